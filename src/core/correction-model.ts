/** The nouns of what a person says against the machine; a part of model.ts. */
import type { ArticleId, Certainty, Day, EventKind, Quote, TimexMod } from './model.ts';

/** What a person may have changed of an event. `merged`, `split`, `added`: how it came to be. */
export type EventEdit = 'title' | 'time' | 'kind' | 'hidden' | 'merged' | 'split' | 'added';

/** A thing that a correction changed. */
export interface Edit<What extends string> {
  readonly what: What;
  /** The id of the correction that is in force. */
  readonly by: string;
  /** What it was before any correction: words, a TIMEX3 value, a day. Null: not known, or nothing of that sort. */
  readonly was: string | null;
  /** Of a time: on which side of `was`, or how near. Absent: at it. */
  readonly mod?: TimexMod;
  /** Of a time or a day that no words stated. Absent: they did, or it is neither. */
  readonly certainty?: Exclude<Certainty, 'stated' | 'unknown'>;
}

/** When an event was, as a person says. */
export interface CorrectedTime {
  /** TIMEX3 date or time that the calendar has, also a range of two; null: not known. */
  readonly value: string | null;
  readonly mod: TimexMod | null;
}

/** What a person can say of an article. Null: it is not known; absent: nothing is said of it. */
export interface ArticleChange {
  readonly source?: string | null;
  readonly published?: Day | null;
  readonly url?: string | null;
  readonly title?: string | null;
}

/** What a person can say of an event. */
export interface EventChange {
  readonly title?: string;
  readonly time?: CorrectedTime;
  readonly kind?: EventKind;
  readonly hidden?: true;
}

/** What a correction says. It names events by words that tell them, so that it outlives another reading of the articles. */
export type CorrectionBody =
  /** `file` is the name that the article had: if its text changes, it is known by that. */
  | { readonly kind: 'article'; readonly article: ArticleId; readonly file: string; readonly change: ArticleChange }
  | { readonly kind: 'event'; readonly at: Quote; readonly change: EventChange }
  /** What is told at these places is one event. */
  | { readonly kind: 'merge'; readonly quotes: readonly Quote[] }
  /** What is told at `quotes` is an event of its own, and not the one that is told at `from`. */
  | { readonly kind: 'split'; readonly quotes: readonly Quote[]; readonly from: Quote }
  /** Words that tell an event which was missed. */
  | { readonly kind: 'add'; readonly at: Quote; readonly title: string; readonly time: CorrectedTime; readonly eventKind: EventKind };

/** What a person says against the machine. The id is made of what it says. */
export type Correction = CorrectionBody & { readonly id: string };
