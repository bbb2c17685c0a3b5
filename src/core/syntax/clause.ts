import type { Chunk } from './chunk.ts';
import type { VerbGroup } from './verb-group.ts';
import { NOUNS_WITH_TO, VERB_USES } from './verb-uses.ts';

/** How a clause hangs on another, or on a noun ("relative", "noun": "plans to build", "a bridge built by"). */
export type ClauseKind = 'main' | 'complement' | 'controlled' | 'adverbial' | 'relative' | 'noun' | 'conjunct' | 'beside' | 'subject';

/** A prepositional phrase. */
export interface Oblique {
  /** The token of its preposition; null: a bare noun that says when or how much. */
  readonly preposition: number | null;
  readonly noun: Chunk;
}

/** A clause in the making: what is known of it so far. */
export interface Clause {
  kind: ClauseKind;
  /** The clause that it hangs on; null: a main clause. */
  parent: Clause | null;
  /** The noun that it hangs on, if it hangs on one. */
  antecedent: Chunk | null;
  /** The token of its subordinator or conjunction. */
  mark: number | null;
  /** A word that asks or relates, which stands for one of its parts. */
  wh: Chunk | null;
  subject: Chunk | null;
  /** The clause that is the subject: "to leave was hard", "it is clear that ...". */
  clausal: Clause | null;
  verb: VerbGroup | null;
  /** Behind a form of "be": what the subject is, where or how. */
  complement: Chunk | null;
  /** Behind "become" and the like: what the subject comes to be. */
  equal: Chunk | null;
  /** Behind "be": what is said if nothing else is. */
  adverb: Chunk | null;
  objects: Chunk[];
  obliques: Oblique[];
  particle: number | null;
  /** A word that is a part of this clause and of the one above: "did what he said". */
  free: Chunk | null;
  /** A clause that shares its object: "wrote and sent a letter". */
  twin: Clause | null;
  /** The first clause that hangs on it as its complement. */
  inner: Clause | null;
  /** The noun that was loose when the clause began: it may be the subject of what comes behind the clause. */
  behind: Loose | null;
  /** The subject stands behind the verb. */
  inverted: boolean;
  /** Where the next noun is an object: directly behind the verb. */
  open: boolean;
  /** A preposition stands without its noun, as at the end of "the town he came from". */
  stranded: boolean;
}

/** A bare noun that may yet turn out to be the subject of a clause. */
interface Loose {
  readonly noun: Chunk;
  readonly after: 'verb' | 'adjective' | 'noun' | 'comma' | 'and' | 'other';
  /** Takes it out of the place that it was given meanwhile. */
  readonly release: () => void;
}

const WITH = new Set(['with', 'without', 'for', 'of', 'by', 'in', 'on', 'about', 'to', 'from']);
const NOMINATIVE = new Set(['i', 'he', 'she', 'they', 'we']);

/** The clauses of a sentence, each with its parts. A stack holds those that may still get some; each chunk is looked at once. */
export function clausesOf(chunks: readonly Chunk[], lower: readonly string[], tags: readonly string[]): readonly Clause[] {
  return islandsOf(chunks, tags).flatMap((island) => islandClauses(island, lower, tags));
}

/** What stands in brackets is read by itself, as if it were not there. Brackets that are not closed are no brackets. */
function islandsOf(chunks: readonly Chunk[], tags: readonly string[]): readonly (readonly Chunk[])[] {
  const open: number[] = [];
  const partner = new Map<number, number>();
  chunks.forEach((chunk, at) => {
    if (tags[chunk.start] === '-LRB-') open.push(at);
    else if (tags[chunk.start] === '-RRB-') {
      const first = open.pop();
      if (first !== undefined) partner.set(first, at);
    }
  });
  const outer: Chunk[] = [];
  const islands: Chunk[][] = [outer];
  const inside: { readonly chunks: Chunk[]; readonly end: number }[] = [{ chunks: outer, end: chunks.length }];
  chunks.forEach((chunk, at) => {
    const end = partner.get(at);
    if (end !== undefined) {
      const island: Chunk[] = [];
      islands.push(island);
      inside.push({ chunks: island, end });
    } else if (at === inside.at(-1)?.end) inside.pop();
    else inside.at(-1)?.chunks.push(chunk);
  });
  return islands;
}

