import { classifierOf, type Classifier } from './classifier.ts';
import { fewClasses } from './few-classes.ts';
import { MOVES } from './parse-state.ts';
import type { Weights } from './weights.ts';
import { wordTable, type Words, type WordTable } from './word-table.ts';

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
  readonly words: Words;
  /** 64 at most. */
  readonly tags: readonly string[];
  readonly tagging: Weights;
  /** 32 at most. */
  readonly labels: readonly string[];
  readonly moving: Weights;
  readonly labelling: Weights;
}

/** The first bytes of a model; the last digit counts the changes of its form. */
const MAGIC = 'Dateline syntax 3\n';

/**
 * A model as bytes: columns of numbers of 7 bits a byte, words by their UTF-16 units after what they share with the word before. Columns of one kind
 * stand together, and rows that are alike beside each other, so that gzip makes little of them. What is never above 127 is a byte for each, so that
 * whole columns are there as they are read.
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
  const small = (column: Uint8Array): void => {
    for (const value of column) {
      if (value > 127) throw new RangeError(`A model has no place for ${value} in a column of small numbers.`);
      bytes.push(value);
    }
  };
  const { units, starts, clusters, senses, ambiguities } = words;
  number(clusters.length);
  for (let word = 0; word < clusters.length; word += 1) {
    const [before, start, end] = [starts[word - 1] ?? 0, starts[word] ?? 0, starts[word + 1] ?? 0];
    let shared = 0;
    while (before + shared < start && start + shared < end && units[before + shared] === units[start + shared]) shared += 1;
    number(shared);
    // An end takes less than a length.
    for (let at = start + shared; at < end; at += 1) number((units[at] ?? 0) + 1);
    number(0);
  }
  clusters.forEach(number);
  small(senses);
  ambiguities.forEach(number);
  const columns = ({ keys, counts, classes, weights }: Weights): void => {
    number(keys.length);
    keys.forEach((key, row) => number(key - (keys[row - 1] ?? 0)));
    small(counts);
    small(classes);
    for (const weight of weights) bytes.push(weight & 255);
  };
  number(tags.length);
  tags.forEach(text);
  columns(tagging);
  number(labels.length);
  labels.forEach(text);
  columns(moving);
  columns(labelling);
  return Uint8Array.from(bytes);
}

export function readModel(bytes: Uint8Array): SyntaxModel {
  const { words, tags, tagging, labels, moving, labelling } = readModelData(bytes);
  return {
    words: wordTable(words), tags, tagging: classifierOf(tags.length, tagging),
    labels, moving: fewClasses(MOVES, moving), labelling: classifierOf(labels.length, labelling),
  };
}

function doubled(units: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const wider = new Uint16Array(2 * units.length);
  wider.set(units);
  return wider;
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
  const left = (count: number): number => {
    if (count > bytes.length - at) throw new RangeError('The model of syntax is cut off.');
    return count;
  };
  /** Of numbers that each take a byte at least. */
  const numbers = <Column extends Int32Array | Uint16Array>(column: Column): Column => {
    for (let place = 0; place < column.length; place += 1) column[place] = number();
    return column;
  };
  const small = (count: number): Uint8Array<ArrayBuffer> => {
    const column = new Uint8Array(left(count));
    column.set(bytes.subarray(at, at + count));
    at += count;
    return column;
  };
  const text = (): string => {
    let value = '';
    for (let more = number(); more > 0; more -= 1) value += String.fromCharCode(number());
    return value;
  };
  const words = (): Words => {
    const starts = new Int32Array(left(number()) + 1);
    let units = new Uint16Array(1 << 16);
    let end = 0;
    for (let word = 1; word < starts.length; word += 1) {
      const before = starts[word - 2] ?? 0;
      const shared = number();
      while (end + shared > units.length) units = doubled(units);
      units.copyWithin(end, before, before + shared);
      end += shared;
      for (let unit = number(); unit > 0; unit = number()) {
        if (end === units.length) units = doubled(units);
        units[end] = unit - 1;
        end += 1;
      }
      starts[word] = end;
    }
    const count = starts.length - 1;
    return { units, starts, clusters: numbers(new Uint16Array(count)), senses: small(count), ambiguities: numbers(new Uint16Array(count)) };
  };
  const columns = (): Weights => {
    const keys = numbers(new Int32Array(left(number())));
    for (let row = 1; row < keys.length; row += 1) keys[row] = (keys[row] ?? 0) + (keys[row - 1] ?? 0);
    const counts = small(keys.length);
    const size = counts.reduce((sum, count) => sum + count, 0);
    return { keys, counts, classes: small(size), weights: new Int8Array(small(size).buffer) };
  };
  const texts = (): readonly string[] => Array.from({ length: left(number()) }, text);
  const data = { words: words(), tags: texts(), tagging: columns(), labels: texts(), moving: columns(), labelling: columns() };
  if (at !== bytes.length) throw new RangeError('The model of syntax is cut off.');
  return data;
}
