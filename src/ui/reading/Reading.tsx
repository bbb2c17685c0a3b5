import { Activity, useContext, useEffect } from 'react';
import type { Article, Span, TimelineEvent } from '../../core/index.ts';
import { Editing } from '../editing/editing.ts';
import { ArticleReading } from './ArticleReading.tsx';
import { EventReading } from './EventReading.tsx';
import { usePlaceKept } from './use-place-kept.ts';
import { useSheetDrag } from './use-sheet-drag.ts';

export interface ReadingProps {
  readonly event: TimelineEvent | null;
  /** Shown instead of the event, with the event's words highlighted. */
  readonly article: Article | null;
  readonly spot: Span | null;
}

/** A phone's sheet can be drawn down as well. */
export interface ClosableReadingProps extends ReadingProps {
  readonly onClose: () => void;
}

/**
 * What the reading pane holds; a chunk of its own, since nobody reads before choosing. The event stays behind its article, hidden, with
 * all that a person has unfolded there.
 */
export default function Reading({ event, article, spot, onClose }: ClosableReadingProps) {
  const fetchTools = useContext(Editing)?.tools.fetch;
  // What is pressed can then be done at once.
  useEffect(() => void fetchTools?.().catch(() => undefined), [fetchTools]);
  const kept = usePlaceKept(event?.id ?? null, article !== null);
  useSheetDrag(kept.ref, onClose);
  return (
    <div {...kept}>
      {article !== null && <ArticleReading article={article} selected={event} spot={spot} />}
      {event !== null && <Activity key={event.id} mode={article === null ? 'visible' : 'hidden'}><EventReading event={event} /></Activity>}
    </div>
  );
}
