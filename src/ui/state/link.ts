import type { ArticleId, EventId, Span } from '../../core/index.ts';

/** The address of exactly this event, or of this passage of an article, on the page as it is served here. */
export function linkTo(event: EventId | null, article: ArticleId | null = null, spot: Span | null = null): string {
  const params = new URLSearchParams();
  if (event !== null) params.set('event', event);
  if (article !== null) params.set('article', article);
  if (article !== null && spot !== null) params.set('at', `${spot.start}-${spot.end}`);
  const { protocol, host, pathname } = location;
  return `${protocol}//${host}${pathname}?${params.toString()}`;
}
