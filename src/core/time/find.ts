/** One pass over a sentence: words that can begin an expression are looked up, and only there the rules are tried. */
import type { Span } from '../model.ts';
import { catalogue } from './catalogue.ts';
import type { Draft } from './form.ts';
import { CARDINALS, MONTHS, NOONS, ORDINALS, PARTS, SEASONS, WEEKDAYS } from './lexicon.ts';
import { compile } from './macros.ts';
import type { Match, Rule } from './rule.ts';

interface Ready {
  readonly rule: Rule;
  readonly pattern: RegExp;
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
  for (const rule of catalogue) {
    const ready: Ready = { rule, pattern: compile(rule.pattern) };
    for (const word of new Set(rule.starts.flatMap((start) => STARTS.get(start) ?? [start]))) {
      const list = map.get(word);
      if (list === undefined) map.set(word, [ready]);
      else list.push(ready);
    }
  }
  return map;
})();

/** Digits that are the tail of a larger number, a price, a score or a model name. */
const IN_NUMBER = /(?:\d[.,:/-]|[$#\u00A3\u20AC]|[A-Za-z]-|[.]|\d\/)$/;
const SPOKEN = /\b(?:mid|early|late|pre|post|since|in)-$/i;

/** Expressions of one sentence, in order, without overlap. `text` is folded; offsets count in it. */
export function findInSentence(text: string, sentence: Span): readonly Draft[] {
  const words = text.slice(sentence.start, sentence.end);
  const found: Draft[] = [];
  const token = /[A-Za-z]+|\d+/g;
  for (let t = token.exec(words); t !== null; t = token.exec(words)) {
    const first = t[0].charCodeAt(0) < 58 ? '#' : t[0].toLowerCase();
    const ready = triggers.get(first);
    if (ready === undefined) continue;
    if (first === '#' && IN_NUMBER.test(words.slice(Math.max(0, t.index - 3), t.index)) && !SPOKEN.test(words.slice(Math.max(0, t.index - 7), t.index))) continue;
    const best = longest(words, t.index, ready);
    if (best === null) continue;
    found.push({ ...best, start: sentence.start + best.start, end: sentence.start + best.end });
    token.lastIndex = Math.max(best.end, t.index + 1);
  }
  return found;
}

function longest(words: string, at: number, ready: readonly Ready[]): Draft | null {
  let best: Draft | null = null;
  for (const { rule, pattern } of ready) {
    pattern.lastIndex = at;
    const m = pattern.exec(words);
    if (m === null || m[0].length === 0 || (best !== null && at + m[0].length <= best.end)) continue;
    const end = at + m[0].length;
    const groups = m.groups ?? {};
    const match: Match = {
      words: m[0],
      group: (name) => (groups[name] ?? '').toLowerCase(),
      before: words.slice(Math.max(0, at - 40), at),
      after: words.slice(end, end + 40),
    };
    const read = rule.read(match);
    if (read === null) continue;
    best = { start: at, end, rule: rule.name, form: read.form, mod: read.mod ?? null, zone: null, clip: read.clip ?? null };
  }
  return best;
}
