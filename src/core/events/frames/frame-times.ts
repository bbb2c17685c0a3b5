import type { Frame } from '../../syntax/index.ts';
import type { TimeReading } from '../../time/index.ts';
import { actionsOfNoun } from '../lexicon/forms.ts';
import { endsTimeAdverb } from '../lexicon/function-words.ts';
import type { TimeUse } from '../mention.ts';
import { says, type Attribution } from './attribution.ts';
import type { FrameSentence } from './read-sentence.ts';

/** Where a time expression stands. */
export interface Placed {
  readonly reading: number;
  /** The frame whose event it bears on; -1: none. */
  readonly frame: number;
  readonly as: TimeUse['as'] | null;
  /** It looks back from now: "last week". */
  readonly back: boolean;
  /** Its tokens with the preposition before it, `end` behind the last. */
  readonly start: number;
  readonly end: number;
  /** The token of the noun that it belongs to instead of the verb: "the 2010 quake"; null: the verb's. */
  readonly noun: number | null;
}

const LONG = /^(?:BC)?\d{1,3}$/u;
/** "The Tuesday before the fair": a day of its own, whichever it was. */
const SOME_DAY = /^XXXX-WXX-\d$/u;
const dates = ({ form }: TimeReading): boolean => form.kind !== 'fixed' || (form.type === 'DATE' && (LONG.test(form.value) || SOME_DAY.test(form.value)));
export const POSTPONING = new Set(['delay', 'postpone', 'defer', 'reschedule', 'push', 'move']);
const UNCOUNTED = /^PX(?:W|M|Y|E|C)$/u;

function vague({ form }: TimeReading, lead: string): boolean {
  if (form.kind !== 'fixed') return false;
  if (form.type === 'DATE') return form.value === 'PAST_REF';
  if (form.type !== 'DURATION') return false;
  return form.reach !== undefined || (UNCOUNTED.test(form.value) && /^(?:for|over|throughout)$/u.test(lead));
}

/** Each time expression of a sentence with the predicate that it modifies. */
export function placeTimes(sentence: FrameSentence, readings: readonly TimeReading[], mine: readonly number[]): readonly Placed[] {
  return mine.flatMap((reading) => {
    const here = readings[reading];
    return here === undefined ? [] : [place(sentence, here, reading)];
  });
}

/** The frame whose clause an expression stands in, mended where another is plainer. */
function hostOf({ owners, frames, starts, groups, parents, lower }: FrameSentence, first: number, end: number): number {
  const owner = owners[first] ?? -1;
  // "A week earlier the council left": before the first clause.
  if (owner < 0) return frames.findIndex(({ kind }, at) => kind === 'main' && (starts[at] ?? 0) >= end);
  const frame = frames[owner];
  // "In papers released Friday, the mayor said".
  const released = frames.findIndex(({ kind, verb, tense }) => kind === 'noun' && tense === null && verb === first - 1);
  if (released >= 0) return released;
  // "Said on Friday he felt sorry": right behind the verb of saying, before the subject of what is said.
  const above = frames[parents[owner] ?? -1];
  if (frame?.kind === 'complement' && frame.subject !== null && frame.subject.start >= end && above !== undefined && (above.verb === first - 1 || above.verb === first - 2) && parents[owner] != null) return parents[owner];
  // "In 2015, two years after the war ended, the mill reopened".
  if (frame?.kind === 'adverbial' && frame.mark !== null && end <= frame.mark && parents[owner] != null) return parents[owner];
  // "A man wounded in Arden on Sunday has died": what stands before the verb belongs to the clause of its subject.
  const from = frame?.subject?.start ?? Infinity;
  const inner = frames.findLastIndex(({ kind, verb }, at) => parents[at] === owner && /^(?:noun|relative)$/u.test(kind) && verb < first && verb > from);
  const clause = frames[inner];
  return clause !== undefined && first < (groups[owner] ?? 0) && !lower.slice(clause.verb, first).includes(',') ? inner : owner;
}

const REACHED = /^(?:in|on|at|during|by|within|over)$/u;
/** Prepositions by which something comes before or behind an event: what follows at once says when that event was. */
const COUNTS_FROM = /^(?:since|after|before|until|till|following|ahead|despite|amid)$/u;

/** Where an expression stands: its first token and the one behind it, and the preposition before it or, without one, the first token again. */
interface Stretch {
  readonly first: number;
  readonly end: number;
  readonly lead: number;
}

