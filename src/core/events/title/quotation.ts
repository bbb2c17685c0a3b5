import type { TitleSetting } from './setting.ts';
import { speakerBeside } from './source.ts';
import { subjectOf } from './subject.ts';
import { shownSpeaker } from './shown-speaker.ts';

/** So many words of a quotation are shown, and so many have to be quoted for it to say something. */
const MOST_QUOTED = 14;

const FEWEST_QUOTED = 3;

/** "Olena Roe: “The road stays shut”", of a verb with the words that it quotes; null: it quotes none, or who says it cannot be told. */
export function quotation(setting: TitleSetting, index: number): string | null {
  const { frames, quoted, tokens, tags, text } = setting.sentence;
  const first = quoted.indexOf(true);
  const subject = subjectOf(setting, index);
  // "He said": whoever that is, the sentence says it as it stands.
  const speaker = subject === null || subject.lent ? speakerBeside(setting, index) : shownSpeaker(subject.words);
  const frame = frames[index];
  if (first < 0 || speaker === null || frame === undefined) return null;
  let last = first;
  const speaks = Math.min(frame.verb, frame.subject?.start ?? frame.verb);
  while (quoted[last + 1] === true && !(first < speaks && last + 1 >= speaks)) last += 1;
  // A part of a sentence in marks says too little.
  const whole = frames.some(({ verb, tense }) => verb >= first && verb <= last && tense !== null) && /^\p{Lu}/u.test(tokens[first]?.text ?? '');
  if (!whole || last - first < FEWEST_QUOTED) return null;
  let end = last;
  let count = 0;
  for (let at = first; at <= last; at += 1) {
    if (/^\p{L}|^\d/u.test(tokens[at]?.text ?? '')) count += 1;
    if (count > MOST_QUOTED) {
      end = at - 1;
      break;
    }
  }
  while (end > first && /^(?:[,.:]|``|'')$/u.test(tags[end] ?? '')) end -= 1;
  const words = text.slice(tokens[first]?.start ?? 0, tokens[end]?.end ?? 0).replace(/\s+/gu, ' ').replace(/[“”"]/gu, '');
  return `${speaker}: “${words}${end < last - 1 ? ' …' : ''}”`;
}
