import { says, thinks } from '../frames/attribution.ts';
import type { FrameSentence } from '../frames/read-sentence.ts';
import type { Core } from './core.ts';
import { boundedStart } from './phrase.ts';
import { CONDITION } from './pieces.ts';
import type { TitleSetting } from './setting.ts';
import { SAYS } from './spoken.ts';
import { DOUBTING } from './words.ts';

/** Words on which all that follows hangs. */
const UNSURE = /^(?:if|unless|until|till|except|lest|whether|provided|only|according|without)$/u;
const NAMED = /^(?:he|she|him|her|his|hers)$/u;
const LEANING = /^(?:it|he|she|they|this|that|these|those|its|his|her|their)$/u;

/** Where the clause of the core begins, without what stands before its subject; 0: that belongs to it. */
export function openingOf(setting: TitleSetting, core: Core, limit: number): number {
  const { sentence } = setting;
  const { frames, tags, lower, lemmas, groups, owners } = sentence;
  const frame = frames[core.base ?? -1];
  if (frame?.subject == null) return behindDate(setting, core);
  const start = boundedStart(sentence, frame.subject.start);
  if (start === 0) return 0;
  const before = lower.slice(0, start);
  const joint = tags[start - 1] === 'CC' && frame.kind === 'conjunct';
  const closed = joint || /^[,;–—]|^--/u.test(lower[start - 1] ?? '') || tags.slice(0, start).every((tag) => /^(?:RB|CC|,)/u.test(tag));
  if (!closed && !isDate(setting, start) && !isDateline(sentence, start)) return 0;
  const inside = frames.flatMap(({ verb }, at) => (verb < start ? [at] : []));
  // What another clause denies or doubts is no part of this one.
  const other = (at: number): boolean => inside.includes(owners[at] ?? -1) && !core.frames.has(owners[at] ?? -1);
  if (before.some((word, at) => UNSURE.test(word) || ((CONDITION.test(word) || DOUBTING.test(word)) && !other(at)) || core.needed.has(at)) || tags.slice(0, start).filter((tag) => tag === "''").length > tags.slice(0, start).filter((tag) => tag === '``').length) return 0;
  // "The church of a minister and | Olena Roe has caught fire": two nouns are joined, and no clauses.
  if (joint && !inside.some((at) => frames[at]?.tense != null && /^(?:main|conjunct|beside)$/u.test(frames[at]?.kind ?? ''))) return 0;
  // "One of them was shot, police said": it is what they said.
  const lemma = lemmas[core.base ?? -1] ?? '';
  if ((says(lemma) || thinks(lemma)) && inside.some((at) => frames[at]?.tense != null && frames[at].mark === null && frames[at].kind !== 'relative')) return 0;
  // "Roe left, a paper has learned", "Roe points out that, as the mill is old, …": it is what is learned or told.
  if (inside.some((at) => (frames[at]?.kind === 'complement' && sentence.parents[at] === core.base) || (frames[at]?.tense != null && frames[at].kind !== 'relative' && says(lemmas[at] ?? '')))) return 0;
  // "In May, police say, …": without them it would be told as a fact.
  if (inside.some((at) => core.holders.has(at)) || before.some((word) => SAYS.test(word))) return 0;
  const loose = inside.some((at) => frames[at]?.tense !== null && /^(?:main|conjunct|beside)$/u.test(frames[at]?.kind ?? '') && !isUnder(sentence.parents, at, (above) => frames[above]?.kind === 'adverbial' || frames[above]?.kind === 'relative'));
  if (loose && (frame.kind === 'main' || tags[start - 1] === ',' || inside.some((at) => says(lemmas[at] ?? '') || thinks(lemmas[at] ?? '')))) return 0;
  // Another verb between the subject and its own is taken for a part of the subject wrongly.
  if (frames.some(({ verb, tense, kind }, at) => verb > start && verb < (groups[core.base ?? -1] ?? 0) && tense !== null && kind !== 'relative' && kind !== 'noun' && !isUnder(sentence.parents, at, (above) => frames[above]?.kind === 'relative'))) return 0;
  const isDated = (at: number): boolean => setting.placed.some((p) => p.start <= at && at < p.end);
  const nouns = tags.slice(0, start).some((tag, at) => tag.startsWith('NN') && !isDated(at));
  const rest = lower.slice(start, limit);
  if (nouns && (LEANING.test(rest[0] ?? '') || (rest.some((word) => NAMED.test(word)) && tags.slice(0, start).some((tag, at) => tag.startsWith('NNP') && !isDated(at))))) return 0;
  return rest.some((word) => /^(?:only|never|first|no|ever)$/u.test(word)) && nouns === false && before.some((word) => /^(?:previously|before|earlier|since|until)$/u.test(word)) ? 0 : start;
}

/**
 * "In May, | the chairman, Olena Roe, said …", with nobody found for its subject: a date of what is told, with its comma, goes all the same;
 * 0: it opens with none, or with what that day is ("On Monday, the day of the vote, Olena Roe said").
 */
function behindDate({ sentence: { tags, frames, groups }, placed }: TitleSetting, { frames: held }: Core): number {
  const end = placed.find(({ start, frame, as, noun }) => start === 0 && noun === null && as === 'own' && held.has(frame))?.end ?? 0;
  if (end === 0 || tags[end] !== ',' || !/^(?:DT|NN|PRP\$|CD)/u.test(tags[end + 1] ?? '')) return 0;
  const verb = groups[frames.findIndex(({ kind }) => kind === 'main')] ?? 0;
  return tags.slice(end + 1, verb).includes(',') && tags[verb - 1] !== ',' ? 0 : end + 1;
}

/** "ARDEN (Norpress) - Rebels left": what stands before the dash tells nothing. */
function isDateline({ tokens, tags, frames }: FrameSentence, end: number): boolean {
  const [before, dash, first] = [tokens[end - 2], tokens[end - 1], tokens[end]];
  if (before === undefined || dash === undefined || first === undefined || !/^[-–—]+$/u.test(dash.text)) return false;
  return dash.start > before.end && first.start > dash.end && /^\p{Lu}/u.test(first.text) && !frames.some(({ verb }) => verb < end) && !tags.slice(0, end).includes('DT');
}

/** "Last week the council sold the mill". */
const isDate = ({ placed }: TitleSetting, end: number): boolean => placed.some((p) => p.start === 0 && p.end === end);

function isUnder(parents: readonly (number | null)[], index: number, is: (above: number) => boolean): boolean {
  for (let at = parents[index] ?? null, depth = 0; at !== null && depth < 12; at = parents[at] ?? null, depth += 1) if (is(at)) return true;
  return false;
}
