import { memo, useMemo } from 'react';
import { Edited } from '../parts/Edited.tsx';
import { When } from '../parts/When.tsx';
import type { Fact } from '../state/filters.ts';
import { mostReported } from '../state/most-reported.ts';
import { counted } from '../words/labels.ts';
import { dirOf } from '../text/dir-of.ts';
import { useReader } from '../store/reader.ts';

export interface StartHereProps {
  readonly facts: readonly Fact[];
  /** By fact what keeps it out; 0: nothing. */
  readonly masks: Uint16Array;
}

/** Fills the empty reading pane with the events that the pile makes most of. */
export default memo(function StartHere({ facts, masks }: StartHereProps) {
  const { openEvent } = useReader();
  const most = useMemo(() => mostReported(facts, masks), [facts, masks]);
  if (most.length === 0) return (
    <div className="start">
      <h2>Nothing to read yet</h2>
      <p>An event opens here with the words of its sources. {facts.length === 0 ? 'These articles tell of none.' : 'None is left to choose: drop a filter, and what it keeps out comes back.'}</p>
    </div>
  );
  return (
    <div className="start">
      <h2>Choose an event</h2>
      <p>It opens here with the words of every source that reports it, the reasoning behind its date, and what the sources disagree about.</p>
      <h3>Most widely reported</h3>
      <ol>
        {most.map(({ event, reporters }) => (
          <li key={event.id}>
            <button type="button" className="start-item" onClick={(click) => openEvent(event.id, click.detail === 0)}>
              <span className="start-title" dir={dirOf(event.title)}>{event.title}</span>
              <span className="start-facts"><span><When time={event.time} /> · {counted(reporters.length, 'source')}</span><Edited event={event} />{event.disagreements.length > 0 && <span className="chip chip-differ">Sources differ</span>}</span>
            </button>
          </li>
        ))}
      </ol>
      <p className="start-keys"><kbd>j</kbd> <kbd>k</kbd> next, previous · <kbd>?</kbd> all keys</p>
    </div>
  );
});
