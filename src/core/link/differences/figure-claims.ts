import type { Claim, Day, Figure, Interval } from '../../model.ts';
import { stem } from '../../text/index.ts';
import { grouped } from '../grouped.ts';
import type { Bag } from '../bag.ts';
import type { ClaimSource } from './claim-source.ts';

/** Words that count the same things. Stems. */
const SAME_THING: readonly (readonly string[])[] = [
  ['settlement', 'town', 'villag', 'local', 'hamlet', 'settl'], ['troop', 'soldier', 'servicemen', 'personnel', 'serviceman', 'fighter'],
  ['people', 'person', 'resid', 'civilian'], ['arrest', 'arrested'],
];
const THING = new Map(SAME_THING.flatMap((group) => group.map((word) => [word, group[0] ?? word] as const)));

const thing = (what: string): string => THING.get(what) ?? what;
const THINGS = new Set(THING.values());

/** What befalls people is counted by every desk; other counts are of one thing only where one action is told of them. */
const FATES = new Set(['killed', 'injured', 'missing', 'displaced', 'homeless', 'arrest', 'evacuated', 'rescued', 'trapped', 'hospitalised', 'infected', 'buried']);
/** Words for anybody: "six people", "six dead". */
const ANYBODY = /^(?:people|persons?|residents?|civilians?|dead|deaths?|fatalit(?:y|ies)|casualt(?:y|ies)|victims?|lives|bodies|injur(?:y|ies)|morts?|of|the|them|were|was|a|an|no|nobody|killed|injured|wounded|hurt|missing)$/u;
const NUMBER = /^(?:[\d.,]+|at|least|most|up|to|more|than|fewer|less|about|around|some|nearly|almost|over|approximately|roughly|an?|dozens?|scores|hundreds?|thousands?|millions?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|and|au|moins|sept|just|only|exactly|(?:(?:fir|1)st|(?:seco|2)nd|(?:thi|3)rd|[\p{L}\d]{1,12}th))$/u;
/** By age, sex, side and office reports say of whom among the dead they speak: the count is one of some of them. */
const SOME = /^(?:child(?:ren)?|wom[ae]n|m[ae]n|boys?|girls?|bab(?:y|ies)|infants?|teenagers?|troops?|soldiers?|militants?|rebels?|gunm[ae]n|attackers?|police|policem[ae]n|officers?|firefighters?|rescuers?|journalists?|nationals|foreigners|citizens)$/u;
/** Those who were where it happened: all who died may be called so. */
const ANYWHERE = /\b(?:workers?|employees|passengers?|students?|pupils|tourists?|migrants?|protesters?|crew)$/u;
/** The words of a figure that say whom it counts, beside how many and what befell them; none for anybody. */
const countedWords = (exact: string): readonly string[] => exact.split(/[\s\u00a0]+/u).filter((word) => !NUMBER.test(word.toLowerCase()) && !ANYBODY.test(word.toLowerCase()));

/** The same, so that those of one thing are alike: "children"; "" for anybody. */
const counted = (exact: string): string => countedWords(exact).map((word) => thing(word.toLowerCase().replace(/s$/u, ''))).join(' ');

/** "Four workers", "six passengers" may be all who died; "two children", "32 Norvalians" and "six elderly men" are some of them. */
function isSome(exact: string): boolean {
  const words = countedWords(exact);
  return words.some((word) => SOME.test(word) || /^\p{Lu}/u.test(word)) || words.length > 1;
}

/** What befell them, where its stem is no word. */
const BEFELL: ReadonlyMap<string, string> = new Map([['arrest', 'arrested']]);

/** What such figures count, in the words that most of them have for it: "killed", "children killed", "villages". */
export function countName(key: string, claims: readonly FigureClaim[]): string {
  const [what = key, whom = ''] = key.split('|');
  if (MONEY.test(what)) return 'amount';
  const befell = FATES.has(what) ? BEFELL.get(what) ?? what : '';
  const said = claims.map(({ figure }) => (befell === '' ? countedWords(figure.exact).slice(-1) : whom === '' ? [] : countedWords(figure.exact)).join(' '));
  const commonest = mostOf(said.filter((words) => words !== ''));
  return [commonest ?? (befell === '' ? what : ''), befell].filter((part) => part !== '').join(' ');
}

