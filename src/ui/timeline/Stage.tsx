import { createElement, useEffect, useRef, type MouseEvent, type ReactElement, type ReactNode } from 'react';
import type { EventId } from '../../core/index.ts';
import type { TimelineProps } from './Timeline.tsx';
import type { ToldTimelineProps } from './ToldTimeline.tsx';
import { ErrorBoundary } from '../parts/ErrorBoundary.tsx';
import { late } from '../late/late.tsx';
import { addressed } from '../browser/address.ts';
import { landmark } from '../browser/landmarks.ts';

const timeline = late<TimelineProps>(() => import('./Timeline.tsx').then((module) => module.default));
const told = late<ToldTimelineProps>(() => import('./ToldTimeline.tsx').then((module) => module.default));
export const { fetch: fetchTimeline } = timeline;
export const { fetch: fetchTold } = told;

// Fetched beside the articles, not after them; the list comes first in a view without it. A failure shows when it is drawn.
const fetchAhead = () => void (['sources', 'merged'].includes(addressed('view') ?? '') ? fetchTimeline : fetchTold)().catch(() => undefined);
if (addressed('view') === 'list') setTimeout(fetchAhead, 1000);
else fetchAhead();

/** What any drawn timeline does, and how it looks. */
export interface StageActs extends Pick<TimelineProps, 'theme' | 'onWindow' | 'onZoom' | 'onFit'> {
  /** As the timeline's own, and whether the keyboard did it. */
  readonly onSelect: (id: EventId | null, byKeyboard: boolean) => void;
  /** The timeline stands, or never will. */
  readonly onDrawn: () => void;
}

type OfStage<Props> = Omit<Props, 'onSelect'> & Pick<StageActs, 'onDrawn' | 'onSelect'> & { /** What is said over it. */ readonly children?: ReactNode };

/** Whether the last click on the timeline came from a key: it has no count of clicks then. It is heard before the timeline hears it. */
let byKey = false;
const hear = ({ detail }: MouseEvent): void => { byKey = detail === 0; };

/** The drawn timeline in its place. It comes as a chunk of its own, and the page holds without it. */
export function Stage({ onDrawn, onSelect, children, ...props }: OfStage<TimelineProps>) {
  const drawing = timeline.use();
  return <Place drawn={drawing === null || drawing === 'failed' ? drawing : createElement(drawing, { ...props, onSelect: (id) => onSelect(id, byKey) })} name="stage" onDrawn={onDrawn}>{children}</Place>;
}

/** The same of the story's timeline. */
export function ToldStage({ onDrawn, onSelect, children, ...props }: OfStage<ToldTimelineProps>) {
  const drawing = told.use();
  return <Place drawn={drawing === null || drawing === 'failed' ? drawing : createElement(drawing, { ...props, onSelect: (id) => onSelect(id, byKey) })} name="stage stage-told" onDrawn={onDrawn}>{children}</Place>;
}

interface PlaceProps extends Pick<StageActs, 'onDrawn'> {
  readonly children?: ReactNode;
  readonly drawn: ReactElement | 'failed' | null;
  readonly name: string;
}

function Place({ drawn, name, onDrawn, children }: PlaceProps) {
  const sorry = <p className="notice">The timeline could not be drawn. The list below has every event of it.</p>;
  const tell = useRef(onDrawn);
  const here = drawn !== null;
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
  if (drawn === 'failed') return sorry;
  return (
    <ErrorBoundary instead={sorry}>
      <div className={name} {...landmark('stage')} onClickCapture={hear}>
        {drawn ?? <p className="stage-wait">Drawing the timeline…</p>}
        {children}
      </div>
    </ErrorBoundary>
  );
}
