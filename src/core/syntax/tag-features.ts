import type { Form } from './form.ts';
import { featureKey } from './hash.ts';

/** As many features as a token has at most. */
export const TAG_FEATURES = 60;
/** Stands for the tag of what lies before a sentence. */
export const NO_TAG = 60;

/** Where a token stands: in running text, in a headline that has no finite verb yet, or in one that has. A headline has one as a rule. */
export type Register = 0 | 1 | 2;
export const TEXT: Register = 0;
export const HEADLINE: Register = 1;
export const TOLD: Register = 2;

export const isFiniteTag = (tag: string): boolean => /^(?:VB[DPZ]|MD)/u.test(tag);

/**
 * Writes the features of one token into `keys` and answers how many there are. `previous` and `before` are the tags of the
 * token before it and the one before that. Templates after Ratnaparkhi (1996) and Collins (2002), with classes of words and of
 * ambiguity beside them; the number of a template is part of the trained model, so that none may change without training anew.
 */
export function tagFeatures(forms: readonly Form[], at: number, previous: number, before: number, register: Register, none: Form, keys: Int32Array): number {
  const word = forms[at] ?? none;
  const left = forms[at - 1] ?? none;
  const right = forms[at + 1] ?? none;
  const left2 = forms[at - 2] ?? none;
  const right2 = forms[at + 2] ?? none;
  const tags = previous * 64 + before;
  const first = at === 0 ? 1 : 0;
  let count = 0;
  const add = (first_: number, second = 0, third = 0): void => {
    keys[count] = featureKey(count, first_, second, third);
    count += 1;
  };
  add(0);
  // The word itself.
  add(word.word);
  add(word.word, word.capital, first);
  add(word.suffix1);
  add(word.suffix2);
  add(word.suffix3);
  add(word.suffix4);
  add(word.suffix5);
  add(word.prefix1, word.suffix2);
  add(word.prefix2);
  add(word.prefix3);
  add(word.shape, first);
  add(word.shape, word.suffix2);
  add(word.capital, right.capital, left.capital + 4 * first);
  add(word.senses, word.suffix1);
  add(word.senses, word.capital, first);
  add(word.cluster);
  add(word.group);
  add(word.ambiguity);
  // Its neighbours.
  add(left.word);
  add(right.word);
  add(left2.word);
  add(right2.word);
  add(left.word, word.word);
  add(word.word, right.word);
  add(left.word, right.word);
  add(left.suffix3);
  add(right.suffix3);
  add(left.cluster);
  add(right.cluster);
  add(word.group, right.group);
  add(right.group, right2.group);
  add(right.ambiguity);
  add(right2.ambiguity);
  add(word.ambiguity, right.ambiguity);
  add(word.ambiguity, right.ambiguity, right2.ambiguity);
  add(word.word, right.ambiguity);
  // The tags before it.
  add(previous);
  add(tags);
  add(previous, word.word);
  add(tags, word.word);
  add(previous, word.suffix3);
  add(previous, right.word);
  add(previous, word.cluster);
  add(previous, word.ambiguity);
  add(previous, right.ambiguity);
  add(previous, word.ambiguity, right.ambiguity);
  add(tags, word.ambiguity);
  add(word.word, previous, right.ambiguity);
  // A headline has a grammar of its own.
  add(register, word.ambiguity);
  add(register, word.senses, word.suffix1);
  add(register + 3 * previous, word.ambiguity, right.ambiguity);
  add(register + 3 * previous, word.ambiguity, Math.min(at, 3));
  add(register + 3 * previous, word.senses, right.senses);
  return count;
}
