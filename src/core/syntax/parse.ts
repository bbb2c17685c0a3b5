import { bestOf, type Classifier } from './classifier.ts';
import { labelFeatures, moveFeatures, PARSE_FEATURES, parseInput } from './parse-features.ts';
import { apply, dependentOf, headOf, isAllowed, newState, onlyMove, SHIFT, type ParseState } from './parse-state.ts';
import type { Unit } from './unit.ts';

/** Finds what the units of a sentence hang on, and as what. */
export type Parse = (units: readonly Unit[]) => ParseState;

const MOST = 10_000;

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
      let best = onlyMove(state);
      if (best < 0) {
        moves.fill(0);
        moving.add(keys, moveFeatures(input, state, keys), moves);
        for (let move = 0; move < moving.classes; move += 1) if (isAllowed(state, move) && (best < 0 || (moves[move] ?? 0) > (moves[best] ?? 0))) best = move;
      }
      if (best === SHIFT) apply(state, SHIFT, 0, false);
      else {
        scores.fill(0);
        labelling.add(keys, labelFeatures(input, state, headOf(state, best), dependentOf(state), keys), scores);
        const label = bestOf(scores, labelling.classes);
        state.margins[dependentOf(state)] = Math.min(ahead(moves, moving.classes, best, (move) => isAllowed(state, move)), ahead(scores, labelling.classes, label, () => true));
        apply(state, best, label, label === mark);
      }
    }
    return state;
  };
}

/** By how much a class went before the next best of those that are allowed; where none is, by all that there is. */
function ahead(scores: Int32Array, classes: number, best: number, allowed: (each: number) => boolean): number {
  let margin = MOST;
  for (let each = 0; each < classes; each += 1) if (each !== best && allowed(each)) margin = Math.min(margin, (scores[best] ?? 0) - (scores[each] ?? 0));
  return margin;
}
