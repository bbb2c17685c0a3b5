import type { Span } from '../model.ts';
import { stem } from '../text/index.ts';
import type { TimeReading } from '../time/index.ts';
import { caveatsOf } from './caveats.ts';
import { clausesOf, type Clause } from './clauses.ts';
import type { Sentence } from './sentences.ts';
import { figuresOf } from './figures.ts';
import { happeningOf, predicateOf } from './happening.ts';
import { actionsOfNoun, isSayVerb, isSpeechAct } from './lexicon/forms.ts';
import { embedded } from './embedded.ts';
import { isStopWord } from './lexicon/stop-words.ts';
import { sameThing } from './lexicon/synonyms.ts';
import type { Mention, TimeUse } from './mention.ts';
import type { NameMention } from './names.ts';
import { nounTitle } from './noun-title.ts';
import { datedNouns } from './nouns.ts';
import { speakerOf, subjectOf, isPronoun } from './speech.ts';
import { reportedBy, statementOf } from './statement.ts';
import { timeUses } from './time-uses.ts';
import { titleOf } from './title.ts';
import type { Token } from './tokens.ts';
import { verbGroups } from './verb-groups.ts';

/** A sentence with what is known when it is reached. */
export interface Reached {
  readonly text: string;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly names: readonly NameMention[];
  readonly readings: readonly TimeReading[];
  /** Indexes of the readings of this sentence. */
  readonly mine: readonly number[];
  /** The speaker named last, whom "he" or "she" in an attribution means. */
  readonly lastSpeaker: string | null;
  /** The town or region named last: "the city" means it. */
  readonly place: NameMention | null;
  readonly previous: Mention | null;
}

const MEASURES = /^(?:km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|feet|hours?|minutes?|north|south|east|west|northeast|northwest|southeast|southwest)$/u;

/** True for a place that only says how far away it happened. */
function isFarFrom(tokens: readonly Token[], name: NameMention): boolean {
  const at = tokens.findIndex((t) => t.start === name.start);
  const lead = tokens.slice(Math.max(0, at - 5), at).map((t) => t.lower);
  const joint = lead.findLastIndex((w) => w === 'from' || w === 'of');
  return joint > 0 && MEASURES.test(lead[joint - 1] ?? '') && lead.slice(joint + 1).every((w) => /^(?:the|city|town|village|capital|of)$/u.test(w));
}

const PLACE_NOUNS = new Set(['city', 'town', 'village', 'region', 'province', 'area', 'district', 'port']);

const within = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

