import { says } from '../frames/attribution.ts';
import type { FrameSentence } from '../frames/read-sentence.ts';

/** Verbs by which somebody speaks, whatever they were taken for. */
export const SAYS = /^(?:say|said|says|told|tells|reported|reports|added|adds)$/u;

/** "…, the airline told …": behind a sign with nothing but a speaker between. */
export function isApart(tags: readonly string[], verb: number): boolean {
  let at = verb - 1;
  while (/^(?:NN|DT|JJ|PRP|POS|CD|HYPH)/u.test(tags[at] ?? '')) at -= 1;
  return at < verb - 1 && /^(?:,|''|:)$/u.test(tags[at] ?? '');
}

/** Somebody speaks beside what is said: "…, the airline told the Herald". */
export const isSpoken = ({ tags, lower, frames, lemmas }: FrameSentence): boolean =>
  lower.some((word, at) => word === 'according' || (SAYS.test(word) && isApart(tags, at))) || frames.some(({ verb, tense, kind, complement }, index) => tense !== null && (kind === 'beside' || (complement !== null && complement < verb)) && says(lemmas[index] ?? '') && isApart(tags, verb));
