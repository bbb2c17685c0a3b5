import type { Timeline, TimelineEvent } from '../../core/index.ts';
import type { SourceEntry } from '../model/sources.ts';

/** A story of the pile: the articles that tell of one thing. */
export interface StoryEntry {
  /** The same for the same articles; safe in an address. */
  readonly id: string;
  /** Its event that has the most attention, else the headline of its first article. */
  readonly name: string;
  readonly articles: number;
}

/** The stories of a pile, the one with the most articles first. Empty where there is only one: then there is nothing to tell apart. */
export function storiesOf({ articles, events }: Pick<Timeline, 'articles' | 'events'>): readonly StoryEntry[] {
  const names = new Map<string, { name: string; articles: number; salience: number }>();
  for (const { story, title, file } of articles) {
    const mine = names.get(story);
    if (mine === undefined) names.set(story, { name: title ?? file, articles: 1, salience: -1 });
    else mine.articles += 1;
  }
  for (const { story, title, salience } of events) {
    const mine = names.get(story);
    if (mine !== undefined && salience > mine.salience) Object.assign(mine, { name: title, salience });
  }
  if (names.size < 2) return [];
  return [...names].map(([id, { name, articles: n }]) => ({ id, name, articles: n })).sort((a, b) => b.articles - a.articles);
}

/** The events of a story; null: of all of them. */
export function eventsOf(events: readonly TimelineEvent[], story: string | null): readonly TimelineEvent[] {
  return story === null ? events : events.filter((event) => event.story === story);
}

/** The events that are no detail of another. */
export function standing(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  return events.filter(({ detailOf }) => detailOf === null);
}

/** The sources that tell of a story, or of all of them, those of one story side by side. */
export function sourcesByStory(sources: readonly SourceEntry[], stories: readonly StoryEntry[], story: string | null): readonly SourceEntry[] {
  if (stories.length === 0) return sources;
  if (story !== null) return sources.filter(({ articles }) => articles.some((article) => article.story === story));
  const place = new Map(stories.map(({ id }, at) => [id, at]));
  const first = ({ articles }: SourceEntry) => Math.min(...articles.map((article) => place.get(article.story) ?? stories.length));
  return sources.toSorted((a, b) => first(a) - first(b));
}
