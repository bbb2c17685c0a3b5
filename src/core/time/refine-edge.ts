/** Words before an expression that narrow it or say how exact it is. */
import type { Span, TimexMod } from '../model.ts';
import { isDayForm, joinNeighbours, type Join, type Refine } from './refine-join.ts';
import type { DateForm, Draft, Form } from './form.ts';
import { readOrdinal } from './lexicon.ts';

/** How many characters before an expression are looked at. */
const REACH = 48;

/** The word right before a place, past a blank or a hyphen, in small letters; empty where none stands. */
function wordBefore(text: string, from: number, place: number): string {
  const gap = text.charCodeAt(place - 1);
  const end = gap === 0x20 || gap === 0x2d ? place - 1 : place;
  let start = end;
  while (start > from && (text.charCodeAt(start - 1) | 32) >= 97 && (text.charCodeAt(start - 1) | 32) <= 122) start--;
  return text.slice(start, end).toLowerCase();
}

/** What takes words from the left of an expression has something to do only where one is led so. */
export function isLed(drafts: readonly Draft[], text: string, { start }: Span): boolean {
  for (const draft of drafts) {
    const word = wordBefore(text, start, draft.start);
    if (LEADS.has(word) || (LINKS.has(word) && endsInEdge(text.slice(Math.max(start, draft.start - REACH), draft.start)))) return true;
  }
  return false;
}

/** Maps drafts that stand behind one of `leads` with the words that stand between each and the one before it. */
function withLeft(drafts: readonly Draft[], text: string, sentence: Span, leads: ReadonlySet<string>, map: (draft: Draft, words: string, text: string) => Draft): readonly Draft[] {
  let out: Draft[] | null = null;
  let after = sentence.start;
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i];
    if (draft === undefined) continue;
    const from = Math.max(after, draft.start - REACH);
    if (from < draft.start && leads.has(wordBefore(text, from, draft.start))) {
      out ??= drafts.slice();
      out[i] = map(draft, text.slice(from, draft.start), text);
    }
    after = draft.end;
  }
  return out ?? drafts;
}

const isDate = (form: Form): form is DateForm => form.kind === 'date' || form.kind === 'weekday' || form.kind === 'yearpart' || form.kind === 'unit' || form.kind === 'nth';

const NTH = /(?:\b(?:the|its|her|his|their) )?\b(?:(first|second|third|fourth|fifth|last|final|opening|1st|2nd|3rd|4th) (week|weekend|day|days|month)|(week|weekend)) of (?:the )?$/i;

const OF = new Set(['of', 'the']);

// "The last days of August" was read as a stretch of days.
const daysOf: Join = (a, b, between, text) => {
  const edge = between.startsWith(' of ') && isDate(b.form) ? /^the (last|final|first|opening|closing) days$/i.exec(text.slice(a.start, a.end)) : null;
  return edge === null || !/^ of (?:the )?$/.test(between) ? null : { ...b, start: a.start, mod: /first|opening/i.test(edge[1] ?? '') ? 'START' : 'END' };
};

function nth(draft: Draft, words: string): Draft {
  const m = isDate(draft.form) && draft.form.kind !== 'weekday' ? NTH.exec(words) : null;
  if (m === null || !isDate(draft.form)) return draft;
  const which = (m[1] ?? '').toLowerCase();
  const name = (m[2] ?? m[3] ?? 'week').toLowerCase();
  const unit = name === 'weekend' ? 'weekend' : name === 'month' ? 'month' : name.startsWith('day') ? 'day' : 'week';
  if (name === 'days') return { ...draft, start: draft.start - m[0].length, mod: which === 'last' || which === 'final' ? 'END' : 'START' };
  if (which === '' && !isDayForm(draft.form)) return draft;
  const index = which === '' ? 0 : which === 'last' || which === 'final' ? -1 : which === 'opening' ? 1 : (readOrdinal(which) ?? 1);
  return { ...draft, start: draft.start - m[0].length, form: { kind: 'nth', unit, index, of: draft.form } };
}

/** "the first week of March", "the week of May 4". */
export const takeNth: Refine = (drafts, text, sentence) => withLeft(joinNeighbours(drafts, text, sentence, daysOf), text, sentence, OF, nth);

const MODS: ReadonlyMap<string, TimexMod> = new Map([
  ['early', 'START'], ['start', 'START'], ['beginning', 'START'], ['opening', 'START'], ['outset', 'START'], ['early part', 'START'], ['early days', 'START'], ['early hours', 'START'],
  ['mid', 'MID'], ['middle', 'MID'],
  ['late', 'END'], ['end', 'END'], ['close', 'END'], ['latter part', 'END'], ['later part', 'END'], ['last days', 'END'], ['final days', 'END'], ['late hours', 'END'],
]);

const EDGE = new RegExp(`(?:\\b(?:the|as) )?\\b(${[...MODS.keys(), 'later', 'earlier', 'sometime', 'first half', 'second half', 'dawn'].join('|')})(?:[ -](?:on|in|part of|of)(?: the| a)?)?[ -]?$`, 'i');

const EDGE_WORDS = new Set(EDGE.source.match(/[a-z]{2,}/g));
const LINKS = new Set(['on', 'in', 'part', 'of', 'the', 'a']);

/** Do they end in a word of an edge, with links after it at most? "On Monday" needs no pattern. */
function endsInEdge(words: string): boolean {
  let end = words.length;
  let word = wordBefore(words, 0, end);
  while (LINKS.has(word)) {
    end -= word.length + 1;
    word = wordBefore(words, 0, end);
  }
  return EDGE_WORDS.has(word);
}

function edge(draft: Draft, words: string): Draft {
  const decade = draft.form.kind === 'fixed' && draft.form.type === 'DATE' && /^\d/.test(draft.form.value);
  const part = draft.form.kind === 'time' && /^T[A-Z]/.test(draft.form.clock);
  const m = (isDate(draft.form) || decade || part) && endsInEdge(words) ? EDGE.exec(words) : null;
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
}

/** "early March", "the end of September", "earlier this week", "early on Friday". */
export const narrowEdge: Refine = (drafts, text, sentence) => withLeft(drafts, text, sentence, EDGE_WORDS, edge);

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

/** The words of those: behind no other word one of them is worth trying. */
const LAST = new Set(APPROXIMATE.flatMap(([words]) => words.source.match(/[a-z]{2,}/g) ?? []));

const LEADS = new Set([...OF, ...EDGE_WORDS, ...LAST].filter((word) => !LINKS.has(word) || OF.has(word)));

/** More than a year back is before that day, nearly a year back after it. */
const BACK: ReadonlyMap<TimexMod, TimexMod> = new Map([['LESS_THAN', 'AFTER'], ['EQUAL_OR_LESS', 'AFTER'], ['MORE_THAN', 'BEFORE'], ['EQUAL_OR_MORE', 'BEFORE']]);

function measured(draft: Draft, words: string, text: string): Draft {
  if (draft.mod !== null || (draft.form.kind === 'fixed' && draft.form.type === 'SET')) return draft;
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
}

/** How exact it is. "Nearly" and "more than" belong to the expression, "about" and "over" do not. */
export const approximate: Refine = (drafts, text, sentence) => withLeft(drafts, text, sentence, LAST, measured);
