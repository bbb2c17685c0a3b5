import type { Article, Day, Span, TimelineEvent } from '../../core/index.ts';
import type { Dating } from '../state/use-dating.ts';
import { ArticleReading } from './ArticleReading.tsx';
import type { Library, Openers } from './context.ts';
import { EventReading } from './EventReading.tsx';

export interface ReadingProps extends Openers {
  readonly library: Library;
  readonly event: TimelineEvent | null;
  /** Shown instead of the event, with the event's words highlighted. */
  readonly article: Article | null;
  readonly spot: Span | null;
  readonly dating: Dating;
  /** Null: the page is published, and no date can be given. */
  readonly onDate: ((article: Article, day: Day) => void) | null;
  /** Prints what is open. */
  readonly onPrint: () => void;
}

/** What the reading pane holds; a chunk of its own, since nobody reads before choosing. */
export default function Reading({ library, event, article, spot, dating, onDate, onEvent, onArticle, onTold, onPrint }: ReadingProps) {
  if (article !== null) {
    return <ArticleReading article={article} library={library} selected={event} spot={spot} dating={dating} onDate={onDate && ((day) => onDate(article, day))} onEvent={onEvent} onArticle={onArticle} onTold={onTold} onPrint={onPrint} />;
  }
  return event === null ? null : <EventReading key={event.id} event={event} library={library} onArticle={onArticle} onPrint={onPrint} />;
}
