import { memo, useMemo } from 'react';
import type { ArticleId, EventId, TimelineEvent } from '../../core/index.ts';
import { When } from '../list/When.tsx';
import type { SourceEntry } from '../state/sources.ts';
import { reportersOf } from '../state/visible.ts';
import { counted } from '../words/labels.ts';

const SHOWN = 6;

interface StartHereProps {
  readonly events: readonly TimelineEvent[];
  readonly sources: ReadonlyMap<ArticleId, SourceEntry>;
  readonly onOpen: (id: EventId, byKeyboard: boolean) => void;
}

/** Fills the empty reading pane with the events that the pile makes most of. */
export default memo(function StartHere({ events, sources, onOpen }: StartHereProps) {
  const most = useMemo(() => mostReported(events, sources), [events, sources]);
  if (most.length === 0) return <div className="start"><p>No event is in view.</p></div>;
  return (
    <div className="start">
      <h2>Choose an event</h2>
      <p>It opens here with the words of every source that reports it, the reasoning behind its date, and what the sources disagree about.</p>
      <h3>Most widely reported</h3>
      <ol>
        {most.map(({ event, reporters }) => (
          <li key={event.id}>
            <button type="button" className="start-item" onClick={(click) => onOpen(event.id, click.detail === 0)}>
              <span className="start-title">{event.title}</span>
              <span className="start-facts"><span><When time={event.time} /> · {counted(reporters, 'source')}</span>{event.disagreements.length > 0 && <span className="chip chip-differ">Sources differ</span>}</span>
            </button>
          </li>
        ))}
      </ol>
      <p className="start-keys"><kbd>j</kbd> <kbd>k</kbd> next, previous · <kbd>?</kbd> all keys</p>
    </div>
  );
});

interface Reported { readonly event: TimelineEvent; readonly reporters: number }

/** One pass that keeps the best, since a pile may hold very many events: no event has more reporters than excerpts. */
function mostReported(events: readonly TimelineEvent[], sources: StartHereProps['sources']): readonly Reported[] {
  const best: Reported[] = [];
  const isMore = (a: Reported, b: Reported): boolean => a.reporters > b.reporters || (a.reporters === b.reporters && a.event.salience > b.event.salience);
  for (const event of events) {
    const last = best[SHOWN - 1];
    if (last !== undefined && !isMore({ event, reporters: event.excerpts.length }, last)) continue;
    const one = { event, reporters: reportersOf(event, sources).length };
    const place = best.findIndex((other) => isMore(one, other));
    best.splice(place < 0 ? best.length : place, 0, one);
    if (best.length > SHOWN) best.pop();
  }
  return best;
}
