/** One pass over a sentence: words that can begin an expression are looked up, and only there the rules are tried. */
import type { Span } from '../model.ts';
import { rules } from './rules.ts';
import type { Draft } from './form.ts';
import { CARDINALS, CORES, MONTHS, NOONS, ORDINALS, PARTS, SEASONS, SIDE_CORES, WEEKDAYS } from './lexicon.ts';
import { compile } from './macros.ts';
import type { Match, Rule } from './rule.ts';

interface Ready {
  readonly rule: Rule;
  readonly pattern: RegExp;
  /** Kinds of core words of which a match has at least one. */
  readonly cores: number;
}

const FOUR = 1;
const JOINED = 2;
/** Three digits alone: only "in 843" is read so. */
const THREE = 1 << 30;
const DIGITS = { three: THREE, four: FOUR, joined: JOINED, any: FOUR | JOINED } as const;
/** The kind of each core word, as a bit: units of time, months and so on; the rare words share bits. */
const KINDS: ReadonlyMap<string, number> = new Map([...CORES, ...SIDE_CORES].map((words, i) => words.map((word) => [word, 4 << i] as const)).flat());

/** Kinds of the core words that stand in a pattern. */
function coresOf(rule: Rule, pattern: RegExp): number {
  if (rule.core !== undefined) return rule.core.reduce((kinds, word) => kinds | (KINDS.get(word) ?? 0), 0);
  const words = pattern.source.replace(/\(\?<\w+>/g, ' ').replace(/\\./g, ' ').toLowerCase().match(/[a-z]+/g) ?? [];
  let kinds = 0;
  for (const word of words) kinds |= KINDS.get(word) ?? KINDS.get(`${word}s`) ?? 0;
  if (rule.digits !== undefined) return DIGITS[rule.digits] | kinds;
  return kinds === 0 ? DIGITS.any : kinds;
}

const firstWords = (words: Iterable<string>): readonly string[] => [...words].map((word) => word.split(/[- ]/)[0] ?? word);

const STARTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['{month}', firstWords(MONTHS.keys())],
  ['{weekday}', firstWords([...WEEKDAYS.keys()].flatMap((w) => (w.length > 5 ? [w, `${w}s`] : [])))],
  ['{weekdayShort}', firstWords([...WEEKDAYS.keys()].filter((w) => w.length <= 5))],
  ['{season}', firstWords(SEASONS.keys())],
  ['{part}', firstWords(PARTS.keys())],
  ['{noon}', firstWords(NOONS.keys())],
  ['{ordinal}', [...firstWords(ORDINALS.keys()), '#']],
  ['{count}', firstWords([...CARDINALS.keys(), 'a', 'an', 'another', 'half'])],
]);

const triggers: ReadonlyMap<string, readonly Ready[]> = (() => {
  const map = new Map<string, Ready[]>();
  for (const rule of rules) {
    const pattern = compile(rule.pattern);
    const ready: Ready = { rule, pattern, cores: coresOf(rule, pattern) };
    for (const word of new Set(rule.starts.flatMap((start) => STARTS.get(start) ?? [start]))) {
      const list = map.get(word);
      if (list === undefined) map.set(word, [ready]);
      else list.push(ready);
    }
  }
  return map;
})();

/** Shapes of words (first two letters and length) that a trigger or core word has: most words are passed over by them. */
const SHAPES = new Uint8Array(32 * 32 * 16);
const shape = (first: number, second: number, length: number): number => ((first & 31) << 9) | ((second & 31) << 4) | (length < 15 ? length : 15);

for (const word of [...triggers.keys(), ...KINDS.keys()]) {
  if (word !== '#') SHAPES[shape(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0, word.length)] = 1;
}

/** From the end of a word that can begin an expression to the word that makes it one, at most, in characters. */
const CORE_REACH = 48;

