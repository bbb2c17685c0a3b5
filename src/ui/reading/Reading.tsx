import { Activity, useContext, useEffect } from 'react';
import type { Article, Span, TimelineEvent } from '../../core/index.ts';
import { Editing } from '../editing/editing.ts';
import { ArticleReading } from './ArticleReading.tsx';
import type { Library, Openers } from '../model/library.ts';
import { EventReading } from './EventReading.tsx';
import { usePlaceKept } from './use-place-kept.ts';
import { useSheetDrag } from './use-sheet-drag.ts';

export interface ReadingProps extends Openers {
  readonly library: Library;
  readonly event: TimelineEvent | null;
  /** Shown instead of the event, with the event's words highlighted. */
  readonly article: Article | null;
  readonly spot: Span | null;
  /** Prints what is open. */
  readonly onPrint: () => void;
}

/** A phone's sheet can be drawn down as well. */
export interface ClosableReadingProps extends ReadingProps {
  readonly onClose: () => void;
}

/**
 * What the reading pane holds; a chunk of its own, since nobody reads before choosing. The event stays behind its article, hidden, with
 * all that a person has unfolded there.
 */
export default function Reading({ library, event, article, spot, onEvent, onArticle, onTold, onPrint, onClose }: ClosableReadingProps) {
  const fetchTools = useContext(Editing)?.tools.fetch;
  // What is pressed can then be done at once.
  useEffect(() => void fetchTools?.().catch(() => undefined), [fetchTools]);
  const kept = usePlaceKept(event?.id ?? null, article !== null);
  useSheetDrag(kept.ref, onClose);
  return (
    <div {...kept}>
      {article !== null && <ArticleReading article={article} library={library} selected={event} spot={spot} onEvent={onEvent} onArticle={onArticle} onTold={onTold} onPrint={onPrint} />}
      {event !== null && <Activity key={event.id} mode={article === null ? 'visible' : 'hidden'}><EventReading event={event} library={library} onEvent={onEvent} onArticle={onArticle} onPrint={onPrint} /></Activity>}
    </div>
  );
}
