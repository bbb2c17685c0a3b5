/** Words before an expression that narrow it or say how exact it is. */
import type { Span, TimexMod } from '../model.ts';
import { isDayForm, joinNeighbours } from './refine-join.ts';
import type { DateForm, Draft, Form } from './form.ts';
import { readOrdinal } from './lexicon.ts';

const left = (text: string, sentence: Span, draft: Draft, after: number): string => text.slice(Math.max(sentence.start, after, draft.start - 48), draft.start);

/** Maps drafts with the words that stand between each and the one before it. */
function withLeft(drafts: readonly Draft[], text: string, sentence: Span, map: (draft: Draft, words: string) => Draft): readonly Draft[] {
  let after = sentence.start;
  return drafts.map((draft) => {
    const words = left(text, sentence, draft, after);
    after = draft.end;
    return words === '' ? draft : map(draft, words);
  });
}

const isDate = (form: Form): form is DateForm => form.kind === 'date' || form.kind === 'weekday' || form.kind === 'yearpart' || form.kind === 'unit' || form.kind === 'nth';

const NTH = /(?:\b(?:the|its|her|his|their) )?\b(?:(first|second|third|fourth|fifth|last|final|opening|1st|2nd|3rd|4th) (week|weekend|day|days|month)|(week|weekend)) of (?:the )?$/i;

/** "the first week of March", "the week of March 6". */
export function takeNth(drafts: readonly Draft[], text: string, sentence: Span): readonly Draft[] {
  // "The last days of August" was read as a stretch of days.
  const joined = joinNeighbours(drafts, text, (a, b, between) => {
    const edge = /^the (last|final|first|opening|closing) days$/i.exec(text.slice(a.start, a.end));
    if (edge === null || !isDate(b.form) || !/^ of (?:the )?$/.test(between)) return null;
    return { ...b, start: a.start, mod: /first|opening/i.test(edge[1] ?? '') ? 'START' : 'END' };
  });
  return withLeft(joined, text, sentence, (draft, words) => {
    const m = words.endsWith('of ') || words.endsWith('of the ') ? NTH.exec(words) : null;
    if (m === null || !isDate(draft.form) || draft.form.kind === 'weekday') return draft;
    const which = (m[1] ?? '').toLowerCase();
    const name = (m[2] ?? m[3] ?? 'week').toLowerCase();
    const unit = name === 'weekend' ? 'weekend' : name === 'month' ? 'month' : name.startsWith('day') ? 'day' : 'week';
    if (name === 'days') return { ...draft, start: draft.start - m[0].length, mod: which === 'last' || which === 'final' ? 'END' : 'START' };
    if (which === '' && !isDayForm(draft.form)) return draft;
    const index = which === '' ? 0 : which === 'last' || which === 'final' ? -1 : which === 'opening' ? 1 : (readOrdinal(which) ?? 1);
    return { ...draft, start: draft.start - m[0].length, form: { kind: 'nth', unit, index, of: draft.form } };
  });
}

const MODS: ReadonlyMap<string, TimexMod> = new Map([
  ['early', 'START'], ['start', 'START'], ['beginning', 'START'], ['opening', 'START'], ['outset', 'START'], ['early part', 'START'], ['early days', 'START'], ['early hours', 'START'],
  ['mid', 'MID'], ['middle', 'MID'],
  ['late', 'END'], ['end', 'END'], ['close', 'END'], ['latter part', 'END'], ['later part', 'END'], ['last days', 'END'], ['final days', 'END'], ['late hours', 'END'],
]);

const EDGE = new RegExp(`(?:\\b(?:the|as) )?\\b(${[...MODS.keys(), 'later', 'earlier', 'sometime', 'first half', 'second half', 'dawn'].join('|')})(?:[ -](?:on|in|part of|of)(?: the| a)?)?[ -]?$`, 'i');

const EDGE_WORDS = new Set(EDGE.source.match(/[a-z]+/g));
const LINKS = new Set(['on', 'in', 'part', 'of', 'the', 'a']);

/** Do they end in a word of an edge, with links after it at most? Spares nearly every expression the pattern. */
function endsInEdge(words: string): boolean {
  let end = words.endsWith(' ') || words.endsWith('-') ? words.length - 1 : words.length;
  while (end > 0) {
    let start = end;
    while (start > 0 && (words.charCodeAt(start - 1) | 32) >= 97 && (words.charCodeAt(start - 1) | 32) <= 122) start--;
    const word = words.slice(start, end).toLowerCase();
    if (!EDGE_WORDS.has(word)) return false;
    if (!LINKS.has(word)) return true;
    end = start - 1;
  }
  return false;
}

