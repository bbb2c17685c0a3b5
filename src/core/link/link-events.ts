import type { ArticleId, TimelineEvent } from '../model.ts';
import type { ArticleMentions } from './article-mentions.ts';
import { referencesOf } from './attach.ts';
import { buildEvent, type EventSetting } from './build-event.ts';
import { groupEvents } from './event-groups.ts';
import { byTime, inOrder } from './event-order.ts';
import { landmarksOf, peopleOf } from './linked-mention.ts';
import { kindsOf } from './name-kinds.ts';
import { weightsOf } from './weights.ts';
import { worth } from './worth.ts';

/** Events of all articles, each told once. In order of time; undated ones last. */
export function linkEvents(all: readonly ArticleMentions[]): readonly TimelineEvent[] {
  const told = all.flatMap((a) => a.mentions);
  const weights = weightsOf(all.map((a) => a.mentions));
  const kindOf = kindsOf(told);
  const { stories, extras } = groupEvents(all, { weights, kindOf, landmarks: landmarksOf(told), people: peopleOf(told) });
  const order = new Map<ArticleId, number>(all.map(({ article }, at) => [article.id, at]));
  const setting: EventSetting = {
    order, weights, kindOf,
    articles: new Map(all.map(({ article }) => [article.id, article])),
    pile: { articles: all.length, paragraphs: new Map(all.map(({ article, mentions }) => [article.id, Math.max(1, ...mentions.map((m) => m.paragraph + 1))])) },
  };
  const events: TimelineEvent[] = [];
  for (const groups of stories.values()) {
    const references = referencesOf(groups, (id) => setting.articles.get(id)?.text ?? '');
    for (const [at, group] of groups.entries()) {
      const members = [...group, ...group.flatMap((m) => extras.get(m.index) ?? [])];
      const event = worth(members) ? buildEvent(inOrder(members, order), references[at] ?? [], setting) : null;
      if (event !== null) events.push(event);
    }
  }
  return events.sort(byTime);
}
