import type { Frame } from '../../syntax/index.ts';
import type { TimeReading } from '../../time/index.ts';
import { actionsOfNoun } from '../lexicon/forms.ts';
import type { TimeUse } from '../mention.ts';
import type { Attribution } from './attribution.ts';
import type { FrameSentence } from './read-sentence.ts';

/** Where a time expression stands. */
export interface Placed {
  readonly reading: number;
  /** The frame whose event it bears on; -1: none. */
  readonly frame: number;
  readonly as: TimeUse['as'] | null;
  /** Its tokens with the preposition before it, `end` behind the last. */
  readonly start: number;
  readonly end: number;
  /** The token of the noun that it belongs to instead of the verb: "the 2010 quake"; null: the verb's. */
  readonly noun: number | null;
}

const LONG = /^(?:BC)?\d{1,3}$/u;
const dates = ({ form }: TimeReading): boolean => form.kind !== 'fixed' || (form.type === 'DATE' && LONG.test(form.value));
export const POSTPONING = new Set(['delay', 'postpone', 'defer', 'reschedule', 'push', 'move']);
const SINCE = /^(?:since|after|before|until|till|following|despite|amid)$/u;
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
  // "In 2015, two years after the war ended, the mill reopened".
  if (frame?.kind === 'adverbial' && frame.mark !== null && end <= frame.mark && parents[owner] != null) return parents[owner];
  // "A man wounded in Arden on Sunday has died": what stands before the verb belongs to the clause of its subject.
  const from = frame?.subject?.start ?? Infinity;
  const inner = frames.findLastIndex(({ kind, verb }, at) => parents[at] === owner && /^(?:noun|relative)$/u.test(kind) && verb < first && verb > from);
  const clause = frames[inner];
  return clause !== undefined && first < (groups[owner] ?? 0) && !lower.slice(clause.verb, first).includes(',') ? inner : owner;
}

function place(sentence: FrameSentence, here: TimeReading, reading: number): Placed {
  const { tokens, lower, frames } = sentence;
  const first = tokens.findIndex((t) => t.end > here.start);
  const found = tokens.findIndex((t) => t.start >= here.end);
  const end = found < 0 ? tokens.length : found;
  let start = first;
  while (start > 0 && /^(?:around|about|at|the|just|early|late|as|of|than|more|shortly|exactly)$/u.test(lower[start - 1] ?? '') && first - start < 3) start -= 1;
  const lead = /^(?:on|in|at|since|until|till|by|before|after|from|during|for|over|throughout|to|within|of|through|between|around|about|as)$/u.test(lower[start - 1] ?? '') ? start - 1 : start;
  const word = lower[lead] ?? '';
  const frame = hostOf(sentence, first, end);
  const host = frames[frame];
  const none: Placed = { reading, frame, as: null, start: lead, end, noun: null };
  if (host === undefined) return none;
  // "The announcement on Monday that the mill was sold": the day of the report.
  const said = lower[end] === 'that' && actionsOfNoun(lower[lead - 1] ?? '').length > 0 ? frames.findIndex(({ mark }) => mark === end) : -1;
  if (said >= 0 && frames[said]?.kind !== 'complement' && dates(here)) return { ...none, frame: said, as: 'speech' };
  // Inside a noun phrase, before its head: the noun's own.
  const parts = [host.subject, host.object, host.indirectObject, host.attribute, host.agent, ...host.obliques].filter((p) => p !== null);
  const inside = parts.find((p) => p.start <= first && end <= p.end && !(first <= p.head && p.head < end));
  const isOblique = inside !== undefined && host.obliques.some((o) => o === inside);
  const event = inside !== undefined && actionsOfNoun(lower[inside.head] ?? '').length > 0;
  // "One of the dramas of the 20th century".
  const ofNoun = word === 'of' && (sentence.tags[lead - 1] ?? '').startsWith('NN') ? lead - 1 : null;
  const since = sinceNoun(sentence, host, lead);
  // "Ahead of the 11 June launch".
  const opens = [sentence.tags[first - 1], sentence.tags[first]].includes('DT');
  const ahead = inside === undefined && opens && (sentence.tags[end] ?? '').startsWith('NN') ? end : null;
  const noun = since !== null ? since : ofNoun !== null ? ofNoun : ahead !== null ? ahead : inside === undefined || (isOblique && /^(?:in|on|at|during|by|within|over)$/u.test(lower[host.obliques.find((o) => o === inside)?.preposition ?? -1] ?? '') && !event) ? null : inside.head;
  const negated = host.negated;
  // "The launch was delayed until May": the launch is to come then.
  const postponed = host.passive && POSTPONING.has(sentence.lemmas[frame] ?? '') && /^(?:until|till|to)$/u.test(word) && host.subject !== null;
  const use = (): TimeUse['as'] | null => {
    switch (word) {
      case 'since': return host.perfect || host.progressive || (host.tense === null && host.passive) || (host.tense === null && sentence.frames[sentence.parents[frame] ?? -1]?.perfect === true) ? 'since' : null;
      case 'by': return 'by';
      case 'before': case 'after': return here.form.kind === 'time' ? 'own' : null;
      case 'until': case 'till': return negated || postponed ? 'own' : null;
      case 'than': return /^(?:more|less|fewer)$/u.test(lower[lead - 1] ?? '') ? 'own' : null;
      case 'to': return postponed ? 'own' : null;
      case 'from': return host.tense === null ? null : 'own';
      default: return 'own';
    }
  };
  const as = since !== null && dates(here) ? 'own' : dates(here) ? use() : vague(here, word) && use() !== null ? 'vague' : null;
  return { ...none, as, noun: postponed ? (host.subject?.head ?? null) : noun };
}

