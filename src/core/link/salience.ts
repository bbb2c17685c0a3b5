import type { ArticleId } from '../model.ts';
import type { LinkedMention } from './linked-mention.ts';

/** So many articles are all the attention there is, also in a larger pile. */
const MANY = 40;
/** What one article tells below its headline, without a date of its own, stands behind. */
const LONE = 0.6;

/** What the whole pile looks like, to weigh one event against. */
export interface PileSize {
  readonly articles: number;
  /** Paragraphs by article down to the last that tells anything by itself, to tell how high a mention stands. */
  readonly paragraphs: ReadonlyMap<ArticleId, number>;
}

/**
 * 0 to 1: how much of the pile's attention an event has. How many articles tell it counts most, then how high it stands in
 * them, then headlines, a date of its own, the dead and hurt, and how often it is told.
 */
export function salienceOf(members: readonly LinkedMention[], pile: PileSize): number {
  const articles = new Set(members.map((m) => m.article)).size;
  const spread = pile.articles <= 1 ? 1 : Math.log(1 + articles) / Math.log(1 + Math.min(pile.articles, MANY));
  // Words that a person marked may stand below all that is told by itself: no lower than the lowest.
  const height = members.reduce((top, m) => Math.max(top, 1 - m.mention.paragraph / Math.max(1, pile.paragraphs.get(m.article) ?? 1)), 0);
  const headline = members.some((m) => m.mention.headline) ? 1 : 0;
  const dated = members.some((m) => !m.time.soft && m.time.interval !== null) ? 1 : 0;
  const fate = members.some((m) => m.mention.figures.some((f) => f.what === 'killed' || f.what === 'injured')) ? 1 : 0;
  const told = Math.min(1, members.length / 6);
  const kind = members[0]?.mention.kind === 'event' ? 1 : 0.75;
  const sum = 0.4 * Math.min(1, spread) + 0.2 * height + 0.15 * headline + 0.1 * dated + 0.1 * fate + 0.05 * told;
  return Math.round(sum * kind * (dated + headline === 0 && articles === 1 ? LONE : 1) * 1000) / 1000;
}
