import type { ArticleId, EventId, Span } from '../../core/index.ts';
import type { View } from './state.ts';
import { addressed } from '../browser/address.ts';
import { wholeAddress } from '../browser/navigation.ts';

/** The address of exactly this event, or of this passage of an article, on the page as it is served here; `view`: null is the one that it opens with. */
export function linkTo(event: EventId | null, article: ArticleId | null = null, spot: Span | null = null, view: View | null = null): string {
  const params = new URLSearchParams();
  if (view !== null) params.set('view', view);
  if (event !== null) params.set('event', event);
  // Where a timeline in tiles has the words of the event that is open.
  const words = addressed('words');
  if (event !== null && words !== null) params.set('words', words);
  if (article !== null) params.set('article', article);
  if (article !== null && spot !== null) params.set('at', `${spot.start}-${spot.end}`);
  return wholeAddress(`?${params.toString()}`);
}
