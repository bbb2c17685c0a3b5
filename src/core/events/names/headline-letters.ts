import type { Token } from '../tokens.ts';
import { actionsOfNoun } from '../lexicon/forms.ts';
import { isStopWord } from '../lexicon/stop-words.ts';
import type { Letters } from './names.ts';

/** A headline of which so large a share of the longer words has a capital writes all of them so. */
const TITLE_CASE = 0.7;
const LONG = 4;

/** True where a headline writes its words with capitals, whatever they are. */
function inTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter((t) => t.lower.length >= LONG && /^\p{L}/u.test(t.text));
  return long.length > 2 && long.filter((t) => t.capital).length >= TITLE_CASE * long.length;
}

/** Would a text write this word of a headline with a small letter? As the article's own text does; else only what is no name anywhere. */
function isCommon(token: Token, { common, proper }: Letters): boolean {
  if (proper.has(token.lower)) return false;
  return common.has(token.lower) || token.verb?.known === true || isStopWord(token.lower) || actionsOfNoun(token.lower).length > 0;
}

const inSmallLetters = ({ start, end, text, lower, possessive, verb, acts, term, before, quoted }: Token): Token => ({ start, end, text, lower, possessive, capital: false, verb, acts, term, before, quoted });

/** The words of a headline with the capitals that they would have in a text: "Olena Roe To Host Gala" names Olena Roe only. */
export function asInText(tokens: readonly Token[], letters: Letters): readonly Token[] {
  return inTitleCase(tokens) ? tokens.map((token) => (token.capital && isCommon(token, letters) ? inSmallLetters(token) : token)) : tokens;
}
