import { says, thinks } from '../frames/attribution.ts';
import { isObjectPronoun } from '../lexicon/function-words.ts';
import { isTorn } from './body.ts';
import { coreOf } from './core.ts';
import { partsWithin } from '../frames/parts-within.ts';
import type { FrameSentence } from '../frames/read-sentence.ts';
import { boundedStart } from './phrase.ts';
import { verbed } from './plain-verb.ts';
import type { TitleSetting } from './setting.ts';
import { stretch } from './stretch.ts';
import { subjectOf } from './subject.ts';
import { balanced, joined, opened, tagIs } from './words.ts';

/** No title of a part of a sentence has more words. */
const LONGEST = 26;

/** A clause that is a part of another put as a headline: who, and what is said of him, as it stands. Null: it does not stand by itself. */
export function rendered(setting: TitleSetting, index: number, limit = Infinity): string | null {
  const { sentence } = setting;
  const { frames, lower, starts, groups, owners, tags } = sentence;
  const frame = frames[index];
  const subject = subjectOf(setting, index);
  if (frame === undefined || subject === null || !/^(?:VB|MD)/u.test(tags[frame.verb] ?? '') || balanced(subject.words) !== subject.words || isGapped(sentence, index)) return null;
  // "Roe took two guards and held them", "more than were sold": whom, or how many, the words before say.
  if ((frame.object !== null && frame.object.end - frame.object.start === 1 && isObjectPronoun(lower[frame.object.start] ?? '')) || lower[frame.mark ?? -1] === 'than') return null;
  // "People demand that the mill be sold": it is what they demand.
  const that = [frame.mark ?? -1, (starts[index] ?? 0) - 1].find((at) => lower[at] === 'that') ?? -1;
  if (that >= 0 && frame.kind !== 'relative' && (frame.kind !== 'adverbial' || tagIs(sentence, that - 1, 'JJ')) && !/^(?:given|now)$/u.test(lower[that - 1] ?? '')) return null;
  // "With a man arrested" is no past.
  if (frame.subjectFrom === 'own' && (lower[(frame.subject?.start ?? 0) - 1] === 'with' || frame.tense === null)) return null;
  // "A mass shooting in Arden" is no verb.
  if (frame.tense === null && !frame.passive && tags[frame.verb] === 'VBG' && frame.kind === 'noun' && !isWithObject(setting, index)) return null;
  // "After a storm destroyed the old one", with the past taken for a participle: who did it is not known.
  if (frame.kind === 'noun' && frame.passive && frame.object !== null && frame.object.start > frame.verb) return null;
  const within = partsWithin(sentence, index);
  if ([...within].some((at) => /^(?:if|unless)$/u.test(lower[frames[at]?.mark ?? -1] ?? '') && (starts[at] ?? 0) < frame.verb)) return null;
  const group = Math.min(groups[index] ?? frame.verb, frame.predicate);
  // "allegedly attacked": an adverb before the verb stays with it.
  const first = tagIs(sentence, group - 1, 'RB') && owners[group - 1] === index && group - 1 > (frame.subject?.end ?? 0) - 1 ? group - 1 : group;
  const from = subject.lent || frame.subject === null ? first : boundedStart(sentence, frame.subject.start);
  // "By the time police left": the noun belongs to the preposition.
  if (!subject.lent && /^(?:IN|TO)$/u.test(tags[from - 1] ?? '') && frame.mark !== from - 1) return null;
  if (from > first || (frame.tense === null && (tags[first] === 'VB' || !isToldByParticiple(sentence, index)))) return null;
  const body = stretch(setting, coreOf(setting, index, true), from, Math.min(limit, endOf(sentence, index)));
  if (body.length === 0 || isTorn(sentence, index, body, within)) return null;
  if (subject.lent && isMixed(sentence, index, body)) return null;
  const words = joined(sentence, subject.lent ? verbed(sentence, index, body, subject.plural) : body.map((at) => ({ at, text: sentence.tokens[at]?.text ?? '' })));
  const found = balanced(subject.lent ? `${subject.words} ${words}` : words).replace(/\s+/gu, ' ').trim();
  return words === '' || /^['’]/u.test(words) || found.split(' ').length > LONGEST ? null : opened(found);
}

/** A finite verb in it has no subject of its own, or nothing joins it, or its object stands behind a comma: the clause was taken for another. */
const isMixed = ({ frames, tags, starts }: FrameSentence, index: number, body: readonly number[]): boolean =>
  frames.some((frame, at) => body.includes(frame.verb) && ((at !== index && frame.tense !== null && frame.mark === null && frame.kind !== 'complement' && !/^(?:W|PRP)/u.test(tags[starts[at] ?? 0] ?? '')) || (frame.object !== null && frame.object.start > frame.verb && tags.slice(frame.verb, frame.object.start).includes(',')) || (frame.passive && frame.object !== null && at === index && frame.object.start > frame.verb && frame.tense !== null)));

/** What is done to something stands right behind the verb, and it is no day: "a shooting Monday in Arden". */
const isWithObject = ({ sentence: { frames }, placed }: TitleSetting, index: number): boolean => {
  const { object, verb } = frames[index] ?? {};
  return object != null && object.start === (verb ?? 0) + 1 && !placed.some(({ start, end }) => start <= object.start && object.start < end);
};

/** "What the mayor says was …", "the town rebels seized": a part of the clause stands before it. */
function isGapped(sentence: FrameSentence, index: number): boolean {
  const { frames, tags, starts, lower, parents } = sentence;
  const frame = frames[index];
  // "The first time that a team ran and lost".
  if (frame?.kind === 'conjunct' && frame.subjectFrom === 'shared' && parents[index] != null && parents[index] !== index && frames[parents[index]]?.kind === 'relative') return isGapped(sentence, parents[index]);
  if (frame === undefined || frame.subjectFrom !== 'own' || frame.subject === null || /^W/u.test(tags[frame.subject.start] ?? '')) return false;
  if (/^(?:WP|WDT)/u.test(tags[(starts[index] ?? 0) - 1] ?? '') || (frame.kind === 'relative' && /^(?:that|which|whom)$/u.test(lower[frame.mark ?? frame.subject.start - 1] ?? ''))) return true;
  return /^(?:relative|noun)$/u.test(frame.kind) && !frame.passive && frame.object === null && frame.complement === null && !/^WRB/u.test(tags[frame.mark ?? -1] ?? '');
}

/**
 * A participle that tells what somebody did or what was done: not "charged with theft, leaving the town", "the first to win after losing",
 * "before the mayor left, saying", nor a past that was taken for one ("a fire destroyed the mill").
 */
function isToldByParticiple({ frames, parents, tags, groups, lemmas }: FrameSentence, index: number): boolean {
  const frame = frames[index];
  const host = frames[parents[index] ?? -1];
  if (frame === undefined) return false;
  if (frame.passive && /^(?:DT|PRP|NN|CD|\$)/u.test(tags[frame.verb + 1] ?? '')) return false;
  const group = groups[index] ?? 0;
  // "A rhythm, taken from …" may be told of another, but "the mayor, elected in May, resigned".
  if (frame.kind === 'noun') return tags[group - 1] !== ',' || (frame.parent !== null && host?.subject?.end === frame.parent + 1);
  if (frame.passive) return true;
  // "Police say he opened fire, killing …": it is he.
  const holds = host?.complement !== null || says(lemmas[parents[index] ?? -1] ?? '') || thinks(lemmas[parents[index] ?? -1] ?? '');
  const opens = frame.mark ?? group;
  const between = frames.some(({ verb }) => host !== undefined && verb > host.verb && verb < opens);
  const alone = frame.mark !== null || /^(?:,|IN|RB)/u.test(tags[group - 1] ?? '');
  return host?.tense != null && !host.passive && /^(?:main|conjunct|complement)$/u.test(host.kind) && !between && alone && !holds;
}

/** The first token behind the verb that belongs to no clause that hangs on the frame. */
export function endOf({ children, owners, frames, tags, starts }: FrameSentence, index: number): number {
  const below = new Set([index]);
  for (const at of below) for (const child of children[at] ?? []) below.add(child);
  const verb = frames[index]?.verb ?? 0;
  // "After a strike closed the mill, the owner left".
  const next = frames.flatMap(({ tense, subjectFrom, mark }, at) => (tense !== null && subjectFrom === 'own' && mark === null && (starts[at] ?? 0) > verb && tags[(starts[at] ?? 0) - 1] === ',' ? [(starts[at] ?? 0) - 1] : []));
  const end = owners.findIndex((owner, at) => at > verb && !below.has(owner) && !/^(?:,|:|``|'')$/u.test(tags[at] ?? ''));
  // "After finishing second and | announced …"
  const joint = frames[index]?.tense === null ? tags.findIndex((tag, at) => at > verb && tag === 'CC' && /^(?:VB[DZP]|MD)/u.test(tags[at + 1] ?? '')) : -1;
  // "The strike, which began on Friday, | closed six mills".
  const main = frames[index]?.kind === 'relative' ? tags.findIndex((tag, at) => at > verb && tag === ',' && /^(?:VB[DZP]|MD|TO$)/u.test(tags[at + 1] ?? '')) : -1;
  const limit = Math.min(main < 0 ? owners.length : main, end < 0 ? owners.length : end, joint < 0 ? owners.length : joint, ...next);
  return tags[limit - 1] === '.' ? limit - 1 : limit;
}
