/** What the words round an expression say: past or future, quoted or not. Text is folded. */
import type { Span } from '../model.ts';
import { irregularVerbs } from '../text/index.ts';

type Tense = 'past' | 'future';

const FUTURE = new Set(['will', 'shall', "'ll", 'would', 'may', 'might', 'should', 'must', 'due', 'scheduled', 'expected', 'expects', 'expect', 'plans', 'plan', 'planned', 'planning',
  'slated', 'upcoming', 'intends', 'intend', 'hopes', 'begins', 'starts', 'opens', 'ends', 'expires', 'meets', 'leaves', 'arrives', 'resumes', 'returns', 'convenes', 'to', 'tentatively', 'deadline', 'postponed', 'effective', 'wo', 'ahead']);

/** Words in -ed that are no verbs, and forms that are as often present or noun. */
const NOT_PAST = new Set(['need', 'indeed', 'speed', 'feed', 'seed', 'breed', 'bleed', 'proceed', 'exceed', 'succeed', 'red', 'bed', 'shed', 'wed', 'hundred', 'united', 'alleged', 'let',
  'come', 'become', 'run', 'rid', 'spring', 'ring', 'sow', 'wound', 'bid', 'bet', 'cost', 'input', 'wet', 'cast', 'reset']);

const PAST: ReadonlySet<string> = new Set([
  ...irregularVerbs.flatMap((verb) => verb.past).filter((word) => !NOT_PAST.has(word)), 'became', 'came', 'ran', 'ago', 'since',
]);

const LEADS_AHEAD = /^(?:is|are|am|be|going|plans|plan|wants|want|hopes|intends|expects|expected|scheduled|due|set|slated|ready|agrees|promises|continues|likely|agreed|decided|agreement|deal|proposal|plan|pledge|promise|vow|offer|intention)$/;

/** Verbs that call for what is still to come, in any tense. */
const CALLING = /^(?:call|calls|called|calling|urge[sd]?|urging|vow(?:s|ed)?|pledge[sd]?|promised|threaten(?:s|ed)?|invite[sd]?)$/i;

const word = /'ll\b|[A-Za-z]+/g;

interface Cue {
  readonly at: number;
  /** Null: a present form, which speaks of neither side by itself. */
  readonly tense: Tense | null;
  /** A verb of saying. */
  readonly saying: boolean;
  /** A verb that puts something off to a day ahead. */
  readonly moving: boolean;
}

const MOVING = /^(?:postponed|extended|delayed|rescheduled|adjourned|moved|deferred|renewed|prolonged)$/;

const SAYING = /^(?:said|says|told|tells|added|wrote|tweeted|warned|stated|noted|quoted|announced|reported|declared|predicted)$/;

const FORMS_OF_BE = new Set(['be', 'being', 'is', 'are', 'am', 'get', 'gets', 'been']);
const BETWEEN = new Set(['also', 'not', 'often', 'still', 'now', 'most', 'more', 'being']);
const DUE = new Set(['due', 'scheduled', 'expected', 'slated', 'planned']);
const WERE = new Set(['was', 'were', 'been']);
const MODAL = new Set(['would', 'could', 'might', 'should', 'must', 'may']);
const NOT_BEFORE_PAST = new Set(['to', 'will', 'would', 'can', 'could', 'may', 'might', 'must', 'should', 'shall', 'not', 'do', 'does', 'did', 'the', 'a']);
const NOT_BEFORE_ED = new Set(['to', 'the', 'a', 'an', 'will']);
const PRESENT = new Set(['is', 'are', 'remain', 'remains']);
const OTHER_CUES = new Set(['to', 'meet', 'may', 'would', 'could', 'might', 'should', 'must', 'set', 'been', ...DUE, ...PRESENT]);

interface Word {
  readonly at: number;
  readonly plain: string;
  readonly capital: boolean;
}

/** "will be felt", "is often seen": a participle with a present or future form of be, or get, is no past. */
function passive(words: readonly Word[], i: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const plain = words[i - back]?.plain ?? '';
    if (FORMS_OF_BE.has(plain)) return true;
    if (!plain.endsWith('ly') && !BETWEEN.has(plain)) return false;
  }
  return false;
}

/** "is to leave", "plans to leave": the infinitive points ahead when a present form leads to it; "urged all to leave" does so with a past one. "Had been due to" lay ahead then, not now. */
function infinitive(words: readonly Word[], i: number): Tense | null {
  const next = words[i + 1]?.plain ?? '';
  if (next === 'the' || next === 'a') return null;
  const back = words[i - 2]?.plain ?? '';
  if (LEADS_AHEAD.test(words[i - 1]?.plain ?? '')) return WERE.has(back) || back === 'had' ? 'past' : 'future';
  return next === 'be' || words.slice(Math.max(0, i - 5), i).some((w) => CALLING.test(w.plain)) ? 'future' : null;
}

const isPast = (words: readonly Word[], i: number, plain: string, previous: string): boolean =>
  ((PAST.has(plain) && !NOT_BEFORE_PAST.has(previous)) || (plain.length > 4 && plain.endsWith('ed') && !plain.startsWith('un') && !NOT_PAST.has(plain) && !NOT_BEFORE_ED.has(previous))) && !passive(words, i);

