import type { Span } from '../model.ts';
import { irregularVerbs } from '../text/index.ts';
import type { Token } from './grammar/tokens.ts';
import type { VerbGroup } from './grammar/verb-group.ts';

/** A word of a title, with what stands before it. */
export interface Piece {
  readonly text: string;
  readonly glue: string;
  /** It opens or closes words between quotation marks. */
  readonly opens?: boolean;
  readonly closes?: boolean;
  /** A participle or another form of a verb behind the predicate: what follows belongs to it. */
  readonly bound?: boolean;
  /** Its token; none: the title puts it there. */
  readonly at?: number;
}

export const PREPOSITIONS = new Set(['on', 'in', 'at', 'by', 'since', 'until', 'before', 'after', 'from', 'to', 'around', 'about', 'during', 'early', 'late', 'just', 'this', 'for', 'over', 'of', 'only', 'earlier', 'later', 'as', 'with', 'between', 'within']);
const HEDGES = [/^(?:is|are|was|were|has|have|had)$/u, /^(?:appear|seem)/u];
/** Words without which a title says the same. Words of doubt are none of these. */
const DROPPED = new Set(['also', 'then', 'however', 'meanwhile', 'now', 'already', 'earlier', 'later', 'thus', 'therefore', 'too', 'indeed', 'again', 'obviously', 'yet']);
/** Inside a verb they only say that it was not long ago. */
const LATELY = /^(?:since|recently|previously|just|long)$/u;
const PAST_OF = new Map(irregularVerbs.flatMap((verb) => verb.participle.map((word) => [word, verb.past[0] ?? word] as const)));
const DETERMINERS = /^(?:the|a|an|this|that|its|his|her|their|my|our|your)$/u;
/** An aside between two dashes is no longer than this. */
const ASIDE_WORDS = 12;

/** A dash, with spaces or, between two words, without. */
const DASH = / -+ |^-+$/u;

/** The tokens of `[first, last]` that stand in parentheses, or between two dashes; never one that `keep` holds. */
function asides(tokens: readonly Token[], first: number, last: number, keep: readonly VerbGroup[]): ReadonlySet<number> {
  const found = new Set<number>();
  const drop = (from: number, to: number): void => {
    if (keep.some((g) => from <= g.head && g.head < to)) return;
    for (let k = from; k < to; k += 1) found.add(k);
  };
  for (let at = first + 1; at <= last; at += 1) {
    const before = tokens[at]?.before ?? '';
    // "the (mayor's) office": behind such a word, or in a quotation, it is the editor who says what is meant.
    if (before.includes('(') && !before.includes(')') && !DETERMINERS.test(tokens[at - 1]?.lower ?? '') && tokens[at]?.quoted !== true) {
      let end = at + 1;
      while (end <= last && !(tokens[end]?.before ?? '').includes(')')) end += 1;
      if (end - at <= ASIDE_WORDS) drop(at, end);
    } else if (DASH.test(before)) {
      let end = at + 1;
      while (end <= last && end - at <= ASIDE_WORDS && !DASH.test(tokens[end]?.before ?? '')) end += 1;
      // The second dash may stand before the verb, which is the next word.
      if (end - at <= ASIDE_WORDS && DASH.test(tokens[end]?.before ?? '')) drop(at, end);
    }
  }
  return found;
}

/** What joins a word to the one before it. */
function glueOf(before: string): string {
  if (/[,;]/u.test(before)) return ', ';
  if (/^: /u.test(before)) return ': ';
  if (DASH.test(before)) return ' – ';
  if (/\$|£|€/u.test(before)) return ` ${before.trim().slice(-1)}`;
  if (/^\\?\/$/u.test(before)) return '/';
  return / & /u.test(before) ? ' & ' : ' ';
}

/** "over the past week residents": a stretch of time says of no noun which one. */
const UNIT = /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?)$/u;

/** "next month's launch", "the 11 June launch": the words of time from `at` only say which one, so that what leads to them leads to the noun. */
function beforeNoun(tokens: readonly Token[], at: number, last: number, isTime: (token: Token) => boolean): boolean {
  let end = at;
  for (let next = tokens[end + 1]; next !== undefined && isTime(next); next = tokens[end + 1]) end += 1;
  const [time, noun] = [tokens[end], tokens[end + 1]];
  if (time === undefined || noun === undefined || end >= last) return false;
  return time.possessive || (DETERMINERS.test(tokens[at]?.lower ?? '') && noun.before === ' ' && /^\p{Ll}/u.test(noun.text) && !PREPOSITIONS.has(noun.lower) && !UNIT.test(time.lower));
}

