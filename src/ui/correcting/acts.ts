import { correctionOf, type Article, type ArticleChange, type ArticleId, type Correction, type CorrectedTime, type EventChange, type EventKind, type Excerpt, type Quote, type TimelineEvent } from '../../core/index.ts';

/** The words of an excerpt that tell the event. */
function focusOf({ article, start, exact, focus }: Excerpt): Quote {
  return { article, ...focus, exact: exact.slice(focus.start - start, focus.end - start) };
}

export const changeArticle = ({ id, file }: Article, change: ArticleChange): Correction => correctionOf({ kind: 'article', article: id, file, change });

export const changeEvent = ({ at }: TimelineEvent, change: EventChange): Correction => correctionOf({ kind: 'event', at, change });

export const mergeEvents = (first: TimelineEvent, second: TimelineEvent): Correction => correctionOf({ kind: 'merge', quotes: [first.at, second.at] });

/** What an article tells of an event, as an event of its own. Null: no other article tells it, so that nothing would stay. */
export function splitOff({ at, excerpts }: TimelineEvent, article: ArticleId): Correction | null {
  const from = at.article === article ? excerpts.find((excerpt) => excerpt.article !== article && excerpt.tells) : undefined;
  if (at.article === article && from === undefined) return null;
  return correctionOf({ kind: 'split', quotes: excerpts.filter((excerpt) => excerpt.article === article).map(focusOf), from: from === undefined ? at : focusOf(from) });
}

export const addEvent = (at: Quote, title: string, time: CorrectedTime, eventKind: EventKind): Correction => correctionOf({ kind: 'add', at, title, time, eventKind });
