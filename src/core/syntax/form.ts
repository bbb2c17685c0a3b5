import { irregularVerbs, remembered } from '../text/index.ts';
import { hashOf } from './hash.ts';
import { ADJECTIVE, FINE, NOUN, VERB, type WordTable } from './word-table.ts';

/** All that a token by itself tells a classifier, as numbers. */
export interface Form {
  readonly word: number;
  readonly shape: number;
  readonly prefix1: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly suffix5: number;
  readonly cluster: number;
  readonly group: number;
  /** What the word and what it is derived from are in a dictionary. */
  readonly senses: number;
  /** The set of tags that annotators gave it; for a word that they met seldom, its senses. */
  readonly ambiguity: number;
  /** 0: begins with no capital, 1: with one, 2: more than one letter, and all of them capitals. */
  readonly capital: number;
}

/** Reads tokens as forms; what was read is kept. */
export type Forms = (token: string) => Form;

export function formsOf(table: WordTable): Forms {
  return remembered((token: string): Form => readForm(token, table), 24);
}

const APOSTROPHE = /[\u2018\u2019\u02BC]/gu;
const QUOTE = /[\u201C\u201D\u201E]/gu;

/** A token as the table and the training know it: lower case, plain quotes. */
export function plainToken(token: string): string {
  const lower = token.toLowerCase();
  // Nearly all are plain already, and two patterns cost more than a look at each letter.
  for (let at = 0; at < lower.length; at += 1) if (lower.charCodeAt(at) > 0x7f) return lower.replace(APOSTROPHE, "'").replace(QUOTE, '"');
  return lower;
}
/** One digit is as good as another. */
export const withoutDigits = (plain: string): string => plain.replace(/\d/gu, '0');

function readForm(token: string, table: WordTable): Form {
  const plain = plainToken(token);
  const lower = withoutDigits(plain);
  const { cluster } = table.facts(plain);
  const { ambiguity } = table.facts(lower);
  const senses = sensesOf(plain, table);
  return {
    word: hashOf(lower), shape: hashOf(`shape ${shapeOf(token)}`),
    prefix1: hashOf(`1-${lower.slice(0, 1)}`), prefix2: hashOf(`2-${lower.slice(0, 2)}`), prefix3: hashOf(`3-${lower.slice(0, 3)}`),
    suffix1: hashOf(`-1${lower.slice(-1)}`), suffix2: hashOf(`-2${lower.slice(-2)}`), suffix3: hashOf(`-3${lower.slice(-3)}`),
    suffix4: hashOf(`-4${lower.slice(-4)}`), suffix5: hashOf(`-5${lower.slice(-5)}`),
    cluster, group: cluster === 0 ? 0 : 1 + ((cluster - 1) >> FINE),
    senses, ambiguity: ambiguity || (senses | 0x4000),
    capital: !/^\p{Lu}/u.test(token) ? 0 : token.length > 1 && token === token.toUpperCase() ? 2 : 1,
  };
}

/** "Xx" for "Orrin", "d.d" for "3.5", "x-x": runs of letters, digits and signs, the first nine of them. */
function shapeOf(token: string): string {
  let shape = '';
  let last = '';
  for (const character of token) {
    const kind = /\p{Lu}/u.test(character) ? 'X' : /\p{L}/u.test(character) ? 'x' : /\p{N}/u.test(character) ? 'd' : character;
    if (kind !== last) shape += kind;
    last = kind;
    if (shape.length > 8) break;
  }
  return token.length === 1 ? `${shape}1` : shape;
}

const PLURAL = 16;
const THIRD_PERSON = 32;
const PAST = 64;
const ING = 128;
const COMPARATIVE = 256;
const SUPERLATIVE = 512;

const IRREGULAR_PAST = 1024;
const IRREGULAR_PARTICIPLE = 2048;

/** "sank", "swum": forms that no ending tells. */
const IRREGULAR = new Map<string, number>();
for (const { past, participle } of irregularVerbs) {
  for (const form of past) IRREGULAR.set(form, (IRREGULAR.get(form) ?? 0) | IRREGULAR_PAST);
  for (const form of participle) IRREGULAR.set(form, (IRREGULAR.get(form) ?? 0) | IRREGULAR_PARTICIPLE);
}

/** What the word itself and the words that it may be a form of are in a dictionary. */
function sensesOf(lower: string, table: WordTable): number {
  const of = (word: string): number => table.facts(word).senses;
  let senses = of(lower) | (IRREGULAR.get(lower) ?? 0);
  if (lower.length < 4) return senses;
  const without = (count: number, more = ''): number => of(lower.slice(0, -count) + more);
  const doubled = (count: number): number => (lower.at(-count) === lower.at(-count - 1) ? without(count) : 0);
  if (lower.endsWith('s') && !lower.endsWith('ss')) {
    const base = without(1) | (lower.endsWith('es') ? without(2) : 0) | (lower.endsWith('ies') ? without(3, 'y') : 0);
    senses |= ((base & NOUN) !== 0 ? PLURAL : 0) | ((base & VERB) !== 0 ? THIRD_PERSON : 0);
    if (lower.endsWith('ves') && ((without(3, 'f') | without(3, 'fe')) & NOUN) !== 0) senses |= PLURAL;
  } else if (lower.endsWith('men')) {
    if ((without(2, 'an') & NOUN) !== 0) senses |= PLURAL;
  } else if (lower.endsWith('ed')) {
    if (((without(2) | without(1) | (lower.endsWith('ied') ? without(3, 'y') : 0) | doubled(3)) & VERB) !== 0) senses |= PAST;
  } else if (lower.endsWith('ing')) {
    if (((without(3) | without(3, 'e') | doubled(4)) & VERB) !== 0) senses |= ING;
  } else if (lower.endsWith('er')) {
    if (((without(2) | without(1) | (lower.endsWith('ier') ? without(3, 'y') : 0)) & ADJECTIVE) !== 0) senses |= COMPARATIVE;
  } else if (lower.endsWith('est')) {
    if (((without(3) | without(2) | (lower.endsWith('iest') ? without(4, 'y') : 0)) & ADJECTIVE) !== 0) senses |= SUPERLATIVE;
  }
  return senses;
}