/** The words `[first, last]` without those that date them, said plainly: "had seized" becomes "seized". `predicates` are never left out with an aside. */
export function piecesOf(text: string, tokens: readonly Token[], first: number, last: number, times: readonly Span[], groups: readonly VerbGroup[], predicates: readonly VerbGroup[] = []): Piece[] {
  const found: Piece[] = [];
  const aside = asides(tokens, first, last, predicates);
  // "weeks of violence" says more than when.
  const dating = times.filter((s) => tokens.find((t) => t.start >= s.end)?.lower !== 'of');
  const isTime = (t: Token): boolean => dating.some((s) => s.start < t.end && t.start < s.end);
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at];
    if (token === undefined || aside.has(at)) continue;
    const [left, right] = [tokens[at - 1], tokens[at + 1]];
    if (isTime(token)) {
      // "Sunday's vote", "the 11 June vote": the vote.
      const owns = token.possessive && at < last && right !== undefined && !isTime(right);
      if ((owns || (DETERMINERS.test(token.lower) && beforeNoun(tokens, at, last, isTime))) && !DETERMINERS.test(found.at(-1)?.text.toLowerCase() ?? '')) found.push({ text: 'the', glue: ' ', at });
      continue;
    }
    const inGroup = groups.find((g) => g.first <= at && at <= g.last);
    // "had yet to be hit" is not "had to be hit".
    if (DROPPED.has(token.lower) && !token.quoted && !(token.lower === 'yet' && right?.lower === 'to')) continue;
    if (inGroup !== undefined && at > inGroup.first && at < inGroup.head && LATELY.test(token.lower)) continue;
    // "in May or June": both months go, and the word between them.
    if ((token.lower === 'or' || token.lower === 'and') && left !== undefined && right !== undefined && isTime(left) && isTime(right)) continue;
    if (PREPOSITIONS.has(token.lower) && !inGroup) {
      // A preposition that leads only to words of time goes with them.
      let ahead = at + 1;
      while (ahead <= last && PREPOSITIONS.has(tokens[ahead]?.lower ?? '') && ahead < at + 3) ahead += 1;
      const next = tokens[ahead];
      if (next !== undefined && ahead <= last && isTime(next) && !beforeNoun(tokens, ahead, last, isTime)) continue;
    }
    if (inGroup?.tense === 'perfect' && !inGroup.passive && !inGroup.hearsay && at === inGroup.first && left?.lower !== 'to' && /^(?:had|has|have)$/u.test(token.lower)) continue;
    if (inGroup?.hearsay === true && HEDGES.some((h) => h.test(tokens[inGroup.first]?.lower ?? ''))) {
      // "were said to have left" becomes "reportedly left": the doubt stays, the auxiliaries go.
      if (at === inGroup.first) found.push({ text: /^(?:appear|seem)/u.test(token.lower) ? 'apparently' : 'reportedly', glue: ' ', at });
      if (at === inGroup.head) found.push({ text: PAST_OF.get(token.lower) ?? token.text, glue: ' ', at });
      continue;
    }
    let word = token.text;
    if (inGroup?.tense === 'perfect' && !inGroup.passive && !inGroup.hearsay && at === inGroup.head && tokens[inGroup.first - 1]?.lower !== 'to') word = PAST_OF.get(token.lower) ?? word;
    const sign = text.slice(token.end, token.end + 1);
    found.push({
      text: sign === '%' || (sign === '+' && /^\S*\s/u.test(text.slice(token.end, token.end + 2))) ? word + sign : word, glue: aside.has(at - 1) ? ' ' : glueOf(token.before),
      opens: token.quoted && left?.quoted !== true, closes: token.quoted && right?.quoted !== true, bound: inGroup !== undefined && !predicates.includes(inGroup), at,
    });
  }
  // What a date leaves behind its comma ("…, the first") is no part of the title.
  if (predicates.length === 0) return found;
  const comma = found.findLastIndex((p) => p.glue.startsWith(','));
  if (comma > 3 && found.length - comma <= 2) found.length = comma;
  return found;
}

/** The words put together, with a capital, and quotation marks where a whole quotation stands among them. */
export function joined(found: readonly Piece[]): string {
  const marks = new Map<number, string>();
  for (const [at, { opens }] of found.entries()) {
    if (opens !== true) continue;
    const end = found.findIndex((p, k) => k >= at && p.closes === true);
    const next = found.findIndex((p, k) => k > at && p.opens === true);
    // A quotation that is cut, or is all of the title, goes without its marks.
    if (end < 0 || (next >= 0 && next <= end) || (at === 0 && end === found.length - 1)) continue;
    marks.set(at, '“');
    marks.set(-end - 1, '”');
  }
  const text = found.map((p, at) => `${at === 0 ? '' : p.glue}${marks.get(at) ?? ''}${p.text}${marks.get(-at - 1) ?? ''}`).join('').replace(/\s+,/gu, ',');
  return text.replace(/^(“?)(.)/u, (_, mark: string, letter: string) => mark + letter.toUpperCase());
}
