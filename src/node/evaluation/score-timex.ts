import type { Span } from '../../core/index.ts';
import { align, trimmed } from './align.ts';

/** What is compared of a time expression; the rest of `T` comes back in the errors. */
export interface Scored extends Span {
  readonly type: string;
  readonly value: string;
}

export interface ScoredDocument<G extends Scored, S extends Scored> {
  readonly name: string;
  readonly text: string;
  readonly gold: readonly G[];
  readonly system: readonly S[];
}

/** What is counted; sums of counts are counts of the whole. */
export interface TimexCounts {
  readonly gold: number;
  readonly system: number;
  /** Pairs that overlap, that have the same span, and pairs of the first kind with the same type, value, both; equal spans with the same value. */
  readonly relaxed: number;
  readonly strict: number;
  readonly type: number;
  readonly value: number;
  readonly typeValue: number;
  readonly strictValue: number;
}

/** `span`: the value is right and the span is not; `type`: only the type is wrong. */
export type ErrorKind = 'missed' | 'spurious' | 'value' | 'span' | 'type';

export interface TimexError<G extends Scored, S extends Scored> {
  readonly kind: ErrorKind;
  readonly name: string;
  readonly text: string;
  readonly gold: G | null;
  readonly system: S | null;
}

export interface TimexScore<G extends Scored, S extends Scored> {
  readonly counts: TimexCounts;
  readonly errors: readonly TimexError<G, S>[];
}

/**
 * Compares two annotations of the same texts in the way of TempEval-3: an expression is found if the spans overlap,
 * each gold expression is paired once, and types and values are compared as strings, only within pairs.
 */
export function scoreTimex<G extends Scored, S extends Scored>(documents: readonly ScoredDocument<G, S>[]): TimexScore<G, S> {
  const all = documents.map(scoreOne);
  const sum = (key: keyof TimexCounts): number => all.reduce((total, { counts }) => total + counts[key], 0);
  return {
    counts: {
      gold: sum('gold'), system: sum('system'), relaxed: sum('relaxed'), strict: sum('strict'),
      type: sum('type'), value: sum('value'), typeValue: sum('typeValue'), strictValue: sum('strictValue'),
    },
    errors: all.flatMap(({ errors }) => errors),
  };
}

function scoreOne<G extends Scored, S extends Scored>({ name, text, gold: rawGold, system: rawSystem }: ScoredDocument<G, S>): TimexScore<G, S> {
  const gold = rawGold.map((each) => trimmed(each, text));
  const system = rawSystem.map((each) => trimmed(each, text));
  const pairs = align(gold, system).flatMap((pair) => {
    const [g, s] = [gold[pair.gold], system[pair.system]];
    return g === undefined || s === undefined ? [] : [{ ...pair, g, s, type: g.type === s.type, value: g.value === s.value }];
  });
  const count = (test: (pair: (typeof pairs)[number]) => boolean): number => pairs.filter(test).length;
  const byGold = new Map(pairs.map((pair) => [pair.gold, pair]));
  const paired = new Set(pairs.map((pair) => pair.system));

  const wrong = gold.flatMap((g, i): readonly TimexError<G, S>[] => {
    const pair = byGold.get(i);
    if (pair === undefined) return [{ kind: 'missed', name, text, gold: g, system: null }];
    const kind = !pair.value ? 'value' : !pair.exact ? 'span' : !pair.type ? 'type' : null;
    return kind === null ? [] : [{ kind, name, text, gold: g, system: pair.s }];
  });
  const spurious = system.flatMap((s, i): readonly TimexError<G, S>[] => (paired.has(i) ? [] : [{ kind: 'spurious', name, text, gold: null, system: s }]));
  return {
    counts: {
      gold: gold.length,
      system: system.length,
      relaxed: pairs.length,
      strict: count((pair) => pair.exact),
      type: count((pair) => pair.type),
      value: count((pair) => pair.value),
      typeValue: count((pair) => pair.type && pair.value),
      strictValue: count((pair) => pair.exact && pair.value),
    },
    errors: [...wrong, ...spurious],
  };
}

/** Between 0 and 1. */
export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** `right` of what the system found and of what the gold has; with nothing to divide by, 0. */
export function figures(right: number, { gold, system }: Pick<TimexCounts, 'gold' | 'system'>): Figures {
  const precision = system === 0 ? 0 : right / system;
  const recall = gold === 0 ? 0 : right / gold;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
