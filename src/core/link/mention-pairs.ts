import { pace, type Steps } from '../text/index.ts';
import { likestPairs } from './likest-pairs.ts';
import type { LinkedMention } from './linked-mention.ts';
import { LINK_AT, similarity, vetoed } from './similarity.ts';
import type { Weights } from './weights.ts';

/** Two mentions that may tell of one event, by their places among all. */
export interface MentionPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** So many mentions of one action and month are each compared with all others; of more, each with those that share the most with it. */
const FEW = 120;

/** Where nothing says in which month it was. */
const ANY_MONTH = '*';

/** The month in which a mention looks for its like. A year-long interval may hold any month. */
function monthOf({ time: { interval, soft } }: LinkedMention): string {
  if (interval === null || (!soft && Number(interval.end.slice(0, 4)) > Number(interval.start.slice(0, 4)))) return ANY_MONTH;
  return interval.start.slice(0, 7);
}

/** Places of mentions by action, then by month. */
function byAction(mentions: readonly LinkedMention[], places: readonly number[]): ReadonlyMap<string, ReadonlyMap<string, readonly number[]>> {
  const found = new Map<string, Map<string, number[]>>();
  for (const at of places) {
    const m = mentions[at];
    if (m === undefined) continue;
    const month = monthOf(m);
    for (const action of m.mention.actions) {
      const mine = found.get(action) ?? new Map<string, number[]>();
      found.set(action, mine);
      const here = mine.get(month);
      if (here === undefined) mine.set(month, [at]);
      else here.push(at);
    }
  }
  return found;
}

/** Pairs of which one is of `here`, and the other of those or of `beside`. */
function* pairsAmong(here: readonly number[], beside: readonly number[], mentions: readonly LinkedMention[]): Iterable<readonly [number, number]> {
  if (here.length <= FEW) {
    for (const [n, x] of here.entries()) {
      for (let at = n + 1; at < here.length; at += 1) yield [x, here[at] ?? x];
      for (const y of beside) yield [x, y];
    }
    return;
  }
  const pool = [...here, ...beside].sort((x, y) => startOf(mentions[x]) - startOf(mentions[y]) || x - y);
  const mine = new Set(here);
  for (const [x, y] of likestPairs(pool.map((at) => mentions[at]?.bag ?? new Map<string, number>()))) {
    const [left, right] = [pool[x] ?? 0, pool[y] ?? 0];
    if (mine.has(left) || mine.has(right)) yield [left, right];
  }
}

const startOf = (m: LinkedMention | undefined): number => (m?.time.interval === null || m === undefined ? 0 : Number(m.time.interval.start.slice(0, 10).replaceAll('-', '')));

/** The pairs of some mentions that may tell of one event, the surest first. Each looks among those of its actions, in its month and the ones beside it. */
export function* pairsOf(mentions: readonly LinkedMention[], places: readonly number[], weights: Weights): Steps<readonly MentionPair[]> {
  const isFull = pace();
  const pairs: MentionPair[] = [];
  for (const months of byAction(mentions, places).values()) {
    const keys = [...months.keys()].sort();
    for (const [at, key] of keys.entries()) {
      // A day's neighbour may lie in the next month, and an interval may open in the one before.
      const beside = key === ANY_MONTH ? keys.slice(at + 1).flatMap((k) => months.get(k) ?? []) : months.get(keys[at + 1] ?? '') ?? [];
      for (const [x, y] of pairsAmong(months.get(key) ?? [], beside, mentions)) {
        if (isFull(1)) yield;
        const [a, b] = x < y ? [x, y] : [y, x];
        const [left, right] = [mentions[a], mentions[b]];
        if (left === undefined || right === undefined || vetoed(left, right)) continue;
        const score = similarity(left, right, weights);
        if (score >= LINK_AT) pairs.push({ a, b, score });
      }
    }
  }
  return pairs.sort((p, q) => q.score - p.score || p.a - q.a || p.b - q.b);
}
