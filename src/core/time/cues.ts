/** What the words round an expression say: past or future, quoted or not. Text is folded. */
import type { Span } from '../model.ts';
import { CARDINALS } from './lexicon.ts';
import type { Draft } from './form.ts';
import { irregularVerbs } from '../text/index.ts';
import { indexFrom, plainAt, type ClauseWords } from './clause-words.ts';

type Tense = 'past' | 'future';

const FUTURE = new Set(['will', 'shall', "'ll", 'would', 'may', 'might', 'should', 'must', 'due', 'scheduled', 'expected', 'expects', 'expect', 'plans', 'plan', 'planned', 'planning',
  'slated', 'upcoming', 'intends', 'intend', 'hopes', 'begins', 'starts', 'opens', 'ends', 'expires', 'closes', 'reopens', 'concludes', 'finishes', 'premieres', 'meets', 'leaves', 'arrives', 'resumes', 'returns', 'convenes', 'to', 'tentatively', 'deadline', 'postponed', 'effective', 'wo', 'ahead', 'airs', 'debuts', 'reconvenes']);

/** Words in -ed that are no verbs, and forms that are as often present or noun. */
const NOT_PAST = new Set(['need', 'indeed', 'speed', 'feed', 'seed', 'breed', 'bleed', 'proceed', 'exceed', 'succeed', 'red', 'bed', 'shed', 'wed', 'hundred', 'united', 'alleged', 'let',
  'come', 'become', 'run', 'rid', 'spring', 'ring', 'sow', 'wound', 'bid', 'bet', 'cost', 'input', 'wet', 'cast', 'reset']);

const PAST: ReadonlySet<string> = new Set([
  ...irregularVerbs.flatMap((verb) => verb.past).filter((word) => !NOT_PAST.has(word)), 'became', 'came', 'died', 'ran', 'ago', 'since',
]);

const LEADS_AHEAD = /^(?:is|are|am|be|going|plans|plan|wants|want|hopes|intends|expects|expected|scheduled|due|set|slated|ready|agrees|promises|continues|likely|agreed|decided|agreement|deal|proposal|plan|pledge|promise|vow|offer|intention|orders?|requests?|invitations?)$/;

/** Verbs that call for what is still to come, in any tense. */
const CALLING = /^(?:call|calls|called|calling|urge[sd]?|urging|vow(?:s|ed)?|pledge[sd]?|promised|threaten(?:s|ed)?|invite[sd]?)$/i;

export interface Cue {
  readonly at: number;
  /** Null: a present form, which speaks of neither side by itself. */
  readonly tense: Tense | null;
  readonly word: string;
}

const MOVING = /^(?:postponed|extended|delayed|rescheduled|adjourned|moved|deferred|renewed|prolonged)$/;

const SAYING = /^(?:said|says|told|tells|added|wrote|tweeted|warned|stated|noted|quoted|announced|reported|declared|predicted)$/;

const LINKING = new Set(['be', 'being', 'is', 'are', 'am', 'get', 'gets', 'getting', 'been', 'remain', 'remains', 'stay', 'stays']);
const BETWEEN = new Set(['also', 'not', 'often', 'still', 'now', 'most', 'more', 'being']);
const DUE = new Set(['due', 'scheduled', 'expected', 'slated', 'planned']);
const WERE = new Set(['was', 'were', 'been']);
const MODAL = new Set(['would', 'could', 'might', 'should', 'must', 'may']);
const NOT_BEFORE_PAST = new Set(['to', 'will', 'would', 'can', 'could', 'may', 'might', 'must', 'should', 'shall', 'not', 'do', 'does', 'did', 'the', 'a']);
const NOT_BEFORE_ED = new Set(['to', 'the', 'a', 'an', 'will']);
const PRESENT = new Set(['is', 'are', 'remain', 'remains']);
/** Base forms that point ahead where no word before them makes them an infinitive, or denies them: "talks begin on Friday". */
const BASE_AHEAD = new Set(['meet', 'begin', 'expire', 'reopen']);
/** Base forms that are as often nouns: behind a plural they are verbs, "talks end on Friday". */
const PLURAL_AHEAD = new Set(['open', 'close', 'start', 'end', 'resume', 'conclude']);
const PLURAL = /^(?!this|thus|was|has|its|his|does)[a-z]{3,}s$/;
/** The last words of what is arranged for a day: "goes on sale", "comes into force", "go to the polls", "takes place". */
const ARRANGED = new Set(['effect', 'office', 'force', 'place', 'polls', 'sale', 'trial']);
const ARRANGING = /^(?:takes|comes|enters|goes|go|heads|head)$/;
/** "The museum is opening on Friday": arranged too, where "is investigating" goes on now. */
const SOON = new Set(['opening', 'reopening', 'closing', 'starting', 'beginning', 'launching', 'meeting', 'visiting', 'holding', 'hosting', 'leaving', 'arriving', 'returning', 'travelling', 'traveling', 'heading', 'flying', 'playing']);
const RUNS_TO = /^(?:[a-z]{3,6}day|through|until)$/;
const OTHER_CUES = new Set(['runs', 'kicks', 'to', 'may', 'would', 'could', 'might', 'should', 'must', 'set', 'been', ...BASE_AHEAD, ...PLURAL_AHEAD, ...ARRANGED, ...DUE, ...PRESENT]);

