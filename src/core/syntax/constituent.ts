import type { Chunk } from './chunk.ts';
import type { Clause } from './clause.ts';
import { kidsOf, type Tree } from './tree.ts';

/** A phrase: `start` and `end` count tokens, `end` is behind the last; `head` is the token that the others hang on, the last of a name. */
export interface Constituent {
  readonly start: number;
  readonly end: number;
  readonly head: number;
}

/** The whole phrase of a unit: a noun with what is joined to it, as "the mayor, the crew and a guard"; of a clause its verb and predicate. */
export function constituentOf(tree: Tree, clauses: ReadonlyMap<number, Clause>, unit: number): Constituent {
  const { start, end, head } = tree.chunk(unit);
  const clause = clauses.get(unit);
  if (clause !== undefined) return { start: Math.min(start, clause.verb.start), end: Math.max(end, clause.verb.end), head };
  let last = unit;
  for (let count = 0; count < MOST; count += 1) {
    const next = joinedTo(tree, clauses, last);
    if (next === null) break;
    last = next;
  }
  return { start, end: tree.chunk(last).end, head };
}

/** As deep lies what is joined to what is joined at most. */
const MOST = 8;

/** The last noun that is joined to this one, also where the second of three looks like another name of the first: "the mayor, the crew and a guard". */
function joinedTo(tree: Tree, clauses: ReadonlyMap<number, Clause>, unit: number): number | null {
  const isJoined = (kid: number): boolean => tree.label(kid) === 'conj' && isNoun(tree.chunk(kid)) && !clauses.has(kid);
  return kidsOf(tree, unit).findLast((kid) => kid > unit && (isJoined(kid) || (tree.label(kid) === 'appos' && !clauses.has(kid) && kidsOf(tree, kid).some(isJoined)))) ?? null;
}

export const isNoun = ({ kind }: Chunk): boolean => kind === 'noun' || kind === 'wh';
