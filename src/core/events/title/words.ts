import type { FrameSentence } from '../frames/read-sentence.ts';

export const PRONOUN = /^(?:it|he|she|they|we|i|you|this|that|these|those|one|some|others|both|all|many|what|such|another|few|most|none|several|there|each|neither|either|him|her|them|us|me|his|hers|its|theirs)$/u;

/** Words by which what is told may not be so, or by which somebody else says it. */
export const DOUBTING = /^(?:allegedly|reportedly|apparently|purportedly|supposedly|falsely|probably|possibly|perhaps|maybe|likely|according)$/u;

const CONNECTING = /^(?:(?:but|and|so|yet|instead|meanwhile|however|also|moreover|furthermore|indeed|finally|still|then|now|nevertheless|nonetheless|additionally),? |(?:later|earlier), ){1,3}/iu;

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const tagIs = ({ tags }: FrameSentence, at: number, ...kinds: readonly string[]): boolean => kinds.some((kind) => (tags[at] ?? '').startsWith(kind));

/** A word of a title, by its token; several may come of one. */
export interface Word {
  readonly at: number;
  readonly text: string;
}

/** Words with what stands between them in the text, and one blank where some are left out. */
export function joined({ text, tokens }: FrameSentence, words: readonly Word[]): string {
  let found = '';
  let last = -1;
  for (const { at, text: word } of words) {
    const [left, right] = [tokens[last], tokens[at]];
    const glue = found === '' ? '' : left !== undefined && right !== undefined && at === last + 1 ? text.slice(left.end, right.start).replace(/\s+/gu, ' ') : ' ';
    found += glue + word;
    last = at;
  }
  return found.replace(/ ([,.;:%)])(?=\s|$)/gu, '$1').replace(/,{2,}/gu, ',').replace(/[,;:]$/u, '');
}

/** A mark of quotation without its other half goes. */
export function balanced(words: string): string {
  if (/''|``/u.test(words)) return balanced(words.replace(/''|``/gu, '').replace(/\.\s*$/u, '').trim());
  const marks = words.match(/["“”]/gu) ?? [];
  if (marks.length % 2 === 0 && (!/[“”]/u.test(words) || (words.match(/“/gu) ?? []).length === (words.match(/”/gu) ?? []).length)) return words;
  return words.replace(/["“”]/gu, '').replace(/\s+/gu, ' ').replace(/\.? $/u, '');
}

/** What stands before a sentence and is no part of it: "(CNN)", the sign of a list, the name of a film with its length. */
const BEFORE = /^(?:\(\p{Lu}[\p{L} .]{1,20}\)\s?(?:[-–—]+\s)?|[•·▪►▶*]\s?|[^|]{1,300}\| \d:\d\d (?!\p{Lu}{2,4} ))(?=[\p{Lu}“"])/u;

/** "…,’ she said": it closes what another sentence opened. */
const unclosed = (words: string): string => (/(?:^|[\s(])['‘`]\s?\p{L}/u.test(words) ? words : words.replace(/([,.?!])['’](?=\s)/gu, '$1'));

/** Without the words that link a sentence to the one before. */
export const opened = (words: string): string => capital(unclosed(words.replace(BEFORE, '')).replace(CONNECTING, '').trim().replace(/\.([”"])$/u, '$1').replace(/^['‘](?=[^'’]*$)/u, ''));

/** The sentence as it stands. */
export function sentenceTitle({ text, tokens }: FrameSentence): string {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return '';
  const words = text.slice(first.start, last.end).replace(/\s+/gu, ' ').trim().replace(/[.,;:]$/u, '');
  return opened(balanced(words));
}
