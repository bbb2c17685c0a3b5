/** What a rule reads: a TIMEX3 with holes. Plain JSON; null is a hole that `resolveTimes` fills, or leaves open. */
import type { Span, TimexMod } from '../model.ts';

export type Unit = 'minute' | 'hour' | 'day' | 'weekend' | 'week' | 'month' | 'season' | 'quarter' | 'year' | 'decade' | 'century';

/** Words that say on which side of now, or of a time told before, the named time lies. */
export type Side = 'last' | 'this' | 'next' | 'previous' | 'following' | 'same';

/** Where counting starts: the day of publication, or the time told before in the article. */
export type Origin = 'publication' | 'context';

export type DateForm =
  /** A date on the calendar, as far as it is written. `weekday` only confirms. */
  | { readonly kind: 'date'; readonly year: number | null; readonly month: number | null; readonly day: number | null; readonly weekday: number | null; readonly side: Side | null }
  /** `weeks`: so many after the next one, "Thursday week". */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly side: Side | null; readonly weeks?: number }
  /** A day with a name: `12-25`, a weekday of a month, `11-4-4`, or days from Easter, `easter-2`. */
  | { readonly kind: 'holiday'; readonly on: string; readonly year: number | null; readonly side: Side | null }
  /** A season, quarter or half. `index` null: "the quarter"; then `ends` may be its last month, "the quarter ended July 31". */
  | { readonly kind: 'yearpart'; readonly part: 'season' | 'quarter' | 'half'; readonly index: number | null; readonly year: number | null; readonly side: Side | null; readonly ends?: number }
  /** So many units from an origin: "last week", "three years ago", "yesterday", "the following month". `at`: as fine as that, "a year ago today". */
  | { readonly kind: 'unit'; readonly unit: Unit; readonly count: number; readonly from: Origin; readonly weekday: number | null; readonly vague: boolean; readonly at?: 'day' | 'week' | 'month' }
  /** A unit of a unit: "the first week of March". Index -1 is the last. */
  | { readonly kind: 'nth'; readonly unit: 'day' | 'week' | 'weekend' | 'month'; readonly index: number; readonly of: DateForm }
  /** "The Tuesday after Thanksgiving": the nearest such weekday on that side of a day. */
  | { readonly kind: 'beside'; readonly weekday: number; readonly side: 'before' | 'after'; readonly of: DateForm }
  /** From one date to another, both included. */
  | { readonly kind: 'range'; readonly from: DateForm; readonly to: DateForm };

/** A duration that ends at its origin ("the past two years"), or begins there. `next`: at the date that is told after it. */
export interface Reach {
  readonly side: 'before' | 'after';
  readonly from: Origin | 'next';
}

export type Form =
  | DateForm
  /** A clock time or part of the day, `T05:00` or `TMO`; day null: it goes by what was told before.
   *  `until` is the clock at the end of a stretch. */
  | { readonly kind: 'time'; readonly day: DateForm | null; readonly clock: string; readonly until?: string }
  /** Nothing to fill in: durations, sets, references, decades. */
  | { readonly kind: 'fixed'; readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'; readonly value: string; readonly quant: string | null; readonly freq: string | null; readonly reach?: Reach }
  /** So far from an event that the words of `event` tell. Distance null: nobody says how far ("the weeks before", `PXW`). */
  | { readonly kind: 'anchored'; readonly direction: 'before' | 'after'; readonly value: string; readonly distance: string | null; readonly event: Span };

/** What a rule and the refiners make of the words, before their surroundings are looked at. */
export interface Draft extends Span {
  /** Name of the rule that read the words. */
  readonly rule: string;
  readonly form: Form;
  readonly mod: TimexMod | null;
  /** The zone that the words state, as written. */
  readonly zone: string | null;
  /** "earlier this week", "later this year": the stretch ends, or begins, with the day of publication. */
  readonly clip: 'before-now' | 'after-now' | null;
}

/** A time expression as read. Offsets are UTF-16 units of the article's text. */
export interface TimeReading extends Draft {
  /** Index of its sentence. */
  readonly sentence: number;
  /** What the words that govern it say of its side of now; null: nothing does. */
  readonly tense: 'past' | 'future' | null;
  /** It dates a saying ("he said on Thursday"), so what is told next need not belong to that day. */
  readonly reported: boolean;
  /** Inside quotation marks: "today" is then the day of speaking. */
  readonly quoted: boolean;
  /** Opens its sentence, as the frame of what follows: "In March 1943, …". */
  readonly frame: boolean;
}

export const fixed = (type: 'DATE' | 'TIME' | 'DURATION' | 'SET', value: string, quant: string | null = null, freq: string | null = null): Form =>
  ({ kind: 'fixed', type, value, quant, freq });

export const date = (year: number | null, month: number | null, day: number | null, weekday: number | null = null, side: Side | null = null): DateForm =>
  ({ kind: 'date', year, month, day, weekday, side });

export const unit = (name: Unit, count: number, from: Origin, vague = false, weekday: number | null = null): DateForm =>
  ({ kind: 'unit', unit: name, count, from, weekday, vague });
