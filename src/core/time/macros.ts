/**
 * The macros of rule patterns. `{month}` is the words of a month in a group of that name, `{month:to}` the same in a group
 * named `to`, `{~month}` without a group. Every macro is a plain choice of words, so a pattern made of them stays linear.
 */
import { MONTHS, NOONS, ORDINALS, PARTS, SEASONS, CARDINALS, WEEKDAYS } from './lexicon.ts';

const longestFirst = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');

const ones = [...CARDINALS].filter(([, n]) => n < 10).map(([word]) => word);
const teens = [...CARDINALS].filter(([, n]) => n >= 10 && n < 20).map(([word]) => word);
const tens = [...CARDINALS].filter(([, n]) => n >= 20).map(([word]) => word);

const MACROS: ReadonlyMap<string, string> = new Map([
  ['month', `(?:${longestFirst([...MONTHS.keys()].filter((w) => w.length > 4 || w === 'may' || w === 'june' || w === 'july'))}|(?:${longestFirst([...MONTHS.keys()].filter((w) => w.length <= 4 && w !== 'may'))})\\b\\.?)`],
  ['weekday', longestFirst([...WEEKDAYS.keys()].filter((w) => w.length > 5))],
  // "sat" and "sun" are words of their own, and "mon" and "wed" nearly: short names count only with a dot.
  ['weekdayShort', `(?:${longestFirst([...WEEKDAYS.keys()].filter((w) => w.length <= 5))})\\.`],
  ['day', '(?:3[01]|[12]\\d|0?[1-9])(?!\\d)'],
  ['year', "(?:1[0-9]\\d\\d|20\\d\\d|21\\d\\d)(?!\\d)"],
  ['spokenYear', `(?:(?:eighteen|nineteen|twenty) (?:(?:${tens.join('|')})(?:[- ](?:${ones.join('|')}))?|oh[- ](?:${ones.join('|')})|${teens.join('|')})|two thousand(?: (?:and )?(?:${ones.join('|')}|ten))?)`],
  ['hour', `(?:${ones.join('|')}|ten|eleven|twelve|1[0-2]|[1-9])`],
  ['count', `(?:\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,5}(?: 1/2|\\.5)?|half an?|(?:an? )?couple of|a dozen|(?:an?|${longestFirst([...ones, ...teens, 'ten'])}) (?:hundred|thousand)(?: and (?:(?:${tens.join('|')})(?:[- ](?:${ones.join('|')}))?|${longestFirst(CARDINALS.keys())}))?|(?:${tens.join('|')})(?:[- ](?:${ones.join('|')}))?|${longestFirst(CARDINALS.keys())}|another|an?)`],
  ['few', '(?:a few|several|some|many|a number of|few|dozens of|hundreds of|countless)'],
  ['unit', '(?:minute|hour|day|week|fortnight|month|quarter|year|decade|century|centurie)'],
  ['longUnit', '(?:weekend|week|month|quarter|year|decade|century)'],
  ['season', longestFirst(SEASONS.keys())],
  ['part', longestFirst([...PARTS.keys()].filter((w) => w !== 'overnight' && w !== 'nighttime'))],
  ['noon', longestFirst(NOONS.keys())],
  ['ordinal', `(?:${longestFirst(ORDINALS.keys())}|\\d{1,2}(?:st|nd|rd|th))`],
  ['side', '(?:this past|this coming|last|past|this|current|next|coming|upcoming|previous|preceding|following|that same|same|that)'],
  ['ampm', '(?:[ap]\\. ?m\\.|[ap]m|[ap]\\. ?m)'],
  // A dot at half height has a code of its own.
  ['clock', '(?:[01]?\\d|2[0-3])(?:[:.\\u0005][0-5]\\d)?'],
  ['clock24', '(?:[01]?\\d|2[0-4]):[0-5]\\d(?::[0-5]\\d)?(?![\\d:])'],
]);

/** What a macro stands for. */
export function macroOf(name: string): string {
  const macro = MACROS.get(name);
  if (macro === undefined) throw new Error(`No macro is called ${name}.`);
  return macro;
}

/** The pattern of a rule, compiled. */
export interface Pattern {
  /** Sticky, and ends at the end of a word. Its groups have numbers: names would cost an object for each match. */
  readonly expression: RegExp;
  /** The numbers of the named groups. */
  readonly groups: ReadonlyMap<string, number>;
}

const GROUP = /\(\?<([A-Za-z]\w*)>/g;

/**
 * The pattern of a rule, to be matched against words in lower case, which is faster than ignoring case; capitals are for
 * `read` to judge. Every group that is not `(?:…)` must have a name.
 */
export function compile(pattern: string): Pattern {
  const whole = pattern.replace(/\{(~?)([a-z][a-zA-Z0-9]*)(?::([a-zA-Z]+))?\}/g, (_, bare: string, name: string, group: string | undefined) => {
    return bare === '~' ? `(?:${macroOf(name)})` : `(?<${group ?? name}>${macroOf(name)})`;
  });
  const source = whole.replace(/\\.|\(\?<[A-Za-z]+>|[A-Z]/g, (part) => (part.length === 1 ? part.toLowerCase() : part));
  return {
    expression: new RegExp(`(?:${source.replace(GROUP, '(')})(?!\\w)`, 'y'),
    groups: new Map([...source.matchAll(GROUP)].map(([, name = ''], i) => [name, i + 1])),
  };
}
