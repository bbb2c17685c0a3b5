import type { Figure, Span } from '../model.ts';
import { accordingTo } from './frames/attribution.ts';
import { wordsOf } from './frames/read-sentence.ts';
import { actionsOfNoun } from './lexicon/forms.ts';
import { coreOf, mentionFrom, within } from './mention-core.ts';
import type { Mention } from './mention.ts';
import type { Facts } from './facts.ts';

/** What tells no event of its own: it goes with the one told before it. */

/** A sentence with more verbs than this tells something of its own. */
const MOST_VERBS = 3;
const FATE = /^(?:killed|injured|missing|displaced|homeless)$/u;
/** Verbs of checking: who "has not confirmed" something doubts what was just told. */
const CHECKS = new Set(['confirm', 'verify', 'acknowledge', 'establish', 'prove']);
const POINTING = new Set(['the', 'this', 'that', 'these', 'those']);
/** Verbs by which "this" takes up what the sentence before told. */
const TAKES_UP = new Set(['bring', 'mean', 'follow', 'come', 'make', 'mark', 'take', 'raise', 'leave']);
const INCIDENT = /^(?:incident|tragedy|episode|ordeal)$/u;
const TAKES_PLACE = new Set(['happen', 'occur', 'take', 'unfold']);
const TOLL = /^(?:(?:the |its |their )?(?:official )?(?:death toll|number of (?:the )?(?:dead|deaths|fatalities))|no (?:deaths|fatalities|injuries))\b/u;

/** Whether figures of the dead or hurt that no clause holds go with the event told right before. */
const leavesFigures = ({ sentence, previous, groups }: Facts): boolean =>
  !sentence.headline && previous !== null && previous.paragraph >= sentence.paragraph - 1 && groups.length <= MOST_VERBS;

/** "The incident happened on Monday": it says when and where of what was just told. */
export function isIncident({ read }: Facts, index: number): boolean {
  const subject = read.frames[index]?.subject;
  return subject != null && TAKES_PLACE.has(read.lemmas[index] ?? '') && /^(?:the|this)$/u.test(read.lower[subject.start] ?? '') && INCIDENT.test(read.lower[subject.head] ?? '');
}

/** "The death toll has risen to six", "no injuries were reported": it only counts. */
export function isCount(facts: Facts, index: number): boolean {
  const { read, figures } = facts;
  const subject = read.frames[index]?.subject;
  return subject != null && leavesFigures(facts) && figures.some(({ what }) => what === 'killed' || what === 'injured') && TOLL.test(read.lower.slice(subject.start, subject.end).join(' '));
}

/** The sentence as a whole, as more of what was told before. */
const more = (facts: Facts, telling: { readonly predicate: Span; readonly actions: readonly string[]; readonly figures?: readonly Figure[]; readonly caveats?: readonly Span[]; readonly title?: string | null; readonly elaborates?: boolean }): Mention =>
  mentionFrom(coreOf(facts, { start: facts.sentence.start, end: facts.sentence.end }), { figures: [], elaborates: true, title: null, ...telling, kind: 'event', objects: [], speaker: sourceOf(facts), times: [], weak: true });

/** Whose words the whole sentence says they are: "seven dead, according to the council". */
function sourceOf({ read }: Facts): string | null {
  const source = accordingTo(read);
  return source === null ? null : wordsOf(read, source);
}

const fateOf = ({ what }: Figure): string => (what === 'injured' ? 'injure' : 'kill');

/** Figures of the dead or hurt that no mention of the sentence holds. */
export function bareFigures(facts: Facts, found: readonly Mention[]): readonly Mention[] {
  if (!leavesFigures(facts)) return [];
  const figures = facts.figures.filter((f) => f.unit === null && FATE.test(f.what) && !found.some((m) => within(m.focus, f)));
  const [first] = figures;
  return first === undefined ? [] : [more(facts, { figures, predicate: { start: first.start, end: first.end }, actions: [fateOf(first)] })];
}

/** "River bridge falls, four dead", "Nine killed in fire": a headline counts without a verb. */
export function headlineToll(facts: Facts, found: readonly Mention[]): readonly Mention[] {
  const { sentence, text } = facts;
  if (!sentence.headline) return [];
  const apart = ({ start }: Figure): boolean => found.every(({ kind }) => kind === 'statement') || text.slice(start - 2, start) === ', ';
  const figures = facts.figures.filter((f) => f.unit === null && (f.what === 'killed' || f.what === 'injured') && apart(f) && !found.some((m) => m.actions.includes(fateOf(f)) && within(m.focus, f)));
  const [first] = figures;
  if (first === undefined) return [];
  return [more(facts, { figures, predicate: { start: first.start, end: first.end }, actions: [fateOf(first)], elaborates: false, title: found.length > 0 ? null : text.slice(sentence.start, sentence.end) })];
}

/** A sentence that tells nothing of its own but speaks of what was told before: "The sale is good news for the town". */
export function referring(facts: Facts): Mention | null {
  const { sentence, read } = facts;
  const main = read.frames.findIndex(({ kind }) => kind === 'main');
  const frame = read.frames[main];
  const subject = frame?.subject ?? null;
  if (sentence.headline || frame === undefined || subject === null || frame.tense === null || read.quoted[subject.start] === true || frame.tense === 'future' || frame.modal !== null) return null;
  if (!POINTING.has(read.lower[subject.start] ?? '')) return null;
  const actions = subject.end - subject.start === 1 ? [] : actionsOfNoun(read.lower[subject.head] ?? '');
  const takesUp = subject.end - subject.start === 1 && read.lower[subject.start] === 'this' && TAKES_UP.has(read.lemmas[main] ?? '') && !frame.negated;
  const token = read.tokens[subject.head];
  return token === undefined || (actions.length === 0 && !takesUp) ? null : more(facts, { predicate: { start: token.start, end: token.end }, actions });
}

/** A sentence that only says that what was told before is not confirmed. */
export function doubting(facts: Facts): Mention | null {
  const { sentence, read, caveats, previous } = facts;
  if (sentence.headline || previous === null || previous.kind !== 'event' || previous.headline || previous.paragraph < sentence.paragraph - 1) return null;
  const at = read.frames.findIndex(({ negated, verb }, index) => negated && CHECKS.has(read.lemmas[index] ?? '') && read.quoted[verb] !== true);
  const [first, last] = [read.tokens[read.groups[at] ?? -1], read.tokens[read.frames[at]?.verb ?? -1]];
  if (first === undefined || last === undefined) return null;
  const span = { start: first.start, end: last.end };
  return more(facts, { predicate: span, actions: [], caveats: caveats.length > 0 ? caveats : [span] });
}
