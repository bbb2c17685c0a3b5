/**
 * Every noun of Dateline. Plain readonly JSON: what crosses the worker, the disk and a golden file has one shape.
 *
 * Offsets are half-open `[start, end)` in UTF-16 code units of `Article.text`, so `text.slice(start, end)` gives the words.
 * `null` always means "not known"; an empty list means "looked, and there is none".
 */

import type { Correction, Edit, EventEdit } from './correction-model.ts';
import type { Disagreement, Recount } from './difference-model.ts';
import type { Name } from './name-model.ts';

export type * from './correction-model.ts';
export type * from './difference-model.ts';
export type * from './expression-model.ts';
export type * from './name-model.ts';

declare const brand: unique symbol;

/** A moment on the wall calendar, `YYYY-MM-DDTHH:mm`, without a zone. Fixed width: string order is time order. */
export type Civil = string & { readonly [brand]: 'Civil' };

/** A day on the wall calendar, `YYYY-MM-DD`. */
export type Day = string & { readonly [brand]: 'Day' };

/** Identifies an article by its content: the same text has the same id wherever it came in. */
export type ArticleId = string & { readonly [brand]: 'ArticleId' };

/** Identifies an event by the words that report it. */
export type EventId = string & { readonly [brand]: 'EventId' };

/** A half-open range of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A half-open stretch of civil time. */
export interface Interval {
  readonly start: Civil;
  readonly end: Civil;
}

/** Words of an article, verbatim: `exact` equals `text.slice(start, end)` of the article named. */
export interface Quote extends Span {
  readonly article: ArticleId;
  readonly exact: string;
}

/** How fine the words are. `part` is a part of the day ("evening"); `unknown` goes with an interval of null. */
export type Granularity =
  | 'minute' | 'hour' | 'part' | 'day' | 'weekend' | 'week' | 'month' | 'season' | 'quarter' | 'year' | 'decade' | 'century'
  | 'unknown';

/**
 * `stated`: the words say it. `inferred`: worked out, and the steps say from what. `reported`: only of an event; no words say
 * when, and its day is that on which it was reported: it happened then or before. `unknown`: nothing supports a value.
 */
export type Certainty = 'stated' | 'inferred' | 'reported' | 'unknown';

/** The modifiers of TIMEX3 (TimeML 1.2.1). */
export type TimexMod =
  | 'BEFORE' | 'AFTER' | 'ON_OR_BEFORE' | 'ON_OR_AFTER' | 'LESS_THAN' | 'MORE_THAN' | 'EQUAL_OR_LESS' | 'EQUAL_OR_MORE'
  | 'START' | 'MID' | 'END' | 'APPROX';

/** One step of "how we know", in the order of the reasoning. The page puts it into words. */
export interface Step {
  readonly kind:
    /** These words date it. */
    | 'words'
    /** The words count from the day of publication. */
    | 'publication'
    /** The text tells, by these words, of a day after that of its publication as one that came: it was brought up to date then. */
    | 'told-later'
    /** The words count from a time told earlier in the article. */
    | 'context'
    /** Counted from another event. */
    | 'anchor'
    /** No words of its own: taken from the sentence before, the paragraph or the lead, named by the quote. */
    | 'inherited'
    /** Words of another clause of the same sentence. */
    | 'same-sentence'
    /** No words at all: reported as new on the day of publication. */
    | 'reported-as-new'
    /** No words date it, and it was still to come on the day of publication: not before that. */
    | 'still-to-come'
    /** The day of publication was inferred from this article of the same story. */
    | 'neighbour'
    /** Weekdays of the two articles agree. */
    | 'weekday'
    /** These words say when, or for how long, but no date: no day of the text around stands for it. */
    | 'vague'
    /** The words of another report of the same event, which are less fine and agree. */
    | 'agrees'
    /** A line of the article states it; without a quote, the record with which it came in. */
    | 'line'
    /** A post or a caption beside the article's text has this day: it was new when the article was written. */
    | 'beside'
    /** The address at which the article can be read has the day in it. */
    | 'address'
    /** A person gave it. The steps after it are those of what it stands for. */
    | 'corrected';
  readonly quote: Quote | null;
  /** What the step arrives at: a TIMEX3 value or a name. Null: nothing of its own. */
  readonly value: string | null;
}

