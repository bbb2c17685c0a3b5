import { hashOf } from './hash.ts';

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

/** Different words in lower case and their facts, in columns: tens of thousands are read before the first article, of which it has a few hundred. */
export interface Words {
  /** The UTF-16 units of all words, one after the other. */
  readonly units: Uint16Array;
  /** Where each word begins, and where the last one ends. */
  readonly starts: Int32Array;
  readonly clusters: Uint16Array;
  readonly senses: Uint8Array;
  readonly ambiguities: Uint16Array;
}

export type WordEntry = readonly [lower: string, facts: WordFacts];

/** Different words as columns. */
export function wordsOf(entries: readonly WordEntry[]): Words {
  const text = entries.map(([word]) => word).join('');
  const starts = new Int32Array(entries.length + 1);
  for (const [at, [word]] of entries.entries()) starts[at + 1] = (starts[at] ?? 0) + word.length;
  return {
    units: Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)), starts,
    clusters: Uint16Array.from(entries, ([, { cluster }]) => cluster), senses: Uint8Array.from(entries, ([, { senses }]) => senses),
    ambiguities: Uint16Array.from(entries, ([, { ambiguity }]) => ambiguity),
  };
}

export interface WordTable {
  readonly facts: (lower: string) => WordFacts;
}

/** The words by their hashes, in a table of which two thirds are filled at most. */
export function wordTable({ units, starts, clusters, senses, ambiguities }: Words): WordTable {
  let size = 16;
  while (size * 2 < clusters.length * 3) size *= 2;
  /** One more than the number of the word that stands in a place; 0: none does. */
  const table = new Int32Array(size);
  for (let word = 0; word < clusters.length; word += 1) {
    let place = hashOfUnits(units, starts[word] ?? 0, starts[word + 1] ?? 0) & (size - 1);
    while (table[place] !== 0) place = (place + 1) & (size - 1);
    table[place] = word + 1;
  }
  const is = (word: number, text: string): boolean => {
    const start = starts[word] ?? 0;
    if ((starts[word + 1] ?? 0) - start !== text.length) return false;
    for (let at = 0; at < text.length; at += 1) if (units[start + at] !== text.charCodeAt(at)) return false;
    return true;
  };
  return {
    facts(lower) {
      let place = hashOf(lower) & (size - 1);
      for (let word = table[place] ?? 0; word !== 0; word = table[place] ?? 0) {
        if (is(word - 1, lower)) return { cluster: clusters[word - 1] ?? 0, senses: senses[word - 1] ?? 0, ambiguity: ambiguities[word - 1] ?? 0 };
        place = (place + 1) & (size - 1);
      }
      return UNKNOWN;
    },
  };
}

/** As `hashOf`. */
function hashOfUnits(units: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (units[at] ?? 0), 0x01000193);
  return hash | 0;
}
