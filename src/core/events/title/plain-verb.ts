import type { FrameSentence } from '../frames/read-sentence.ts';
import { pastForm } from './past-form.ts';
import type { Word } from './words.ts';

/** The past by the participle where it doubles a consonant: "corralling" is "corralled". */
function pastOf(lemma: string, participle: string): string {
  const stem = participle.slice(0, -3);
  const past = pastForm(lemma);
  return past.endsWith('ed') && stem.length > lemma.length && stem.startsWith(lemma) ? `${stem}ed` : past;
}

/** The words of a body that lacks its subject, with a participle told as a verb: "killing" is "killed", "built" is "was built". */
export function verbed(sentence: FrameSentence, index: number, body: readonly number[], plural: boolean): readonly Word[] {
  const { frames, tokens, tags, lemmas, groups } = sentence;
  const frame = frames[index];
  const plain = body.map((at) => ({ at, text: tokens[at]?.text ?? '' }));
  if (frame === undefined || frame.tense !== null) return plain;
  const { verb } = frame;
  const from = groups[index] ?? verb;
  const told = (words: readonly string[]): readonly Word[] => [...plain.filter(({ at }) => at < from), ...words.map((text) => ({ at: verb, text })), ...plain.filter(({ at }) => at > verb)];
  const tag = tags[verb] ?? '';
  // A participle opens a sentence with a capital.
  const participle = (tokens[verb]?.text ?? '').toLowerCase();
  if (frame.passive) return /^VB[NDG]/u.test(tag) ? told([plural ? 'were' : 'was', participle]) : plain;
  return /^VB[NG]/u.test(tag) ? told([pastOf(lemmas[index] ?? '', participle)]) : plain;
}
