import type { TimeReading } from '../time/index.ts';
import { parted, type Token } from './grammar/tokens.ts';

/** What is made once and spoken of ever after. */
const WORKS = /^(?:films?|movies?|songs?|albums?|singles?|books?|novels?|memoirs?|biograph(?:y|ies)|documentar(?:y|ies)|comed(?:y|ies)|dramas?|thrillers?|sequels?|prequels?|remakes?|classics?|musicals?|plays?|series|sitcoms?|shows?|videos?|paintings?|portraits?|photos?|photographs?|pictures?|stud(?:y|ies)|papers?|essays?|articles?|laws?|acts?|statutes?|models?|cars?|versions?|editions?|hits?)$/u;
const DETERMINER = /^(?:the|an?|his|her|its|their|my|our|your|this|that|whose)$/u;
/** No further than this from the year a noun is looked for. */
const REACH = 6;

/** "in the 1986 action film", "his 1998 book": the year says which one is meant, not when the verb happened. */
export function describesWork(tokens: readonly Token[], { form, start }: TimeReading): boolean {
  if (form.kind !== 'date' || form.year === null || form.month !== null) return false;
  const at = tokens.findIndex((token) => token.end > start);
  const before = tokens[at - 1];
  if (before === undefined || !(DETERMINER.test(before.lower) || before.possessive)) return false;
  for (let next = at + 1; next < Math.min(tokens.length, at + REACH); next += 1) {
    const token = tokens[next];
    if (token === undefined || parted(token)) return false;
    // "the 1986 film festival" is another thing: the noun that counts is the last.
    const after = tokens[next + 1];
    if (WORKS.test(token.lower)) return after === undefined || parted(after) || !/^\p{Ll}/u.test(after.text) || after.verb !== null || /^(?:of|in|on|at|by|for|from|to|with|and|or|that|which|who|about|as|starring)$/u.test(after.lower);
  }
  return false;
}
