import type { WeightRow } from '../src/core/syntax/weights.ts';
import { labelFeatures, moveFeatures, PARSE_FEATURES, parseInput, type ParseInput } from '../src/core/syntax/parse-features.ts';
import { apply, dependentOf, headOf, isAllowed, LEFT, MOVES, newState, onStack, RIGHT, SHIFT, type ParseState } from '../src/core/syntax/parse-state.ts';
import type { Unit } from '../src/core/syntax/unit.ts';
import { learnerOf, rivalOf, type Learner } from './learner.ts';
import { randomOf, shuffled } from './random.ts';
import { LABELS, type UnitTree } from './unit-tree.ts';

/** How the parser is trained. */
export interface ParserTraining {
  /** Rounds in which features are chosen. */
  readonly trial: number;
  readonly rounds: number;
  /** So many features of moves and of labels are chosen. */
  readonly moves: number;
  readonly labels: number;
  readonly margin: number;
  readonly fewest: number;
  readonly scale: number;
  readonly floor: number;
}

/** As many features as fit into 200 kB of the packed model; the rest is a first guess that was not tuned. */
export const PARSER: ParserTraining = { trial: 2, rounds: 8, moves: 52_000, labels: 15_000, margin: 30, fewest: 3, scale: 1, floor: 3 };

export interface UnitSentence { readonly units: readonly Unit[]; readonly tree: UnitTree }

const MARKS = LABELS.indexOf('mark');
const IMPOSSIBLE = 1_000_000;

/** How many right arcs each move makes impossible, and the least of them: the dynamic oracle of Goldberg and Nivre (2013). */
function costsOf(state: ParseState, heads: Int32Array, costs: Int32Array): number {
  const { stack, depth, next, count } = state;
  const s0 = onStack(state, 0);
  const s1 = onStack(state, 1);
  let shift = 0;
  let left = heads[s0] === s1 ? 1 : 0;
  let right = 0;
  for (let at = 0; at < depth; at += 1) {
    const unit = stack[at] ?? 0;
    if ((at < depth - 1 && heads[next] === unit) || (unit > 0 && heads[unit] === next)) shift += 1;
  }
  for (let at = next; at <= count; at += 1) {
    if (heads[at] === s0) {
      left += 1;
      right += 1;
    }
    if (heads[s0] === at) {
      right += 1;
      if (at > next) left += 1;
    }
  }
  costs[SHIFT] = isAllowed(state, SHIFT) ? shift : IMPOSSIBLE;
  costs[LEFT] = isAllowed(state, LEFT) ? left : IMPOSSIBLE;
  costs[RIGHT] = isAllowed(state, RIGHT) ? right : IMPOSSIBLE;
  return Math.min(costs[SHIFT] ?? 0, costs[LEFT] ?? 0, costs[RIGHT] ?? 0);
}

/** The move with the most for it among those of such a cost; -1: there is none. */
function bestBy(scores: Int32Array, costs: Int32Array, from: number, to: number): number {
  let best = -1;
  for (let move = 0; move < MOVES; move += 1) {
    const cost = costs[move] ?? IMPOSSIBLE;
    if (cost >= from && cost <= to && (best < 0 || (scores[move] ?? 0) > (scores[best] ?? 0))) best = move;
  }
  return best;
}

export interface ParserWeights { readonly moving: readonly WeightRow[]; readonly labelling: readonly WeightRow[] }
interface Learners { readonly moving: Learner; readonly labelling: Learner }
interface Example { readonly input: ParseInput; readonly tree: UnitTree }

