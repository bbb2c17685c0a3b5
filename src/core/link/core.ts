import { kinOf } from '../events/index.ts';
import type { Day } from '../model.ts';
import { remembered, stem } from '../text/index.ts';
import { dayOf, daysBetween } from '../time/index.ts';
import { keyOfStem, normal, type Bag } from './bag.ts';
import type { LinkedMention } from './linked-mention.ts';
import { announcedBy, count, majority, standsHigh, tallyOf, type Tally } from './tally.ts';

/** A group of mentions of one event, with what it is made of on the whole. */
export interface Core {
  readonly members: readonly LinkedMention[];
  readonly tally: Tally;
  readonly centre: Bag;
  /** Keys of the words that name its action: of what a third of its reports call it. */
  readonly keys: ReadonlySet<string>;
  /** The keys, and those of the actions in which other reports may tell the same. */
  readonly kin: ReadonlySet<string>;
  /** Keys of what it announces: who announces a sale, or that he will sell, may be told to have sold. */
  readonly announced: ReadonlySet<string>;
  /** It stands at the top of most of its articles: it is what they are about. */
  readonly top: boolean;
  /** It was not yet when they told it. */
  readonly planned: boolean;
  /** Whom it happened to, as far as most of its reports say; null: they name nobody, or several. */
  readonly person: string | null;
  /** The day that words of most of its reports give; null: they give none, or several. */
  readonly day: Day | null;
  /** The days on which articles have it in their headline as what is new. */
  readonly news: readonly Day[];
  /** The first day that one of its reports is dated; "": none is. */
  readonly start: string;
}

/** Words of saying and of going on mean another thing each time. */
const VAGUE = new Set(['announce', 'order', 'declare', 'urge', 'promise', 'propose', 'reject', 'warn', 'hail', 'deny', 'condemn', 'admit', 'begin', 'end', 'find', 'say', 'rise', 'drop'].map((name) => `!${name}`));

/** True for an action that tells one event from another. */
export const isTelling = (key: string): boolean => !VAGUE.has(key);

/** The key of an action, as bags have it. */
export const actionKey = remembered<string>((action) => (action.startsWith('=') ? keyOfStem(stem(action.slice(1))) : `!${action}`));

const kinKeys = remembered<readonly string[]>((key) => [...kinOf(key.slice(1))].map((name) => `!${name}`));

/** The bags of some mentions together. */
export function sumOfBags(members: readonly LinkedMention[]): Map<string, number> {
  const sum = new Map<string, number>();
  for (const { bag } of members) for (const [key, weight] of bag) sum.set(key, (sum.get(key) ?? 0) + weight);
  return sum;
}

/** Keys of what a third of the reports call it. */
export function actionKeys(members: readonly LinkedMention[]): ReadonlySet<string> {
  const votes = new Map<string, number>();
  for (const { mention } of members) for (const action of mention.actions) votes.set(action, (votes.get(action) ?? 0) + 1);
  return keysOf(votes, members.length);
}

const keysOf = (votes: ReadonlyMap<string, number>, size: number): ReadonlySet<string> => new Set([...votes].filter(([, n]) => n * 3 >= size).map(([action]) => actionKey(action)));

/** The days on which articles have these reports in their headlines as what is new. */
export const newsDays = (members: readonly LinkedMention[]): readonly Day[] => [...new Set(members.flatMap(({ mention, time }) => (mention.headline && time.soft && time.interval !== null ? [dayOf(time.interval.start)] : [])))];

/** So many days apart two headlines tell two events, however alike: two orders of one firm, two storms. */
const NEWS_DAYS = 7;

/** True where both are in headlines, and never within days of each other. */
export const farNews = (a: readonly Day[], b: readonly Day[]): boolean => a.length > 0 && b.length > 0 && a.every((x) => b.every((y) => Math.abs(daysBetween(x, y)) > NEWS_DAYS));

const known = new WeakMap<readonly LinkedMention[], Core>();

/** A group as a whole. A group is asked for in its story, across stories, and for what speaks of it. */
export function coreOf(members: readonly LinkedMention[]): Core {
  const seen = known.get(members);
  if (seen !== undefined) return seen;
  const [only] = members;
  return only !== undefined && members.length === 1 ? loneCore(members, only) : made(members, tallyOf(members));
}

/** Two groups as one. What was counted of the larger goes on to be counted, so that the two themselves are not to be used any more. */
export function joinedCore(a: Core, b: Core): Core {
  const [large, small] = a.members.length < b.members.length ? [b, a] : [a, b];
  for (const member of small.members) count(large.tally, member);
  return made([...large.members, ...small.members].sort((x, y) => x.index - y.index), large.tally);
}

function kinOfAll(keys: ReadonlySet<string>): ReadonlySet<string> {
  const kin = new Set<string>();
  for (const key of keys) for (const akin of kinKeys(key)) kin.add(akin);
  return kin;
}

function made(members: readonly LinkedMention[], tally: Tally): Core {
  const keys = keysOf(tally.actions, tally.size);
  let centre: Bag | null = null;
  return remember({
    members, tally, keys, kin: kinOfAll(keys), announced: new Set(Array.from(tally.announced, actionKey)), top: tally.high.size * 2 > tally.articles.size, planned: members[0]?.mention.kind === 'projection',
    person: majority(tally.persons), news: [...tally.news], day: majority(tally.days), start: tally.start,
    get centre() { return centre ??= normal(sumOfBags(members)); },
  });
}

/** Most groups are one report, of which there is hardly anything to count; it names nobody and no day on the whole. */
function loneCore(members: readonly LinkedMention[], only: LinkedMention): Core {
  const { mention, time, bag } = only;
  const keys = new Set(mention.actions.map(actionKey));
  let tally: Tally | null = null;
  return remember({
    members, centre: bag, keys, kin: kinOfAll(keys), announced: new Set(announcedBy(only).map(actionKey)), top: standsHigh(only), planned: mention.kind === 'projection',
    person: null, news: newsDays(members), day: null, start: time.interval?.start.slice(0, 10) ?? '',
    get tally() { return tally ??= tallyOf(members); },
  });
}

function remember(core: Core): Core {
  known.set(core.members, core);
  return core;
}
