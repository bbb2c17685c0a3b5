import type { Article, Span, TimelineEvent } from '../../core/index.ts';
import { ArticleReading } from './ArticleReading.tsx';
import type { Library, Openers } from './context.ts';
import { EventReading } from './EventReading.tsx';

export interface ReadingProps extends Openers {
  readonly library: Library;
  readonly event: TimelineEvent | null;
  /** Shown instead of the event, with the event's words highlighted. */
  readonly article: Article | null;
  readonly spot: Span | null;
  /** Prints what is open. */
  readonly onPrint: () => void;
}

/** What the reading pane holds; a chunk of its own, since nobody reads before choosing. */
export default function Reading({ library, event, article, spot, onEvent, onArticle, onTold, onPrint }: ReadingProps) {
  if (article !== null) {
    return <ArticleReading article={article} library={library} selected={event} spot={spot} onEvent={onEvent} onArticle={onArticle} onTold={onTold} onPrint={onPrint} />;
  }
  return event === null ? null : <EventReading key={event.id} event={event} library={library} onArticle={onArticle} onPrint={onPrint} />;
}
