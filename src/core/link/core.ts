import { fineness, kinOf } from '../events/index.ts';
import type { Day } from '../model.ts';
import { remembered, stem } from '../text/index.ts';
import { dayOf, daysBetween } from '../time/index.ts';
import { keyOfStem, normal, type Bag } from './bag.ts';
import type { LinkedMention } from './linked-mention.ts';
import { isPersonal } from './similarity.ts';

/** A group of mentions of one event, with what it is made of on the whole. */
export interface Core {
  readonly members: readonly LinkedMention[];
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

function centreOf(members: readonly LinkedMention[]): Bag {
  const [only] = members;
  // Most groups are one report, whose bag is as long as it should be.
  if (only !== undefined && members.length === 1) return only.bag;
  const sum = new Map<string, number>();
  for (const { bag } of members) for (const [key, weight] of bag) sum.set(key, (sum.get(key) ?? 0) + weight);
  return normal(sum);
}

/** Keys of what a third of the reports call it. */
export function actionKeys(members: readonly LinkedMention[]): ReadonlySet<string> {
  const [only] = members;
  if (only !== undefined && members.length === 1) return new Set(only.mention.actions.map(actionKey));
  const votes = new Map<string, number>();
  for (const { mention } of members) for (const action of mention.actions) votes.set(action, (votes.get(action) ?? 0) + 1);
  return new Set([...votes].filter(([, n]) => n * 3 >= members.length).map(([action]) => actionKey(action)));
}

/** Of what is done by being announced: a nomination, a dismissal, a sale, a cut. */
const DONE_BY_WORD = new Set(['appoint', 'dismiss', 'resign', 'award', 'buy', 'sell', 'merge', 'agree', 'publish', 'recall', 'cut', 'close', 'sanction', 'delay', 'invest', 'restructure']);

function announcedKeys(members: readonly LinkedMention[]): ReadonlySet<string> {
  return new Set(members.flatMap(({ mention }) => (mention.actions.includes('announce') ? mention.objects.filter((action) => DONE_BY_WORD.has(action)).map(actionKey) : [])));
}

/** News tells first what it is about: in the headline or the first paragraphs of most of its articles. */
function isTop(members: readonly LinkedMention[]): boolean {
  const high = members.filter(({ mention }) => mention.headline || mention.paragraph <= 1);
  return new Set(high.map((m) => m.article)).size * 2 > new Set(members.map((m) => m.article)).size;
}

/** So many reports at least make up what a group says. */
const FEWEST = 2;

/** What more than half of the votes are for, and no fewer than so many; null: nothing is. */
function majority<T>(votes: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const vote of votes) counts.set(vote, (counts.get(vote) ?? 0) + 1);
  const [best, most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [null, 0];
  return most >= FEWEST && most * 2 > votes.length ? best : null;
}

const personOf = (members: readonly LinkedMention[]): string | null =>
  majority(members.flatMap((m) => (m.persons.length === 1 && m.mention.actions.some(isPersonal) ? m.persons : [])));

/** Days that words give, one vote an article. */
function dayOfAll(members: readonly LinkedMention[]): Day | null {
  const days = new Map<string, Day>();
  for (const { article, time } of members) if (!time.soft && time.interval !== null && fineness(time.granularity) <= fineness('day') && !days.has(article)) days.set(article, dayOf(time.interval.start));
  return majority([...days.values()]);
}

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
  const core = made(members);
  known.set(members, core);
  return core;
}

function made(members: readonly LinkedMention[]): Core {
  const starts = members.flatMap((m) => m.time.interval?.start.slice(0, 10) ?? []).sort();
  const keys = actionKeys(members);
  const kin = new Set<string>();
  for (const key of keys) for (const akin of kinKeys(key)) kin.add(akin);
  return { members, centre: centreOf(members), keys, kin, announced: announcedKeys(members), top: isTop(members), planned: members[0]?.mention.kind === 'projection', person: personOf(members), news: newsDays(members), day: dayOfAll(members), start: starts[0] ?? '' };
}