/** Every word that may show a tense, beside those in -ed. */
export const cueWords: readonly string[] = [...new Set([...FUTURE, ...PAST, ...OTHER_CUES])];

export const isSaying = ({ word }: Cue): boolean => SAYING.test(word);

/** "will be felt", "is often seen": a participle with a present or future form of be, or get, is no past. */
function passive(words: ClauseWords, i: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const plain = plainAt(words, i - back);
    if (LINKING.has(plain)) return true;
    if (!plain.endsWith('ly') && !BETWEEN.has(plain)) return false;
  }
  return false;
}

/** What stands before "to" and is no subject of an infinitive. */
const NO_SUBJECT = new Set(('fails refuses declines appears seems returns comes goes gets leads due back according thanks'
  + ' able unable how close next up time right way road trip not and or of on in at for from by with').split(' '));
/** Headlines have no articles and auxiliaries, and what begins so is no base form. */
const DETERMINERS = new Set(('the a an his her its their our my your these those this that all some no one two three him them us me'
  + ' it he she they we you i be has have do does can let please').split(' '));
const BEHIND_CLAUSE = /^(?:after|before|as|while|when|if|but|because|despite|amid|following)$/;
const IN_S = /[^s]s$/;

/** No headline has more words before its infinitive. */
const SUBJECT_REACH = 6;

/**
 * "Bakers to march on Friday": in a headline a subject right before an infinitive, without a finite verb beside them, is
 * to do that. A word in -s before the last of the subject may be a verb ("Storm brings rain to coast"), and denies it.
 */
function headline(words: ClauseWords, i: number): boolean {
  const next = plainAt(words, i + 1);
  const capital = (at: number): boolean => /[A-Z]/.test(words.plain[words.at[at] ?? 0] ?? '');
  if (i === 0 || i > SUBJECT_REACH || !capital(0) || NO_SUBJECT.has(plainAt(words, i - 1)) || (capital(i + 1) && !capital(i))) return false;
  if (next.length < 3 || DETERMINERS.has(next) || IN_S.test(next) || /(?:ing|ed|day)$/.test(next)) return false;
  for (let at = 0; at < i; at++) {
    const word = plainAt(words, at);
    if (DETERMINERS.has(word) || (at > 0 && at < i - 1 && IN_S.test(word)) || cueAt(words, at) !== null) return false;
  }
  for (let at = i + 1; at < words.count && !BEHIND_CLAUSE.test(plainAt(words, at)); at++) {
    if (plainAt(words, at) !== 'to' && cueAt(words, at)?.tense !== undefined) return false;
  }
  return true;
}

const BEFORE_MONTH = new Set(['', 'in', 'since', 'by', 'until', 'of', 'late', 'early', 'mid', 'from', 'to', 'on', 'before', 'after', 'for', 'and']);

/** "PM MAY MEET REBELS": a month in a line of capitals would not stand before a verb, nor without a word that leads to it. */
function shouted(words: ClauseWords, i: number, previous: string): boolean {
  const next = words.at[i + 1];
  return words.plain.startsWith('MAY ', words.at[i]) && !BEFORE_MONTH.has(previous) && next !== undefined && /^[A-Z]{2}/.test(words.plain.slice(next, next + 2));
}

/** "is to leave", "plans to leave": the infinitive points ahead when a present form leads to it; "urged all to leave" does so with a past one. "Had been due to" lay ahead then, not now. */
function infinitive(words: ClauseWords, i: number): Tense | null {
  const next = plainAt(words, i + 1);
  if (next === 'the' || next === 'a') return null;
  const back = plainAt(words, i - 2);
  if (LEADS_AHEAD.test(plainAt(words, i - 1))) return WERE.has(back) || back === 'had' ? 'past' : 'future';
  if (next === 'be') return 'future';
  for (let before = i - 5; before < i; before++) if (CALLING.test(plainAt(words, before))) return 'future';
  return headline(words, i) ? 'future' : null;
}