/** Learns what hangs on what. First on all features, then anew on those alone that weighed most: so the model stays small. */
export function trainParser(sentences: readonly UnitSentence[], { trial, rounds, margin, fewest, moves, labels, scale, floor }: ParserTraining): ParserWeights {
  const data = sentences.map(({ units, tree }): Example => ({ input: parseInput(units), tree }));
  const first: Learners = { moving: learnerOf(MOVES, fewest), labelling: learnerOf(LABELS.length, fewest) };
  for (const example of data) meet(example, first);
  learn(data, first, trial, margin);
  const second: Learners = {
    moving: learnerOf(MOVES, fewest, heaviest(first.moving.rows(RANKING, 0), moves)),
    labelling: learnerOf(LABELS.length, fewest, heaviest(first.labelling.rows(RANKING, 0), labels)),
  };
  learn(data, second, rounds, margin);
  return { moving: second.moving.rows(scale, floor), labelling: second.labelling.rows(scale, floor) };
}

/** Fine enough to rank by. */
const RANKING = 4;

function heaviest(rows: readonly WeightRow[], count: number): readonly number[] {
  const weight = ({ weights }: WeightRow): number => Math.max(...weights.map(Math.abs));
  return [...rows].sort((a, b) => weight(b) - weight(a) || a.key - b.key).slice(0, count).map(({ key }) => key);
}

const isOver = (state: ParseState): boolean => state.next > state.count && state.depth <= 1;

/** Counts the features of the right moves. */
function meet({ input, tree }: Example, { moving, labelling }: Learners): void {
  const keys = new Int32Array(PARSE_FEATURES);
  const scores = new Int32Array(MOVES);
  const costs = new Int32Array(MOVES);
  const state = newState(input.count);
  while (!isOver(state)) {
    const least = costsOf(state, tree.heads, costs);
    moving.meet(keys, moveFeatures(input, state, keys));
    const move = bestBy(scores, costs, 0, least);
    const label = move === SHIFT ? 0 : tree.labels[dependentOf(state)] ?? 0;
    if (move !== SHIFT) labelling.meet(keys, labelFeatures(input, state, headOf(state, move), dependentOf(state), keys));
    apply(state, move, label, label === MARKS);
  }
}

/** How often it goes on with its own move, right or wrong, so that it learns to go on after an error. */
const OWN = 0.9;

function learn(data: readonly Example[], { moving, labelling }: Learners, rounds: number, margin: number): void {
  const keys = new Int32Array(PARSE_FEATURES);
  const moves = new Int32Array(MOVES);
  const costs = new Int32Array(MOVES);
  const scores = new Int32Array(LABELS.length);
  const random = randomOf(11);
  for (let round = 0; round < rounds; round += 1) {
    for (const { input, tree } of shuffled(data, random)) {
      const state = newState(input.count);
      while (!isOver(state)) {
        const found = moveFeatures(input, state, keys);
        moving.score(keys, found, moves);
        const least = costsOf(state, tree.heads, costs);
        const good = bestBy(moves, costs, 0, least);
        const bad = bestBy(moves, costs, least + 1, IMPOSSIBLE - 1);
        if (bad >= 0 && (moves[good] ?? 0) - (moves[bad] ?? 0) <= margin) moving.learn(keys, found, good, bad);
        moving.step();
        const move = round > 0 && random() < OWN ? bestBy(moves, costs, 0, IMPOSSIBLE - 1) : good;
        const label = move === SHIFT ? 0 : learnLabel({ input, tree }, state, move, labelling, keys, scores, margin);
        apply(state, move, label, label === MARKS);
      }
    }
  }
}

/** Answers the label that it would have given. */
function learnLabel({ input, tree }: Example, state: ParseState, move: number, labelling: Learner, keys: Int32Array, scores: Int32Array, margin: number): number {
  const dependent = dependentOf(state);
  const head = headOf(state, move);
  const found = labelFeatures(input, state, head, dependent, keys);
  labelling.score(keys, found, scores);
  const right = tree.labels[dependent] ?? 0;
  const rival = rivalOf(scores, right);
  const lead = (scores[right] ?? 0) - (scores[rival] ?? 0);
  if (tree.heads[dependent] === head && lead <= margin) labelling.learn(keys, found, right, rival);
  labelling.step();
  return lead > 0 ? right : rival;
}