/** What stands there most often, of those as often the longest: "villages" rather than "village". Null: nothing does. */
function mostOf(words: readonly string[]): string | null {
  const counts = [...grouped(words, (word) => word)].sort(([a, x], [b, y]) => y.length - x.length || b.length - a.length);
  return counts[0]?.[0] ?? null;
}

/** "Roe, 40," is an age, and "kills 1, wounds 2" counts two things. */
function bareMisread({ excerpt }: ClaimSource, { start, exact, what }: Figure): boolean {
  if (!/^[\d,.]+$/u.test(exact)) return false;
  const before = excerpt.exact.slice(Math.max(0, start - excerpt.start - 24), start - excerpt.start);
  return /,\s*$/u.test(before) || /-\s*$/u.test(before) || (what === 'killed' && /(?:wound|injur|hurt)\w*\s+$/iu.test(before));
}

export interface FigureClaim {
  readonly claim: Claim;
  readonly figure: Figure;
  /** Whom it counts where that is not said to be all: "worker"; "" for anybody. */
  readonly whom: string;
  /** What the verbs right beside it tell of what it counts. */
  readonly told: ClaimSource['predicates'];
  /** "A guard": one, where another report counts several. */
  readonly single: boolean;
  /** When its sentence says that it was; null: it does not. */
  readonly on: Interval | null;
  readonly published: Day | null;
  readonly bag: Bag;
  readonly places: readonly string[];
}

/** So many words may stand between a verb and what it counts. */
const BESIDE = 3;

/** The verbs right beside a figure: "flies 31", "four villages had been destroyed". */
function toldOf({ excerpt, predicates }: ClaimSource, { start, end }: Figure): FigureClaim['told'] {
  return predicates.filter((at) => {
    const between = at.end <= start ? excerpt.exact.slice(at.end - excerpt.start, start - excerpt.start) : excerpt.exact.slice(end - excerpt.start, at.start - excerpt.start);
    return !/[,;:]/u.test(between) && between.split(/\s+/u).filter((word) => word !== '').length <= BESIDE;
  });
}

/** "A 36-year-old", "a 5.6-magnitude quake": it says what something is like, and counts nothing. */
const isMeasure = ({ excerpt }: ClaimSource, { exact, end }: Figure): boolean => /\d\.\d(?!.*(?:thousand|[mb]illion))/u.test(exact) || /\d\s?-/u.test(exact) || /^\s?[-‑]/u.test(excerpt.exact.slice(end - excerpt.start, end - excerpt.start + 2));

/** A measure is converted and rounded by every desk, and "three other towns" counts only the rest. */
const isOfRest = ({ excerpt }: ClaimSource, { exact, end }: Figure): boolean => /\b(?:others?|more|another|additional|further|new)\b(?! than)/iu.test(`${exact}${/^ \p{Ll}+/u.exec(excerpt.exact.slice(end - excerpt.start))?.[0] ?? ''}`);

