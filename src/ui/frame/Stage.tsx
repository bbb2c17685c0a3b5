import { Suspense, lazy } from 'react';
import type { TimelineProps } from '../timeline/contract.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';

const load = () => import('../timeline/Timeline.tsx');
const Timeline = lazy(load);
// Fetched beside the articles, not after them; a view without it does not ask. A failure shows when it is drawn.
if (!location.search.includes('view=list')) load().catch(() => undefined);

/** The drawn timeline in its place. It comes as a chunk of its own, and the page holds without it. */
export function Stage(props: TimelineProps) {
  return (
    <ErrorBoundary instead={<p className="notice">The timeline could not be drawn. The list below has every event of it.</p>}>
      <div className="stage">
        <Suspense fallback={<p className="stage-wait">Drawing the timeline…</p>}><Timeline {...props} /></Suspense>
      </div>
    </ErrorBoundary>
  );
}
