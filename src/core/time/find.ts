/** One pass over a sentence: at every word or number the automaton of all rules is started, and what it takes is read by the rules. */
import type { Span } from '../model.ts';
import { CURRENCY, type Letters } from '../text/index.ts';
import { automatonOf, BEGIN, DEAD, WIDTH, type Automaton } from './automaton.ts';
import type { Draft } from './form.ts';
import { CARDINALS, MONTHS, NOONS, ORDINALS, PARTS, SEASONS, WEEKDAYS } from './lexicon.ts';
import { compile, type Pattern } from './macros.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';
import { CLASSES, DIGIT, hasShape, LETTER, wordShapes } from './word-table.ts';

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

/** May a rule begin with such a word? Spares most words the automaton. */
const openings = wordShapes(ready.flatMap((each) => [...each.starts]));

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

/** The rules whose patterns may match at a place, and where each would end at most; shortest first. Used again at the next. */
const candidates = new Int32Array(1 << 10);
const reaches = new Int32Array(1 << 10);
/** For each rule the last visit at which it was tried. */
const tried = new Int32Array(rules.length);
let visit = 0;

/** Runs the automaton from a place on. How many rules may match; they are the first of `candidates`. */
function candidatesAt(automaton: Automaton, codes: Uint8Array, at: number, end: number): number {
  const { kinds, make, ends, ending, ahead } = automaton;
  let { steps } = automaton;
  let count = 0;
  let state = BEGIN;
  for (let i = at; i < end; i++) {
    const kind = kinds[codes[i] ?? 0] ?? 0;
    const next = steps[(state << WIDTH) | kind] ?? -1;
    if (next >= 0) state = next;
    else {
      state = make(state, kind);
      ({ steps } = automaton);
    }
    if (state === DEAD) break;
    const ended = ends[state] ?? 0;
    if (ended === 0) continue;
    // A match ends with a word.
    const whole = i + 1 === end || (CLASSES[codes[i + 1] ?? 0] === 0 && codes[i + 1] !== UNDERSCORE);
    if (whole || ended === 2) {
      for (const rule of ending[state] ?? []) {
        if (!whole && ahead[rule] !== 1) continue;
        if (count === candidates.length) return count;
        candidates[count] = rule;
        reaches[count++] = i + 1;
      }
    }
  }
  return count;
}

/** The match that a rule is to read: one for all, as no rule keeps it. */
let groups: ReadonlyMap<string, number> = new Map();
let matched: readonly (string | undefined)[] = [];
const match = { words: '', before: '', after: '', group: (name: string): string => matched[groups.get(name) ?? -1] ?? '' };

const NONE: readonly Draft[] = [];

/** Expressions of one sentence, in order, without overlap. `lower` is the plain text in small letters; offsets count in both. */
export function findInSentence({ codes, plain }: Letters, lower: string, { start, end }: Span): readonly Draft[] {
  automaton ??= automatonOf(rules.map(({ pattern }) => pattern));
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
    if (kind !== DIGIT && !hasShape(openings, codes, at, i)) continue;
    const count = candidatesAt(automaton, codes, at, end);
    if (count === 0 || (kind === DIGIT && inNumber(codes, start, at) && !SPOKEN.test(plain.slice(Math.max(start, at - 7), at)))) continue;
    const best = longest(plain.slice(start, end), lower.slice(start, end), start, at, kind === DIGIT ? '#' : lower.slice(at, i), count);
    if (best === null) continue;
    (found ??= []).push(best);
    i = best.end;
  }
  return found ?? NONE;
}

/** The longest match of a rule that takes it; of two as long, that of the first rule. */
function longest(words: string, lower: string, start: number, at: number, first: string, count: number): Draft | null {
  let best: Draft | null = null;
  let place = 0;
  visit = (visit + 1) | 0;
  // From the longest to the shortest: what reaches less far than a rule that took its match is not tried.
  for (let k = count - 1; k >= 0 && (best === null || (reaches[k] ?? 0) >= best.end); k--) {
    const index = candidates[k] ?? 0;
    const candidate = ready[index];
    if (candidate === undefined || tried[index] === visit || !candidate.starts.has(first)) continue;
    tried[index] = visit;
    const { rule, pattern } = candidate;
    pattern.expression.lastIndex = at - start;
    const found = pattern.expression.exec(lower);
    if (found === null || found[0] === '') continue;
    const end = at + found[0].length;
    if (best !== null && (end < best.end || (end === best.end && index > place))) continue;
    matched = found;
    groups = pattern.groups;
    match.words = words.slice(at - start, end - start);
    match.before = words.slice(Math.max(0, at - start - 40), at - start);
    match.after = words.slice(end - start, end - start + 40);
    const read = rule.read(match);
    if (read === null) continue;
    // "'90s": the mark stands for the digits left out.
    const mark = rule.name === 'decade' && match.before.endsWith("'") ? 1 : 0;
    best = { start: at - mark, end, rule: rule.name, form: read.form, mod: read.mod ?? null, zone: null, clip: read.clip ?? null };
    place = index;
  }
  return best;
}