/** "takes place", "goes to the polls": a present form leads to it, and nothing makes that an infinitive. */
function arranged(words: ClauseWords, i: number): boolean {
  for (let back = 1; back <= 3; back++) if (ARRANGING.test(plainAt(words, i - back))) return !NOT_BEFORE_PAST.has(plainAt(words, i - back - 1));
  return false;
}

const isPast = (words: ClauseWords, i: number, plain: string, previous: string): boolean =>
  ((PAST.has(plain) && !NOT_BEFORE_PAST.has(previous)) || (plain.length > 4 && plain.endsWith('ed') && !plain.startsWith('un') && !NOT_PAST.has(plain) && !NOT_BEFORE_ED.has(previous))) && !passive(words, i);

const isScored = (previous: string): boolean => PAST.has(previous) || previous.endsWith('ed') || CARDINALS.has(previous);

/** The tense that a word shows; undefined: it shows nothing. */
function tenseShown(words: ClauseWords, i: number, plain: string): Tense | null | undefined {
  const previous = plainAt(words, i - 1);
  const next = plainAt(words, i + 1);
  if (BASE_AHEAD.has(plain)) return words.plain[words.at[i] ?? 0] === 'M' || NOT_BEFORE_PAST.has(previous) ? undefined : 'future';
  if (PLURAL_AHEAD.has(plain)) return PLURAL.test(previous) ? 'future' : undefined;
  if (plain === 'to') return infinitive(words, i) ?? undefined;
  if (plain === 'may' && next !== 'have') return words.plain[words.at[i] ?? 0] !== 'M' || shouted(words, i, previous) ? 'future' : undefined;
  if (plain === 'kicks') return next === 'off' ? 'future' : undefined;
  // "The film runs Friday", "runs until Sunday"; runs that were scored have a number or a verb before them.
  if (plain === 'runs') return RUNS_TO.test(next) && !isScored(previous) ? 'future' : undefined;
  if (MODAL.has(plain) && next === 'have') return 'past';
  if (DUE.has(plain) && (WERE.has(previous) || (plain === 'planned' && next !== 'for' && next !== 'to' && next !== 'a' && next !== 'an'))) return 'past';
  if (plain === 'set' && next === 'for' && !WERE.has(previous) && previous !== 'had') return 'future';
  // "Will remain shut until Friday": the word before it says when.
  if (plain === 'remain' && NOT_BEFORE_PAST.has(previous)) return undefined;
  if (PRESENT.has(plain)) return previous === 'deadline' || SOON.has(next) || (BETWEEN.has(next) && SOON.has(plainAt(words, i + 2))) ? 'future' : null;
  if (ARRANGED.has(plain)) return arranged(words, i) ? 'future' : undefined;
  if (FUTURE.has(plain)) return 'future';
  if (plain === 'been' && (previous === 'has' || previous === 'have' || previous === 'had')) return 'past';
  return isPast(words, i, plain, previous) ? 'past' : undefined;
}

function cueAt(words: ClauseWords, i: number): Cue | null {
  if (words.marked[i] !== 1) return null;
  const word = plainAt(words, i);
  const tense = tenseShown(words, i, word);
  return tense === undefined ? null : { at: words.at[i] ?? 0, tense, word };
}

/** The cues of a sentence round expressions that come in order: each word is looked at only once or twice. */
export interface Cues {
  readonly words: ClauseWords;
  /** So many words have been looked at for the last cue before an expression, and that cue. */
  passed: number;
  last: Cue | null;
  /** Where the look for the first cue after an expression goes on, and that cue. */
  next: number;
  after: Cue | null;
}

export const cuesIn = (words: ClauseWords): Cues => ({ words, passed: 0, last: null, next: 0, after: null });

function lastBefore(cues: Cues, position: number): Cue | null {
  const upTo = indexFrom(cues.words, position, cues.passed);
  for (let i = upTo - 1; i >= cues.passed; i--) {
    const cue = cueAt(cues.words, i);
    if (cue === null) continue;
    cues.last = cue;
    break;
  }
  cues.passed = upTo;
  return cues.last;
}

function firstFrom(cues: Cues, position: number): Cue | null {
  if (cues.after !== null && cues.after.at >= position) return cues.after;
  cues.after = null;
  for (let i = indexFrom(cues.words, position, cues.next); i < cues.words.count; i++) {
    cues.next = i + 1;
    cues.after = cueAt(cues.words, i);
    if (cues.after !== null) return cues.after;
  }
  return null;
}

/** No clause is longer, in characters. */
const CLAUSE = 400;

const IS_SET = /(?<!\b(?:it|today|this|there|that)) (?:is|are) (?:on |at |from |set for |this )?$|\bfor $/i;

/** "The visit planned for Monday was put off". */
const IS_OVER = /^ (?:was|were|had)\b/;