/** Who published an article. A cited agency is not a publisher. */
export interface Source {
  /** Null: nothing names the publisher; it is shown as unnamed, with the headline. */
  readonly name: string | null;
  readonly certainty: Certainty;
  readonly steps: readonly Step[];
}

export interface Published {
  readonly date: Day | null;
  readonly certainty: Certainty;
  /** 0 to 1, for an inferred date: the share of the evidence that agrees. 1 when stated, 0 when unknown. */
  readonly confidence: number;
  readonly steps: readonly Step[];
  /** A day to offer when the page asks for a date; null: no idea. Never used as a date by itself. */
  readonly guess: Day | null;
}

export type BlockKind = 'headline' | 'heading' | 'paragraph' | 'boilerplate';

/** Why a block is kept apart from the story. */
export type BoilerplateReason =
  | 'notice' | 'repeat' | 'caption' | 'credit' | 'byline' | 'source-line' | 'header' | 'social' | 'navigation';

/** A line or paragraph of an article. Blocks are in order, do not overlap, and cover every character but white space. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Null unless the kind is boilerplate. */
  readonly reason: BoilerplateReason | null;
}

/** The place of an article among those that one address gave at different times. */
export interface Version {
  /** From 1, the earliest. */
  readonly number: number;
  readonly of: number;
  /** The latest, which stands for the events: the others are kept and can be read. */
  readonly latest: ArticleId;
}

/** A stretch of an article's text that stands in the page as it is. */
export interface PagePiece extends Span {
  /** Characters (code points) before it in the text of the page's body. */
  readonly at: number;
  /** The white space of the page between the stretch before and this; null: other words stand between, or it is the first. */
  readonly gap: string | null;
}

export interface Article {
  readonly id: ArticleId;
  /** The id that a record of a corpus gives it; null: it came in as a text, or the record gives none. */
  readonly externalId: string | null;
  /**
   * Path or name under which it came in, with forward slashes. For a record of a corpus the file's, `#`, and the record's id
   * or else its number: `pile.jsonl#a-17`.
   */
  readonly file: string;
  /** Where it can be read, as its record says; never fetched. Null: not known. */
  readonly url: string | null;
  readonly source: Source;
  /** The headline, verbatim, or the title that its record gives, which need not stand in the text; null: it has none. */
  readonly title: string | null;
  readonly published: Published;
  /** The day on which it was last changed, as its record or its page says. Null: not known. */
  readonly modified: Day | null;
  /** Which version it is, where several came in from one address. Null: it is the only one. */
  readonly version: Version | null;
  /** Its story: articles of one story have the same. Made from the articles' content. */
  readonly story: string;
  /** The article after decoding, unchanged: every offset counts in here. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Where its text stands in the page that it was taken from; not there: it came in otherwise. */
  readonly inPage?: readonly PagePiece[];
  /** What a person corrected of it, one entry a field. */
  readonly edited: readonly Edit<'source' | 'published' | 'url' | 'title'>[];
}

/** `event`: happened. `statement`: said by someone who matters. `projection`: planned, feared or predicted. */
export type EventKind = 'event' | 'statement' | 'projection';

export interface EventTime {
  /** Half-open with `end`; null: not known. Both or neither are null. */
  readonly start: Civil | null;
  readonly end: Civil | null;
  readonly granularity: Granularity;
  readonly certainty: Certainty;
  /** TIMEX3 value; holds what is known of a time without a year, `XXXX-02-24`. Null: nothing is known. */
  readonly value: string | null;
  readonly mod: TimexMod | null;
  /** The zone that the words state, as written. */
  readonly zone: string | null;
  readonly steps: readonly Step[];
}

