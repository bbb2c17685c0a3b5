/** What dictionaries and large collections of text know of a word, whatever stands around it. */
export interface WordFacts {
  /** The class of words that stand in the same places, from 1 on; 0: none is known. Classes that share `cluster >> FINE` are near. */
  readonly cluster: number;
  /** What a dictionary has it as: the sum of NOUN, VERB, ADJECTIVE, ADVERB; 0: it is in none. */
  readonly senses: number;
  /** The set of tags that annotators gave it, by number from 1 on; 0: they met it too seldom. */
  readonly ambiguity: number;
}

export const NOUN = 1;
export const VERB = 2;
export const ADJECTIVE = 4;
export const ADVERB = 8;
/** Clusters are numbered in groups of 2 to the power of this. */
export const FINE = 4;

const UNKNOWN: WordFacts = { cluster: 0, senses: 0, ambiguity: 0 };

export interface WordTable {
  readonly facts: (lower: string) => WordFacts;
}

/** A table of words in lower case. */
export function wordTable(entries: Iterable<readonly [lower: string, facts: WordFacts]>): WordTable {
  const known = new Map(entries);
  return { facts: (lower) => known.get(lower) ?? UNKNOWN };
}
