import { classifierOf, type Classifier, type WeightRow } from './classifier.ts';
import { fewClasses } from './few-classes.ts';
import { MOVES } from './parse-state.ts';
import { wordTable, type WordFacts, type WordTable } from './word-table.ts';

/** All that was learned, as it is used. */
export interface SyntaxModel {
  readonly words: WordTable;
  readonly tags: readonly string[];
  readonly tagging: Classifier;
  /** What a unit of a sentence can be to another, by number. */
  readonly labels: readonly string[];
  readonly moving: Classifier;
  readonly labelling: Classifier;
}

/** All that was learned, as it is written. */
export interface SyntaxModelData {
  /** In the order of their UTF-16 units. */
  readonly words: readonly (readonly [lower: string, facts: WordFacts])[];
  readonly tags: readonly string[];
  /** In the order of their keys. */
  readonly tagging: readonly WeightRow[];
  readonly labels: readonly string[];
  readonly moving: readonly WeightRow[];
  readonly labelling: readonly WeightRow[];
}

/** The first bytes of a model; the last digit counts the changes of its form. */
const MAGIC = 'Dateline syntax 3\n';

/**
 * A model as bytes: columns of numbers of 7 bits a byte, words by their UTF-16 units after what they share with the word before. Columns of one kind
 * stand together, and rows that are alike beside each other, so that gzip makes little of them.
 */
export function writeModel({ words, tags, tagging, labels, moving, labelling }: SyntaxModelData): Uint8Array<ArrayBuffer> {
  const bytes: number[] = Array.from(MAGIC, (character) => character.charCodeAt(0));
  const number = (value: number): void => {
    let rest = value;
    while (rest > 127) {
      bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    bytes.push(rest);
  };
  const text = (value: string): void => {
    number(value.length);
    for (let at = 0; at < value.length; at += 1) number(value.charCodeAt(at));
  };
  number(words.length);
  let last = '';
  for (const [word] of words) {
    let shared = 0;
    while (shared < last.length && shared < word.length && last[shared] === word[shared]) shared += 1;
    number(shared);
    // An end takes less than a length.
    for (let at = shared; at < word.length; at += 1) number(word.charCodeAt(at) + 1);
    number(0);
    last = word;
  }
  for (const [, { cluster }] of words) number(cluster);
  for (const [, { senses }] of words) number(senses);
  for (const [, { ambiguity }] of words) number(ambiguity);
  const rows = (all: readonly WeightRow[]): void => {
    number(all.length);
    let key = 0;
    for (const row of all) {
      number(row.key - key);
      key = row.key;
    }
    for (const row of all) number(row.classes.length);
    const sorted = Array.from(shortestFirst(all.map((row) => row.classes.length)), (at) => all[at]);
    for (const row of sorted) row?.classes.forEach(number);
    for (const row of sorted) for (const weight of row?.weights ?? []) bytes.push(weight & 255);
  };
  number(tags.length);
  tags.forEach(text);
  rows(tagging);
  number(labels.length);
  labels.forEach(text);
  rows(moving);
  rows(labelling);
  return Uint8Array.from(bytes);
}

const NO_NUMBERS: readonly number[] = [];

/** The places of some lengths, the least first; of equals those that come first. */
function shortestFirst(lengths: readonly number[]): Int32Array {
  let longest = 0;
  for (const length of lengths) longest = Math.max(longest, length);
  const next = new Int32Array(longest + 2);
  for (const length of lengths) next[length + 1] = (next[length + 1] ?? 0) + 1;
  for (let length = 1; length < next.length; length += 1) next[length] = (next[length] ?? 0) + (next[length - 1] ?? 0);
  const places = new Int32Array(lengths.length);
  for (let at = 0; at < lengths.length; at += 1) {
    const length = lengths[at] ?? 0;
    const place = next[length] ?? 0;
    places[place] = at;
    next[length] = place + 1;
  }
  return places;
}

export function readModel(bytes: Uint8Array): SyntaxModel {
  const { words, tags, tagging, labels, moving, labelling } = readModelData(bytes);
  return {
    words: wordTable(words), tags, tagging: classifierOf(tags.length, tagging),
    labels, moving: fewClasses(MOVES, moving), labelling: classifierOf(labels.length, labelling),
  };
}

/** Reads what `writeModel` wrote. Throws a `RangeError` if the bytes are no model of this form. */
export function readModelData(bytes: Uint8Array): SyntaxModelData {
  if (!Array.from(MAGIC).every((character, at) => bytes[at] === character.charCodeAt(0))) throw new RangeError('These bytes are no model of syntax of this version.');
  let at = MAGIC.length;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at];
      if (byte === undefined || shift > 28) throw new RangeError('The model of syntax is cut off.');
      at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  // A plain loop: some hundred thousand short lists are read, and `Array.from` takes several times as long for one.
  const numbers = (count: number): readonly number[] => {
    const found: number[] = [];
    for (let left = count; left > 0; left -= 1) found.push(number());
    return found;
  };
  const text = (): string => {
    let value = '';
    for (let left = number(); left > 0; left -= 1) value += String.fromCharCode(number());
    return value;
  };
  const words: string[] = [];
  for (let left = number(), last = ''; left > 0; left -= 1) {
    last = last.slice(0, number());
    for (let unit = number(); unit > 0; unit = number()) last += String.fromCharCode(unit - 1);
    words.push(last);
  }
  const clusters = numbers(words.length);
  const senses = numbers(words.length);
  const ambiguities = numbers(words.length);
  const rows = (): readonly WeightRow[] => {
    let key = 0;
    const keys = numbers(number()).map((step) => (key += step));
    const lengths = numbers(keys.length);
    const order = shortestFirst(lengths);
    const classes = lengths.map(() => NO_NUMBERS);
    for (const row of order) classes[row] = numbers(lengths[row] ?? 0);
    const weights = lengths.map(() => NO_NUMBERS);
    for (const row of order) {
      const count = lengths[row] ?? 0;
      const found: number[] = [];
      for (const end = at + count; at < end; at += 1) found.push(((bytes[at] ?? 0) << 24) >> 24);
      weights[row] = found;
    }
    return keys.map((each, row): WeightRow => ({ key: each, classes: classes[row] ?? [], weights: weights[row] ?? [] }));
  };
  const texts = (): readonly string[] => Array.from({ length: number() }, text);
  const tags = texts();
  const tagging = rows();
  const labels = texts();
  const moving = rows();
  const labelling = rows();
  if (at !== bytes.length) throw new RangeError('The model of syntax is cut off.');
  return {
    words: words.map((word, place) => [word, { cluster: clusters[place] ?? 0, senses: senses[place] ?? 0, ambiguity: ambiguities[place] ?? 0 }]),
    tags, tagging, labels, moving, labelling,
  };
}