/** "The mill, built of wood in 1920, burned down": words between the subject and its verb, set off by commas, with more in them than the expression. */
function asideOf({ lower, groups }: FrameSentence, frame: number, { subject }: Frame, { first, end, lead }: Stretch): number | null {
  if (subject === null || subject.start >= first || first >= (groups[frame] ?? 0)) return null;
  const opens = lower.lastIndexOf(',', lead - 1);
  const closes = lower.indexOf(',', end);
  return opens > subject.head && closes >= 0 && closes < (groups[frame] ?? 0) && lead > opens + 1 ? opens + 1 : null;
}

/** "…, founded a century ago, …", "after promising 7 April": a participle right before the expression that no frame was made of. */
function bareVerb(sentence: FrameSentence, { lead }: Stretch): number | null {
  const { tags, lower } = sentence;
  const at = lead - 1;
  if (!/^VB[NG]$/u.test(tags[at] ?? '') || isOfFrame(sentence, at)) return null;
  // "Fined for speeding on Sunday" names what it was for.
  const opens = /^(?:RB|JJ)/u.test(tags[at - 1] ?? '') ? at - 2 : at - 1;
  return tags[at] === 'VBN' || /^(?:after|before|since|while|when)$/u.test(lower[opens] ?? '') ? at : null;
}

const isOfFrame = ({ frames, groups }: FrameSentence, at: number): boolean => frames.some(({ verb, predicate }, index) => (groups[index] ?? verb) <= at && at <= Math.max(verb, predicate));

/**
 * "After two crashes in March", "since the start of the war on 3 May": a phrase that says when has its date for its noun. Null: there is
 * none; "died after a shooting Friday" may be either.
 */
function countedFrom({ lower, tags }: FrameSentence, { obliques }: Frame, { lead }: Stretch): number | null {
  const bare = /^(?:NNP|CD)/u.test(tags[lead] ?? '');
  const behind = ({ start, end }: { readonly start: number; readonly end: number }): boolean => start < lead && (end === lead || (lead < end && (bare || tags[lead] === 'IN')));
  const counts = obliques.some((part) => behind(part) && (bare ? /^since$/u : COUNTS_FROM).test(lower[part.preposition ?? -1] ?? ''));
  return counts && actionsOfNoun(lower[lead - 1] ?? '').length > 0 ? lead - 1 : null;
}

/** "Tickets for Sunday's final" are for then; who died "in Sunday's crash" died then. */
function ownerOfPossessive({ lower, tags }: FrameSentence, { end, lead, first }: Stretch): number | null {
  if (lower[end] !== "'s" || REACHED.test(lower[lead < first ? lead : lead - 1] ?? '')) return null;
  const noun = tags.findIndex((tag, at) => at > end && tag.startsWith('NN'));
  return noun < 0 ? end : noun;
}

/** "A recently built mill". */
const premodifier = (sentence: FrameSentence, { end }: Stretch): number | null => (/^(?:VB[NG]|JJ)/u.test(sentence.tags[end] ?? '') && (sentence.tags[end + 1] ?? '').startsWith('NN') && !isOfFrame(sentence, end) ? end + 1 : null);

/** "Two years ago today pirates burned it", "in the mid-70s thieves robbed it": by its last word, or by what leads to it, it opens the sentence and is no part of the subject that the parser begins with it. */
const opensBefore = ({ lower }: FrameSentence, subject: { readonly start: number; readonly head: number }, { first, end, lead }: Stretch): boolean =>
  end <= subject.head && lower[end] !== "'s" && (lead < first ? REACHED.test(lower[lead] ?? '') && lead < subject.start : first <= subject.start && endsTimeAdverb(lower[end - 1] ?? ''));

