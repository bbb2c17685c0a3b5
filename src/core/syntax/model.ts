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
const MAGIC = 'Dateline syntax 2\n';

/**
 * A model as bytes: columns of numbers of 7 bits a byte, words by their UTF-16 units after what they share with the word before. Columns of one kind
 * stand together, so that gzip makes little of them.
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
    text(word.slice(shared));
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
    for (const row of all) row.classes.forEach(number);
    for (const row of all) for (const weight of row.weights) bytes.push(weight & 255);
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
  const numbers = (count: number): readonly number[] => Array.from({ length: count }, number);
  const text = (): string => {
    let value = '';
    for (let left = number(); left > 0; left -= 1) value += String.fromCharCode(number());
    return value;
  };
  const words: string[] = [];
  for (let left = number(), last = ''; left > 0; left -= 1) {
    const shared = number();
    last = last.slice(0, shared) + text();
    words.push(last);
  }
  const clusters = numbers(words.length);
  const senses = numbers(words.length);
  const ambiguities = numbers(words.length);
  const rows = (): readonly WeightRow[] => {
    let key = 0;
    const keys = numbers(number()).map((step) => (key += step));
    const lengths = numbers(keys.length);
    const classes = lengths.map(numbers);
    return keys.map((each, row): WeightRow => {
      const count = lengths[row] ?? 0;
      const weights = Array.from(bytes.subarray(at, at + count), (byte) => (byte << 24) >> 24);
      at += count;
      return { key: each, classes: classes[row] ?? [], weights };
    });
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