interface Opening {
  readonly at: number;
  readonly end: number;
  readonly ready: readonly Ready[];
  /** Kinds of the core words in reach. */
  cores: number;
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isLetter = (c: number): boolean => c >= 97 && c <= 122;

/** The words of a sentence, in lower case, at which rules are worth trying: those with a core word, or a number, in reach. */
function openings(text: string, sentence: Span): readonly Opening[] {
  const found: Opening[] = [];
  let near = 0;
  let i = sentence.start;
  while (i < sentence.end) {
    const first = text.charCodeAt(i);
    const digits = isDigit(first);
    if (!digits && !isLetter(first)) {
      i++;
      continue;
    }
    const at = i;
    do i++; while (i < sentence.end && (digits ? isDigit(text.charCodeAt(i)) : isLetter(text.charCodeAt(i))));
    if (!digits && SHAPES[shape(first, i - at > 1 ? text.charCodeAt(at + 1) : 0, i - at)] === 0) continue;
    const word = digits ? '#' : text.slice(at, i);
    const ready = triggers.get(word);
    const cores = digits ? (i - at === 4 ? FOUR : i - at === 3 ? THREE : 0) | (/[-/.:a-z']/.test(text.charAt(i)) ? JOINED : 0) : (KINDS.get(word) ?? 0);
    if (cores !== 0) {
      while (near < found.length && at - (found[near]?.end ?? 0) > CORE_REACH) near++;
      for (let k = near; k < found.length; k++) {
        const opening = found[k];
        if (opening !== undefined) opening.cores |= cores;
      }
    }
    if (ready !== undefined) found.push({ at, end: i, ready, cores });
  }
  return found;
}

/** Digits that are the tail of a larger number, a price, a score or a model name. */
const IN_NUMBER = /(?:\d[.,:/-]|[$#\u00A3\u20AC]|[A-Za-z]-|[.]|\d\/)$/;
const SPOKEN = /\b(?:mid|early|late|pre|post|since|in)-$/i;

/** Expressions of one sentence, in order, without overlap. `text` is folded, `lower` the same in lower case; offsets count in both. */
export function findInSentence(text: string, lower: string, sentence: Span): readonly Draft[] {
  const tries = openings(lower, sentence);
  if (tries.length === 0) return [];
  const words = text.slice(sentence.start, sentence.end);
  const lowerWords = lower.slice(sentence.start, sentence.end);
  const found: Draft[] = [];
  let free = 0;
  for (const opening of tries) {
    const at = opening.at - sentence.start;
    if (at < free || opening.cores === 0) continue;
    if (isDigit(words.charCodeAt(at)) && IN_NUMBER.test(words.slice(Math.max(0, at - 3), at)) && !SPOKEN.test(words.slice(Math.max(0, at - 7), at))) continue;
    const best = longest(words, lowerWords, at, opening);
    if (best === null) continue;
    // "'90s": the mark stands for the digits left out.
    const mark = best.rule === 'decade' && words[at - 1] === "'" ? 1 : 0;
    found.push({ ...best, start: sentence.start + best.start - mark, end: sentence.start + best.end });
    free = best.end;
  }
  return found;
}

function longest(words: string, lower: string, at: number, opening: Opening): Draft | null {
  let best: Draft | null = null;
  for (const { rule, pattern, cores } of opening.ready) {
    if ((cores & opening.cores) === 0) continue;
    pattern.lastIndex = at;
    const m = pattern.exec(lower);
    if (m === null || m[0].length === 0 || (best !== null && at + m[0].length <= best.end)) continue;
    const end = at + m[0].length;
    const groups = m.groups ?? {};
    const match: Match = {
      words: words.slice(at, end),
      group: (name) => groups[name] ?? '',
      before: words.slice(Math.max(0, at - 40), at),
      after: words.slice(end, end + 40),
    };
    const read = rule.read(match);
    if (read === null) continue;
    best = { start: at, end, rule: rule.name, form: read.form, mod: read.mod ?? null, zone: null, clip: read.clip ?? null };
  }
  return best;
}
