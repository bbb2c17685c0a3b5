import { createElement, useEffect, useState, type ComponentType } from 'react';
import type { TimelineProps } from '../timeline/contract.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';

type Drawing = ComponentType<TimelineProps>;

let drawn: Drawing | null = null;
const load = async (): Promise<Drawing> => (drawn = (await import('../timeline/Timeline.tsx')).default);
// Fetched beside the articles, not after them; the list comes first in a view without it. A failure shows when it is drawn.
const fetchAhead = () => void load().catch(() => undefined);
if (location.search.includes('view=list')) setTimeout(fetchAhead, 1000);
else fetchAhead();

/** The drawn timeline in its place. It comes as a chunk of its own, and the page holds without it. */
export function Stage(props: TimelineProps) {
  const sorry = <p className="notice">The timeline could not be drawn. The list below has every event of it.</p>;
  const drawing = useDrawing();
  if (drawing === 'failed') return sorry;
  return (
    <ErrorBoundary instead={sorry}>
      <div className="stage">{drawing === null ? <p className="stage-wait">Drawing the timeline…</p> : createElement(drawing, props)}</div>
    </ErrorBoundary>
  );
}

/** The component once it is there. Not React.lazy: Suspense holds a reveal back for up to 300 ms after the fallback has shown. */
function useDrawing(): Drawing | 'failed' | null {
  const [found, setFound] = useState<{ readonly drawing: Drawing | 'failed' } | null>(() => (drawn === null ? null : { drawing: drawn }));
  useEffect(() => {
    if (found !== null) return undefined;
    let wanted = true;
    load().then((drawing) => wanted && setFound({ drawing }), () => wanted && setFound({ drawing: 'failed' }));
    return () => {
      wanted = false;
    };
  }, [found]);
  return found?.drawing ?? null;
}
