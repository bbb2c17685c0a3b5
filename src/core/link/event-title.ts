import { leansOnOthers } from '../events/index.ts';
import type { LinkedMention } from './linked-mention.ts';
import type { Weights } from './weights.ts';

/** How well a mention's title would name the whole event; `heldBy` counts the mentions that have each word. */
function fitness(mention: LinkedMention, heldBy: ReadonlyMap<string, number>, lone: boolean, weights: Weights): number {
  const { title, weak, aside, headline, paragraph } = mention.mention;
  if (title === null) return -Infinity;
  const length = title.split(/\s+/u).length;
  let shared = 0;
  let all = 0;
  // Most events have one report, which shares nothing with others.
  for (const term of lone ? [] : mention.mention.terms) {
    const weight = weights.of(term);
    all += weight;
    if ((heldBy.get(term) ?? 0) > 1) shared += weight;
  }
  const central = all === 0 ? 0 : shared / all;
  const named = mention.places.length > 0 ? 0.5 : mention.others.length > 0 ? 0.5 : mention.countries.length > 0 ? 0.3 : 0;
  const size = length < 4 ? 0.2 * length - 1.2 : length <= 12 ? 0.5 : length <= 16 ? 0 : length <= 24 ? -0.7 : -1.4;
  return (weak ? 0 : 2) - (aside ? 2 : 0) - (leansOnOthers(title) ? 1.5 : 0) + (headline ? 1 : 0) + (paragraph <= 1 ? 0.3 : 0) + named + size + (lone ? 0 : central);
}

/** The title that fits the reports of an event best; null: none of them makes sense alone. */
export function eventTitle(members: readonly LinkedMention[], weights: Weights): string | null {
  let best: LinkedMention | null = null;
  let top = -Infinity;
  const heldBy = new Map<string, number>();
  for (const { mention } of members) for (const term of new Set(mention.terms)) heldBy.set(term, (heldBy.get(term) ?? 0) + 1);
  for (const member of members) {
    const score = fitness(member, heldBy, members.length === 1, weights);
    if (score > top) {
      best = member;
      top = score;
    }
  }
  return best?.mention.title ?? null;
}
