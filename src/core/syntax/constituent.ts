import type { Chunk } from './chunk.ts';
import type { Clause } from './clause.ts';

/** A phrase: `start` and `end` count tokens, `end` is behind the last; `head` is the token that the others hang on, the last of a name. */
export interface Constituent {
  readonly start: number;
  readonly end: number;
  readonly head: number;
}

/** The whole phrase of a noun: with what is joined to it, as "the mayor, the crew and a guard". */
export type Constituents = (noun: Chunk) => Constituent;

/** As many nouns are joined at most. */
const MOST = 8;

const partsOf = ({ subject, complement, attribute, objects, obliques }: Clause): readonly (Chunk | null)[] =>
  [subject, complement, attribute, ...objects, ...obliques.map(({ noun }) => noun)];

export function constituentsOf(chunks: readonly Chunk[], clauses: readonly Clause[]): Constituents {
  const places = new Map(chunks.map((chunk, at) => [chunk.start, at]));
  // What has a part of its own in a clause is joined to nothing.
  const taken = new Set(clauses.flatMap(partsOf).map((chunk) => chunk?.start));
  const isNoun = (at: number): boolean => chunks[at]?.kind === 'noun' && !taken.has(chunks[at]?.start);
  return (noun) => {
    let end = noun.end;
    let at = (places.get(noun.start) ?? chunks.length) + 1;
    for (let count = 0; count < MOST; count += 1) {
      const isListed = chunks[at]?.kind === 'comma' && isNoun(at + 1);
      const step = count > 0 && chunks[at]?.kind === 'comma' && chunks[at + 1]?.kind === 'and' ? 1 : 0;
      if (chunks[at + step]?.kind === 'and' && isNoun(at + step + 1)) {
        end = chunks[at + step + 1]?.end ?? end;
        break;
      }
      if (!isListed) break;
      at += 2;
    }
    return { start: noun.start, end, head: noun.head };
  };
}