/** Does it name a weekday, or a day of a month, with its clock or without? */
function namesDay({ form }: Draft): boolean {
  const day = form.kind === 'time' ? form.day : form;
  return day !== null && (day.kind === 'weekday' || (day.kind === 'date' && day.day !== null));
}

/** "The vote is Tuesday", "the final is at 4 p.m. Friday", "a strike for Monday"; but "it is Friday" tells which day today is. */
function isSet(text: string, before: string, at: Draft): boolean {
  if (text.startsWith("'", at.end) || !IS_SET.test(before)) return false;
  if (before.endsWith('for ')) return at.form.kind === 'weekday' && !IS_OVER.test(text.slice(at.end, at.end + 8));
  return namesDay(at) || (at.form.kind === 'time' && /^T\d/.test(at.form.clock));
}

/** "Friday is the last day" would be "was" if it were over. */
const isNamed = (text: string, sentence: Span, at: Draft): boolean =>
  at.start === sentence.start && /^ (?:is|marks) /.test(text.slice(at.end, at.end + 7)) && namesDay(at);

/**
 * Past or future. The verb that governs an expression is mostly the last one before it in its clause; an expression
 * that opens its clause is governed by the first verb after it.
 */
export function tenseOf(text: string, sentence: Span, governor: Cue | null, at: Draft): Tense | null {
  const before = text.slice(Math.max(sentence.start, at.start - 24), at.start);
  // "Monday's vote" is a vote that was, unless the words lead to it.
  if (text.startsWith("'s ", at.end) && !/\b(?:for|before|ahead of|in|at|until|by) $/i.test(before)) return 'past';
  if (isSet(text, before, at) || isNamed(text, sentence, at)) return 'future';
  // "The six months to April" end there, whichever side of now that is.
  const upTo = /\b(?:until|till|to|through|by)(?: [a-z]+)? $/i.test(before) && !COUNTED_TO.test(before);
  if (upTo && (governor?.tense == null || MOVING.test(governor.word))) return 'future';
  // What was agreed, said or begun may reach to either side of now.
  if (governor?.tense === 'past' && (upTo || /\bfor(?: [a-z]+)? $/i.test(before))) return null;
  return governor?.tense ?? null;
}

/** A length of time that ends with a date. */
const COUNTED_TO = /\b(?:weeks|months|quarters|years?) (?:up )?to $/i;

const OPENING = /(?:(?:^|[,;:]|- ) ?(?:[A-Za-z]+ ){0,2}|\b(?:and|but) (?![A-Z]))(?:[A-Za-z]+ ){0,3}$/;

/** The verb that governs an expression. Expressions of a sentence come in order. */
export function governorOf(text: string, sentence: Span, cues: Cues, at: Span): Cue | null {
  const last = lastBefore(cues, at.start);
  if (last !== null && at.start - last.at < CLAUSE && !/[,;:]|- |\b(?:and|but|while|as) /.test(text.slice(last.at, at.start))) return last;
  const after = firstFrom(cues, at.end);
  if (after === null) return last;
  const opens = at.start === sentence.start || OPENING.test(text.slice(Math.max(sentence.start, at.start - 40), at.start));
  // "His announcement Tuesday that he will go": a verb further on governs something else.
  return opens || (last === null && after.at - at.end < 3) ? after : last;
}

/** Ranges inside quotation marks. A mark that is never closed in its paragraph quotes to the end of it. */
export function quotedRanges(plain: string): readonly Span[] {
  const ranges: Span[] = [];
  let open = -1;
  let at = 0;
  let [sign, pair, gap] = [placeFrom(plain, '"', 0), placeFrom(plain, "''", 0), placeFrom(plain, '\n\n', 0)];
  while (sign < plain.length || pair < plain.length || gap < plain.length) {
    // Two single marks are a double one in plain text of old.
    const end = sign < pair ? sign + 1 : pair + 2;
    const mark = Math.min(sign, pair);
    if (gap < mark) {
      if (open >= 0) ranges.push({ start: open, end: gap });
      open = -1;
      at = gap + 1;
    } else {
      if (open >= 0) ranges.push({ start: open, end });
      open = open < 0 ? end - 1 : -1;
      at = end;
    }
    if (sign < at) sign = placeFrom(plain, '"', at);
    if (pair < at) pair = placeFrom(plain, "''", at);
    if (gap < at) gap = placeFrom(plain, '\n\n', at);
  }
  if (open >= 0) ranges.push({ start: open, end: plain.length });
  return ranges;
}

/** The place of a sign; the end of the text when there is none. */
function placeFrom(plain: string, sign: string, from: number): number {
  const at = plain.indexOf(sign, from);
  return at < 0 ? plain.length : at;
}
