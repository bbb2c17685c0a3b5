import type { Interval } from '../model.ts';
import { pace, type Steps } from '../text/index.ts';
import { overlaps } from '../time/index.ts';
import { coreOf, farNews, isTelling, joinedCore, sumOfBags, type Core } from './core.ts';
import { heldSum, numbered, type Sum } from './held-sum.ts';
import type { LinkedMention } from './linked-mention.ts';
import { sameName } from './same-name.ts';
import { conflicts, datesClash, datesDiffer, differentMatter, otherOutcome, toldApart } from './similarity.ts';
import { speakersOf } from './speakers.ts';
import { otherToll } from './tolls.ts';

/** Two groups of reports that are as like as this tell one event. */
const JOIN_AT = 0.5;
/** Of what articles of one story are about, less will do: each says it in the words of its desk. */
const TOP_AT = 0.2;
/** Where only one of the two is what its articles are about, more. */
const HALF_TOP_AT = 0.4;
/** Across stories only what words date, or where nothing dates either, and what has a name in common. */
const ACROSS_AT = 0.35;
/** So many groups before it, in order of time, a group is compared with. */
const WINDOW = 40;
/** So large a share of the pairs between two groups may speak against it: a date misread, a name of another kind. */
const AGAINST = 0.35;
/** And of groups that are alike on the whole. */
const AGAINST_ALIKE = 0.4;
const DATES = 1.4;
/** The work that a group is, in comparisons. */
const A_GROUP = 20;
/** One sentence that tells them apart parts two lone reports, but not what others tell together. */
const APART = 0.5;
/** So many members of a group speak for it. */
const SPEAKERS = 12;

const otherCountry = (x: LinkedMention, y: LinkedMention): boolean => x.countries.length > 0 && y.countries.length > 0 && !x.countries.some((country) => y.countries.includes(country));

/** Most reports of one name another person or another day than most of the other: a few that name none of them tell nothing. */
function otherOnTheWhole(a: Core, b: Core): boolean {
  if ((a.day !== null && b.day !== null && a.day !== b.day) || farNews(a.news, b.news)) return true;
  const [x, y] = [a.person, b.person];
  if (x === null || y === null || sameName(x, y)) return false;
  const company = a.members[0]?.company;
  return ![...a.tally.actions.keys(), ...b.tally.actions.keys()].some((action) => company?.people.has(`${action}|${x}|${y}`) === true);
}

/**
 * True where reports of the two groups cannot be of one event. Where little is alike, countries and days that were only
 * inherited count too.
 */
export function opposed(a: Core, b: Core, like: number): boolean {
  if (a.members[0]?.mention.kind !== b.members[0]?.mention.kind || otherOnTheWhole(a, b)) return true;
  const differ = like < JOIN_AT ? datesClash : datesDiffer;
  const [left, right] = [speakersOf(a.members, SPEAKERS), speakersOf(b.members, SPEAKERS)];
  let against = 0;
  for (const x of left) {
    for (const y of right) {
      if (otherToll(x, y)) return true;
      // Two days that words give weigh more than a name that may be misread.
      if (datesDiffer(x, y)) against += DATES;
      else if (toldApart(x, y)) against += APART;
      else if (differ(x, y) || conflicts(x, y) || differentMatter(x, y) || otherOutcome(x, y) || (like < JOIN_AT && otherCountry(x, y))) against += 1;
    }
  }
  return against > (like < JOIN_AT ? AGAINST : AGAINST_ALIKE) * left.length * right.length;
}

const undated = ({ tally }: Core): boolean => tally.start === '';

function sameTime(a: Core, b: Core): boolean {
  // In a pile without dates nothing but their words can tell them apart.
  if (undated(a) && undated(b)) return true;
  const meet = (some: ReadonlyMap<string, Interval>, others: ReadonlyMap<string, Interval>): boolean => {
    for (const [key, x] of some) {
      if (others.has(key)) return true;
      for (const y of others.values()) if (overlaps(x, y)) return true;
    }
    return false;
  };
  return meet(a.tally.hard, b.tally.hard) || meet(a.tally.hard, b.tally.soft) || meet(a.tally.soft, b.tally.hard);
}

function sharesName(a: Core, b: Core): boolean {
  const [few, many] = a.tally.names.size < b.tally.names.size ? [a.tally.names, b.tally.names] : [b.tally.names, a.tally.names];
  for (const x of few) if (many.has(x)) return true;
  for (const x of few) for (const y of many) if (sameName(x, y)) return true;
  return false;
}