/** The tense that a word shows; undefined: it shows nothing. */
function tenseShown(words: readonly Word[], i: number, word: Word): Tense | null | undefined {
  const { plain } = word;
  const previous = words[i - 1]?.plain ?? '';
  const next = words[i + 1]?.plain ?? '';
  if (plain === 'meet') return NOT_BEFORE_PAST.has(previous) ? undefined : 'future';
  if (plain === 'to') return infinitive(words, i) ?? undefined;
  if (plain === 'may' && next !== 'have') return word.capital ? undefined : 'future';
  if (MODAL.has(plain) && next === 'have') return 'past';
  if (DUE.has(plain) && (WERE.has(previous) || (plain === 'planned' && next !== 'for' && next !== 'to' && next !== 'a' && next !== 'an'))) return 'past';
  if (plain === 'set' && next === 'for' && !WERE.has(previous) && previous !== 'had') return 'future';
  if (PRESENT.has(plain)) return null;
  if (FUTURE.has(plain)) return 'future';
  if (plain === 'been' && (previous === 'has' || previous === 'have' || previous === 'had')) return 'past';
  return isPast(words, i, plain, previous) ? 'past' : undefined;
}

/** Every cue of a sentence, in order. */
export function cuesOf(text: string, sentence: Span): readonly Cue[] {
  const words: Word[] = [];
  word.lastIndex = sentence.start;
  for (let m = word.exec(text); m !== null && m.index < sentence.end; m = word.exec(text)) {
    const first = m[0].charCodeAt(0);
    const capital = first >= 65 && first <= 90;
    words.push({ at: m.index, plain: m[0].toLowerCase(), capital });
  }
  const cues: Cue[] = [];
  for (let i = 0; i < words.length; i++) {
    const w = words[i];
    if (w === undefined || (!w.plain.endsWith('ed') && !OTHER_CUES.has(w.plain) && !FUTURE.has(w.plain) && !PAST.has(w.plain))) continue;
    const tense = tenseShown(words, i, w);
    if (tense !== undefined) cues.push({ at: w.at, tense, saying: SAYING.test(w.plain), moving: MOVING.test(w.plain) });
  }
  return cues;
}

/** No clause is longer, in characters. */
const CLAUSE = 400;

/**
 * Past or future. The verb that governs an expression is mostly the last one before it in its clause; an expression
 * that opens its clause is governed by the first verb after it.
 */
export function tenseOf(text: string, sentence: Span, governor: Cue | null, at: Span): Tense | null {
  const before = text.slice(Math.max(sentence.start, at.start - 24), at.start);
  // "Monday's vote" is a vote that was, unless the words lead to it.
  if (text.startsWith("'s ", at.end) && !/\b(?:for|before|ahead of|in|at|until|by) $/i.test(before)) return 'past';
  const upTo = /\b(?:until|till|to|through|by)(?: [a-z]+)? $/i.test(before);
  if (upTo && (governor?.tense == null || governor.moving)) return 'future';
  // What was agreed, said or begun may reach to either side of now.
  if (governor?.tense === 'past' && (upTo || /\bfor(?: [a-z]+)? $/i.test(before))) return null;
  return governor?.tense ?? null;
}

/** The verb that governs an expression. */
export function governorOf(text: string, sentence: Span, cues: readonly Cue[], at: Span): Cue | null {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.at ?? 0) < at.start) low = middle + 1;
    else high = middle;
  }
  const last = cues[low - 1];
  if (last !== undefined && at.start - last.at < CLAUSE && !/[,;:]|- |\b(?:and|but|while|as) /.test(text.slice(last.at, at.start))) return last;
  while (low < cues.length && (cues[low]?.at ?? 0) < at.end) low++;
  const after = cues[low];
  const opens = /(?:(?:^|[,;:]|- ) ?(?:[A-Za-z]+ ){0,2}|\b(?:and|but) (?![A-Z]))(?:[A-Za-z]+ ){0,3}$/.test(text.slice(Math.max(sentence.start, at.start - 40), at.start));
  if (after !== undefined && opens) return after;
  // "His announcement Tuesday that he will go": a verb further on governs something else.
  return last ?? (after !== undefined && after.at - at.end < 3 ? after : null);
}

/** Ranges inside quotation marks. A mark that is never closed in its paragraph quotes to the end of it. */
export function quotedRanges(text: string): readonly Span[] {
  const ranges: Span[] = [];
  let open = -1;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    // Two single marks are a double one in plain text of old.
    const double = c === '"' || (c === "'" && text[i + 1] === "'");
    if (c === '\n' && open >= 0 && text[i + 1] === '\n') {
      ranges.push({ start: open, end: i });
      open = -1;
    } else if (double) {
      if (c === "'") i++;
      if (open < 0) open = i;
      else {
        ranges.push({ start: open, end: i + 1 });
        open = -1;
      }
    }
  }
  if (open >= 0) ranges.push({ start: open, end: text.length });
  return ranges;
}
