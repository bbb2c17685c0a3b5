import type { Day } from '../model.ts';
import { pace, type Steps } from '../text/index.ts';
import { day, daysBetween } from '../time/index.ts';
import { heldSum, numbered, type HeldSum, type Sum } from './held-sum.ts';
import { candidatePairs } from './story-pairs.ts';
import type { Vector } from './story-vector.ts';

/** Two groups that are less alike on the whole than this tell two stories. */
const JOIN_AT = 0.092;
/** In a small pile no word is rare, so likenesses are small too: with so many articles half the likeness is asked for. */
const SMALL_PILE = 5;
/** A likeness fades with the days between, by e in so many days, but never below this share: the same matter may come back. */
const FADES = 20;
const FLOOR = 0.55;
/** The share that is left where one of the two has no date, or both. */
const UNDATED = 0.7;
const BOTH_UNDATED = 0.6;

/**
 * Two groups of at least so many articles, each much more alike in itself than they are to each other, are two stories of one
 * kind: two captures by one navy, two accidents on one mountain.
 */
const OWN_FROM = 5;
const OWN_SHARE = 0.8;

/** With so many neighbours at most all pairs of a group are weighed anew when it has grown. Of a larger one each is when its turn comes, or every article of a great story would be weighed against all others. */
const WEIGHED = 400;
/** Then what has lost no more than this is joined in its turn. */
const ABOUT = 0.98;

/** The articles of a story so far. The product of two sums is the sum of all products between their articles. */
interface Group {
  /** Grows with what joins it. */
  readonly members: number[];
  readonly sum: Sum;
  /** The mean likeness of the pairs within it; 0 for fewer than `OWN_FROM` articles, where nobody asks. */
  readonly tightness: number;
  /** Sum and number of the days known, counted from a fixed day. */
  readonly days: { readonly total: number; readonly count: number } | null;
}

const EPOCH = day(2000, 1, 1);

function groupOf(at: number, sum: Sum, date: Day | null): Group {
  const on = date === null ? null : daysBetween(EPOCH, date);
  return { members: [at], sum, tightness: 0, days: on === null ? null : { total: on, count: 1 } };
}

/** Average link: the mean likeness of all pairs between two groups, of whose sums `product` is the product, less the further they are apart in time. */
function likeness(a: Group, b: Group, product: number): number {
  const mean = product / (a.members.length * b.members.length);
  if (Math.min(a.members.length, b.members.length) >= OWN_FROM && mean < OWN_SHARE * Math.min(a.tightness, b.tightness)) return 0;
  if (a.days === null && b.days === null) return mean * BOTH_UNDATED;
  if (a.days === null || b.days === null) return mean * UNDATED;
  return mean * (FLOOR + (1 - FLOOR) * Math.exp(-Math.abs(a.days.total / a.days.count - b.days.total / b.days.count) / FADES));
}

/** The two as one. The sum of the first, which `held` holds, grows by the second's. */
function joined(held: HeldSum, into: Group, from: Group): Group {
  const { members } = into;
  for (const at of from.members) members.push(at);
  held.add(from.sum);
  const n = members.length;
  const [x, y] = [into.days, from.days];
  return {
    members, sum: into.sum, tightness: n < OWN_FROM ? 0 : (held.product(into.sum) - n) / (n * (n - 1)),
    days: x === null || y === null ? (x ?? y) : { total: x.total + y.total, count: x.count + y.count },
  };
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  /** How many articles each had: a group that has grown since makes it void. */
  readonly sizes: readonly [number, number];
}

/**
 * Groups articles into stories by their words and names: TF-IDF and average link (UPGMA, Sokal and Michener 1958), fading
 * with the days between, the likest groups first. Takes the day and the vector of each article. Returns a group number for each: the index of its first article.
 */
