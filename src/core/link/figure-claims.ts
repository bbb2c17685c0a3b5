import type { Claim, Day, Figure, Interval } from '../model.ts';
import { daysBetween, overlaps } from '../time/index.ts';
import type { Bag } from './bag.ts';
import { tellAlike, type ClaimSource } from './claim-source.ts';
import { grouped } from './grouped.ts';
import { speakersOf } from './speakers.ts';

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
const ANYBODY = /^(?:people|persons?|residents?|civilians?|dead|deaths?|fatalit(?:y|ies)|casualt(?:y|ies)|victims?|lives|bodies|injur(?:y|ies)|morts?|of|the|them|were|was|a|an|no|nobody|killed|injured|wounded|hurt|missing)$/u;
const NUMBER = /^(?:[\d.,]+|at|least|most|up|to|more|than|fewer|less|about|around|some|nearly|almost|over|approximately|roughly|an?|dozens?|scores|hundreds?|thousands?|millions?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|and|au|moins|sept|just|only|exactly)$/u;
/** Counts further apart than this, as one is to the other, are of two things. */
const MOST_TIMES = 5;
/** A count grows with the days: those of reports further apart do not speak against each other. */
const SAME_DAYS = 1;

/** The words of a figure that say whom it counts, beside how many and what befell them; none for anybody. */
const countedWords = (exact: string): readonly string[] => exact.split(/[\s\u00a0]+/u).filter((word) => !NUMBER.test(word.toLowerCase()) && !ANYBODY.test(word.toLowerCase()));

/** The same, so that those of one thing are alike: "children"; "" for anybody. */
const counted = (exact: string): string => countedWords(exact).map((word) => thing(word.toLowerCase().replace(/s$/u, ''))).join(' ');

/** What befell them, where its stem is no word. */
const BEFELL: ReadonlyMap<string, string> = new Map([['arrest', 'arrested']]);

/** What such figures count, in the words that most of them have for it: "killed", "children killed", "villages". */
export function countName(key: string, claims: readonly FigureClaim[]): string {
  const what = key.split('|')[0] ?? key;
  const befell = FATES.has(what) ? BEFELL.get(what) ?? what : '';
  const said = claims.map(({ figure }) => (befell === '' ? countedWords(figure.exact).slice(-1) : countedWords(figure.exact)).join(' '));
  const commonest = mostOf(said.filter((words) => words !== ''));
  return [commonest ?? (befell === '' ? what : ''), befell].filter((part) => part !== '').join(' ');
}

/** What stands there most often, of those as often the longest: "villages" rather than "village". Null: nothing does. */
function mostOf(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].reduce<readonly [string, number] | null>((best, each) => (best === null || each[1] > best[1] || (each[1] === best[1] && each[0].length > best[0].length) ? each : best), null)?.[0] ?? null;
}

/** "Roe, 40," is an age, and "kills 1, wounds 2" counts two things. */
function bareMisread({ excerpt }: ClaimSource, { start, exact, what }: Figure): boolean {
  if (!/^[\d,.]+$/u.test(exact)) return false;
  const before = excerpt.exact.slice(Math.max(0, start - excerpt.start - 24), start - excerpt.start);
  return /,\s*$/u.test(before) || /-\s*$/u.test(before) || (what === 'killed' && /(?:wound|injur|hurt)\w*\s+$/iu.test(before));
}

/** Reports of two days count one thing only where both say when it was: a count grows, and the like happens again. */
export function apart(a: FigureClaim, b: FigureClaim): boolean {
  if (a.published === null || b.published === null || a.published === b.published) return false;
  return Math.abs(daysBetween(a.published, b.published)) > SAME_DAYS || a.on === null || b.on === null || !overlaps(a.on, b.on);
}

/** May the one be what became of the other, days later? Not where their words give two times. */
export function laterCount(a: FigureClaim, b: FigureClaim): boolean {
  return apart(a, b) && (a.on === null || b.on === null || overlaps(a.on, b.on)) && tellAlike(a, b);
}

/** Is one count so much larger that both can hardly be of one thing? */
export function farApart(a: Figure, b: Figure): boolean {
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

export interface FigureClaim {
  readonly claim: Claim;
  readonly figure: Figure;
  /** When its sentence says that it was; null: it does not. */
  readonly on: Interval | null;
  readonly published: Day | null;
  readonly bag: Bag;
}

/** What each source counts, by what befell whom. */
export function figureClaims(sources: readonly ClaimSource[]): ReadonlyMap<string, readonly FigureClaim[]> {
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
      const mine = found.get(key) ?? [];
      found.set(key, mine);
      mine.push({ claim, figure, on: source.on, published: source.published, bag: source.bag });
    }
  }
  return found;
}

/** The claims of so many articles of an event are compared with each other, and of each article so many. */
const SPEAKERS = 150;
const OF_ONE = 12;

/** The pairs of claims that cannot both be right. None where an article gives two such counts of its own: they are of two things. */
export function differingPairs(all: readonly FigureClaim[]): readonly (readonly [FigureClaim, FigureClaim])[] {
  const claims = speakersOf([...grouped(all, ({ claim }) => claim.quote.article).values()], SPEAKERS).flatMap((mine) => speakersOf(mine, OF_ONE));
  const pairs = claims.flatMap((a, at) => claims.slice(at + 1).filter((b) => !figuresAgree(a.figure, b.figure)).map((b) => [a, b] as const));
  return pairs.some(([a, b]) => a.claim.quote.article === b.claim.quote.article) ? [] : pairs;
}
