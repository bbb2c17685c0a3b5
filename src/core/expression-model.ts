/** The nouns of time expressions; a part of model.ts. */
import type { Granularity, Interval, Span, TimexMod } from './model.ts';

/** What gave an expression the parts of its value that its own words leave open. */
export type ResolvedBy = 'itself' | 'publication' | 'context' | 'event' | 'nothing';

/** A time expression of an article, resolved as far as the evidence goes: a TIMEX3 with an interval. */
export interface TimeExpression extends Span {
  readonly exact: string;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value; parts that are not known stay X: `XXXX-02-24`, `XXXX-WXX-5`. */
  readonly value: string;
  readonly mod: TimexMod | null;
  /** TIMEX3 quant and freq of a SET, else null. */
  readonly quant: string | null;
  readonly freq: string | null;
  /** Name of the rule that read the words. */
  readonly rule: string;
  readonly resolvedBy: ResolvedBy;
  /** Null for durations, sets and references, and while a part of the date is not known. */
  readonly interval: Interval | null;
  readonly granularity: Granularity;
  /** The zone that the words state ("Moscow time"), as written; never applied. Null: none stated. */
  readonly zone: string | null;
  /** For "six weeks after …", "the day before …": how far from the event that the words after it tell of. */
  readonly anchor: TimeAnchor | null;
  /** Of a stretch: both ends of a range, and of a duration where it is anchored ("the past two years"). Else null. */
  readonly points: TimePoints | null;
}

/** Where a stretch begins and ends (TIMEX3 beginPoint and endPoint), as TIMEX3 values. Null: not known, at one end at most. */
export interface TimePoints {
  readonly begin: string | null;
  readonly end: string | null;
}

/** A distance from an event that is told in the same sentence. */
export interface TimeAnchor {
  readonly direction: 'before' | 'after';
  /** TIMEX3 duration, `P6W`; null: just "after". */
  readonly distance: string | null;
  /** The words that tell the anchoring event. */
  readonly event: Span;
}
