import type { WeightRow } from '../src/core/syntax/weights.ts';
import type { Forms } from '../src/core/syntax/form.ts';
import { OUTSIDE } from '../src/core/syntax/tag.ts';
import { HEADLINE, isFiniteTag, NO_TAG, TAG_FEATURES, tagFeatures, TEXT, TOLD, type Register } from '../src/core/syntax/tag-features.ts';
import { learnedTags, type TreebankSentence } from './conllu.ts';
import { learnerOf } from './learner.ts';
import { randomOf, shuffled } from './random.ts';

/** How the tagger is trained. */
export interface TaggerTraining {
  readonly rounds: number;
  /** The right tag must lead by more than this, or the features learn. */
  readonly margin: number;
  /** A feature that is met less often is not learned. */
  readonly fewest: number;
  readonly scale: number;
  readonly floor: number;
}

/** Margin and rounds were chosen on a fifth of the training part that was left out; scale and floor make the model small enough. */
export const TAGGER: TaggerTraining = { rounds: 8, margin: 150, fewest: 2, scale: 0.5, floor: 1 };

/** Learns the tags of the sentences and of headlines; answers the weights. */
export function trainTagger(sentences: readonly TreebankSentence[], headlines: readonly TreebankSentence[], tags: readonly string[], formOf: Forms, { rounds, margin, fewest, scale, floor }: TaggerTraining): readonly WeightRow[] {
  const numbers = new Map(tags.map((tag, at) => [tag, at]));
  const data = [...sentences, ...headlines].map((sentence, at) => ({ headline: at >= sentences.length, forms: sentence.forms.map(formOf), gold: learnedTags(sentence).map((tag) => numbers.get(tag) ?? 0) }));
  const learner = learnerOf(tags.length, fewest);
  const keys = new Int32Array(TAG_FEATURES);
  const scores = new Int32Array(tags.length);
  const finite = tags.map(isFiniteTag);
  const none = formOf(OUTSIDE);
  for (const { headline, forms, gold } of data) {
    let register: Register = headline ? HEADLINE : TEXT;
    for (let at = 0; at < forms.length; at += 1) {
      learner.meet(keys, tagFeatures(forms, at, gold[at - 1] ?? NO_TAG, gold[at - 2] ?? NO_TAG, register, none, keys));
      if (register === HEADLINE && finite[gold[at] ?? 0] === true) register = TOLD;
    }
  }
  const random = randomOf(7);
  for (let round = 0; round < rounds; round += 1) {
    for (const { headline, forms, gold } of shuffled(data, random)) {
      // It is trained on the tags that it would have given itself, so that it learns to go on after an error.
      let previous = NO_TAG;
      let before = NO_TAG;
      let register: Register = headline ? HEADLINE : TEXT;
      for (let at = 0; at < forms.length; at += 1) {
        const count = tagFeatures(forms, at, previous, before, register, none, keys);
        learner.score(keys, count, scores);
        const right = gold[at] ?? 0;
        const rival = rivalOf(scores, right);
        if ((scores[right] ?? 0) - (scores[rival] ?? 0) <= margin) learner.learn(keys, count, right, rival);
        learner.step();
        before = previous;
        previous = (scores[right] ?? 0) > (scores[rival] ?? 0) ? right : rival;
        if (register === HEADLINE && finite[previous] === true) register = TOLD;
      }
    }
  }
  return learner.rows(scale, floor);
}

/** The class with the most for it beside the right one. */
function rivalOf(scores: Int32Array, right: number): number {
  let rival = right === 0 ? 1 : 0;
  for (let each = rival + 1; each < scores.length; each += 1) if (each !== right && (scores[each] ?? 0) > (scores[rival] ?? 0)) rival = each;
  return rival;
}
