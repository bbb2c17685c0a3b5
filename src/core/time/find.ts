/** One pass over a sentence: at every word or number the automaton of all rules is started, and what it takes is read by the rules. */
import type { Span } from '../model.ts';
import { CURRENCY, type Letters } from '../text/index.ts';
import { automatonOf, BEGIN, DEAD, step, type Automaton } from './automaton.ts';
import type { Draft } from './form.ts';
import { CARDINALS, MONTHS, NOONS, ORDINALS, PARTS, SEASONS, WEEKDAYS } from './lexicon.ts';
import { compile, type Pattern } from './macros.ts';
import type { Match, Rule } from './rule.ts';
import { rules } from './rules.ts';
import { CLASSES, DIGIT, LETTER, placeOf, wordTable } from './word-table.ts';

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

/** A rule, ready to run. */
interface Ready {
  readonly rule: Rule;
  readonly pattern: Pattern;
  readonly starts: ReadonlySet<string>;
}

const ready: readonly Ready[] = rules.map((rule) => ({ rule, pattern: compile(rule.pattern), starts: new Set(rule.starts.flatMap((start) => STARTS.get(start) ?? [start])) }));

const starts = wordTable([...new Set(ready.flatMap((each) => [...each.starts]))].filter((word) => word !== '#'));

let automaton: Automaton | null = null;

const SPOKEN = /\b(?:mid|early|late|pre|post|since|in)-$/i;

const signs = (text: string): ReadonlySet<number> => new Set([...text].map((sign) => sign.charCodeAt(0)));
const BEFORE_TAIL = signs(',:/-');
const PRICE = new Set([...signs('.$#'), CURRENCY]);
const HYPHEN = 0x2d;
const UNDERSCORE = 0x5f;

/** Are the digits at `at` the tail of a larger number, a price, a score or a model name? */
function inNumber(codes: Uint8Array, start: number, at: number): boolean {
  if (at === start) return false;
  const before = codes[at - 1] ?? 0;
  if (PRICE.has(before)) return true;
  if (at - 1 === start || !BEFORE_TAIL.has(before)) return false;
  const further = CLASSES[codes[at - 2] ?? 0];
  return further === DIGIT || (further === LETTER && before === HYPHEN);
}

/** The rules whose patterns may match at a place. Used again at the next. */
const candidates: number[] = [];

/** Runs the automaton on from a state. How many rules may match; they are the first of `candidates`. */
function candidatesFrom(automaton: Automaton, begin: number, codes: Uint8Array, at: number, end: number): number {
  let count = 0;
  let state = begin;
  for (let i = at; state !== DEAD; i++) {
    // A match ends with a word.
    if (automaton.ends[state] === 1 && (i === end || (CLASSES[codes[i] ?? 0] === 0 && codes[i] !== UNDERSCORE))) {
      for (const rule of automaton.ending[state] ?? []) candidates[count++] = rule;
    }
    if (i === end) break;
    state = step(automaton, state, codes[i] ?? 0);
  }
  return count;
}

/** The state after each word that a rule begins with; below 0: not known. */
const states = new Int16Array(starts.words.length).fill(-1);
let round = -1;

function stateAfter(automaton: Automaton, word: number): number {
  if (round !== automaton.round()) {
    states.fill(-1);
    round = automaton.round();
  }
  const known = states[word] ?? -1;
  if (known >= 0) return known;
  let state = BEGIN;
  for (const sign of starts.words[word] ?? '') state = step(automaton, state, sign.charCodeAt(0));
  return (states[word] = state);
}

const NONE: readonly Draft[] = [];

/** Expressions of one sentence, in order, without overlap. `lower` is the plain text in small letters; offsets count in both. */
export function findInSentence({ codes, plain }: Letters, lower: string, { start, end }: Span): readonly Draft[] {
  automaton ??= automatonOf(ready.map(({ pattern }) => pattern.source));
  let found: Draft[] | null = null;
  let i = start;
  while (i < end) {
    const kind = CLASSES[codes[i] ?? 0] ?? 0;
    if (kind === 0) {
      i++;
      continue;
    }
    const at = i;
    do i++; while (i < end && CLASSES[codes[i] ?? 0] === kind);
    const word = kind === LETTER ? placeOf(starts, codes, at, i) : -1;
    if (kind === LETTER && word < 0) continue;
    const count = kind === LETTER ? candidatesFrom(automaton, stateAfter(automaton, word), codes, i, end) : candidatesFrom(automaton, BEGIN, codes, at, end);
    if (count === 0) continue;
    const words = plain.slice(start, end);
    if (kind === DIGIT && inNumber(codes, start, at) && !SPOKEN.test(words.slice(Math.max(0, at - start - 7), at - start))) continue;
    const best = longest(words, lower.slice(start, end), at - start, starts.words[word] ?? '#', count);
    if (best === null) continue;
    // "'90s": the mark stands for the digits left out.
    const mark = best.rule === 'decade' && words[at - start - 1] === "'" ? 1 : 0;
    (found ??= []).push({ ...best, start: start + best.start - mark, end: start + best.end });
    i = start + best.end;
  }
  return found ?? NONE;
}

/** The longest match of a rule that takes it; of two as long, that of the first rule. */
function longest(words: string, lower: string, at: number, first: string, count: number): Draft | null {
  let best: Draft | null = null;
  let place = 0;
  for (let k = 0; k < count; k++) {
    const index = candidates[k] ?? 0;
    const candidate = ready[index];
    if (candidate === undefined || candidates.indexOf(index) < k || !candidate.starts.has(first)) continue;
    const { rule, pattern } = candidate;
    pattern.expression.lastIndex = at;
    const m = pattern.expression.exec(lower);
    const end = at + (m?.[0].length ?? 0);
    if (m === null || end === at || (best !== null && (end < best.end || (end === best.end && index > place)))) continue;
    const match: Match = {
      words: words.slice(at, end),
      group: (name) => m[pattern.groups.get(name) ?? -1] ?? '',
      before: words.slice(Math.max(0, at - 40), at),
      after: words.slice(end, end + 40),
    };
    const read = rule.read(match);
    if (read === null) continue;
    best = { start: at, end, rule: rule.name, form: read.form, mod: read.mod ?? null, zone: null, clip: read.clip ?? null };
    place = index;
  }
  return best;
}