/** The token that an expression belongs to instead of the verb: a noun, or a participle without a frame; null: the verb's. */
function holderOf(sentence: FrameSentence, frame: number, host: Frame, at: Stretch, here: TimeReading): number | null {
  const { lower, tags } = sentence;
  const { first, end, lead } = at;
  // "One of the dramas of the 20th century".
  if (lower[lead] === 'of' && (tags[lead - 1] ?? '').startsWith('NN')) return lead - 1;
  const opened = host.subject !== null && opensBefore(sentence, host.subject, at);
  const parts = [host.subject, host.object, host.indirectObject, host.attribute, host.agent, ...host.obliques].filter((p) => p !== null);
  // Inside a noun phrase, before its head: the noun's own.
  const inside = parts.find((p) => p.start <= first && end <= p.end && !(first <= p.head && p.head < end) && !(opened && p === host.subject));
  // "Ahead of the 11 June launch".
  const opens = [tags[first - 1], tags[first]].includes('DT');
  if (inside === undefined && opens && !opened && (tags[end] ?? '').startsWith('NN')) return end;
  if (!dates(here)) return inside === undefined ? premodifier(sentence, at) : inside.head;
  const apart = bareVerb(sentence, at) ?? asideOf(sentence, frame, host, at) ?? countedFrom(sentence, host, at);
  // "Has offered the choir places in the hall on Friday": no perfect has a day, and the parser hangs it on a noun.
  const ofNoun = host.perfect && host.tense === 'present' && lower[lead] === 'on' && (tags[lead - 1] ?? '').startsWith('NN') && !host.obliques.some(({ preposition }) => preposition === lead);
  if (apart === null && inside === undefined && ofNoun && !isOfFrame(sentence, lead - 1)) return lead - 1;
  if (apart !== null || inside === undefined) return apart ?? ownerOfPossessive(sentence, at);
  const oblique = host.obliques.find((o) => o === inside);
  const event = actionsOfNoun(lower[inside.head] ?? '').length > 0;
  // "Found by divers a week ago".
  if (!event && first > inside.head && lead === first) return null;
  return oblique !== undefined && REACHED.test(lower[oblique.preposition ?? -1] ?? '') && !event ? null : inside.head;
}

/** The preposition of an expression, or its first token. */
function stretchOf({ tokens, lower }: FrameSentence, here: TimeReading): Stretch {
  const first = tokens.findIndex((t) => t.end > here.start);
  const found = tokens.findIndex((t) => t.start >= here.end);
  let start = first;
  while (start > 0 && /^(?:around|about|at|the|just|early|late|as|of|than|more|shortly|exactly)$/u.test(lower[start - 1] ?? '') && first - start < 3) start -= 1;
  const lead = /^(?:on|in|at|since|until|till|by|before|after|from|during|for|over|throughout|to|within|of|through|between|around|about|as)$/u.test(lower[start - 1] ?? '') ? start - 1 : start;
  return { first, end: found < 0 ? tokens.length : found, lead };
}

/** How an expression bears on its frame, by its preposition; null: not at all. */
function useOf(sentence: FrameSentence, frame: number, host: Frame, word: string, before: string, here: TimeReading, postponed: boolean): TimeUse['as'] | null {
  switch (word) {
    case 'since': return host.perfect || host.progressive || (host.tense === null && host.passive) || (host.tense === null && sentence.frames[sentence.parents[frame] ?? -1]?.perfect === true) ? 'since' : null;
    case 'by': return 'by';
    case 'before': case 'after': return here.form.kind === 'time' ? 'own' : null;
    case 'until': case 'till': return host.negated || postponed ? 'own' : null;
    case 'than': return /^(?:more|less|fewer)$/u.test(before) ? 'own' : null;
    case 'to': return postponed ? 'own' : null;
    // "Voted to close it from May".
    case 'from': return host.tense === null && sentence.lower[host.verb - 1] !== 'to' ? null : 'own';
    default: return 'own';
  }
}

/** "Last week", "two days ago", "yesterday". */
function looksBack({ form }: TimeReading): boolean {
  const day = form.kind === 'time' ? form.day : form;
  return day !== null && ((day.kind === 'unit' && day.count < 0) || ((day.kind === 'weekday' || day.kind === 'date') && day.side === 'last'));
}

