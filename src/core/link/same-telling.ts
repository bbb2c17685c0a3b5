import { pace, type Steps } from '../text/index.ts';
import type { LinkedMention } from './linked-mention.ts';
import { LINK_AT, similarity, vetoed } from './similarity.ts';
import type { Weights } from './weights.ts';

/**
 * Places of mentions, those together that nothing tells apart which mentions are compared by: the same words, names and date, of
 * articles that print one report, or of one that says it again. They are one from the start, so that the others are compared with
 * one of them. What is not taken for one event with its own like, as two statements of nobody, is by itself.
 */
export function* sameTellings(mentions: readonly LinkedMention[], weights: Weights): Steps<readonly (readonly number[])[]> {
  const isFull = pace();
  const found: number[][] = [];
  for (const alike of byKey(mentions.keys(), (at) => shortKey(mentions[at])).values()) {
    if (isFull(alike.length)) yield;
    // The long key costs more than it saves where the short one already tells.
    for (const same of alike.length < 2 ? [alike] : byKey(alike, (at) => longKey(mentions[at])).values()) {
      const first = mentions[same[0] ?? -1];
      if (first === undefined) continue;
      if (same.length > 1 && (vetoed(first, first) || similarity(first, first, weights) < LINK_AT)) for (const at of same) found.push([at]);
      else found.push(same);
    }
  }
  return found.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

function byKey(places: Iterable<number>, keyOf: (at: number) => string): ReadonlyMap<string, number[]> {
  const found = new Map<string, number[]>();
  for (const at of places) {
    const key = keyOf(at);
    const mine = found.get(key);
    if (mine === undefined) found.set(key, [at]);
    else mine.push(at);
  }
  return found;
}

const shortKey = (m: LinkedMention | undefined): string => (m === undefined ? '' : `${m.mention.kind} ${m.mention.actions.join(' ')} ${m.bag.size} ${m.time.value} ${m.mention.terms.join(' ')}`);

/** All by which mentions are compared. */
function longKey(m: LinkedMention | undefined): string {
  if (m === undefined) return '';
  const { mention, time, places, others, countries, around, persons, named, word, bag } = m;
  const { kind, actions, objects, terms, figures, speaker, background, headline, paragraph } = mention;
  return JSON.stringify([
    kind, actions, objects, terms, figures.map(({ what, unit, min, max }) => [what, unit, min, max]), speaker, background, headline, paragraph <= 1,
    time.interval, time.granularity, time.certainty, time.value, time.from, time.soft, time.phrase === null, places, others, countries, around, persons, named, word, [...bag],
  ]);
}
