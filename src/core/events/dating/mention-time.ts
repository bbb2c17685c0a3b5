import type { Certainty, Granularity, Interval, Step, TimeExpression, TimexMod } from '../../model.ts';

/** When a mention says its event happened, and how that is known. */
export interface MentionTime {
  /** Null: not known. */
  readonly interval: Interval | null;
  readonly granularity: Granularity;
  readonly certainty: Certainty;
  readonly value: string | null;
  readonly mod: TimexMod | null;
  readonly zone: string | null;
  /** The words that date it, in the same sentence; null: they stand elsewhere, or nowhere. */
  readonly phrase: TimeExpression | null;
  readonly steps: readonly Step[];
  /** Where it came from, the surest first. */
  readonly from: TimeOrigin;
  /** True for a date that yields to any which words of the event itself give. */
  readonly soft: boolean;
}

/** The clause itself; an event that it is counted from; else the first strategy of `inheritance.ts` that had an answer. */
export type TimeOrigin = 'own' | 'anchor' | 'joined' | 'chronicle' | 'report' | 'narrative' | 'lead' | 'publication' | 'none';

/** No date at all. */
export const NO_TIME: MentionTime = { interval: null, granularity: 'unknown', certainty: 'unknown', value: null, mod: null, zone: null, phrase: null, steps: [], from: 'none', soft: true };

const FINE: Readonly<Record<Granularity, number>> = { minute: 0, hour: 1, part: 2, day: 3, weekend: 4, week: 5, month: 6, season: 7, quarter: 7, year: 8, decade: 9, century: 10, unknown: 11 };

/** Smaller is finer. */
export const fineness = (granularity: Granularity): number => FINE[granularity];
