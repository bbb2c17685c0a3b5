import type { Span } from '../model.ts';
import { fold, remembered, stem, words } from '../text/index.ts';
import { actionsOfNoun, verbForm, type VerbForm } from './lexicon/forms.ts';
import { isStopWord } from './lexicon/stop-words.ts';
import { sameThing } from './lexicon/synonyms.ts';

/** A word of a sentence with all that the later steps ask of it. */
export interface Token extends Span {
  readonly text: string;
  /** Folded, lower case, without a possessive ending. */
  readonly lower: string;
  readonly possessive: boolean;
  readonly capital: boolean;
  /** What it may be as a verb; null: no verb. */
  readonly verb: VerbForm | null;
  /** Classes of the actions that it stands for as a noun; empty: no event noun. */
  readonly acts: readonly string[];
  /** The stem by which it is compared with the words of other reports; null: it has no matter of its own. */
  readonly term: string | null;
  /** Folded text between the word before and this one: spaces, commas, quotation marks, dashes. */
  readonly before: string;
  /** True inside quotation marks. */
  readonly quoted: boolean;
}

/** A comma, a dash or a quotation mark between two words parts them; a space or a hyphen does not. */
export const parted = (token: Pick<Token, 'before'>): boolean => token.before !== ' ' && /[,;()[\]"]|:(?!$)| -{1,8} /u.test(token.before);

const CONTRACTED = new Set(["it's", "he's", "she's", "that's", "there's", "what's", "who's", "let's", "here's", "where's"]);

/** Index of the first stretch that ends behind `at`, by halving: an article may hold thousands of quotations. */
function firstBehind(quotes: readonly Span[], at: number): number {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** All that a word by itself tells, whatever stands around it. */
const wordOf = remembered((text: string): Pick<Token, 'lower' | 'possessive' | 'capital' | 'verb' | 'acts' | 'term'> => {
  const written = fold(text).toLowerCase();
  const possessive = written.includes("'") && /'s?$/u.test(written) && !CONTRACTED.has(written);
  const lower = possessive ? written.replace(/'s?$/u, '') : written;
  return {
    lower, possessive, capital: /^\p{Lu}/u.test(text), verb: verbForm(lower.endsWith("n't") ? lower.slice(0, -3) : lower), acts: actionsOfNoun(lower),
    term: isStopWord(lower) ? null : stem(sameThing(lower)),
  };
});

/** The words of a sentence. `folded` is the folded text of the whole article, `quotes` its quoted stretches in order. */
export function tokensOf(text: string, folded: string, sentence: Span, quotes: readonly Span[]): readonly Token[] {
  const tokens: Token[] = [];
  let last = sentence.start;
  let quote = firstBehind(quotes, sentence.start);
  for (const word of words(text, sentence)) {
    const { lower, possessive, capital, verb, acts, term } = wordOf(word.text);
    while (quote < quotes.length && (quotes[quote]?.end ?? 0) <= word.start) quote += 1;
    const around = quotes[quote];
    tokens.push({
      start: word.start, end: word.end, text: word.text, lower, possessive, capital, verb, acts, term,
      // Nearly always a blank, and one string for all of them.
      before: word.start === last + 1 && folded.charCodeAt(last) === 0x20 ? ' ' : folded.slice(last, word.start),
      quoted: around !== undefined && around.start <= word.start && word.end <= around.end,
    });
    last = word.end;
  }
  return tokens;
}

/** Quoted stretches of the blocks of an article, in order: a quotation that one leaves open may be closed in the next. */
export function quotedIn(text: string, blocks: readonly Span[]): readonly Span[] {
  let open = false;
  const curled = /[“”]/u.test(text);
  return blocks.flatMap((block) => {
    const found = quotedStretches(text, block);
    const marks = curled ? (text.slice(block.start, block.end).match(/[“”]/gu) ?? []) : [];
    const end = open && marks[0] === '”' ? text.indexOf('”', block.start) : -1;
    open = marks.length === 0 ? false : marks.at(-1) === '“';
    return end < 0 ? found : [{ start: block.start, end }, ...found];
  });
}

/**
 * Quoted stretches of a block, without the marks. Marks are not always balanced in news: a quotation that is never
 * closed ends with its paragraph, and a mark that opens nothing is passed over.
 */
export function quotedStretches(text: string, block: Span): readonly Span[] {
  const found: Span[] = [];
  let open = -1;
  for (let at = block.start; at < block.end; at += 1) {
    const unit = text.charCodeAt(at);
    // Nearly all are none of the signs below.
    if (unit < 0xab && unit !== 0x22 && unit !== 0x0a) continue;
    const sign = text[at];
    if (sign === '\n' && open >= 0) {
      found.push({ start: open, end: at });
      open = -1;
    } else if (sign === '“' || sign === '«' || sign === '„') {
      if (open < 0) open = at + 1;
    } else if (sign === '”' || sign === '»') {
      if (open >= 0) found.push({ start: open, end: at });
      open = -1;
    } else if (sign === '"') {
      if (open < 0) open = at + 1;
      else {
        found.push({ start: open, end: at });
        open = -1;
      }
    }
  }
  if (open >= 0) found.push({ start: open, end: block.end });
  return found;
}
