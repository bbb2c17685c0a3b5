import { mapped, remembered } from '../text/index.ts';
import { bestOf, type Classifier } from './classifier.ts';
import type { Form, Forms } from './form.ts';
import {
  HEADLINE, historyFeatures, isFiniteTag, jointFeatures, left2Features, leftFeatures, NO_TAG, ownFeatures, right2Features, rightFeatures, TAG_FEATURES, TEXT, TOLD,
  type Register,
} from './tag-features.ts';

/** Gives each token of a sentence its part of speech. */
export interface Tagger {
  /** The tags, by number. */
  readonly tags: readonly string[];
  /** The number of each token's tag. */
  readonly tag: (tokens: readonly string[], headline: boolean) => Uint8Array;
}

/** What stands for the places before and behind a sentence. */
export const OUTSIDE = '<outside>';

/** A word with what its features add up to wherever it stands. */
interface Weighed {
  readonly form: Form;
  /** Runs of WIDTH: itself in running text, and what its word says of the one behind it, before it, the second behind it, the second before it. */
  readonly sums: Int16Array;
  /** Itself, by register, and behind them the same at the start of a sentence; null: not asked for yet. */
  readonly own: (Int16Array | null)[];
}

/** More than there are tags. */
const WIDTH = 64;
const LEFT = WIDTH;
const RIGHT = 2 * WIDTH;
const LEFT2 = 3 * WIDTH;
const RIGHT2 = 4 * WIDTH;

/** Sums for so many words are kept, half a kilobyte each. */
const KEPT = 10_000;
const LONGEST = 24;

/**
 * Greedy from left to right, by an averaged perceptron (Collins 2002): time grows with the number of tokens. What features of one word
 * add up to is kept in one piece of memory, which gives the same whole numbers in a third of the time.
 */
export function taggerOf(tags: readonly string[], classifier: Classifier, formOf: Forms): Tagger {
  const { classes } = classifier;
  const keys = new Int32Array(TAG_FEATURES);
  const scores = new Int32Array(classes);
  const finite = tags.map(isFiniteTag);
  const sumInto = (sums: Int16Array, from: number, count: number): Int16Array => {
    scores.fill(0);
    classifier.add(keys, count, scores);
    sums.set(scores, from);
    return sums;
  };
  const weighed = remembered((token: string): Weighed => {
    const form = formOf(token);
    const sums = new Int16Array(5 * WIDTH);
    sumInto(sums, 0, ownFeatures(form, 0, TEXT, keys, 0));
    sumInto(sums, LEFT, leftFeatures(form, keys, 0));
    sumInto(sums, RIGHT, rightFeatures(form, keys, 0));
    sumInto(sums, LEFT2, left2Features(form, keys, 0));
    sumInto(sums, RIGHT2, right2Features(form, keys, 0));
    return { form, sums, own: [sums, null, null, null, null, null] };
  }, LONGEST, KEPT);
  const ownOf = ({ form, own }: Weighed, first: 0 | 1, register: Register): Int16Array => (own[first * 3 + register] ??= sumInto(new Int16Array(WIDTH), 0, ownFeatures(form, first, register, keys, 0)));
  const histories: (Int16Array | null)[] = Array.from({ length: 64 * 64 }, () => null);
  const historyOf = (previous: number, before: number): Int16Array => (histories[previous * 64 + before] ??= sumInto(new Int16Array(WIDTH), 0, historyFeatures(previous, before, keys, 0)));
  const none = weighed(OUTSIDE);
  return {
    tags,
    tag(tokens, headline) {
      const words = mapped(tokens, weighed);
      const forms = mapped(words, ({ form }) => form);
      const answer = new Uint8Array(tokens.length);
      let previous = NO_TAG;
      let before = NO_TAG;
      let register: Register = headline ? HEADLINE : TEXT;
      for (let at = 0; at < words.length; at += 1) {
        const own = ownOf(words[at] ?? none, at === 0 ? 1 : 0, register);
        const history = historyOf(previous, before);
        const { sums: left } = words[at - 1] ?? none;
        const { sums: right } = words[at + 1] ?? none;
        const { sums: left2 } = words[at - 2] ?? none;
        const { sums: right2 } = words[at + 2] ?? none;
        for (let each = 0; each < classes; each += 1) {
          scores[each] = (own[each] ?? 0) + (history[each] ?? 0) + (left[LEFT + each] ?? 0) + (right[RIGHT + each] ?? 0) + (left2[LEFT2 + each] ?? 0) + (right2[RIGHT2 + each] ?? 0);
        }
        classifier.add(keys, jointFeatures(forms, at, previous, before, register, none.form, keys, 0), scores);
        const best = bestOf(scores, classes);
        answer[at] = best;
        if (register === HEADLINE && finite[best] === true) register = TOLD;
        before = previous;
        previous = best;
      }
      return answer;
    },
  };
}
