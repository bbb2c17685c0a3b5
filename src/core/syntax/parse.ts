import { bestOf, type Classifier } from './classifier.ts';
import { labelFeatures, moveFeatures, PARSE_FEATURES, parseInput } from './parse-features.ts';
import { apply, dependentOf, headOf, isAllowed, newState, SHIFT, type ParseState } from './parse-state.ts';
import type { Unit } from './unit.ts';

/** Finds what the units of a sentence hang on, and as what. */
export type Parse = (units: readonly Unit[]) => ParseState;

/** Greedy, from left to right: each unit is taken in once and hung up once, so that time grows with their number. */
export function parserOf(labels: readonly string[], moving: Classifier, labelling: Classifier): Parse {
  const keys = new Int32Array(PARSE_FEATURES);
  const moves = new Int32Array(moving.classes);
  const scores = new Int32Array(labelling.classes);
  const mark = labels.indexOf('mark');
  return (units) => {
    const input = parseInput(units);
    const state = newState(units.length);
    while (state.next <= state.count || state.depth > 1) {
      moving.score(keys, moveFeatures(input, state, keys), moves);
      let best = -1;
      for (let move = 0; move < moving.classes; move += 1) if (isAllowed(state, move) && (best < 0 || (moves[move] ?? 0) > (moves[best] ?? 0))) best = move;
      if (best === SHIFT) apply(state, SHIFT, 0, false);
      else {
        labelling.score(keys, labelFeatures(input, state, headOf(state, best), dependentOf(state), keys), scores);
        const label = bestOf(scores, labelling.classes);
        apply(state, best, label, label === mark);
      }
    }
    return state;
  };
}
