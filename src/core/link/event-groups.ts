import type { Steps } from '../text/index.ts';
import type { ArticleMentions } from './article-mentions.ts';
import { clusterMentions } from './cluster.ts';
import { joinCores } from './cores.ts';
import { grouped } from './grouped.ts';
import { joinByEvidence } from './join-by-evidence.ts';
import type { LinkedMention } from './linked-mention.ts';
import { joinTitles } from './same-title.ts';
import { storyMentions, type PileSetting } from './story-mentions.ts';

/** Mentions of one event. The first of them comes first in the pile. */
export type EventGroup = readonly LinkedMention[];

/** What the mentions of a pile were joined to. */
export interface EventGroups {
  /** The groups of each story, by its number; one that spans two stories stands with its first mention's. */
  readonly stories: ReadonlyMap<number, readonly EventGroup[]>;
  /** Mentions that only go with another one, by its index. */
  readonly extras: ReadonlyMap<number, readonly LinkedMention[]>;
  /** Sentences that may speak of an event, and tell none, by the number of their story. */
  readonly passing: ReadonlyMap<number, readonly LinkedMention[]>;
}

/** Joins the mentions of each story to events, then the events of different stories. */
export function* groupEvents(all: readonly ArticleMentions[], setting: PileSetting): Steps<EventGroups> {
  const extras = new Map<number, readonly LinkedMention[]>();
  const passing = new Map<number, readonly LinkedMention[]>();
  let first = 0;
  const inStories: (readonly EventGroup[])[] = [];
  for (const [story, articles] of grouped(all, (article) => article.story)) {
    const found = storyMentions(articles, setting, first);
    first += articles.reduce((sum, { mentions }) => sum + mentions.length, 0);
    for (const [at, more] of found.extras) extras.set(at, more);
    passing.set(story, found.passing);
    const joined = yield* joinCores(yield* clusterMentions(found.mentions, setting.weights));
    inStories.push(yield* joinByEvidence(joined, setting.weights, setting.links));
    yield;
  }
  const groups = joinTitles(inStories.length > 1 ? yield* joinCores(inStories.flat(), true) : inStories.flat());
  const storyOf = new Map(all.map((a) => [a.article.id, a.story]));
  return { stories: grouped(groups, ([m]) => (m === undefined ? undefined : storyOf.get(m.article)) ?? -1), extras, passing };
}
