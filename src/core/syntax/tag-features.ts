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
 * Templates after Ratnaparkhi (1996) and Collins (2002), with classes of words and of ambiguity beside them; the number of a template
 * is part of the trained model, so that none may change without training anew. They stand in groups by what they look at, so that a
 * tagger need add up the weights of a word only once. Each group writes its keys from `count` on and answers how many there are then.
 */
type Keys = Int32Array;

/** What the word itself says, in its place. */
export function ownFeatures(word: Form, first: 0 | 1, register: Register, keys: Keys, count: number): number {
  let to = count;
  const add = (template: number, first_: number, second = 0, third = 0): void => {
    keys[to] = featureKey(template, first_, second, third);
    to += 1;
  };
  add(0, 0);
  add(1, word.word);
  add(2, word.word, word.capital, first);
  add(3, word.suffix1);
  add(4, word.suffix2);
  add(5, word.suffix3);
  add(6, word.suffix4);
  add(7, word.suffix5);
  add(8, word.prefix1, word.suffix2);
  add(9, word.prefix2);
  add(10, word.prefix3);
  add(11, word.shape, first);
  add(12, word.shape, word.suffix2);
  add(14, word.senses, word.suffix1);
  add(15, word.senses, word.capital, first);
  add(16, word.cluster);
  add(17, word.group);
  add(18, word.ambiguity);
  add(49, register, word.ambiguity);
  add(50, register, word.senses, word.suffix1);
  return to;
}

/** What a word says of the one behind it. */
export function leftFeatures(left: Form, keys: Keys, count: number): number {
  keys[count] = featureKey(19, left.word);
  keys[count + 1] = featureKey(26, left.suffix3);
  keys[count + 2] = featureKey(28, left.cluster);
  return count + 3;
}

/** What a word says of the one before it. */
export function rightFeatures(right: Form, keys: Keys, count: number): number {
  keys[count] = featureKey(20, right.word);
  keys[count + 1] = featureKey(27, right.suffix3);
  keys[count + 2] = featureKey(29, right.cluster);
  keys[count + 3] = featureKey(32, right.ambiguity);
  return count + 4;
}

/** What a word says of the second behind it. */
export function left2Features(left2: Form, keys: Keys, count: number): number {
  keys[count] = featureKey(21, left2.word);
  return count + 1;
}

/** What a word says of the second before it. */
export function right2Features(right2: Form, keys: Keys, count: number): number {
  keys[count] = featureKey(22, right2.word);
  keys[count + 1] = featureKey(33, right2.ambiguity);
  return count + 2;
}

/** What the tags of the two tokens before say. */
export function historyFeatures(previous: number, before: number, keys: Keys, count: number): number {
  keys[count] = featureKey(37, previous);
  keys[count + 1] = featureKey(38, previous * 64 + before);
  return count + 2;
}

/** What only several of these say together. */
export function jointFeatures(forms: readonly Form[], at: number, previous: number, before: number, register: Register, none: Form, keys: Keys, count: number): number {
  const word = forms[at] ?? none;
  const left = forms[at - 1] ?? none;
  const right = forms[at + 1] ?? none;
  const right2 = forms[at + 2] ?? none;
  const tags = previous * 64 + before;
  const told = register + 3 * previous;
  let to = count;
  const add = (template: number, first: number, second = 0, third = 0): void => {
    keys[to] = featureKey(template, first, second, third);
    to += 1;
  };
  add(13, word.capital, right.capital, left.capital + (at === 0 ? 4 : 0));
  add(23, left.word, word.word);
  add(24, word.word, right.word);
  add(25, left.word, right.word);
  add(30, word.group, right.group);
  add(31, right.group, right2.group);
  add(34, word.ambiguity, right.ambiguity);
  add(35, word.ambiguity, right.ambiguity, right2.ambiguity);
  add(36, word.word, right.ambiguity);
  add(39, previous, word.word);
  add(40, tags, word.word);
  add(41, previous, word.suffix3);
  add(42, previous, right.word);
  add(43, previous, word.cluster);
  add(44, previous, word.ambiguity);
  add(45, previous, right.ambiguity);
  add(46, previous, word.ambiguity, right.ambiguity);
  add(47, tags, word.ambiguity);
  add(48, word.word, previous, right.ambiguity);
  // A headline has a grammar of its own.
  add(51, told, word.ambiguity, right.ambiguity);
  add(52, told, word.ambiguity, Math.min(at, 3));
  add(53, told, word.senses, right.senses);
  return to;
}

/** Writes all features of one token into `keys` and answers how many there are. `previous` and `before` are the tags of the two before it. */
export function tagFeatures(forms: readonly Form[], at: number, previous: number, before: number, register: Register, none: Form, keys: Keys): number {
  let count = ownFeatures(forms[at] ?? none, at === 0 ? 1 : 0, register, keys, 0);
  count = leftFeatures(forms[at - 1] ?? none, keys, count);
  count = rightFeatures(forms[at + 1] ?? none, keys, count);
  count = left2Features(forms[at - 2] ?? none, keys, count);
  count = right2Features(forms[at + 2] ?? none, keys, count);
  count = historyFeatures(previous, before, keys, count);
  return jointFeatures(forms, at, previous, before, register, none, keys, count);
}
