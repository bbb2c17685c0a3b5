import { accordingTo, type Attribution } from '../frames/attribution.ts';
import { wordsOf, type FrameSentence } from '../frames/read-sentence.ts';
import { fullPhrase } from './phrase.ts';
import type { TitleSetting } from './setting.ts';
import { shownSpeaker } from './shown-speaker.ts';
import { PRONOUN } from './words.ts';

/** Who says what stands beside, and the tokens that say so, with the sign before or behind them. */
export interface Source {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

const MOST_WORDS = 8;
/** What somebody says ends with it, or begins behind it. */
const endsSpeech = (tag: string | undefined): boolean => tag === ',' || tag === "''" || tag === ':' || tag === 'NFP';

/** The source of what is said beside it, where it stands apart and is named; null: it must stay where it is. */
export function sourceOf(setting: TitleSetting, { holder, speaker, beside, said }: Attribution): Source | null {
  const { sentence } = setting;
  const { lower, tags, tokens } = sentence;
  // "In Aldport, Nl., officials told …": the comma is of the place.
  if (!beside || !said || speaker === null || !isNamed(sentence, speaker) || tags.slice(speaker.start, speaker.head).includes(',')) return null;
  const words = shownSpeaker(holder === null ? wordsOf(sentence, speaker) : fullPhrase(sentence, holder, speaker, setting.placed));
  if (words.split(' ').length > MOST_WORDS || /\b(?:after|before|since|when|while)\b/iu.test(words)) return null;
  if (holder === null) {
    const found = accordingTo(sentence);
    // "…, according to records, which say …": what follows is told of them.
    // "According to the Herald, the largest paper, the mill burned".
    const main = sentence.frames.find(({ kind, subjectFrom }) => kind === 'main' && subjectFrom === 'own');
    const aside = found?.from === 0 && main !== undefined && lower.slice(found.end + 1, main.verb).includes(',');
    if (found === null || aside || (found.from > 0 && found.end < tokens.length - 1 && !endsSpeech(tags[found.from - 1])) || /^W/u.test(tags[found.end + 1] ?? '') || tags.slice(found.start, found.end).some((tag) => /^(?:VB[DZP]|MD|W)/u.test(tag))) return null;
    return found.from === 0 ? { words, start: 0, end: found.end + 1 } : { words, start: endsSpeech(tags[found.from - 1]) ? found.from - 1 : found.from, end: found.end };
  }
  const verb = sentence.frames[holder]?.verb ?? 0;
  // "In Aldport, Nl., | officials told", where an aside would have been closed.
  const group = sentence.groups[holder] ?? verb;
  if (speaker.end < group && tags.slice(speaker.end, group).includes(',') && tags[group - 1] !== ',') return null;
  const start = Math.min(speaker.start, sentence.groups[holder] ?? verb);
  const sign = lower.indexOf(',', Math.max(verb + 1, speaker.end));
  // In the middle of what is said it ends with a comma, else with the sentence.
  const middle = sign >= 0 && sentence.owners.slice(sign + 1).some((owner) => owner >= 0 && !isBelow(sentence, owner, holder));
  // What is said stands before its speaker, or around.
  const before = tags.slice(0, start).some((tag) => /^(?:VB|MD)/u.test(tag));
  if (!endsSpeech(tags[start - 1]) || tags.slice(verb).includes('``') || !(before || middle)) return null;
  return { words, start: start - 1, end: middle ? sign + 1 : tokens.length };
}

/** Who says something by a verb right beside it, behind a sign: "…,” said Olena Roe"; null: nobody does, or no name is told. */
export function speakerBeside(setting: TitleSetting, index: number): string | null {
  const { sentence } = setting;
  const frame = sentence.frames[index];
  const speaker = frame?.subject ?? null;
  const group = sentence.groups[index] ?? 0;
  if (frame === undefined || speaker === null || frame.subjectFrom !== 'own' || !isNamed(sentence, speaker)) return null;
  const beside = speaker.start === frame.verb + 1 ? endsSpeech(sentence.tags[group - 1]) : speaker.start < group && (speaker.start === 0 || endsSpeech(sentence.tags[speaker.start - 1]));
  const words = beside ? shownSpeaker(fullPhrase(sentence, index, speaker, setting.placed)) : null;
  return words === null || words.split(' ').length > MOST_WORDS ? null : words;
}

/** A frame hangs on the one that says, but is not what it says. */
function isBelow({ frames, parents, groups }: FrameSentence, index: number, holder: number): boolean {
  for (let at: number | null = index, depth = 0; at !== null && depth < 12; at = parents[at] ?? null, depth += 1) {
    if (at === holder) return true;
    if (parents[at] === holder) return frames[at]?.kind !== 'complement' && (frames[at]?.verb ?? 0) > (groups[holder] ?? 0);
  }
  return false;
}

/** A noun, and none that says when. */
const isNamed = ({ tags, lower }: FrameSentence, { start, end, head }: { readonly start: number; readonly end: number; readonly head: number }): boolean =>
  (tags[head] ?? '').startsWith('NN') && !(end - start === 1 && PRONOUN.test(lower[start] ?? ''));