function place(sentence: FrameSentence, here: TimeReading, reading: number): Placed {
  const { lower, frames } = sentence;
  const at = stretchOf(sentence, here);
  const { first, end, lead } = at;
  const word = lower[lead] ?? '';
  const frame = hostOf(sentence, first, end);
  const host = frames[frame];
  const none: Placed = { reading, frame, back: looksBack(here), as: null, start: lead, end, noun: null };
  if (host === undefined) return none;
  // "The announcement on Monday that the mill was sold": the day of the report.
  const said = lower[end] === 'that' && actionsOfNoun(lower[lead - 1] ?? '').length > 0 ? frames.findIndex(({ mark }) => mark === end) : -1;
  if (said >= 0 && frames[said]?.kind !== 'complement' && dates(here)) return { ...none, frame: said, as: 'speech' };
  // "The launch was delayed until May": the launch is to come then.
  const postponed = host.passive && POSTPONING.has(sentence.lemmas[frame] ?? '') && /^(?:until|till|to)$/u.test(word) && host.subject !== null;
  const use = useOf(sentence, frame, host, word, lower[lead - 1] ?? '', here, postponed);
  const counted = dates(here) && countedFrom(sentence, host, at) !== null;
  const as = counted ? 'own' : dates(here) ? use : vague(here, word) && use !== null ? 'vague' : null;
  return { ...none, as, noun: postponed ? (host.subject?.head ?? null) : holderOf(sentence, frame, host, at, here) };
}

/** "Sunday's crash killed six", "a 2019 report found": of the time of an event, or of words, that are named anew. */
function isEventsOwn({ lower, frames, tags, lemmas }: FrameSentence, { noun, start, end, frame, back }: Placed): boolean {
  const lemma = lemmas[frame] ?? '';
  // "A November report gave no cause": whatever it does, it does by its words.
  const finds = says(lemma) || lemma === 'find' || lemma === 'show' || says(lower[noun ?? -1] ?? '');
  if (noun === null || !(finds || actionsOfNoun(lower[noun] ?? '').length > 0)) return false;
  const parts = [frames[frame]?.subject, frames[frame]?.object, ...(frames[frame]?.obliques ?? []).filter(({ preposition }) => REACHED.test(lower[preposition ?? -1] ?? '') || (back && lower[preposition ?? -1] === 'for'))];
  const part = parts.find((each) => each != null && each.start < end && noun < each.end);
  return (lower[end] === "'s" && part !== undefined && actionsOfNoun(lower[noun] ?? '').length > 0) || (part != null && part === frames[frame]?.subject && /^an?$/u.test(lower[part.start] ?? '') && start <= part.start + 1 && tags[noun] === 'NN');
}

/** The times of a frame, its own first, then those of who reports it. `carried` are frames that are a part of it and tell nothing by themselves. */
export function usesOf(sentence: FrameSentence, placed: readonly Placed[], index: number, attribution: Attribution | null, carried: readonly number[]): readonly TimeUse[] {
  const verb = sentence.frames[index]?.verb ?? 0;
  const far = ({ start }: Placed): number => Math.abs(start - verb);
  const mine = new Set([index, ...carried]);
  // "Wanted to apologise for what he said last week": what is only wanted has no day that is over.
  const wanted = ({ frame }: Placed): boolean => sentence.tags[sentence.frames[frame]?.verb ?? -1] === 'VB' && sentence.frames[frame]?.tense === null && !sentence.frames[frame].perfect;
  const own = placed.filter((p) => mine.has(p.frame) && p.noun === null && p.as !== null && !(p.back && wanted(p))).sort((a, b) => far(a) - far(b));
  const { kind, subject, subjectFrom } = sentence.frames[index] ?? {};
  const isShared = ({ noun, frame }: Placed): boolean => kind === 'conjunct' && subjectFrom === 'shared' && noun !== null && subject != null && subject.start <= noun && noun < subject.end && sentence.frames[frame]?.subject?.start === subject.start;
  const inNoun = placed.filter((p) => (p.frame === index || isShared(p)) && p.as === 'own' && isEventsOwn(sentence, p));
  // "Since Monday, when a mill burned": the clause says what was then.
  const opens = sentence.starts[index] ?? 0;
  const then = sentence.lower[opens] === 'when' ? placed.filter(({ end, as, noun, frame }) => frame !== index && as !== 'vague' && (as !== 'own' || noun !== null) && (end === opens || (end === opens - 1 && sentence.lower[end] === ','))) : [];
  const saying = attribution?.holder ?? null;
  const spoken = saying === null ? [] : placed.filter((p) => p.frame === saying && p.as === 'own');
  return [
    ...then.map(({ reading }) => ({ reading, as: 'own' as const })),
    ...[...own, ...inNoun].flatMap(({ reading, as }) => (as === null ? [] : [{ reading, as }])),
    ...spoken.map(({ reading }) => ({ reading, as: 'speech' as const })),
  ];
}