/** "early March", "the end of September", "earlier this week", "early on Friday". */
export function narrowEdge(drafts: readonly Draft[], text: string, sentence: Span): readonly Draft[] {
  return withLeft(drafts, text, sentence, (draft, words) => {
    const decade = draft.form.kind === 'fixed' && draft.form.type === 'DATE' && /^\d/.test(draft.form.value);
    const part = draft.form.kind === 'time' && /^T[A-Z]/.test(draft.form.clock);
    if (!isDate(draft.form) && !decade && !part) return draft;
    const m = endsInEdge(words) ? EDGE.exec(words) : null;
    if (m === null) return draft;
    const word = (m[1] ?? '').toLowerCase();
    const noun = /^(?:start|beginning|end|close|opening|outset|dawn|middle|.* (?:part|half|days|hours))$/.test(word);
    const of = /(?:of|of the|of a)[ -]?$/.test(m[0]);
    if (noun && !of) return draft;
    // "too late on Friday", "as early as March": the word speaks of something else.
    if (!noun && /\b(?:too|so|very|how) $/i.test(words.slice(0, words.length - m[0].length))) return draft;
    const start = draft.start - m[0].length + (/^as /i.test(m[0]) ? 3 : 0);
    if (word === 'earlier' || word === 'later') {
      if (isDayForm(draft.form) || part) return { ...draft, start };
      return { ...draft, start, mod: word === 'earlier' ? 'START' : 'END', clip: word === 'earlier' ? 'before-now' : 'after-now' };
    }
    // A half is wider than the third that a modifier takes.
    if (word === 'sometime' || word.endsWith('half')) return { ...draft, start };
    const mod = MODS.get(word) ?? 'START';
    // Early on a day is its morning, in the words of TIMEX3; late has no part of its own.
    if (mod === 'START' && isDayForm(draft.form)) return { ...draft, start, mod, form: { kind: 'time', day: draft.form, clock: 'TMO' } };
    return { ...draft, start, mod };
  });
}

const APPROXIMATE: readonly (readonly [words: RegExp, mod: TimexMod, inside: boolean])[] = [
  [/\b(?:about|around|roughly|approximately|circa|some) $/i, 'APPROX', false],
  [/\b(?:nearly|almost|just under|close to) $/i, 'LESS_THAN', true],
  [/\b(?:no more than|up to|at most|a maximum of) $/i, 'EQUAL_OR_LESS', true],
  [/\bwithin $/i, 'EQUAL_OR_LESS', false],
  [/\b(?:more than|well over|just over) $/i, 'MORE_THAN', true],
  [/\bover $/i, 'MORE_THAN', false],
  [/\bless than $/i, 'LESS_THAN', true],
  [/\b(?:at least|no less than|a minimum of|not less than) $/i, 'EQUAL_OR_MORE', true],
  [/\b(?:just|shortly|soon|right|immediately) after $/i, 'AFTER', false],
  [/\b(?:just|shortly|right|immediately) before $/i, 'BEFORE', false],
];

/** The words before a space or an end in those: nothing else is worth trying. */
const LAST = new Set(APPROXIMATE.flatMap(([words]) => words.source.match(/[a-z]{2,}/g) ?? []));

const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ', words.length - 2) + 1, -1).toLowerCase();

/** More than a year back is before that day, nearly a year back after it. */
const BACK: ReadonlyMap<TimexMod, TimexMod> = new Map([['LESS_THAN', 'AFTER'], ['EQUAL_OR_LESS', 'AFTER'], ['MORE_THAN', 'BEFORE'], ['EQUAL_OR_MORE', 'BEFORE']]);

/** How exact it is. "Nearly" and "more than" belong to the expression, "about" and "over" do not. */
export function approximate(drafts: readonly Draft[], text: string, sentence: Span): readonly Draft[] {
  return withLeft(drafts, text, sentence, (draft, words) => {
    if (draft.mod !== null || (draft.form.kind === 'fixed' && draft.form.type === 'SET') || !LAST.has(lastWord(words))) return draft;
    const measure = draft.form.kind === 'anchored' || (draft.form.kind === 'fixed' && draft.form.type === 'DURATION') || draft.rule === 'ago' || draft.rule === 'earlier' || draft.rule === 'later';
    for (const [pattern, mod, inside] of APPROXIMATE) {
      const m = pattern.exec(words);
      // "Over the past year" is during it.
      if (m === null || (/^over/i.test(m[0]) && /^(?:the|these|those|recent|coming|last|past|next)\b/i.test(text.slice(draft.start, draft.end)))) continue;
      if (!measure && mod !== 'APPROX' && mod !== 'AFTER' && mod !== 'BEFORE') return draft;
      // "Shortly after midnight on 2 July" is that day's first hour.
      if (mod === 'AFTER' && draft.form.kind === 'time' && draft.form.clock === 'T24:00' && draft.form.day !== null) return { ...draft, mod, form: { ...draft.form, clock: 'T00:00' } };
      return { ...draft, start: inside ? draft.start - m[0].length : draft.start, mod: draft.rule === 'ago' ? (BACK.get(mod) ?? mod) : mod };
    }
    return draft;
  });
}