function spanOf(tokens: readonly Token[], first: number, last: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

function termsOf(tokens: readonly Token[], clause: Span, names: readonly NameMention[], times: readonly Span[]): readonly string[] {
  const found: string[] = [];
  for (const token of tokens) {
    if (token.start < clause.start || token.end > clause.end || isStopWord(token.lower)) continue;
    if (names.some((n) => n.start <= token.start && token.start < n.end) || times.some((t) => t.start < token.end && token.start < t.end)) continue;
    found.push(stem(sameThing(token.lower)));
  }
  // "the Old Mill Bridge" is also a bridge: reports that do not name it say just that.
  for (const name of names) {
    const tail = name.text.split(' ').at(-1)?.toLowerCase() ?? '';
    if (name.text.includes(' ') && name.kind === 'place' && name.country === null) found.push(stem(sameThing(tail)));
  }
  return [...new Set(found)];
}

/** "the city" without a name beside it means the place named last. */
function impliedPlace(tokens: readonly Token[], clause: { readonly first: number; readonly last: number }, names: readonly NameMention[], place: NameMention | null): NameMention | null {
  if (place === null || names.some((n) => n.kind === 'place' && n.country === null)) return null;
  for (let at = clause.first + 1; at <= clause.last; at += 1) if (PLACE_NOUNS.has(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower === 'the' && tokens[at + 1]?.lower !== 'of') return place;
  return null;
}

function withPlace(tokens: readonly Token[], range: { readonly first: number; readonly last: number }, names: readonly NameMention[], place: NameMention | null, focus: Span): readonly NameMention[] {
  const inside = names.filter((n) => within(focus, n));
  const implied = impliedPlace(tokens, range, inside, place ?? names.findLast((n) => n.kind === 'place' && n.country === null && n.end <= focus.start) ?? null);
  return implied === null ? inside : [...inside, implied];
}

/** The mentions of one sentence, in the order of the text, and the speaker it names. */
export function mentionsOf(reached: Reached): { readonly mentions: readonly Mention[]; readonly speaker: string | null } {
  const { text, sentence, tokens, names, readings, mine } = reached;
  const groups = verbGroups(tokens, sentence.headline);
  const clauses = clausesOf(tokens, groups);
  const times = mine.flatMap((at) => readings[at] ?? []);
  const figures = figuresOf(text, tokens, groups, times);
  const caveats = caveatsOf(tokens, groups);
  const nouns = datedNouns(tokens, clauses, readings, mine);
  // "Moscow time" names a zone, and "40 miles from Aldport" is not in Aldport.
  const told = names.filter((n) => !times.some((t) => t.start <= n.start && n.end <= t.end) && !isFarFrom(tokens, n));
  const claimed = new Set(nouns.map((n) => n.use.reading));
  const found: Mention[] = [];
  let named: string | null = null;

  const base = (focus: Span): Pick<Mention, 'sentence' | 'focus' | 'block' | 'paragraph' | 'headline' | 'names' | 'context' | 'figures' | 'caveats' | 'terms' | 'elaborates' | 'background'> => {
    const inside = told.filter((n) => within(focus, n));
    return {
      sentence: { start: sentence.start, end: sentence.end }, focus, block: sentence.block, paragraph: sentence.paragraph, headline: sentence.headline,
      names: inside, context: told.filter((n) => !inside.includes(n)), figures: figures.filter((f) => within(focus, f)), caveats,
      terms: termsOf(tokens, focus, inside, times), elaborates: false, background: false,
    };
  };

  for (const [index, clause] of clauses.entries()) {
    const group = predicateOf(clause);
    const spoken = speakerOf(tokens, clauses, index);
    const speaker = spoken === null ? null : text.slice(spoken.start, spoken.end);
    if (speaker !== null && names.some((n) => spoken !== null && within(spoken, n))) named = speaker;
    // "according to pictures that were checked" tells who says so, not what happened.
    if (group === null || clause.link === 'according' || clauses[clause.parent ?? -1]?.link === 'according') continue;
    const happening = happeningOf(tokens, clause, sentence.headline);
    const said = happening === null ? statementOf(text, tokens, clauses, index, names, reached.lastSpeaker) : null;
    const reporter = happening === null && said === null ? reportedBy(text, tokens, clauses, index, reached.lastSpeaker, (c) => happeningOf(tokens, c, sentence.headline) !== null) : null;
    if (happening === null && said === null && reporter === null) continue;
    const content = clauses.findIndex((c) => c.role === 'content' && c.parent === index);
    const inside = clauses[content] === undefined || content === index ? null : happeningOf(tokens, clauses[content], sentence.headline);
    // "announced that it had entered": the entry is the event, and the announcement its report.
    if (happening !== null && isSpeechAct(group.lemma) && group.lemma !== 'deny' && inside?.kind === 'event') continue;
    const above = clauses[clause.parent ?? -1];
    if (clause.role === 'content' && above?.groups.some((g) => g.lemma === 'deny' || g.negated) === true) continue;
    // "has not lost or abandoned": a verb that leans on a denied auxiliary is denied with it.
    if (clause.role === 'coordinate' && /^(?:or|nor)$/u.test(clause.link ?? '') && group.first === clause.first + 1 && above?.groups.some((g) => g.negated) === true) continue;
    const focus = spanOf(tokens, reporter !== null && clause.role === 'attribution' ? 0 : clause.first, reporter !== null ? tokens.length - 1 : happening !== null && isSpeechAct(group.lemma) ? Math.max(clause.last, clauses[content]?.last ?? 0) : clause.last);
    const uses: readonly TimeUse[] = timeUses(tokens, clauses, index, group, readings, mine.filter((at) => !claimed.has(at)));
    // "announced that it would close": the announcement holds the plan, unless the plan has a date of its own.
    if (happening?.kind === 'projection' && clause.role === 'content' && !uses.some((u) => u.as === 'own') && found.some((m) => within(m.focus, focus))) continue;
    const subject = subjectOf(tokens, clause);
    const antecedent = antecedentOf(reached, clause);
    const object = antecedent !== null && subject !== null && !isPronoun(tokens[subject.first]) ? antecedent : null;
    const stand = antecedent !== null && object === null ? antecedent.text : standIn(reached, clauses, index, speaker);
    const implied = impliedPlace(tokens, clause, names.filter((n) => within(focus, n)), reached.place);
    const title = titleOf(tokens, clauses, index, group, times, { stand, object: object?.text ?? null, place: implied?.text ?? null });
    const core = base(focus);
    const inherits = subject === null || (isPronoun(tokens[subject.first]) && subject.first === subject.last);
    const earlier = inherits ? names.filter((n) => n.end <= focus.start) : [];
    const known = happening?.actions.some((a) => !a.startsWith('=')) ?? false;
    // A clause on the side of a sentence is told for its own sake only where it does something that news tells of.
    if (happening !== null && !known && ['relative', 'ing', 'time', 'reason'].includes(clause.role) && !uses.some((u) => u.as === 'own')) continue;
    found.push({
      ...core,
      names: [...core.names, ...(implied === null ? [] : [implied]), ...(antecedent === null ? [] : [antecedent])],
      context: inherits ? [...earlier, ...core.context.filter((n) => !earlier.includes(n))] : core.context,
      predicate: spanOf(tokens, happening?.at ?? group.head, happening?.at ?? group.head),
      kind: happening?.kind ?? 'statement',
      actions: happening?.actions ?? ['=say'],
      objects: [...new Set([...(happening?.objects ?? []), ...(inside?.actions.filter((a) => !a.startsWith('=')) ?? [])])],
      background: aside(tokens, clauses, clause, sentence.headline) || lasting(tokens, clause, readings, mine),
      speaker: said?.speaker ?? reporter ?? speaker,
      times: uses,
      title: said?.title ?? (reporter !== null && clause.role === 'attribution' ? spokenTitle(reporter, titleOf(tokens, clauses, 0, predicateOf(clauses[0] ?? clause) ?? group, times, { stand, object: null, place: null })?.words ?? null) : null) ?? title?.words ?? (known && group.tense !== 'ing' && !inherits ? wholeClause(text, tokens, clause) : null),
      // A noun beside "took place" or "affirmed" names the event worse than a verb of another report.
      weak: said === null && (reporter === null || /^(?:it|he|she|they|we|that|this)\b/iu.test(title?.words ?? '')) && ((title?.weak ?? true) || (happening?.nominal === true && isSayVerb(group.lemma))),
    });
  }
  for (const noun of nouns) {
    const focus = noun.focus;
    found.push({ ...base(focus), predicate: spanOf(tokens, noun.at, noun.at), kind: 'event', actions: actionsOfNoun(tokens[noun.at]?.lower ?? ''), objects: [], speaker: null, times: [noun.use], title: nounTitle(tokens, noun.at, names), weak: true, background: true });
  }
  for (const inner of embedded(tokens, clauses)) {
    const focus = spanOf(tokens, inner.first, inner.last);
    if (found.some((m) => within(m.focus, focus) && m.actions.some((a) => inner.actions.includes(a)))) continue;
    found.push({ ...base(focus), names: withPlace(tokens, inner, names, reached.place, focus), predicate: spanOf(tokens, inner.at, inner.at), kind: 'event', actions: inner.actions, objects: [], speaker: null, times: [], title: null, weak: true });
  }
  const fates = figures.filter((f) => f.unit === null && /^(?:killed|injured|missing|displaced|homeless)$/u.test(f.what));
  const untold = fates.filter((f) => !found.some((m) => within(m.focus, f)));
  if (untold.length > 0 && !sentence.headline && reached.previous !== null && reached.previous.paragraph >= sentence.paragraph - 1 && groups.length < 4) {
    const focus = { start: sentence.start, end: sentence.end };
    found.push({ ...base(focus), figures: untold, predicate: { start: untold[0]?.start ?? sentence.start, end: untold[0]?.end ?? sentence.end }, kind: 'event', actions: [untold[0]?.what === 'injured' ? 'injure' : 'kill'], objects: [], speaker: null, times: [], title: null, weak: true, elaborates: true });
  }
  found.sort((a, b) => a.focus.start - b.focus.start || a.focus.end - b.focus.end);
  return { mentions: found, speaker: named };
}

/** The name that "who", "which" or "that" means: it stands right before. */
function antecedentOf(reached: Reached, clause: Clause): NameMention | null {
  const first = reached.tokens[clause.first];
  if (clause.role !== 'relative' || first === undefined || !/^(?:who|which|that)$/u.test(clause.link ?? '')) return null;
  return reached.names.findLast((n) => n.end <= first.start && first.start - n.end <= 3) ?? null;
}

/** A clause that may tell of long ago: "which …", "since …", and "after …" behind a state. */
function aside(tokens: readonly Token[], clauses: readonly Clause[], clause: Clause, headline: boolean): boolean {
  if (clause.role === 'relative') return clause.link !== 'where';
  if (clause.role === 'reason') return true;
  if (clause.role === 'coordinate' && clause.parent !== null) {
    const above = clauses[clause.parent];
    return above !== undefined && above !== clause && aside(tokens, clauses, above, headline);
  }
  if (clause.role !== 'time') return false;
  if (/^(?:since|before|until|till|once)$/u.test(clause.link ?? '')) return true;
  const parent = clauses[clause.parent ?? -1];
  return clause.link === 'after' && parent !== undefined && happeningOf(tokens, parent, headline) === null && !parent.groups.some((g) => isSayVerb(g.lemma));
}

/** "Olena Roe: The road stays shut", of speech whose speaker stands behind it. */
function spokenTitle(speaker: string, words: string | null): string | null {
  return words === null ? null : `${speaker.charAt(0).toUpperCase()}${speaker.slice(1)}: ${words}`;
}

/** The clause as it stands, without the word that links it: when no better title can be made, nothing is lost. */
function wholeClause(text: string, tokens: readonly Token[], clause: Clause): string {
  const first = clause.link !== null && tokens[clause.first]?.lower === clause.link ? clause.first + 1 : clause.first;
  const words = text.slice(tokens[first]?.start ?? 0, tokens[clause.last]?.end ?? 0).replace(/\s+/gu, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "for weeks": it went on over a stretch of time, and no single day is its date. */
function lasting(tokens: readonly Token[], clause: Clause, readings: readonly TimeReading[], mine: readonly number[]): boolean {
  const from = tokens[clause.first]?.start ?? 0;
  const to = tokens[clause.last]?.end ?? 0;
  return mine.some((at) => {
    const reading = readings[at];
    if (reading === undefined || reading.start < from || reading.end > to || reading.form.kind !== 'fixed' || reading.form.type !== 'DURATION') return false;
    return tokens.findLast((t) => t.end <= reading.start)?.lower === 'for';
  });
}

/** Words that stand for a pronoun subject: the speaker for "it" and "they" in what is said. */
function standIn(reached: Reached, clauses: readonly Clause[], index: number, speaker: string | null): string | null {
  const clause = clauses[index];
  if (clause === undefined) return null;
  const subject = subjectOf(reached.tokens, clause);
  const next = clauses[index + 1];
  // "Since they crossed the river, the rebels …": the main clause says who.
  if (index === 0 && clause.role !== 'main' && next?.role === 'main' && subject !== null && isPronoun(reached.tokens[subject.first])) {
    const main = subjectOf(reached.tokens, next);
    if (main !== null && !isPronoun(reached.tokens[main.first])) return reached.text.slice(reached.tokens[main.first]?.start ?? 0, reached.tokens[main.last]?.end ?? 0);
  }
  const pronoun = subject === null ? undefined : reached.tokens[subject.first]?.lower;
  if (clause.role === 'content' && (pronoun === 'it' || pronoun === 'he' || pronoun === 'she' || pronoun === 'they' || /^(?:its|his|her|their)$/u.test(pronoun ?? ''))) return speaker === null || speaker.split(' ').length > 5 ? null : speaker;
  if (pronoun === 'he' || pronoun === 'she') {
    const opens = reached.tokens[clause.first]?.start ?? 0;
    return reached.names.findLast((n) => n.kind === 'person' && n.end <= opens)?.text ?? reached.lastSpeaker;
  }
  return null;
}
