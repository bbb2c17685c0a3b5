import { useState } from 'react';
import type { Article, Timeline, TimelineEvent } from '../../core/index.ts';
import { whenText } from '../../when/index.ts';
import { publishedText } from '../words/labels.ts';

/**
 * Where a person is, to be spoken: the event that was chosen, or an article that was opened to be read, each by its title and
 * date. From event to event of one article the event is said. Where a correction changes it, the correction itself is spoken,
 * and not this as well.
 */
export function useSpokenEvent(selected: TimelineEvent | null, timeline: Timeline, article: Article | null): string {
  const [spoken, setSpoken] = useState({ selected, timeline, article, text: textOf(selected, article) });
  if (spoken.selected === selected && spoken.timeline === timeline && spoken.article === article) return spoken.text;
  const stays = article !== null && article === spoken.article;
  const text = spoken.timeline === timeline ? textOf(selected, stays && selected !== null ? null : article) : spoken.text;
  setSpoken({ selected, timeline, article, text });
  return text;
}

function textOf(event: TimelineEvent | null, article: Article | null): string {
  if (article !== null) return [article.title ?? 'Article', publishedText(article.published) ?? 'date not known', ''].join('. ').trim();
  return event === null ? '' : `${event.title}. ${whenText(event.time)}.`;
}