/**
 * "Since the start of the war on 3 May", "after its sale in May": a phrase that says when has its date for its noun. Null: there
 * is none; "died after a shooting Friday" may be either.
 */
function sinceNoun({ lower, tags }: FrameSentence, host: Frame, lead: number): number | null {
  const bare = /^(?:NNP|CD)/u.test(tags[lead] ?? '');
  const behind = ({ start, end }: { readonly start: number; readonly end: number }): boolean => start < lead && (end === lead || (lead < end && (bare || tags[lead] === 'IN')));
  const phrase = host.obliques.find((part) => behind(part) && (bare ? /^since$/u : SINCE).test(lower[part.preposition ?? -1] ?? ''));
  return phrase !== undefined && actionsOfNoun(lower[lead - 1] ?? '').length > 0 ? lead - 1 : null;
}

/** The times of a frame, its own first, then those of who reports it. `carried` are frames that are a part of it and tell nothing by themselves. */
export function usesOf(sentence: FrameSentence, placed: readonly Placed[], index: number, attribution: Attribution | null, carried: readonly number[]): readonly TimeUse[] {
  const verb = sentence.frames[index]?.verb ?? 0;
  const far = ({ start }: Placed): number => Math.abs(start - verb);
  const mine = new Set([index, ...carried]);
  const own = placed.filter((p) => mine.has(p.frame) && p.noun === null && p.as !== null).sort((a, b) => far(a) - far(b));
  const inNoun = placed.filter((p) => p.frame === index && p.noun !== null && p.as !== null && /^(?:own)$/u.test(p.as) && actionsOfNoun(sentence.lower[p.noun] ?? '').length > 0 && sentence.lower[p.end] === "'s");
  const saying = attribution?.holder ?? null;
  const spoken = saying === null ? [] : placed.filter((p) => p.frame === saying && p.as === 'own');
  return [
    ...[...own, ...inNoun].flatMap(({ reading, as }) => (as === null ? [] : [{ reading, as }])),
    ...spoken.map(({ reading }) => ({ reading, as: 'speech' as const })),
  ];
}
