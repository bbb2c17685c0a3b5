import { DETERMINERS, isAdverb, set, SUBJECT_PRONOUNS } from './helping-words.ts';
import { MONTH, opensDate, WEEKDAY, YEAR } from './time-words.ts';
import { parted, type Token } from './tokens.ts';

/**
 * The present of a timetable: "the museum opens on Friday", "voters go to the polls next week". English tells what is arranged
 * for a day in the present (Quirk et al., A Comprehensive Grammar of the English Language, 4.45), and with the day it is no rule.
 */

/** Verbs of what is arranged to begin and to end. */
const RUNS = set('open reopen close begin start end finish conclude expire resume premiere');
/** The same in several words. */
const RUN_IDIOMS: readonly (readonly string[])[] = [
  'take place', 'take effect', 'come into force', 'come into effect', 'enter into force', 'enter force', 'go into effect', 'go into force', 'go to the polls', 'head to the polls', 'go on sale', 'go on trial',
  'go on strike', 'go on show', 'go live', 'come out', 'kick off', 'get underway', 'get under way',
].map((idiom) => idiom.split(' '));
/** What people do on any day: a caption tells it in the present when it is past, "The mayor meets workers on Friday". Only words that point ahead make it a plan. */
const ACTS = set('visit meet vote travel fly return arrive leave depart play face host tour retire');
const AHEAD = /^(?:next|tomorrow)$/u;

const AT = /^(?:on|in|from|by|at)$/u;
const NUMBER = /^\d{1,4}(?:st|nd|rd|th)?$/u;
/** "Every Sunday" is a rule. */
const EACH = /^(?:every|each|most)$/u;
const BREAKS = /^(?:and|but|or|who|which|that|as|after|before|when|while|since|because|where|than|if|until|although|though|once|whether)$/u;
const PLURAL = /(?:s|people|police|men|women|children)$/u;
/** So far behind its verb the date is looked for. */
const REACH = 9;
/** So many words a date may have before its month or its weekday. */
const DATE_WORDS = 4;

/** True where the token begins a day, a month or a year that is not one of a row: "on Friday", "Friday", "next week", "in 2031". */
function isDay(tokens: readonly Token[], at: number): boolean {
  const here = tokens[at]?.lower ?? '';
  const from = AT.test(here) ? at + 1 : at;
  if (from === at && !(AHEAD.test(here) || WEEKDAY.test(here) || /^(?:this|later|today|tonight)$/u.test(here))) return false;
  if (!opensDate(tokens, here === 'later' ? at + 1 : from)) return false;
  const number = tokens.findIndex((t, k) => k >= from && k < from + DATE_WORDS && NUMBER.test(t.lower));
  // "in 20 minutes", "at 6".
  return number < 0 || YEAR.test(tokens[number]?.lower ?? '') || tokens.slice(from, number + 3).some((t) => MONTH.test(t.lower));
}

/** The first token behind `at` that begins a day, in the same stretch of words; -1: none. */
function dayBehind(tokens: readonly Token[], at: number): number {
  for (let k = at + 1; k < Math.min(tokens.length, at + REACH); k += 1) {
    const token = tokens[k];
    if (token === undefined || parted(token) || BREAKS.test(token.lower) || EACH.test(token.lower)) return -1;
    if (isDay(tokens, k)) return k;
  }
  return -1;
}

const follows = (tokens: readonly Token[], at: number, idiom: readonly string[]): boolean => idiom.every((word, k) => k === 0 || (tokens[at + k]?.lower === word));

/** May the word at `at` be a verb in the present that tells what is arranged for a day? */
export function isTimetable(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const verb = token?.verb;
  if (token === undefined || token.capital || parted(token) || verb == null || verb.past || !(verb.s || verb.base)) return false;
  const idiom = RUN_IDIOMS.find((words) => words[0] === verb.lemma && follows(tokens, at, words));
  const acts = ACTS.has(verb.lemma);
  if (idiom === undefined && !acts && !RUNS.has(verb.lemma)) return false;
  const before = tokens[isAdverb(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1];
  if (before === undefined || before.possessive || before.verb?.participle === true && !before.verb.base || before.lower === 'to') return false;
  const pronoun = SUBJECT_PRONOUNS.has(before.lower);
  if (!pronoun && (DETERMINERS.has(before.lower) || isAdverb(before.lower) || BREAKS.test(before.lower) && !/^(?:which|who|that)$/u.test(before.lower))) return false;
  // "talks start", "the trial starts": the noun and its verb agree, but for names in -s.
  if (!pronoun && (verb.base ? (before.capital && at > 1) || !PLURAL.test(before.lower) : !before.capital && PLURAL.test(before.lower))) return false;
  const day = dayBehind(tokens, at + (idiom?.length ?? 1) - 1);
  return day >= 0 && (!acts || AHEAD.test(tokens[day]?.lower ?? '') || tokens.slice(day, day + DATE_WORDS).some((t) => MONTH.test(t.lower)));
}
