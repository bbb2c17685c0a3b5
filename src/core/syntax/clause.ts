import type { Chunk } from './chunk.ts';
import type { VerbGroup } from './verb-group.ts';

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
  verb: VerbGroup | null;
  /** Behind a form of "be": what the subject is, where or how. */
  complement: Chunk | null;
  objects: Chunk[];
  obliques: Oblique[];
  particle: number | null;
  /** Where the next noun is an object: directly behind the verb. */
  open: boolean;
  /** A preposition stands without its noun, as at the end of "the town he came from". */
  stranded: boolean;
}

/** A bare noun that may yet turn out to be the subject of a clause. */
interface Loose {
  readonly noun: Chunk;
  readonly after: 'verb' | 'noun' | 'comma' | 'and' | 'other';
  /** Takes it out of the place that it was given meanwhile. */
  readonly release: () => void;
}

const NOMINATIVE = new Set(['i', 'he', 'she', 'they', 'we']);

/** The clauses of a sentence, each with its parts. A stack holds those that may still get some; each chunk is looked at once. */
export function clausesOf(chunks: readonly Chunk[], lower: readonly string[], tags: readonly string[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let stack: Clause[] = [];
  let loose: Loose | null = null;
  let preposition: Chunk | null = null;
  let behindVerb = false;
  let separator: 'comma' | 'and' | null = null;
  let conjunction: number | null = null;
  let before: Chunk | null = null;
  /** The last noun, as long as a clause could be about it. */
  let lastNoun: Chunk | null = null;

  const make = (kind: ClauseKind, parent: Clause | null, more: Partial<Clause> = {}): Clause => {
    const clause: Clause = { kind, parent, antecedent: null, mark: null, wh: null, subject: null, verb: null, complement: null, objects: [], obliques: [], particle: null, open: false, stranded: false, ...more };
    clauses.push(clause);
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
    const after: Loose['after'] = separator ?? (before?.kind === 'noun' ? 'noun' : before?.kind === 'verb' ? 'verb' : 'other');
    let release = (): void => undefined;
    if (separator === 'and' && (clause.subject !== null || clause.verb !== null)) release = (): void => undefined;
    else if (clause.verb === null) {
      if (clause.subject === null) clause.subject = noun;
      else if (separator === null && after === 'noun') {
        if (isTime(clause.subject, lower)) {
          clause.obliques.push({ preposition: null, noun: clause.subject });
          clause.subject = noun;
        } else if (!isTime(noun, lower)) push('relative', clause, { antecedent: before, subject: noun });
      } else if (isTime(clause.subject, lower) && separator === 'comma') {
        clause.obliques.push({ preposition: null, noun: clause.subject });
        clause.subject = noun;
      }
    } else if (isBare(clause) && clause.complement === null && clause.subject === null && clause.open) {
      clause.subject = noun;
    } else if (clause.open && clause.subject !== null && tags[clause.subject.head] === 'EX') {
      clause.subject = noun;
    } else if (isBare(clause) && clause.complement === null && separator === null) {
      clause.complement = noun;
      release = (): void => { clause.complement = null; };
    } else if (clause.open && separator === null && !isBare(clause)) {
      if (isTime(noun, lower)) clause.obliques.push({ preposition: null, noun });
      else if (clause.objects.length === 0 || (after === 'noun' && clause.objects.length === 1)) {
        clause.objects.push(noun);
        release = (): void => { clause.objects = clause.objects.filter((each) => each !== noun); };
      }
    }
    loose = isTime(noun, lower) && after !== 'verb' ? loose : { noun, after, release };
    lastNoun = noun;
  };

  const take = (clause: Clause, verb: VerbGroup): void => {
    clause.verb = verb;
    clause.open = true;
    loose = null;
  };

  const onVerb = (chunk: Chunk): void => {
    const verb = chunk.verb;
    if (verb === null) return;
    if (preposition !== null) top.stranded = true;
    preposition = null;
    if (verb.form === 'finite') onFinite(verb);
    else onOther(verb, chunk);
    separator = null;
    conjunction = null;
  };

  const onFinite = (verb: VerbGroup): void => {
    if (top.verb === null) {
      take(top, verb);
      return;
    }
    const open = waiting();
    const subject = separator === null ? loose : null;
    if (subject !== null && (subject.after === 'verb' || subject.after === 'noun') && (open?.subject == null || NOMINATIVE.has(lower[subject.noun.head] ?? ''))) {
      const host = top;
      subject.release();
      if (subject.after === 'noun' && host.objects.length > 0) push('relative', host, { antecedent: host.objects.at(-1) ?? null, subject: subject.noun });
      else push('complement', host, { subject: subject.noun });
      take(top, verb);
      return;
    }
    if (open !== null && separator !== 'and' && (open.subject !== null || open.wh !== null || subject !== null)) {
      backTo(open);
      if (open.subject === null && open.wh === null && subject !== null) {
        subject.release();
        open.subject = subject.noun;
      }
      take(open, verb);
      return;
    }
    if (subject !== null && subject.after !== 'other') {
      subject.release();
      const host = stack.find((clause) => clause.verb !== null) ?? top;
      if (subject.after === 'and') push('conjunct', top, { subject: subject.noun, mark: conjunction });
      else {
        backTo(host);
        push('beside', host, { subject: subject.noun });
      }
      take(top, verb);
      return;
    }
    if (open !== null && separator === null && top.parent === open && top.verb !== null && top.kind === 'adverbial') {
      top.kind = 'subject';
      backTo(open);
      take(open, verb);
      return;
    }
    const host = stack.findLast((clause) => clause.verb?.form === 'finite') ?? top;
    backTo(host);
    push(separator === null ? 'beside' : 'conjunct', host, { mark: conjunction });
    take(top, verb);
  };

  const onOther = (verb: VerbGroup, chunk: Chunk): void => {
    // "Did he go": the helper before the subject and the verb behind it are one group.
    if (top.verb !== null && isBare(top) && top.complement === null && top.subject !== null && before?.kind !== 'comma' && verb.form !== 'infinitive') {
      const helper = top.verb;
      take(top, { ...verb, tense: helper.tense, modal: helper.modal, form: helper.form, negated: helper.negated || verb.negated });
      return;
    }
    if (separator === 'and') {
      const same = stack.findLast((clause) => clause.verb?.form === verb.form) ?? (verb.form === 'bare' ? stack.findLast((clause) => clause.verb !== null) : undefined);
      if (same !== undefined) {
        backTo(same);
        push('conjunct', same, { mark: conjunction });
        take(top, verb);
        return;
      }
    }
    if (top.verb === null && (top.mark !== null || top.wh !== null || (verb.form === 'bare' && top.subject === null))) {
      take(top, verb);
      return;
    }
    if (top.verb === null && top.subject === null) push('adverbial', top);
    else if (separator === 'comma') push('adverbial', top);
    else if (before?.kind === 'noun' && lastNoun !== null && (verb.form === 'ing' || verb.form === 'participle' || top.verb === null || !top.objects.includes(lastNoun))) push('noun', top, { antecedent: lastNoun });
    else if (top.verb !== null && (top.open || top.objects.length > 0)) push('controlled', top);
    else push('adverbial', top);
    take(top, verb);
    void chunk;
  };

  const onWh = (chunk: Chunk): void => {
    const isAdverb = tags[chunk.start] === 'WRB' && chunk.start === chunk.head;
    if (preposition === null && before !== null && (before.kind === 'noun' || before.kind === 'comma') && lastNoun !== null && /^(?:WDT|WP\$?)$/u.test(tags[chunk.start] ?? '')) push('relative', top, { antecedent: lastNoun, wh: chunk });
    else if (preposition !== null && lastNoun !== null) push('relative', top, { antecedent: lastNoun, obliques: [{ preposition: preposition.head, noun: chunk }] });
    else if (isAdverb && before?.kind === 'noun' && lastNoun !== null && separator === null) push('relative', top, { antecedent: lastNoun, mark: chunk.head });
    else if (top.verb !== null) push(isAdverb && !top.open ? 'adverbial' : 'complement', top, isAdverb ? { mark: chunk.head } : { wh: chunk });
    else if (top.subject !== null || isAdverb) push(isAdverb ? 'adverbial' : 'complement', top, isAdverb ? { mark: chunk.head } : { wh: chunk });
    else top.wh = chunk;
    preposition = null;
    loose = null;
  };

  const onSubordinator = (chunk: Chunk): void => {
    const that = /^(?:that|whether|if)$/u.test(lower[chunk.head] ?? '');
    if (before?.kind === 'subordinator' && top.verb === null && top.subject === null) return;
    if (that && before?.kind === 'noun' && lastNoun !== null && !top.objects.includes(lastNoun)) push('noun', top, { antecedent: lastNoun, mark: chunk.head });
    else push(that && top.verb !== null && separator !== 'comma' ? 'complement' : 'adverbial', top, { mark: chunk.head });
    loose = null;
  };

  for (const chunk of chunks) {
    switch (chunk.kind) {
      case 'noun': onNoun(chunk); break;
      case 'verb': onVerb(chunk); break;
      case 'wh': onWh(chunk); break;
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
        conjunction = chunk.head;
        break;
      case 'comma': case 'stop': case 'mark': {
        if (preposition !== null) top.stranded = true;
        const fronted = top.verb !== null && top.kind === 'adverbial' && top.parent !== null && top.parent.verb === null && top.parent.subject === null;
        if (fronted && top.parent !== null) backTo(top.parent);
        preposition = null;
        break;
      }
      case 'adverb':
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
  return clauses.filter((clause) => clause.verb !== null);
}

/** True for a clause whose verb is a form of "be" alone, or a helper without a verb. */
const isBare = (clause: Clause): boolean => clause.verb?.helpersOnly === true;

const TIME = /^(?:day|night|morning|afternoon|evening|week|weekend|month|year|time|today|yesterday|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|moment|ago)s?$/u;
const isTime = (noun: Chunk, lower: readonly string[]): boolean => TIME.test(lower[noun.head] ?? '');

/** Adverbs that can be all that is said of a subject: "she is back". */
const PLACES = new Set(['here', 'there', 'back', 'away', 'out', 'in', 'off', 'on', 'up', 'down', 'over', 'around', 'home', 'together', 'inside', 'outside', 'abroad', 'nearby', 'ahead', 'so']);
