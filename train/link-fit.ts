import type { Evidence } from '../src/core/link/evidence.ts';
import type { LinkWeights } from '../src/core/link/link-weights.ts';

/** Two groups of reports, as an example. */
export interface LinkExample {
  readonly evidence: readonly Evidence[];
  /** How much it counts. */
  readonly weight: number;
  /** The share of its pairs of reports that tell one event. */
  readonly one: number;
}

const ROUNDS = 300;
/** How much large weights cost (L2). */
const RIDGE = 8;
const RATE = 0.05;
/** Weights are whole tenths. */
const SCALE = 10;
/** A pair of groups in doubt holds back more right links of reports than it would make wrong ones: joining begins below even odds. */
const SOONER = 12;

/** Logistic regression by steps of Adam (Kingma and Ba 2015) over all examples at once, without any luck. */
export function fit(examples: readonly LinkExample[]): LinkWeights {
  const numbers = new Map<Evidence, number>();
  const rows = examples.map(({ evidence }) => evidence.map((piece) => {
    const number = numbers.get(piece) ?? numbers.size;
    numbers.set(piece, number);
    return number;
  }));
  const base = numbers.size;
  const weights = new Float64Array(base + 1);
  const mean = new Float64Array(base + 1);
  const spread = new Float64Array(base + 1);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const slope = weights.map((weight, at) => (at === base ? 0 : RIDGE * weight));
    for (const [at, row] of rows.entries()) {
      const { weight = 0, one = 0 } = examples[at] ?? {};
      const sum = row.reduce((total, number) => total + Number(weights[number]), Number(weights[base]));
      const error = weight * (1 / (1 + Math.exp(-sum)) - one);
      for (const number of [...row, base]) slope[number] = Number(slope[number]) + error;
    }
    for (const [at, by] of slope.entries()) {
      const first = 0.9 * Number(mean[at]) + 0.1 * by;
      const second = 0.999 * Number(spread[at]) + 0.001 * by ** 2;
      mean[at] = first;
      spread[at] = second;
      weights[at] = Number(weights[at]) - (RATE * (first / (1 - 0.9 ** round))) / (Math.sqrt(second / (1 - 0.999 ** round)) + 1e-9);
    }
  }
  const whole = (at: number): number => Math.round(SCALE * Number(weights[at])) + 0;
  return { base: whole(base) + SOONER, of: new Map(Array.from(numbers, ([piece, at]) => [piece, whole(at)])) };
}
