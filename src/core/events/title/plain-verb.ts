import type { FrameSentence } from '../frames/read-sentence.ts';
import { pastForm } from './past-form.ts';
import type { Word } from './words.ts';

/** The words of a body with its verb told as a headline of the past tells it: "has died" is "died", "killing" is "killed". */
export function verbed(sentence: FrameSentence, index: number, body: readonly number[], plural: boolean): readonly Word[] {
  const { frames, tokens, tags, lower, lemmas, parents } = sentence;
  const frame = frames[index];
  const plain = body.map((at) => ({ at, text: tokens[at]?.text ?? '' }));
  if (frame === undefined) return plain;
  const lemma = lemmas[index] ?? '';
  const first = sentence.groups[index] ?? frame.verb;
  const replace = (words: readonly string[], from = first): readonly Word[] => [...words.map((text) => ({ at: frame.verb, text })), ...plain.filter(({ at }) => at < from || at > frame.verb)];
  const be = plural ? 'were' : 'was';
  if (frame.tense === null) {
    const tag = tags[frame.verb] ?? '';
    const parent = parents[index] ?? null;
    const host = parent === null ? undefined : frames[parent];
    if (frame.kind === 'conjunct' && host !== undefined && host.tense !== null && tag === 'VB') {
      const helpers = [sentence.groups[parent ?? -1] ?? host.verb, host.verb];
      const words = lower.slice(helpers[0], helpers[1]).filter((_, k) => /-AUX$|^MD/u.test(tags[(helpers[0] ?? 0) + k] ?? ''));
      return [...words.map((text) => ({ at: frame.verb, text })), ...plain];
    }
    if (tag === 'VBN' && (frame.kind !== 'main' || frame.passive) && frame.kind !== 'main') return frame.passive ? [{ at: frame.verb, text: be }, ...plain.filter(({ at }) => at >= frame.verb)] : replace([pastForm(lemma)]);
    if (tag === 'VBG' || tag === 'VBG-AUX') return frame.passive ? replace([be, tokens[frame.verb]?.text ?? '']) : replace([pastForm(lemma)]);
    return plain;
  }
  const helper = lower[first] ?? '';
  if (!frame.perfect || frame.progressive || frame.modal !== null || frame.tense === 'future' || !/^(?:has|have|had|'ve|'s|'d)$/u.test(helper)) return plain;
  // Adverbs between stay: "has also died" is "also died".
  const between = plain.filter(({ at }) => at > first && at < frame.verb && !/-AUX$/u.test(tags[at] ?? '') && !/^(?:now|just|already|recently|since)$/u.test(lower[at] ?? ''));
  const rest = plain.filter(({ at }) => at > frame.verb);
  const verb = frame.passive ? [be, ...between.map(({ text }) => text), tokens[frame.verb]?.text ?? ''] : [...between.map(({ text }) => text), frame.predicate === frame.verb ? pastForm(lemma) : be];
  return [...plain.filter(({ at }) => at < first), ...verb.map((text) => ({ at: frame.verb, text })), ...rest];
}
