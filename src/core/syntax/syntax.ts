import { mapped } from '../text/index.ts';
import { asideOf, closingOf, joined, without } from './aside.ts';
import { formsOf, plainToken } from './form.ts';
import { framesOf, type Frame } from './frame.ts';
import { lemmaOf } from './lemma.ts';
import { mendedTags } from './mend-tags.ts';
import { mended, type Links } from './mend.ts';
import type { SyntaxModel } from './model.ts';
import { parserOf } from './parse.ts';
import { isFiniteTag } from './tag-features.ts';
import { OUTSIDE, taggerOf } from './tag.ts';
import { treeOf } from './tree.ts';
import { unitsOf, type Unit } from './unit.ts';
import type { WordTable } from './word-table.ts';

/** What reads the syntax of sentences. */
export interface Syntax {
  /** The part of speech of each token, as the training has them: Penn's, "VBZ-AUX", "IN-SCONJ". */
  readonly tag: (tokens: readonly string[], headline?: boolean) => readonly string[];
  /** What the predicates of a sentence with these tags say, in the order in which they begin. */
  readonly frames: (tokens: readonly string[], tags: readonly string[]) => readonly Frame[];
  /** The form under which a dictionary has a token with this tag, in lower case. */
  readonly lemma: (token: string, tag: string) => string;
}

export function syntaxOf({ words, tags, tagging, labels, moving, labelling }: SyntaxModel): Syntax {
  const formOf = formsOf(words);
  const none = formOf(OUTSIDE);
  const tagger = taggerOf(tags, tagging, formOf);
  const parse = parserOf(labels, moving, labelling);
  const link = (units: readonly Unit[], lower: readonly string[]): Links => {
    const { heads, labels: found, margins } = parse(units);
    return mended(units, { heads, margins, labels: namesOf(found, labels) }, lower);
  };
  return {
    tag(tokens, headline = false) {
      const given = headline ? asInText(tokens, words) : tokens;
      const first = namesOf(tagger.tag(given, headline), tags);
      // A sentence with a full stop has a finite verb as a rule: where none was found, it is sought as in a headline.
      const again = headline || tokens.at(-1) !== '.' || first.some(isFiniteTag) ? first : namesOf(tagger.tag(given, true), tags);
      return mendedTags(mapped(tokens, plainToken), again.some(isFiniteTag) ? again : first, words, headline);
    },
    frames(tokens, given) {
      const lower = mapped(tokens, plainToken);
      const units = unitsOf(tokens, lower, given, formOf, none);
      const aside = closingOf(units, lower) ?? asideOf(units, lower);
      const links = aside === null ? link(units, lower) : mended(units, joined(link(without(units, aside), lower), link(units.slice(aside.from, aside.to), lower), aside), lower);
      return framesOf(treeOf(units, links), lower);
    },
    lemma: (token, tag) => lemmaOf(plainToken(token), tag, words),
  };
}

/** What numbers stand for. A plain loop: to go through typed arrays by `Array.from` costs several times as much. */
function namesOf(numbers: Uint8Array | Int32Array, names: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < numbers.length; at += 1) found.push(names[numbers[at] ?? 0] ?? '');
  return found;
}

/** So many words of some length, and this share of them with a capital, make the capitals of a headline. */
const FEWEST = 3;
const SHARE = 0.75;
const LONG = 4;

/**
 * The tokens as running text would write them. A headline may write each word with a capital, which then says nothing: words
 * that a dictionary or the treebank knows are taken in small letters, and what is left is a name.
 */
function asInText(tokens: readonly string[], words: WordTable): readonly string[] {
  let long = 0;
  let capital = 0;
  for (const token of tokens) {
    if (token.length < LONG || !/^\p{L}/u.test(token)) continue;
    long += 1;
    if (/^\p{Lu}/u.test(token)) capital += 1;
  }
  if (long < FEWEST || capital < long * SHARE) return tokens;
  return mapped(tokens, (token) => {
    const plain = plainToken(token);
    const { senses, ambiguity } = words.facts(plain);
    return senses !== 0 || ambiguity !== 0 || lemmaOf(plain, 'VBZ', words) !== plain ? plain : token;
  });
}
