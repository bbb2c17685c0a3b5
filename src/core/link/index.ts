/** The front door of the link layer: many articles to one timeline. */
export { groupStories } from './stories.ts';
export { publicationDates } from './publication.ts';
export { vectorsOf } from './story-vector.ts';
export { linkEvents } from './link-events.ts';
export type { ArticleMentions } from './article-mentions.ts';
