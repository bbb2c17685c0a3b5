import { bestOf, type Classifier } from './classifier.ts';
import type { Form, Forms } from './form.ts';
import { HEADLINE, isFiniteTag, NO_TAG, TAG_FEATURES, tagFeatures, TEXT, TOLD, type Register } from './tag-features.ts';

/** Gives each token of a sentence its part of speech. */
export interface Tagger {
  /** The tags, by number. */
  readonly tags: readonly string[];
  /** The number of each token's tag. */
  readonly tag: (tokens: readonly string[], headline: boolean) => Uint8Array;
}

/** What stands for the places before and behind a sentence. */
export const OUTSIDE = '<outside>';

/** Greedy from left to right, by an averaged perceptron (Collins 2002): time grows with the number of tokens. */
export function taggerOf(tags: readonly string[], classifier: Classifier, formOf: Forms): Tagger {
  const keys = new Int32Array(TAG_FEATURES);
  const scores = new Int32Array(classifier.classes);
  const finite = tags.map(isFiniteTag);
  const none = formOf(OUTSIDE);
  return {
    tags,
    tag(tokens, headline) {
      const forms: readonly Form[] = tokens.map(formOf);
      const answer = new Uint8Array(tokens.length);
      let previous = NO_TAG;
      let before = NO_TAG;
      let register: Register = headline ? HEADLINE : TEXT;
      for (let at = 0; at < forms.length; at += 1) {
        classifier.score(keys, tagFeatures(forms, at, previous, before, register, none, keys), scores);
        const best = bestOf(scores, classifier.classes);
        answer[at] = best;
        if (register === HEADLINE && finite[best] === true) register = TOLD;
        before = previous;
        previous = best;
      }
      return answer;
    },
  };
}