export function* groupStories(dates: readonly (Day | null)[], vectors: readonly Vector[]): Steps<readonly number[]> {
  const isFull = pace();
  const { sumOf, keys } = numbered();
  const groups = new Map<number, Group>(vectors.map((vector, at) => [at, groupOf(at, sumOf(vector), dates[at] ?? null)]));
  const held = heldSum(keys());
  /** Groups that may join, by group. */
  const near = new Map<number, Set<number>>(vectors.map((_, at) => [at, new Set<number>()]));
  /** Into which group one went that is no more. */
  const gone = new Map<number, number>();
  const now = (at: number): number => {
    let found = at;
    for (let next = gone.get(found); next !== undefined; next = gone.get(found)) found = next;
    if (found !== at) gone.set(at, found);
    return found;
  };
  /** Groups that have grown without all of their neighbours being weighed anew: a pair of theirs is when its turn comes. */
  const unweighed = new Set<number>();
  const queue: Pair[] = [];
  const joinAt = (JOIN_AT * vectors.length) / (vectors.length + SMALL_PILE);
  /** Puts the pairs of a group with others into the queue. */
  const offer = (a: number, others: Iterable<number>): void => {
    const left = groups.get(a);
    if (left === undefined) return;
    held.hold(left.sum);
    for (const b of others) {
      const right = groups.get(b);
      if (right === undefined) continue;
      const score = likeness(left, right, held.product(right.sum));
      const sizes = [left.members.length, right.members.length] as const;
      if (score >= joinAt) push(queue, a < b ? { a, b, score, sizes } : { a: b, b: a, score, sizes: [sizes[1], sizes[0]] });
    }
  };
  for (const [a, b] of candidatePairs(vectors, dates)) {
    near.get(a)?.add(b);
    near.get(b)?.add(a);
    if (isFull(1)) yield;
  }
  for (const [a, others] of near) {
    offer(a, [...others].filter((b) => a < b));
    if (isFull(others.size)) yield;
  }
  /** A pair of groups that have grown since, as it is now; null: they are one, or no longer alike. */
  const weighed = (pair: Pair): Pair | null => {
    const [x, y] = [now(pair.a), now(pair.b)];
    const [a, b] = x < y ? [x, y] : [y, x];
    const [left, right] = [groups.get(a), groups.get(b)];
    if (a === b || left === undefined || right === undefined || !(unweighed.has(a) || unweighed.has(b))) return null;
    held.hold(left.sum);
    const score = likeness(left, right, held.product(right.sum));
    return score < joinAt ? null : { a, b, score, sizes: [left.members.length, right.members.length] };
  };
  const isStale = ({ a, b, sizes }: Pair): boolean => groups.get(a)?.members.length !== sizes[0] || groups.get(b)?.members.length !== sizes[1];
  /** Says how many pairs it has looked at. */
  const join = (a: number, b: number): number => {
    const [left, right] = [groups.get(a), groups.get(b)];
    if (left === undefined || right === undefined) return 0;
    held.hold(left.sum);
    groups.set(a, joined(held, left, right));
    groups.delete(b);
    gone.set(b, a);
    const mine = near.get(a) ?? new Set<number>();
    const theirs = near.get(b) ?? new Set<number>();
    for (const other of theirs) {
      near.get(other)?.delete(b);
      if (other === a) continue;
      mine.add(other);
      near.get(other)?.add(a);
    }
    mine.delete(b);
    near.delete(b);
    if (mine.size > WEIGHED) unweighed.add(a);
    else offer(a, mine);
    return theirs.size + Math.min(mine.size, WEIGHED);
  };
  for (let next = pop(queue); next !== null; next = pop(queue)) {
    // One that is stale was offered again with what it is worth now, or is weighed now.
    const stale = isStale(next);
    const fresh = stale ? weighed(next) : next;
    if (fresh !== null && fresh.score >= ABOUT * next.score && isFull(join(fresh.a, fresh.b))) yield;
    if (fresh !== null && fresh.score < ABOUT * next.score) push(queue, fresh);
    if (stale && isFull(1)) yield;
  }
  const found = vectors.map((_, at) => at);
  for (const { members } of groups.values()) {
    const first = members.reduce((least, at) => Math.min(least, at), Infinity);
    for (const at of members) found[at] = first;
  }
  return found;
}

const above = (a: Pair, b: Pair): boolean => a.score !== b.score ? a.score > b.score : a.a !== b.a ? a.a < b.a : a.b < b.b;

/** Puts a pair into a heap, the best one on top. */
function push(heap: Pair[], pair: Pair): void {
  heap.push(pair);
  let at = heap.length - 1;
  while (at > 0) {
    const up = (at - 1) >> 1;
    const parent = heap[up];
    if (parent === undefined || !above(pair, parent)) break;
    heap[at] = parent;
    at = up;
  }
  heap[at] = pair;
}

/** Takes the best pair off a heap; null: it is empty. */
function pop(heap: Pair[]): Pair | null {
  const top = heap[0];
  const last = heap.pop();
  if (top === undefined || last === undefined || heap.length === 0) return top ?? null;
  let at = 0;
  for (;;) {
    const [l, r] = [heap[2 * at + 1], heap[2 * at + 2]];
    const better = r !== undefined && l !== undefined && above(r, l) ? { pair: r, at: 2 * at + 2 } : l === undefined ? null : { pair: l, at: 2 * at + 1 };
    if (better === null || !above(better.pair, last)) break;
    heap[at] = better.pair;
    at = better.at;
  }
  heap[at] = last;
  return top;
}
