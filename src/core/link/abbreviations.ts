import type { Mention, NameMention } from '../events/index.ts';
import { foldName } from './same-name.ts';

/** Words of a long name that its abbreviation may leave out. */
const SMALL = /^(?:of|the|and|for|de|des|du|la|le|et|in|on)$/u;
const FEWEST = 2;
const MOST = 7;

/** True for the folded form of a name that may be an abbreviation: "whb", of letters alone. */
const isShort = (key: string): boolean => key.length >= FEWEST && key.length <= MOST && /^\p{L}+$/u.test(key);

/** True for a name written as an abbreviation: "WHB", "W.H.B.", "UNRWA". */
export const isAbbreviation = (text: string): boolean => /^(?:\p{Lu}\.?){2,7}$/u.test(text);

const initialsOf = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');

/** The initials of a long name, with and without its small words; none for a single word. */
export function initials(key: string): readonly string[] {
  const words = key.split(' ');
  return words.length < FEWEST ? [] : [...new Set([initialsOf(words), initialsOf(words.filter((word) => !SMALL.test(word)))])].filter((all) => all.length >= FEWEST);
}

/** May "whb" be short for a long name that stands right beside it in the text? Its letters are initials, in order, from the first. */
function shortens(short: string, long: string): boolean {
  const all = initialsOf(long.split(/[\s-]/u));
  let at = 0;
  for (const letter of all) if (letter === short.charAt(at)) at += 1;
  return at === short.length && short.charAt(0) === all.charAt(0);
}

/** The long name that the text defines an abbreviation by, "World Health Body (WHB)", both folded; null: these two names are no such pair. */
function definition(text: string, first: NameMention, second: NameMention): readonly [short: string, long: string] | null {
  if (text.slice(first.end, second.start) !== ' (' || text.charAt(second.end) !== ')') return null;
  const [a, b] = [first, second].map((name) => foldName(name.text));
  if (a === undefined || b === undefined) return null;
  if (isAbbreviation(second.text) && isShort(b) && a.includes(' ') && shortens(b, a)) return [b, a];
  return isAbbreviation(first.text) && isShort(a) && b.includes(' ') && shortens(a, b) ? [a, b] : null;
}

/** All abbreviations that an article defines, each with its long name; folded. */
export function definitionsIn(text: string, mentions: readonly Mention[]): readonly (readonly [short: string, long: string])[] {
  const found: (readonly [string, string])[] = [];
  for (const { names, context } of mentions) {
    const all = [...names, ...context].toSorted((a, b) => a.start - b.start);
    for (const [at, name] of all.entries()) {
      const next = all[at + 1];
      const pair = next === undefined ? null : definition(text, name, next);
      if (pair !== null) found.push(pair);
    }
  }
  return found;
}
