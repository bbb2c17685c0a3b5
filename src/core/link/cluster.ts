import { joinCores } from './cores.ts';
import type { LinkedMention } from './linked-mention.ts';
import { LINK_AT, similarity, vetoed } from './similarity.ts';
import type { Weights } from './weights.ts';

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Pairs are looked for in buckets of action and month only; a larger bucket is read in a sliding window of this size. */
const WINDOW = 400;

/** The buckets in which a mention looks for its like: its actions, in its month and the ones beside it. */
function bucketsOf(m: LinkedMention): readonly string[] {
  const start = m.time.interval?.start;
  const end = m.time.interval?.end;
  // A year-long interval may hold any month: those go with the undated ones into every bucket of the action.
  const month = start === undefined || end === undefined || start.slice(0, 7) !== end.slice(0, 7) && !m.time.soft && Number(end.slice(0, 4)) > Number(start.slice(0, 4)) ? '*' : start.slice(0, 7);
  return m.mention.actions.map((action) => `${action}|${month}`);
}

function pairsOf(mentions: readonly LinkedMention[], weights: Weights): readonly Pair[] {
  const buckets = new Map<string, Map<string, number[]>>();
  for (const [at, m] of mentions.entries()) {
    for (const bucket of bucketsOf(m)) {
      const [action = '', month = ''] = bucket.split('|');
      const mine = buckets.get(action) ?? new Map<string, number[]>();
      buckets.set(action, mine);
      const here = mine.get(month);
      if (here === undefined) mine.set(month, [at]);
      else here.push(at);
    }
  }
  // A pair of places is one number: a string of both would be made and hashed for each of millions of pairs.
  const pairs = new Map<number, Pair>();
  const tryPair = (x: number, y: number): void => {
    const [a, b] = x < y ? [x, y] : [y, x];
    const key = a * mentions.length + b;
    const left = mentions[a];
    const right = mentions[b];
    if (a === b || pairs.has(key) || left === undefined || right === undefined || vetoed(left, right)) return;
    const score = similarity(left, right, weights);
    if (score >= LINK_AT) pairs.set(key, { a, b, score });
  };
  for (const months of buckets.values()) {
    const keys = [...months.keys()].sort();
    for (const [at, key] of keys.entries()) {
      // A day's neighbour may lie in the next month, and an interval may open in the one before.
      const next = keys[at + 1];
      const here = months.get(key) ?? [];
      const pool = key === '*' ? keys.flatMap((k) => months.get(k) ?? []) : next !== undefined ? [...here, ...(months.get(next) ?? [])] : here;
      for (const [i, x] of (key === '*' ? here : pool).entries()) {
        const rest = key === '*' ? pool : pool.slice(i + 1, i + 1 + WINDOW);
        for (const y of rest) tryPair(x, y);
      }
    }
  }
  return [...pairs.values()].sort((p, q) => q.score - p.score || p.a - q.a || p.b - q.b);
}

/**
 * Groups mentions into events: the surest pair first, and two groups join only where no pair between them is impossible and
 * the pairs agree on the whole (average link). Never by a chain of likenesses alone. Deterministic.
 */
export function clusterMentions(mentions: readonly LinkedMention[], weights: Weights): readonly (readonly LinkedMention[])[] {
  const groupOf = mentions.map((_, at) => at);
  const groups = new Map<number, number[]>(mentions.map((_, at) => [at, [at]]));
  // Two groups that did not agree are asked again only when one of them has grown.
  const refused = new Map<number, { readonly mine: number; readonly theirs: number }>();
  for (const { a, b } of pairsOf(mentions, weights)) {
    const left = groupOf[a] ?? a;
    const right = groupOf[b] ?? b;
    if (left === right) continue;
    const mine = groups.get(left) ?? [];
    const theirs = groups.get(right) ?? [];
    const pair = Math.min(left, right) * mentions.length + Math.max(left, right);
    const before = refused.get(pair);
    if (before !== undefined && before.mine * before.theirs === mine.length * theirs.length && before.mine + before.theirs === mine.length + theirs.length) continue;
    if (!agree(mine, theirs, mentions, weights)) {
      refused.set(pair, { mine: mine.length, theirs: theirs.length });
      continue;
    }
    // The larger group takes in the smaller, so that a mention moves few times.
    const [into, from] = mine.length >= theirs.length ? [left, right] : [right, left];
    const moving = groups.get(from) ?? [];
    groups.get(into)?.push(...moving);
    groups.delete(from);
    for (const at of moving) groupOf[at] = into;
  }
  return joinCores([...groups.values()].map((members) => members.toSorted((x, y) => x - y).flatMap((at) => mentions[at] ?? [])));
}

/** So many members of a group speak for it: an event that a thousand articles report needs no million comparisons. */
const SPEAKERS = 24;

function speakers(group: readonly number[]): readonly number[] {
  if (group.length <= SPEAKERS) return group;
  return Array.from({ length: SPEAKERS }, (_, k) => group[Math.floor((k * group.length) / SPEAKERS)] ?? 0);
}

function agree(mine: readonly number[], theirs: readonly number[], mentions: readonly LinkedMention[], weights: Weights): boolean {
  let sum = 0;
  let count = 0;
  for (const x of speakers(mine)) {
    for (const y of speakers(theirs)) {
      const a = mentions[x];
      const b = mentions[y];
      if (a === undefined || b === undefined || vetoed(a, b)) return false;
      sum += similarity(a, b, weights);
      count += 1;
    }
  }
  return sum / Math.max(1, count) >= LINK_AT * 0.8;
}
