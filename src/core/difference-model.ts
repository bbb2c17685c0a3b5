import type { Interval, Quote } from './model.ts';

/** One side of a disagreement, or one of the counts of different days. */
export interface Claim {
  /** Index into the event's excerpts. */
  readonly excerpt: number;
  /** The words of the claim. */
  readonly quote: Quote;
  /** Figures: the interval that the words allow; null at an end: open. */
  readonly min: number | null;
  readonly max: number | null;
  /** Dates: the interval that the words allow, else null. */
  readonly interval: Interval | null;
  readonly speaker: string | null;
}

/** Claims about one thing of which at least two cannot both hold. */
export interface Disagreement {
  readonly about: 'figure' | 'date' | 'claim';
  /** What differs, in words of the claims: `killed`, `children killed`, `villages`, `date`; of sums of money `amount`; of what is denied the verb. */
  readonly what: string;
  /** `differ`: reports cannot both be right. `contested`: what one says another denies, or tells otherwise. */
  readonly relation: 'differ' | 'contested';
  /** All claims about it, also those that agree with one side, in the order of the excerpts. */
  readonly claims: readonly Claim[];
}

/**
 * A count that reports of different days give differently. It may have grown, or been corrected: none of them is in the wrong,
 * and it is no disagreement.
 */
export interface Recount {
  /** What is counted, in words of the claims: `killed`, `villages`. */
  readonly what: string;
  /** At least two, of articles whose day of publication is stated, in the order of these days. */
  readonly claims: readonly Claim[];
}
