import type { Culprit } from '../state/visible.ts';
import { counted } from '../words/labels.ts';

interface NoEventsProps {
  /** Null: the articles themselves hold no event. */
  readonly culprit: Culprit | null;
  readonly onSources: () => void;
  readonly onKinds: () => void;
}

/** An empty result names the filter that made it, and offers to drop it. */
export function NoEvents({ culprit, onSources, onKinds }: NoEventsProps) {
  if (culprit === null) {
    return <div className="empty"><h2>No events</h2><p>No event was found in these articles.</p></div>;
  }
  const back = counted(culprit.without, 'event');
  return (
    <div className="empty">
      <h2>Nothing passes the filters</h2>
      {culprit.filter === 'sources' && <><p>No source that is switched on reports any of these events.</p><button type="button" className="button button-main" onClick={onSources}>Switch all sources on: {back}</button></>}
      {culprit.filter === 'kinds' && <><p>The sources that are on report nothing of the kinds that are ticked.</p><button type="button" className="button button-main" onClick={onKinds}>Show all kinds: {back}</button></>}
      {culprit.filter === 'both' && <><p>Both the sources and the kinds are filtered.</p><button type="button" className="button button-main" onClick={() => { onSources(); onKinds(); }}>Drop both filters: {back}</button></>}
    </div>
  );
}