/** How alike two groups of one story must be; null: they have no action in common. */
function asked(a: Core, b: Core): number | null {
  const akin = [...new Set([...[...a.kin, ...a.announced].filter((key) => b.keys.has(key)), ...[...b.announced].filter((key) => a.keys.has(key))])];
  const shared = akin.filter((key) => a.keys.has(key));
  if (a.top && b.top && akin.some(isTelling)) return TOP_AT;
  if ((a.top || b.top) && akin.some(isTelling)) return HALF_TOP_AT;
  // Words that mean another thing each time need more than one report behind them.
  const settled = (core: Core): boolean => core.top || core.members.length > 1;
  return shared.some(isTelling) || (akin.length > 0 && a.top && b.top) || (shared.length > 0 && settled(a) && settled(b)) ? JOIN_AT : null;
}

/** How alike groups of two stories must be; null: nothing dates both, or no name is in both. */
function askedAcross(a: Core, b: Core): number | null {
  if (![...a.keys].some((key) => b.keys.has(key)) || !sameTime(a, b)) return null;
  return sharesName(a, b) ? ACROSS_AT : null;
}

/** A group with the bags of it together, which grow with it, and how long that vector is. */
interface Weighed {
  readonly core: Core;
  readonly sum: Sum;
  readonly length: number;
  /** For which group it was last looked at, so that it is looked at once. */
  seen: Core | null;
}

const weighed = (core: Core, sum: Sum): Weighed => ({ core, sum, length: Math.sqrt(sum.weights.reduce((squares, weight) => squares + weight * weight, 0)) || 1, seen: null });

/** The keys under which a group is found. */
const keysOf = ({ kin, announced }: Core): ReadonlySet<string> => new Set([...kin, ...announced]);

/** Of each action of a group the groups before it that may tell the same, each once. */
function* candidates(core: Core, byKey: ReadonlyMap<string, readonly Weighed[]>): Iterable<Weighed> {
  const keys = core.announced.size === 0 ? core.keys : new Set([...core.keys, ...core.announced]);
  for (const key of keys) {
    const list = byKey.get(key);
    if (list === undefined) continue;
    for (let at = Math.max(0, list.length - WINDOW); at < list.length; at += 1) {
      const other = list[at];
      if (other === undefined || other.seen === core) continue;
      other.seen = core;
      yield other;
    }
  }
}

/** Groups by the first day that one of their reports is dated, those without any first. */
export const inOrderOfTime = (cores: readonly Core[]): readonly Core[] => cores.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : (a.members[0]?.index ?? 0) - (b.members[0]?.index ?? 0)));

/**
 * Joins groups that tell one event in other words: their actions may be one, their words are alike on the whole (centroid
 * link), and hardly any report of one speaks against one of the other. In order of time, each with the few before it.
 */
export function* joinCores(groups: readonly (readonly LinkedMention[])[], across = false): Steps<readonly (readonly LinkedMention[])[]> {
  const isFull = pace();
  const { sumOf, keys } = numbered();
  const waiting: Weighed[] = [];
  for (const core of inOrderOfTime(groups.map(coreOf))) {
    waiting.push(weighed(core, sumOf(core.members.length === 1 ? core.centre : sumOfBags(core.members))));
    if (isFull(core.members.length)) yield;
  }
  const held = heldSum(keys());
  const join = (a: Weighed, b: Weighed): Weighed => {
    const [large, small] = a.core.members.length < b.core.members.length ? [b, a] : [a, b];
    held.hold(large.sum);
    const squares = large.length ** 2 + small.length ** 2 + 2 * held.product(small.sum);
    held.add(small.sum);
    return { core: joinedCore(a.core, b.core), sum: large.sum, length: Math.sqrt(squares) || 1, seen: null };
  };
  const byKey = new Map<string, Weighed[]>();
  const kept = new Set<Weighed>();
  const likest = (own: Weighed): Weighed | null => {
    let best: Weighed | null = null;
    let top = TOP_AT;
    held.hold(own.sum);
    for (const other of candidates(own.core, byKey)) {
      const like = held.product(other.sum) / (own.length * other.length);
      if (like < top) continue;
      const least = across ? askedAcross(own.core, other.core) : asked(own.core, other.core);
      if (least === null || like < least || opposed(own.core, other.core, like)) continue;
      best = other;
      top = like;
    }
    return best;
  };
  for (const first of waiting) {
    if (isFull(A_GROUP)) yield;
    let own = first;
    for (let gone = likest(own); gone !== null; gone = likest(own)) {
      const old = gone;
      kept.delete(old);
      for (const key of keysOf(old.core)) {
        const list = byKey.get(key) ?? [];
        // It is one of the last, among which it was found.
        list.splice(list.lastIndexOf(old), 1);
      }
      own = join(old, own);
    }
    kept.add(own);
    for (const key of keysOf(own.core)) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [own]);
      else list.push(own);
    }
  }
  return [...kept].map(({ core }) => core.members).sort((a, b) => (a[0]?.index ?? 0) - (b[0]?.index ?? 0));
}
