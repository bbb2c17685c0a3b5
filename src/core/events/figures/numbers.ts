import { leadsToMembers } from '../lexicon/function-words.ts';
import { parted, type Token } from '../tokens.ts';

const UNITS: ReadonlyMap<string, number> = new Map(Object.entries({
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13,
  fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50,
  sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  // Machine-translated news keeps words of the original: French numerals are the commonest.
  deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, quinze: 15, vingt: 20,
}));
/** The number that a word in small letters is, "four"; null: none, or one of several words. */
export const numberOfWord = (word: string): number | null => UNITS.get(word) ?? null;

const SCALES: ReadonlyMap<string, number> = new Map(Object.entries({ hundred: 100, thousand: 1000, million: 1e6, billion: 1e9, dozen: 12 }));
/** Plurals without a number: at least two of them. */
export const HEAPS: ReadonlyMap<string, number> = new Map(Object.entries({ dozens: 24, scores: 40, hundreds: 200, thousands: 2000, millions: 2e6 }));
/** Who is counted where a sentence tells how many were killed or hurt. */
export const PEOPLE = new Set(['people', 'person', 'persons', 'civilians', 'civilian', 'men', 'women', 'children', 'child', 'man', 'woman', 'residents', 'others', 'other', 'passengers', 'soldiers', 'troops', 'workers', 'students', 'protesters', 'victims', 'police', 'officers', 'crew', 'employees', 'tourists', 'migrants', 'pupils']);
/** What is counted where there is none of it. */
const NONE_OF = new Set(['deaths', 'fatalities', 'injuries']);
const NUMBER_WORDS = new Set([...UNITS.keys(), ...HEAPS.keys(), 'a', 'an', 'no', 'nobody']);

/** A quick look, since most words are none: a digit, a number word or one joined by a hyphen. */
export function opensNumber(lower: string): boolean {
  const first = lower.charCodeAt(0);
  return (first >= 48 && first <= 57) || NUMBER_WORDS.has(lower) || (lower.includes('-') && NUMBER_WORDS.has(lower.slice(0, lower.indexOf('-'))));
}

/** Of a count, in characters with its commas. */
const LONGEST = 21;

/** A number as written: the index of its last word, and between what it lies; `max` null: no end is known. */
export interface NumberRead {
  readonly last: number;
  readonly min: number;
  readonly max: number | null;
}

/** The number that one word in small letters is, "1,200", "six"; null: none. */
export function plain(lower: string): number | null {
  const first = lower.charCodeAt(0);
  if (first < 48 || first > 57) return worded(lower);
  // What is so long is a number of something, not how many there are.
  if (lower.length > LONGEST) return null;
  // The minutes of "18:00" are no count, nor is the time in "0919 A charity says".
  if (/^0\d/u.test(lower)) return null;
  if (/^\d{1,3}(?:,\d{3})+$/u.test(lower) || /^\d+$/u.test(lower)) return Number(lower.replaceAll(',', ''));
  if (/^\d+\.\d+$/u.test(lower)) return Number(lower);
  return null;
}

/** "six", "twenty-two". */
function worded(lower: string): number | null {
  const known = UNITS.get(lower);
  if (known !== undefined || !lower.includes('-')) return known ?? null;
  const [tens = '', ones = ''] = lower.split('-');
  const high = UNITS.get(tens);
  const low = UNITS.get(ones);
  return high !== undefined && low !== undefined && high >= 20 && low < 10 ? high + low : null;
}

/** "Nobody", "no one", "no passengers"; "no one else" counts only the rest. */
function zero(tokens: readonly Token[], at: number): NumberRead | null {
  const nobody = tokens[at]?.lower === 'nobody';
  const next = tokens[at + 1];
  const one = next?.lower === 'one';
  const last = one ? at + 1 : at;
  // "No injuries were reported"; of some of the people it says nothing about the rest.
  if (!nobody && NONE_OF.has(next?.lower ?? '')) return tokens.slice(at + 2).some(({ lower }) => leadsToMembers(lower)) ? null : { last: at, min: 0, max: 0 };
  if ((!nobody && !one && !(next !== undefined && !parted(next) && PEOPLE.has(next.lower))) || /^(?:else|other|others|of)$/u.test(tokens[last + 1]?.lower ?? '') || /^others?$/u.test(next?.lower ?? '')) return null;
  return { last, min: 0, max: 0 };
}

/** The number that begins at a word; null: none does. */
export function readNumber(tokens: readonly Token[], at: number): NumberRead | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const heap = HEAPS.get(token.lower);
  if (heap !== undefined) return { last: at, min: heap, max: null };
  const next = tokens[at + 1];
  if (token.lower === 'nobody' || token.lower === 'no') return zero(tokens, at);
  if ((token.lower === 'a' || token.lower === 'an') && next !== undefined && SCALES.get(next.lower) !== undefined) {
    const size = SCALES.get(next.lower) ?? 0;
    return { last: at + 1, min: Math.round(size * 0.85), max: Math.round(size * 1.15) };
  }
  let value = plain(token.lower);
  if (value === null) return null;
  let last = at;
  for (let k = at + 1; k < tokens.length; k += 1) {
    const scale = SCALES.get(tokens[k]?.lower ?? '');
    if (scale === undefined || parted(tokens[k] ?? token)) break;
    value *= scale;
    last = k;
  }
  return value > Number.MAX_SAFE_INTEGER ? null : { last, min: value, max: value };
}