/** A number with what it counts. "at least seven" is [7, null]; "six" is [6, 6]; "dozens" is [24, null]. */
export interface Figure extends Span {
  readonly exact: string;
  /** What is counted, as a lower-case stem: `killed`, `soldier`. */
  readonly what: string;
  /** `null` for a plain count; else the unit as written, singular: `km`, `mile`, `percent`. Units are never converted. */
  readonly unit: string | null;
  readonly min: number | null;
  readonly max: number | null;
}

/** The words of one article that report an event. One for each mention. */
export interface Excerpt extends Quote {
  /** The part of the excerpt that tells this event, in offsets of the article; without what stands behind it and tells an event of its own. */
  readonly focus: Span;
  /** False: it only speaks of the event, or tells what came of it: it is no report of the event, and counts as none. */
  readonly tells: boolean;
  /** The verb or noun in there that names it; null: a person marked the words. */
  readonly predicate: Span | null;
  /** The words that date it; null: they stand elsewhere, or nowhere. */
  readonly timePhrase: Span | null;
  readonly figures: readonly Figure[];
  /** Who says so, as written; null: the article itself. */
  readonly speaker: string | null;
  /** Words of doubt or denial about the event inside the excerpt: "have not confirmed". */
  readonly caveats: readonly Span[];
}

/** Words of an earlier article that foresaw an event: a plan or an announcement, and no report. They date nothing, count as no source, and bear on no disagreement. */
export interface Foretelling extends Quote {
  /** The part that tells the plan, in offsets of the article. */
  readonly focus: Span;
  /** The words that say when it was to be; null: they say nothing. */
  readonly timePhrase: Span | null;
}

export interface TimelineEvent {
  readonly id: EventId;
  readonly title: string;
  readonly kind: EventKind;
  readonly time: EventTime;
  /** 0 to 1: how much of the pile's attention the event has. */
  readonly salience: number;
  /** The story of its articles. */
  readonly story: string;
  readonly names: readonly Name[];
  /** In order of the articles, then of the text. Never empty. */
  readonly excerpts: readonly Excerpt[];
  /** What earlier articles said was to come, in order of their publication. */
  readonly foretold: readonly Foretelling[];
  readonly disagreements: readonly Disagreement[];
  readonly recounts: readonly Recount[];
  /**
   * The event of which it is a detail, told by one article without words that say when: a list may show it folded under that.
   * Null: it stands by itself. What a detail belongs to is no detail.
   */
  readonly detailOf: EventId | null;
  /** The words by which a correction finds the event again: the first that tell it. */
  readonly at: Quote;
  /** What a person corrected of it, one entry for each thing; empty: the event is as the articles were read. */
  readonly edited: readonly Edit<EventEdit>[];
}

/** Something that a person should know about an input. Bad input is a value with a place, never an exception. */
export interface Diagnostic {
  readonly severity: 'warning' | 'error';
  readonly code: 'empty' | 'binary' | 'unreadable' | 'decoding' | 'record' | 'duplicate' | 'undated' | 'no-events' | 'correction' | 'version';
  readonly file: string;
  /** One plain sentence that says what happened and what to do. */
  readonly message: string;
  /** Place in the article's text, or null for the file as a whole. */
  readonly span: Span | null;
}

export interface Timeline {
  readonly format: 'dateline/1';
  /** In order of file name. */
  readonly articles: readonly Article[];
  /** Dated ones first, by start, then by end; undated ones last. */
  readonly events: readonly TimelineEvent[];
  /** Events that a person hid, in the same order. */
  readonly hidden: readonly TimelineEvent[];
  /** All corrections, in the order in which they were made; of two about one thing the later holds. */
  readonly corrections: readonly Correction[];
  /** Ids of the corrections that find no place in these articles. They are kept, and not applied. */
  readonly unplaced: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}