function islandClauses(chunks: readonly Chunk[], lower: readonly string[], tags: readonly string[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let stack: Clause[] = [];
  let loose: Loose | null = null;
  let preposition: Chunk | null = null;
  let behindVerb = false;
  /** The loose noun directly before the present one. */
  let beforeLoose: Loose | null = null;
  let quoted = false;
  const left = new Array<number>(tags.length + 1).fill(0);
  for (const chunk of chunks) if (chunk.verb?.form === 'finite') left[chunk.start] = 1;
  for (let at = tags.length - 1; at >= 0; at -= 1) left[at] = (left[at] ?? 0) + (left[at + 1] ?? 0);
  const finiteAfter = (at: number): number => left[at] ?? 0;
  const isTime = (noun: Chunk): boolean => isTimeNoun(noun, lower, tags);
  const uses = (verb: VerbGroup, use: 'clause' | 'equal' | 'told' | 'made' | 'lets' | 'double' | 'alone' | 'to' | 'purpose'): boolean => VERB_USES[use].has(lower[verb.head] ?? '');
  let separator: 'comma' | 'and' | null = null;
  let conjunction: number | null = null;
  let before: Chunk | null = null;
  /** The last noun, as long as a clause could be about it. */
  let lastNoun: Chunk | null = null;

  const make = (kind: ClauseKind, parent: Clause | null, more: Partial<Clause> = {}): Clause => {
    const clause: Clause = { kind, parent, antecedent: null, mark: null, wh: null, subject: null, clausal: null, verb: null, complement: null, equal: null, adverb: null, objects: [], obliques: [], particle: null, free: null, twin: null, inner: null, behind: loose, inverted: false, open: false, stranded: false, ...more };
    clauses.push(clause);
    if (parent !== null && (kind === 'complement' || kind === 'controlled')) parent.inner ??= clause;
    stack.push(clause);
    return clause;
  };
  let top = make('main', null);
  const push = (kind: ClauseKind, parent: Clause | null, more: Partial<Clause> = {}): void => { top = make(kind, parent, more); };
  /** Closes all clauses above this one. */
  const backTo = (clause: Clause): void => {
    stack = stack.slice(0, stack.indexOf(clause) + 1);
    top = clause;
  };
  const isNominative = (noun: Chunk): boolean => NOMINATIVE.has(lower[noun.head] ?? '');
  const waiting = (): Clause | null => stack.findLast((clause) => clause.verb === null) ?? null;

  const onNoun = (noun: Chunk): void => {
    if (preposition !== null) {
      const oblique: Oblique = { preposition: preposition.head, noun };
      if (isBare(top) && top.complement === null && behindVerb) top.complement = noun;
      top.obliques.push(oblique);
      preposition = null;
      loose = loose === null ? null : { ...loose };
      lastNoun = noun;
      top.open = false;
      return;
    }
    const clause = top;
    const after: Loose['after'] = separator ?? (before?.kind === 'noun' || before?.kind === 'verb' || before?.kind === 'adjective' ? before.kind : 'other');
    const release = place(clause, noun, after);
    const goesOn = after === 'and' && loose?.after === 'and' && loose.noun.end + 1 === noun.start && !isNominative(noun);
    const withMe = after === 'and' && lower[noun.head] === 'i' && (loose?.after === 'comma' || loose?.after === 'and') && loose.noun.end + 1 === noun.start;
    beforeLoose = after === 'noun' && before !== null ? (loose?.noun === before ? loose : { noun: before, after: 'other', release: () => undefined }) : null;
    if (!goesOn && !withMe && (!isTime(noun) || after === 'verb')) loose = { noun, after, release };
    lastNoun = noun;
  };

  /** Gives a bare noun the place that it most likely has; answers what takes it out again. */
  const place = (clause: Clause, noun: Chunk, after: Loose['after']): (() => void) => {
    const stays = (): void => undefined;
    const isThere = tags[noun.head] === 'EX';
    if (clause.verb === null) {
      if (clause.subject === null && clause.clausal === null) clause.subject = noun;
      else if (after === 'noun' && clause.subject !== null && !isTime(clause.subject)) {
        if (!isTime(noun)) push('relative', clause, { antecedent: before, subject: noun });
      } else if (clause.subject !== null && isTime(clause.subject) && (after === 'noun' || after === 'comma')) {
        clause.obliques.push({ preposition: null, noun: clause.subject });
        clause.subject = noun;
      }
      return stays;
    }
    if (separator !== null && !(separator === 'comma' && isBare(clause) && clause.complement === null && clause.subject !== null)) return stays;
    const asks = clause.subject === null && clause.clausal === null && clause.open;
    if ((asks && isThere) || (clause.open && clause.subject !== null && tags[clause.subject.head] === 'EX')) {
      clause.subject = noun;
      return stays;
    }
    if (isBare(clause)) {
      if (clause.complement !== null) return stays;
      if (asks && clause.verb.form === 'finite' && clause.kind !== 'relative') {
        clause.subject = noun;
        return stays;
      }
      clause.complement = noun;
      return (): void => { clause.complement = null; };
    }
    if (asks && (clause.inverted || (clause.verb.form === 'finite' && uses(clause.verb, 'clause') && quoted))) {
      clause.subject = noun;
      return stays;
    }
    if (!clause.open || (clause.verb.passive && lower[clause.verb.head - 1] !== "'s" && !uses(clause.verb, 'double'))) return stays;
    if (isTime(noun)) clause.obliques.push({ preposition: null, noun });
    else if (uses(clause.verb, 'equal')) {
      clause.equal = noun;
      return (): void => { clause.equal = null; };
    } else if (clause.objects.length === 0 || (after === 'noun' && clause.objects.length === 1 && (tags[clause.objects[0]?.head ?? -1] === 'PRP' || uses(clause.verb, 'double')) && !uses(clause.verb, 'made'))) {
      clause.objects.push(noun);
      return (): void => { clause.objects = clause.objects.filter((each) => each !== noun); };
    }
    return stays;
  };

  const take = (clause: Clause, verb: VerbGroup): void => {
    clause.verb = verb;
    if (clause.parent !== null && verb.form === 'infinitive' && lower[clause.mark ?? -1] === 'for') clause.parent.inner ??= clause;
    clause.open = true;
    loose = null;
  };

  const onVerb = (chunk: Chunk): void => {
    const verb = chunk.verb;
    if (verb === null) return;
    if (preposition !== null) top.stranded = true;
    preposition = null;
    if (verb.form === 'finite') onFinite(verb);
    else onOther(verb);
    separator = null;
    conjunction = null;
  };

  const begin = (kind: ClauseKind, host: Clause, verb: VerbGroup, more: Partial<Clause> = {}): void => {
    push(kind, host, more);
    take(top, verb);
  };

  /** The clause, if "and" stands between its verb and the next, so that an object behind may be that of both. */
  const twinOf = (same: Clause): Clause | null => (conjunction !== null && conjunction === same.verb?.end && !same.verb.passive && !uses(same.verb, 'alone') ? same : null);

  const onFinite = (verb: VerbGroup): void => {
    const host = top;
    if (host.verb === null) {
      if (separator === null && loose?.after === 'comma' && host.subject !== loose.noun && host.wh === null) host.subject = loose.noun;
      else if (separator === null && loose?.after === 'and' && isNominative(loose.noun) && host.subject !== null && host.subject.end !== loose.noun.start - 1) host.subject = loose.noun;
      take(host, verb);
      return;
    }
    if (host.wh !== null && host.subject !== null && separator === null && (before?.kind === 'verb' || before?.kind === 'adjective') && (before.kind === 'adjective' || uses(host.verb, 'clause'))) {
      const { wh } = host;
      host.wh = null;
      begin('complement', host, verb, { subject: wh });
      return;
    }
    const open = waiting();
    if (open !== null && host.parent === open && host.verb.form === 'participle' && verb.helpersOnly && before?.kind === 'verb' && separator === null && open.subject === null) {
      const { head } = host.verb;
      host.verb = null;
      host.kind = 'beside';
      host.subject = null;
      backTo(open);
      take(open, { ...verb, head, helpersOnly: false, passive: true });
      open.inverted = true;
      return;
    }
    const subject = separator === null ? loose : null;
    const about = separator === 'and' ? undefined : stack.findLast((clause) => (clause.kind === 'relative' || clause.kind === 'noun') && clause.behind !== null && clause.behind.noun === clause.antecedent);
    const held = about?.behind ?? null;
    const owned = subject !== null && (isNominative(subject.noun) || subject.after === 'noun');
    if (open !== null && !owned && separator === null && host.parent === open && open.subject === null && host.mark === null && host.verb.form !== 'finite') {
      host.kind = 'subject';
      open.clausal = host;
      backTo(open);
      take(open, verb);
      return;
    }
    if (subject !== null && isHeld(host, subject, open !== null || held !== null, open === null || open.subject !== null)) {
      subject.release();
      const about = subject.after === 'noun' && !uses(host.verb, 'told') ? beforeLoose : null;
      if (about === null) begin('complement', host, verb, { subject: subject.noun });
      else begin('relative', host, verb, { antecedent: about.noun, subject: subject.noun, behind: about.after === 'other' ? null : about });
      return;
    }
    if (open !== null && separator !== 'and' && (open.subject !== null || open.wh !== null || subject !== null)) {
      backTo(open);
      if (subject !== null && ((open.subject === null && open.wh === null) || subject.after === 'comma')) {
        subject.release();
        open.subject = subject.noun;
      }
      take(open, verb);
      return;
    }
    if (held !== null && about?.parent != null && (subject === null || (!isNominative(subject.noun) && subject.after !== 'comma' && (subject.after !== 'and' || held.after !== 'verb')))) {
      held.release();
      backTo(about.parent);
      begin(held.after === 'and' ? 'conjunct' : held.after === 'verb' ? 'complement' : 'beside', top, verb, { subject: held.noun });
      return;
    }
    if (subject !== null) {
      subject.release();
      const kind = subject.after === 'and' ? 'conjunct' : 'beside';
      if (kind === 'beside') backTo(stack.find((clause) => clause.verb !== null) ?? host);
      begin(kind, top, verb, { subject: subject.noun, mark: conjunction });
      return;
    }
    const root = stack[0];
    if (root?.wh != null && root.verb !== null && separator !== 'and') {
      root.kind = 'subject';
      stack = [];
      push('main', null, { clausal: root });
      root.parent = top;
      take(top, verb);
      return;
    }
    const same = stack.findLast((clause) => clause.verb?.form === 'finite') ?? host;
    backTo(same);
    begin(separator === null ? 'beside' : 'conjunct', same, verb, { mark: conjunction, twin: twinOf(same) });
  };

  /** True if a noun behind a verb is the subject of a clause that hangs there: "said the ferry sank", "the ferry they built". */
  const isHeld = (host: Clause, { noun, after }: Loose, open: boolean, hasSubject: boolean): boolean => {
    if (after === 'noun') return true;
    if (after !== 'verb' && after !== 'adjective') return false;
    if (!open) return true;
    const takes = host.verb !== null && uses(host.verb, 'clause');
    return isNominative(noun) ? takes || hasSubject : takes && finiteAfter(noun.end) > 1;
  };

  const onOther = (verb: VerbGroup): void => {
    // "Did he go": the helper before the subject and the verb behind it are one group.
    if (top.verb !== null && isBare(top) && top.complement === null && top.subject !== null && before?.kind !== 'comma' && verb.form !== 'infinitive' && (verb.form === 'bare' || top.adverb === null || tags[top.adverb.head] === 'WRB')) {
      const helper = top.verb;
      take(top, { ...verb, tense: helper.tense, modal: helper.modal, form: helper.form, negated: helper.negated || verb.negated });
      return;
    }
    if (verb.form === 'bare' && separator === null && loose?.after === 'verb' && top.verb !== null && !uses(top.verb, 'lets') && !isBare(top)) {
      loose.release();
      begin('complement', top, verb, { subject: loose.noun });
      return;
    }
    if (separator === 'and') {
      const same = stack.findLast((clause) => clause.verb?.form === verb.form) ?? (verb.form === 'bare' ? stack.findLast((clause) => clause.verb !== null) : undefined);
      if (same !== undefined) {
        const twin = twinOf(same);
        backTo(same);
        begin('conjunct', same, verb, { mark: conjunction, twin });
        return;
      }
    }
    if (top.verb === null && (((top.mark !== null || top.wh !== null) && (top.subject === null || verb.form === 'infinitive' || WITH.has(lower[top.mark ?? -1] ?? ''))) || (verb.form === 'bare' && top.subject === null))) {
      take(top, verb);
      return;
    }
    hang(verb);
  };

  /** How an infinitive or participle hangs on what stands before it. */
  const hang = (verb: VerbGroup): void => {
    const noun = before?.kind === 'noun' ? before : null;
    const onNoun = noun !== null && { antecedent: lastNoun };
    if (top.verb === null && top.subject === null) begin('adverbial', top, verb);
    else if (separator === 'comma') begin(verb.form === 'participle' && lastNoun !== null && top.verb !== null ? 'noun' : 'adverbial', top, verb, verb.form === 'participle' && lastNoun !== null && top.verb !== null ? { antecedent: lastNoun } : {});
    else if (onNoun !== false && (verb.form !== 'infinitive' || top.verb === null)) begin('noun', top, verb, onNoun);
    else if (top.verb === null) begin('adverbial', top, verb);
    else if (verb.form !== 'infinitive') begin(top.open || top.objects.length > 0 ? 'controlled' : 'adverbial', top, verb);
    else if (onNoun !== false && noun !== null && NOUNS_WITH_TO.has(lower[noun.last] ?? '')) begin('noun', top, verb, onNoun);
    else begin(isBare(top) || uses(top.verb, 'to') || (before?.kind === 'verb' && !uses(top.verb, 'purpose')) || before?.kind === 'adjective' ? 'controlled' : 'adverbial', top, verb);
  };

  const onWh = (chunk: Chunk, next: Chunk | undefined): void => {
    const isAdverb = tags[chunk.start] === 'WRB' && chunk.start === chunk.head;
    if (isAdverb && top.kind === 'main' && top.verb === null && top.subject === null && next?.verb?.helpersOnly === true && next.verb.form === 'finite') {
      top.adverb = chunk;
      return;
    }
    if (isBare(top) && top.subject === null && top.adverb !== null) {
      top.subject = chunk;
      push('relative', top, { antecedent: chunk });
      return;
    }
    if (preposition === null && before !== null && (before.kind === 'noun' || before.kind === 'comma') && lastNoun !== null && /^(?:WDT|WP\$?)$/u.test(tags[chunk.start] ?? '')) push('relative', top, { antecedent: lastNoun, wh: chunk });
    else if (preposition !== null && lastNoun !== null) push('relative', top, { antecedent: lastNoun, obliques: [{ preposition: preposition.head, noun: chunk }] });
    else if (isAdverb && before?.kind === 'noun' && lastNoun !== null && separator === null) push('relative', top, { antecedent: lastNoun, mark: chunk.head });
    else if (isBare(top) && top.complement === null && top.subject !== null && separator === null) {
      top.complement = chunk;
      push('relative', top, { antecedent: chunk });
    } else if (top.verb !== null && top.open && (top.objects.length === 0 || uses(top.verb, 'double')) && /^what(?:ever)?$/u.test(lower[chunk.head] ?? '') && separator === null) {
      top.objects.push(chunk);
      push('relative', top, { antecedent: chunk, free: chunk });
    } else if (top.verb !== null) push(isAdverb && !top.open ? 'adverbial' : 'complement', top, isAdverb ? { mark: chunk.head } : { wh: chunk });
    else if (separator === 'and' && top.verb !== null) push('conjunct', top, isAdverb ? { mark: chunk.head } : { wh: chunk });
    else if (top.subject !== null || isAdverb) push(isAdverb ? 'adverbial' : 'complement', top, isAdverb ? { mark: chunk.head } : { wh: chunk });
    else top.wh = chunk;
    preposition = null;
    loose = null;
  };

  const onSubordinator = (chunk: Chunk): void => {
    const that = separator === null && /^(?:that|whether|if)$/u.test(lower[chunk.head] ?? '');
    if (before?.kind === 'subordinator' && top.verb === null && top.subject === null) return;
    if (that && before?.kind === 'noun' && lastNoun !== null && !top.objects.includes(lastNoun)) push('noun', top, { antecedent: lastNoun, mark: chunk.head });
    else push(that && top.verb !== null && (lower[chunk.head] !== 'if' || uses(top.verb, 'clause')) ? 'complement' : 'adverbial', top, { mark: chunk.head });
    loose = null;
  };

  for (const [at, chunk] of chunks.entries()) {
    switch (chunk.kind) {
      case 'noun': onNoun(chunk); break;
      case 'verb': onVerb(chunk); break;
      case 'wh': onWh(chunk, chunks[at + 1]); break;
      case 'subordinator': onSubordinator(chunk); break;
      case 'preposition':
        if (preposition === null) behindVerb = before?.kind === 'verb';
        preposition = chunk;
        break;
      case 'particle': top.particle ??= chunk.head; break;
      case 'adjective':
        if (isBare(top) && top.complement === null) top.complement = chunk;
        break;
      case 'and':
        if (before?.kind !== 'noun' && /^(?:both|either|neither)$/u.test(lower[chunk.head] ?? '')) continue;
        if (preposition !== null) top.stranded = true;
        preposition = null;
        conjunction = chunk.head;
        break;
      case 'quote':
        quoted = true;
        continue;
      case 'stop':
        stack = [];
        push('main', null);
        break;
      case 'comma': case 'mark': {
        if (preposition !== null) top.stranded = true;
        if (chunk.kind === 'mark' && lower[chunk.start] === ':' && top.verb === null) top.subject = null;
        const open = waiting();
        if (open !== null && open !== top && open.subject === null && stack[stack.indexOf(open) + 1]?.kind === 'adverbial') backTo(open);
        preposition = null;
        break;
      }
      case 'adverb':
        if (isBare(top) || (top.verb === null && top.subject === null && top.kind === 'main')) top.adverb = isBare(top) ? top.adverb ?? chunk : chunk;
        if (isBare(top) && top.complement === null && PLACES.has(lower[chunk.head] ?? '')) top.complement = chunk;
        break;
    }
    if (chunk.kind === 'comma' || chunk.kind === 'mark') separator = 'comma';
    else if (chunk.kind === 'and') separator = 'and';
    else if (chunk.kind !== 'adverb') separator = null;
    if (chunk.kind !== 'adverb' && chunk.kind !== 'particle') {
      if (chunk.kind !== 'verb' && chunk.kind !== 'noun') top.open = top.open && chunk.kind === 'adjective';
      before = chunk;
    }
  }
  for (const clause of clauses) if (clause.verb === null) mend(clause, clauses);
  return clauses.filter((clause) => clause.verb !== null);
}

/** "Ferry raised off Orrin", "crew waiting": in a clause without another verb the participle behind the subject is its verb. */
function mend(clause: Clause, clauses: readonly Clause[]): void {
  const part = clauses.find((each) => each.parent === clause && each.kind === 'noun' && each.antecedent === clause.subject && each.verb !== null && each.verb.form !== 'infinitive');
  if (part === undefined) return;
  Object.assign(part, { kind: clause.kind, parent: clause.parent, antecedent: clause.antecedent, mark: clause.mark, wh: clause.wh, subject: clause.subject });
}

/** True for a clause whose verb is a form of "be" alone, or a helper without a verb. */
const isBare = (clause: Clause): boolean => clause.verb?.helpersOnly === true;

const DEICTIC = /^(?:today|yesterday|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|ago)$/u;
const TIME = /^(?:day|night|morning|afternoon|evening|week|weekend|month|year|time|way|moment|hour|minute)s?$/u;
const WHICH_TIME = new Set(['this', 'that', 'last', 'next', 'every', 'each', 'all', 'any', 'some', 'one', 'these', 'those', 'several', 'many']);

/** True for a noun that by itself says when: "Friday", "last week", "this time"; not "the week", "time". */
function isTimeNoun(noun: Chunk, lower: readonly string[], tags: readonly string[]): boolean {
  const head = lower[noun.head] ?? '';
  if (DEICTIC.test(head) || /^(?:ago|later|earlier)$/u.test(lower[noun.end] ?? '')) return true;
  if (TIME.test(head) && DEICTIC.test(lower[noun.head - 1] ?? '')) return true;
  return TIME.test(head) && noun.start < noun.head && (WHICH_TIME.has(lower[noun.start] ?? '') || WHICH_TIME.has(lower[noun.head - 1] ?? '') || tags[noun.start] === 'CD');
}

/** Adverbs that can be all that is said of a subject: "she is back". */
const PLACES = new Set(['here', 'there', 'back', 'away', 'out', 'in', 'off', 'on', 'up', 'down', 'over', 'around', 'home', 'together', 'inside', 'outside', 'abroad', 'nearby', 'ahead']);
