import type { Span } from '../../core/index.ts';

/** A word of a text as it is looked for: without case and diacritics. */
export interface FoundWord extends Span {
  readonly folded: string;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const PLAIN = /^[a-z0-9]+$/;
/** Letters that Unicode does not take apart. */
const LETTERS: ReadonlyMap<string, string> = new Map(Object.entries({ ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i' }));

/** "Kraków" and "KRAKOW" are one word to whoever looks for it. */
export function folded(word: string): string {
  if (PLAIN.test(word)) return word;
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[ßøłđðþæœı]/g, (letter) => LETTERS.get(letter) ?? letter);
}

/** The words of a text, each with its place. */
export function foundWords(text: string, within: Span = { start: 0, end: text.length }): readonly FoundWord[] {
  const found: FoundWord[] = [];
  for (const { 0: word, index } of text.slice(within.start, within.end).matchAll(WORD)) {
    found.push({ start: within.start + index, end: within.start + index + word.length, folded: folded(word) });
  }
  return found;
}

/** What is looked for: words, all of which have to be there. */
export function termsOf(query: string): readonly string[] {
  return [...new Set(foundWords(query).map((word) => word.folded))];
}

/** A term finds every word that begins with it; a single letter finds only itself, else it would find nearly all. */
export function isPrefix(term: string): boolean {
  return term.length > 1;
}

/** The words of a text that a search marks. */
export function hitsIn(text: string, terms: readonly string[], within?: Span): readonly Span[] {
  if (terms.length === 0) return [];
  return foundWords(text, within).filter(({ folded: word }) => terms.some((term) => (isPrefix(term) ? word.startsWith(term) : word === term)));
}
