import { createElement, useEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import type { EventId } from '../../core/index.ts';
import type { TimelineProps } from '../timeline/contract.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { late } from './late.tsx';

const { fetch: fetchTimeline, use: useTimeline } = late(() => import('../timeline/Timeline.tsx').then((module) => module.default));
// Fetched beside the articles, not after them; the list comes first in a view without it. A failure shows when it is drawn.
const fetchAhead = () => void fetchTimeline().catch(() => undefined);
if (location.search.includes('view=list')) setTimeout(fetchAhead, 1000);
else fetchAhead();
export { fetchTimeline };

interface StageProps extends Omit<TimelineProps, 'onSelect'> {
  /** As the timeline's own, and whether the keyboard did it. */
  readonly onSelect: (id: EventId | null, byKeyboard: boolean) => void;
  /** The timeline stands, or never will. */
  readonly onDrawn: () => void;
  /** What is said over it. */
  readonly children?: ReactNode;
}

/** Whether the last click on the timeline came from a key: it has no count of clicks then. It is heard before the timeline hears it. */
let byKey = false;
const hear = ({ detail }: MouseEvent): void => { byKey = detail === 0; };

/** The drawn timeline in its place. It comes as a chunk of its own, and the page holds without it. */
export function Stage({ onDrawn, onSelect, children, ...props }: StageProps) {
  const sorry = <p className="notice">The timeline could not be drawn. The list below has every event of it.</p>;
  const drawing = useTimeline();
  const tell = useRef(onDrawn);
  const here = drawing !== null;
  useEffect(() => {
    if (!here) return undefined;
    // The chart draws in the frame after it is made; what comes next waits until that is on the screen.
    let task: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => { task = setTimeout(tell.current); });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(task);
    };
  }, [here]);
  if (drawing === 'failed') return sorry;
  return (
    <ErrorBoundary instead={sorry}>
      <div className="stage" onClickCapture={hear}>
        {drawing === null ? <p className="stage-wait">Drawing the timeline…</p> : createElement(drawing, { ...props, onSelect: (id) => onSelect(id, byKey) })}
        {children}
      </div>
    </ErrorBoundary>
  );
}
