import type { Claim, Day, Disagreement, Excerpt, Figure, Interval, Quote } from '../model.ts';
import { dayOf, daysBetween, overlaps, weekdayOf } from '../time/index.ts';
import { likeness, type Bag } from './bag.ts';

/** An excerpt with the interval that its own words give, if any. */
export interface ClaimSource {
  readonly excerpt: Excerpt;
  readonly index: number;
  /** Whose words it holds, as written, though they name nobody: "some reports". */
  readonly spoken: string | null;
  readonly figures: readonly Figure[];
  /** Null: its words give no date of their own. */
  readonly interval: Interval | null;
  /** When its sentence says that it was, also by words beside those that tell it; null: it does not say. */
  readonly on: Interval | null;
  readonly phrase: Quote | null;
  /** The day its article was published; null: not known, or only inferred. */
  readonly published: Day | null;
  /** What its words and names are. */
  readonly bag: Bag;
}

/** Words that count the same things. Stems. */
const SAME_THING: readonly (readonly string[])[] = [
  ['settlement', 'town', 'villag', 'local', 'hamlet', 'settl'], ['troop', 'soldier', 'servicemen', 'personnel', 'serviceman', 'fighter'],
  ['people', 'person', 'resid', 'civilian'], ['arrest', 'arrested'],
];
const THING = new Map(SAME_THING.flatMap((group) => group.map((word) => [word, group[0] ?? word] as const)));

const thing = (what: string): string => THING.get(what) ?? what;
const THINGS = new Set(THING.values());

/** What befalls people is counted by every desk; other counts are too often of different things. */
const FATES = new Set(['killed', 'injured', 'missing', 'displaced', 'homeless', 'arrest']);
/** Words for anybody: "six people", "six dead". */
const ANYBODY = /^(?:people|persons?|residents?|civilians?|dead|deaths?|victims?|lives|bodies|morts?|of|the|them|were|was|a|an|no|nobody|killed|injured|wounded|hurt|missing)$/u;
const NUMBER = /^(?:[\d.,]+|at|least|most|up|to|more|than|fewer|less|about|around|some|nearly|almost|over|approximately|roughly|an?|dozens?|scores|hundreds?|thousands?|millions?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|and|au|moins|sept|just|only|exactly)$/u;
/** Counts further apart than this, as one is to the other, are of two things. */
const MOST_TIMES = 5;
/** A count grows with the days: those of reports further apart do not speak against each other. */
const SAME_DAYS = 1;
/** Dates further apart than this are of two events, in days. */
const MOST_DAYS = 3;

/** Whom a figure counts, beside what befell them: "children"; "" for anybody. */
const counted = (exact: string): string => exact.toLowerCase().split(/[\s\u00a0]+/u).filter((w) => !NUMBER.test(w) && !ANYBODY.test(w)).map((w) => thing(w.replace(/s$/u, ''))).join(' ');

/** "Roe, 40," is an age, and "kills 1, wounds 2" counts two things. */
function bareMisread({ excerpt }: ClaimSource, { start, exact, what }: Figure): boolean {
  if (!/^[\d,.]+$/u.test(exact)) return false;
  const before = excerpt.exact.slice(Math.max(0, start - excerpt.start - 24), start - excerpt.start);
  return /,\s*$/u.test(before) || /-\s*$/u.test(before) || (what === 'killed' && /(?:wound|injur|hurt)\w*\s+$/iu.test(before));
}

/** Reports of two days count one thing only where both say when it was: a count grows, and the like happens again. */
function apart(a: FigureClaim, b: FigureClaim): boolean {
  if (a.published === null || b.published === null || a.published === b.published) return false;
  return Math.abs(daysBetween(a.published, b.published)) > SAME_DAYS || a.on === null || b.on === null || !overlaps(a.on, b.on);
}

/** Is one count so much larger that both can hardly be of one thing? */
function farApart(a: Figure, b: Figure): boolean {
  // That nobody was hurt is no small count.
  if (a.max === 0 || b.max === 0) return false;
  const [x, y] = [a.min ?? a.max ?? 0, b.min ?? b.max ?? 0];
  return Math.max(x, y) > MOST_TIMES * Math.max(1, Math.min(x, y));
}

/** Large counts are rounded in news: those within a tenth of each other agree. */
const ROUNDED_FROM = 100;
const ROUNDING = 0.1;

/** "More than 30" and "30" are one count in two mouths. */
const least = ({ min, exact }: Figure): number => (min ?? 0) - (/\b(?:more than|over)\b/iu.test(exact) ? 1 : 0);

/** Can both figures be right? `null` at an end is open. */
function figuresAgree(a: Figure, b: Figure): boolean {
  const slack = (x: number): number => (x >= ROUNDED_FROM ? x * ROUNDING : 0);
  const above = a.min !== null && b.max !== null && least(a) - slack(a.min) > b.max;
  const below = b.min !== null && a.max !== null && least(b) - slack(b.min) > a.max;
  return !above && !below;
}

interface FigureClaim {
  readonly claim: Claim;
  readonly figure: Figure;
  /** When its sentence says that it was; null: it does not. */
  readonly on: Interval | null;
  readonly published: Day | null;
}

