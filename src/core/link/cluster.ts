import { pace, type Steps } from '../text/index.ts';
import type { LinkedMention } from './linked-mention.ts';
import { pairsOf } from './mention-pairs.ts';
import { sameTellings } from './same-telling.ts';
import { LINK_AT, similarity, vetoed } from './similarity.ts';
import { speakersOf } from './speakers.ts';
import type { Weights } from './weights.ts';

/**
 * Groups mentions into events: the surest pair first, and two groups join only where no pair between them is impossible and
 * the pairs agree on the whole (average link). Never by a chain of likenesses alone. Deterministic.
 */
export function* clusterMentions(mentions: readonly LinkedMention[], weights: Weights): Steps<readonly (readonly LinkedMention[])[]> {
  const isFull = pace();
  const groupOf = mentions.map((_, at) => at);
  const groups = new Map<number, number[]>();
  for (const same of yield* sameTellings(mentions, weights)) {
    const [first = 0] = same;
    groups.set(first, [...same]);
    for (const at of same) groupOf[at] = first;
  }
  /** How many each two groups had when they did not agree. */
  const refused = new Map<number, number>();
  for (const { a, b } of yield* pairsOf(mentions, [...groups.keys()], weights)) {
    const left = groupOf[a] ?? a;
    const right = groupOf[b] ?? b;
    if (left === right) continue;
    const mine = groups.get(left) ?? [];
    const theirs = groups.get(right) ?? [];
    const pair = Math.min(left, right) * mentions.length + Math.max(left, right);
    const before = refused.get(pair);
    const now = mine.length + theirs.length;
    if (before !== undefined && now < (before > SPEAKERS ? before * GROWN : before + 1)) continue;
    if (isFull(Math.min(mine.length, SPEAKERS) * Math.min(theirs.length, SPEAKERS))) yield;
    if (!agree(mine, theirs, mentions, weights)) {
      refused.set(pair, now);
      continue;
    }
    // The larger group takes in the smaller, so that a mention moves few times.
    const [into, from] = mine.length >= theirs.length ? [left, right] : [right, left];
    const moving = groups.get(from) ?? [];
    const grown = groups.get(into);
    groups.delete(from);
    for (const at of moving) {
      groupOf[at] = into;
      grown?.push(at);
    }
  }
  return [...groups.values()].map((members) => members.toSorted((x, y) => x - y).flatMap((at) => mentions[at] ?? []));
}

/** Two groups that did not agree are asked again when one of them has grown; large ones only when they are so many times as large, since few speak for them. */
const GROWN = 1.25;

/** So many members of a group speak for it. */
const SPEAKERS = 24;

function agree(mine: readonly number[], theirs: readonly number[], mentions: readonly LinkedMention[], weights: Weights): boolean {
  let sum = 0;
  let count = 0;
  for (const x of speakersOf(mine, SPEAKERS)) {
    for (const y of speakersOf(theirs, SPEAKERS)) {
      const a = mentions[x];
      const b = mentions[y];
      if (a === undefined || b === undefined || vetoed(a, b)) return false;
      sum += similarity(a, b, weights);
      count += 1;
    }
  }
  return sum / Math.max(1, count) >= LINK_AT * 0.8;
}