/** "In the second half", "over the past week", "since May": a count of a part of the time, beside one of the whole or of another part. */
const PART_OF_TIME = /\b(?:during|in|over|within) (?:the|its|his|her|their) (?:[\p{L}’'-]{1,20} ){0,4}(?:half|quarter|run|innings?|period|round|stretch)\b|\b(?:over|in|within|during) the (?:past|last) \S{1,20}\b/iu;
const SINCE_THEN = /^[^,;.]{0,24} since\b/iu;
const isOfPartOfTime = ({ excerpt }: ClaimSource, { end }: Figure): boolean => PART_OF_TIME.test(excerpt.exact) || SINCE_THEN.test(excerpt.exact.slice(end - excerpt.start));

/** What a figure counts, so that figures of one thing have one key; null: it may be anything. */
function keyOf({ what: stem, unit, exact }: Figure): string | null {
  if (unit !== null && !MONEY.test(unit) && unit !== PERCENT) return null;
  if (unit !== null) return `${unit}|`;
  const what = thing(stem);
  if (what === 'measure' || what === 'them' || what === 'time') return null;
  return `${what}|${FATES.has(what) && isSome(exact) ? counted(exact) : ''}`;
}

/** A part of a hundred. */
const PERCENT = 'percent';

/** Whether figures of this key are parts of a hundred. */
export const isShare = (key: string): boolean => key === `${PERCENT}|`;

/** Units that are sums of money. */
const MONEY = /^\p{Sc}$|^(?:dollar|euro|pound)$/u;

/**
 * Any count is compared of what befell people, and of towns and troops; of other things, where one thing is told of both. What befell
 * mere "people" is not known: shot and shot dead are two counts.
 */
export function isOfAll(key: string): boolean {
  const [what = ''] = key.split('|');
  return FATES.has(what) || (THINGS.has(what) && what !== 'people');
}

/** Few are counted in words, many in figures: a report that tells of one may mean one of many. */
const FEW = 5;
/** What stands before the word for the one that somebody is: "a security guard". */
const ONE_OF = /(?:^|[\s"“(])(?:an?|one|a single)(?: [\p{Ll}-]{1,20}){0,2} $/iu;
/** Words by which an article tells of more of them than one. */
const MORE = /\b(?:another|second|third|both|other|others|two|three|four|five|each|one of|several|many|some)\b/iu;

/** "A guard drew his gun", where another report counts two: one of them, if no sentence of its article tells of more. */
function singlesIn({ excerpt, figures }: ClaimSource, sources: readonly ClaimSource[]): readonly Figure[] {
  const counted = new Set(sources.flatMap((other) => (other.excerpt.article === excerpt.article ? [] : other.figures.flatMap(({ what, unit, min, max }) => (unit === null && min !== null && min === max && min > 1 && min <= FEW && !FATES.has(what) && !THINGS.has(thing(what)) ? [what] : [])))));
  if (counted.size === 0 || figures.some(({ what }) => counted.has(what)) || sources.some((other) => other.excerpt.article === excerpt.article && MORE.test(other.excerpt.exact))) return [];
  return [...excerpt.exact.matchAll(/[\p{Ll}-]{3,20}/gu)].flatMap(([word], at, all): readonly Figure[] => {
    const place = all[at]?.index ?? 0;
    const before = ONE_OF.exec(excerpt.exact.slice(Math.max(0, place - 64), place))?.[0].trimStart();
    const what = stem(word);
    if (before === undefined || word.endsWith('s') || !counted.has(what)) return [];
    const start = place - before.length;
    return [{ start: excerpt.start + start, end: excerpt.start + place + word.length, exact: excerpt.exact.slice(start, place + word.length), what, unit: null, min: 1, max: 1 }];
  });
}

/** What each source counts, by what befell whom. */
export function figureClaims(sources: readonly ClaimSource[]): ReadonlyMap<string, readonly FigureClaim[]> {
  const all = sources.flatMap((source) => [...source.figures, ...singlesIn(source, sources)].flatMap((figure): readonly (readonly [string, FigureClaim])[] => {
    const key = isOfRest(source, figure) || isOfPartOfTime(source, figure) || isMeasure(source, figure) || bareMisread(source, figure) ? null : keyOf(figure);
    if (key === null) return [];
    const quote = { article: source.excerpt.article, start: figure.start, end: figure.end, exact: figure.exact };
    const claim = { excerpt: source.index, quote, min: figure.min, max: figure.max, interval: null, speaker: source.excerpt.speaker };
    return [[key, { claim, figure, whom: key.endsWith('|') && source.figures.includes(figure) && !ANYWHERE.test(figure.exact) ? counted(figure.exact) : '', told: toldOf(source, figure), single: !source.figures.includes(figure), on: source.on, published: source.published, bag: source.bag, places: source.places }]];
  }));
  return new Map([...grouped(all, ([key]) => key)].map(([key, each]) => [key, each.map(([, claim]) => claim)]));
}