function figureClaims(sources: readonly ClaimSource[]): ReadonlyMap<string, readonly FigureClaim[]> {
  const found = new Map<string, FigureClaim[]>();
  for (const source of sources) {
    for (const figure of source.figures) {
      // A measure is converted and rounded by every desk, and "three other towns" counts only the rest.
      if (figure.unit !== null || figure.what === 'measure' || /\b(?:others?|more|another|additional|further|new)\b(?! than)/iu.test(figure.exact) || bareMisread(source, figure)) continue;
      const what = thing(figure.what);
      // What befell mere "people" is not known: shot and shot dead are two counts.
      if (what === 'people' || (!FATES.has(what) && !THINGS.has(what))) continue;
      const key = `${what}|${THINGS.has(what) ? '' : counted(figure.exact)}`;
      const quote = { article: source.excerpt.article, start: figure.start, end: figure.end, exact: figure.exact };
      const claim = { excerpt: source.index, quote, min: figure.min, max: figure.max, interval: null, speaker: source.excerpt.speaker };
      found.set(key, [...(found.get(key) ?? []), { claim, figure, on: source.on, published: source.published }]);
    }
  }
  return found;
}

function figureDisagreements(sources: readonly ClaimSource[]): readonly Disagreement[] {
  const found: Disagreement[] = [];
  for (const [key, claims] of figureClaims(sources)) {
    const pairs = claims.flatMap((a, at) => claims.slice(at + 1).filter((b) => !figuresAgree(a.figure, b.figure)).map((b) => [a, b] as const));
    // An article that gives two counts of its own counts two things.
    if (pairs.some(([a, b]) => a.claim.quote.article === b.claim.quote.article)) continue;
    const differ = pairs.filter(([a, b]) => !farApart(a.figure, b.figure) && !apart(a, b));
    if (differ.length === 0 || differ.length < pairs.length / 2) continue;
    found.push({ about: 'figure', what: key.split('|')[0] ?? key, relation: 'differ', claims: claims.map(({ claim }) => claim) });
  }
  return found;
}

const gap = (a: Interval, b: Interval): number => (a.end <= b.start ? daysBetween(a.end, b.start) + 1 : b.end <= a.start ? daysBetween(b.end, a.start) + 1 : 0);
/** The moment of publication in the line of a place and an agency: "May 8, 2024 6:41 pm". */
const STAMP = /\b\d{4},? \d{1,2}[:.]\d\d\b/u;
/** Words that count from the day of writing: the day of publication may be one later, or that of another printing. */
const FROM_TODAY = /\b(?:today|tonight|yesterday|ago|this (?:morning|afternoon|evening)|last night)\b/iu;
const MOST_WRITTEN_AHEAD = 1;

/** Two dates that cannot both hold, and are near enough to be meant for one event. */
const clash = (a: Interval, b: Interval): boolean => !overlaps(a, b) && gap(a, b) <= MOST_DAYS && daysBetween(a.start, a.end) <= 31 && daysBetween(b.start, b.end) <= 31;

/** Of reports that are less alike two days may be of two events: an attack on Monday, and one on Tuesday. */
const ALIKE = 0.3;

interface Dated extends ClaimSource {
  readonly interval: Interval;
  readonly phrase: Quote;
}

/** "was hit again on Tuesday": another one of its kind. */
const ANOTHER_TIME = /\b(?:again|anew|once more|another|(?:a )?(?:second|third) time)\b/iu;
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;
const WEEKDAYS = new RegExp(WEEKDAY, 'giu');
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** "Live 14 May: after Tuesday's fire": the day of the page, beside words that date what it tells. */
function isPageDay({ phrase, published, excerpt }: ClaimSource, interval: Interval): boolean {
  if (published === null || phrase === null || dayOf(interval.start) !== published || !/\d/u.test(phrase.exact) || WEEKDAY.test(phrase.exact)) return false;
  return (excerpt.exact.match(WEEKDAYS) ?? []).some((day) => DAYS.indexOf(day.toLowerCase()) + 1 !== weekdayOf(published));
}

/** Reports whose own words date what they tell, and nothing else of its kind. */
function datedClaims(sources: readonly ClaimSource[]): readonly Dated[] {
  return sources.flatMap((source): readonly Dated[] => {
    const { interval, phrase, excerpt: { exact, focus, start } } = source;
    if (interval === null || phrase === null || STAMP.test(phrase.exact) || ANOTHER_TIME.test(exact.slice(focus.start - start, focus.end - start)) || isPageDay(source, interval)) return [];
    return [{ ...source, interval, phrase }];
  });
}

function dateDisagreements(sources: readonly ClaimSource[]): readonly Disagreement[] {
  const dated = datedClaims(sources);
  const afterAll = (a: Dated, b: Dated): boolean => {
    const from = [a, b].filter(({ phrase }) => FROM_TODAY.test(phrase.exact)).length;
    return from === 2 || (from === 1 && Math.abs(daysBetween(a.interval.start, b.interval.start)) <= MOST_WRITTEN_AHEAD);
  };
  const differ = dated.some((a, at) => dated.slice(at + 1).some((b) => a.excerpt.article !== b.excerpt.article && clash(a.interval, b.interval) && !afterAll(a, b) && likeness(a.bag, b.bag) >= ALIKE));
  if (!differ || dated.some((a, at) => dated.slice(at + 1).some((b) => gap(a.interval, b.interval) > MOST_DAYS && daysBetween(a.interval.start, a.interval.end) <= 7 && daysBetween(b.interval.start, b.interval.end) <= 7))) return [];
  const claims: Claim[] = dated.map((s) => ({ excerpt: s.index, quote: s.phrase, min: null, max: null, interval: s.interval, speaker: s.excerpt.speaker }));
  return [{ about: 'date', what: 'date', relation: 'differ', claims }];
}

/** What the reports of one event say differently: figures and dates that cannot both hold, from different articles. */
export function disagreementsOf(sources: readonly ClaimSource[]): readonly Disagreement[] {
  // Most events have one report.
  if (sources.length < 2) return [];
  return [...figureDisagreements(sources), ...dateDisagreements(sources)];
}
