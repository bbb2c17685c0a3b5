import type { Figure } from '../../model.ts';
import { daysBetween, overlaps } from '../../time/index.ts';
import { grouped } from '../grouped.ts';
import { speakersOf } from '../speakers.ts';
import { likeness } from '../bag.ts';
import { figuresAgree, ROUNDING } from '../figures-agree.ts';
import { tellAlike } from './claim-source.ts';
import { isOfAll, isShare, type FigureClaim } from './figure-claims.ts';

/** Two counts that are not the same: `differ`: they cannot both hold; `later`: the one may be what became of the other. */
export interface FigurePair {
  readonly one: FigureClaim;
  readonly other: FigureClaim;
  readonly how: 'differ' | 'later';
}

/** Counts further apart than this, as one is to the other, are of two things. */
const MOST_TIMES = 5;
/** A count grows with the days: those of reports further apart do not speak against each other. */
const SAME_DAYS = 1;

/** Reports of two days count one thing only where both say when it was: a count grows, and the like happens again. */
function apart(a: FigureClaim, b: FigureClaim): boolean {
  if (a.published === null || b.published === null || a.published === b.published) return false;
  return Math.abs(daysBetween(a.published, b.published)) > SAME_DAYS || a.on === null || b.on === null || !overlaps(a.on, b.on);
}

const nextDay = (a: FigureClaim, b: FigureClaim): boolean => a.published !== null && b.published !== null && Math.abs(daysBetween(a.published, b.published)) <= SAME_DAYS;

/** Their words give two times. */
const ofTwoTimes = (a: FigureClaim, b: FigureClaim): boolean => a.on !== null && b.on !== null && !overlaps(a.on, b.on);

/** And so far apart that they are of two things, though told as one: "that quake, in September". */
const ofOtherDays = (a: FigureClaim, b: FigureClaim): boolean => ofTwoTimes(a, b) && a.on !== null && b.on !== null && daysBetween(...(a.on.end <= b.on.start ? [a.on.end, b.on.start] as const : [b.on.end, a.on.start] as const)) >= OTHER_DAYS;
const OTHER_DAYS = 4;

const isLongPast = ({ on, published }: FigureClaim): boolean => on !== null && published !== null && daysBetween(on.end, published) > LONG_PAST;
/** In days. */
const LONG_PAST = 365;

/** Is one count so much larger that both can hardly be of one thing? */
function farApart(a: Figure, b: Figure): boolean {
  // That nobody was hurt is no small count.
  if (a.max === 0 || b.max === 0) return false;
  const [x, y] = [a.min ?? a.max ?? 0, b.min ?? b.max ?? 0];
  return Math.max(x, y) > MOST_TIMES * Math.max(1, Math.min(x, y));
}

/** A count is put right by a little, and grows: two may become nineteen. One is somebody, and what is much more counts another thing. */
function mayBecome(a: FigureClaim, b: FigureClaim): boolean {
  if (!farApart(a.figure, b.figure)) return true;
  const [first, last] = ((a.published ?? '') <= (b.published ?? '') ? [a.figure, b.figure] : [b.figure, a.figure]).map(({ min, max }) => min ?? max ?? 0);
  return first !== undefined && last !== undefined && first > 1 && last > first && last <= MOST_GROWN * first;
}

/** What grows further than so many times in days counts another thing. */
const MOST_GROWN = 20;

/** One article's words for one count: "dozens" may be 35, but "at least 27" and "35" are two. */
function isOneCount(a: Figure, b: Figure): boolean {
  const [x, y] = [a, b].map(({ min, max }) => min ?? max ?? 0).sort((one, other) => one - other);
  return figuresAgree(a, b) && (HEAP.test(`${a.exact} ${b.exact}`) || (y ?? 0) - (x ?? 0) <= Math.max(1, (y ?? 0) * ROUNDING));
}

const HEAP = /\b(?:dozens|scores|hundreds|thousands)\b/iu;

/** "Four workers" and "seven people" may be of the same dead, "four workers" and "two passengers" are not. */
const ofOneKind = (a: FigureClaim, b: FigureClaim): boolean => a.whom === b.whom || a.whom === '' || b.whom === '';

const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((each) => b.includes(each));

/** Of things that not every desk counts the same must be told, of somebody or something that both name; a firm has many percentages. */
function saysOne(key: string, a: FigureClaim, b: FigureClaim): boolean {
  const alike = likeness(a.bag, b.bag) >= ONE;
  return a.told.some((x) => b.told.some((y) => shares(x.actions, y.actions) && (alike || (!isShare(key) && shares(x.names, y.names)))));
}

/** Sentences that are so alike tell one thing. */
const ONE = 0.45;

/** Reports that are alike; of less alike ones those that tell one thing, and not of two places. */
const mayGrow = (a: FigureClaim, b: FigureClaim): boolean =>
  tellAlike(a, b) || (a.told.some((x) => b.told.some((y) => shares(x.actions, y.actions))) && !inTwoPlaces(a, b));

const inTwoPlaces = (a: FigureClaim, b: FigureClaim): boolean => a.places.length > 0 && b.places.length > 0 && !shares(a.places, b.places);

/** How two counts of one event stand to each other, whatever others say; null: both may hold, or they are of two things. */
function standing(key: string, a: FigureClaim, b: FigureClaim): FigurePair['how'] | null {
  if (figuresAgree(a.figure, b.figure) || !ofOneKind(a, b)) return null;
  const fixed = !isOfAll(key);
  if (fixed && !saysOne(key, a, b)) return null;
  if (ofOtherDays(a, b)) return null;
  // Who does something once does not grow in number by the next day.
  if (!apart(a, b) || (fixed && (a.single || b.single) && nextDay(a, b))) return farApart(a.figure, b.figure) || inTwoPlaces(a, b) ? null : 'differ';
  // What was over long ago is counted no more.
  if (isLongPast(a) || isLongPast(b)) return null;
  // The like happens again, days later; and what somebody did does not grow for days.
  return ofTwoTimes(a, b) || !mayBecome(a, b) || (fixed ? !nextDay(a, b) : !mayGrow(a, b)) ? null : 'later';
}

/** The claims of so many articles of an event are compared with each other, and of each article so many. */
const ARTICLES = 150;
const OF_ONE = 12;

/**
 * The pairs of counts that are not the same. Each two articles are looked at by themselves, so that no third one takes away what
 * differs between them. An article that gives two such counts itself speaks of two things, and none of its own is compared.
 */
export function figurePairs(key: string, all: readonly FigureClaim[]): readonly FigurePair[] {
  const articles = [...grouped(all, ({ claim }) => claim.quote.article).values()].filter((mine) => mine.every((a) => mine.every((b) => isOneCount(a.figure, b.figure))));
  const claims = speakersOf(articles, ARTICLES).map((mine) => speakersOf(mine, OF_ONE));
  return claims.flatMap((mine, at) => claims.slice(at + 1).flatMap((theirs) => mine.flatMap((one) => theirs.flatMap((other): readonly FigurePair[] => {
    const how = standing(key, one, other);
    return how === null ? [] : [{ one, other, how }];
  }))));
}
