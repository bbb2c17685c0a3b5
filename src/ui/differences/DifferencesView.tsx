import { useId, useMemo } from 'react';
import type { EventId, TimelineEvent } from '../../core/index.ts';
import { reportersOf } from '../state/visible.ts';
import { RECOUNTED } from '../words/differences.ts';
import { counted } from '../words/labels.ts';
import { comparedIn, differencesOf, type Compared, type Difference } from './difference.ts';
import { DifferenceCard } from './DifferenceCard.tsx';
import './differences.css';
import { useReader } from '../store/reader.ts';

export interface DifferencesViewProps {
  /** Those about which the sources differ, or which they count anew, as they are to be shown. */
  readonly events: readonly TimelineEvent[];
  /** All that pass the filters, with their details. */
  readonly passing: () => readonly TimelineEvent[];
  /** How many more the filters keep out. */
  readonly hidden: number;
  readonly selected: EventId | null;
  readonly onClear: () => void;
}

/** All that the sources tell differently, in one place: what cannot both hold, and apart from it what was counted anew on later days. */
export default function DifferencesView({ events, passing, hidden, selected, onClear }: DifferencesViewProps) {
  const { sources } = useReader().library;
  const all = useMemo(() => differencesOf(events), [events]);
  const compared = useMemo(() => comparedIn(passing(), (event) => reportersOf(event, sources).length), [passing, sources]);
  const against = all.filter(({ relation }) => relation !== 'recounted');
  const recounted = all.filter(({ relation }) => relation === 'recounted');
  return (
    <section className="differences" aria-labelledby="differences-title">
      <h2 id="differences-title" className="story-title">Where the sources differ</h2>
      {all.length === 0
        ? <Nothing {...compared} />
        : <p className="differences-facts">{counted(compared.events, 'event')} told by two sources or more {compared.events === 1 ? 'was' : 'were'} compared.</p>}
      {hidden > 0 && <p className="differences-facts">{counted(hidden, 'more event', 'more events')} behind the filters. <button type="button" className="link" onClick={onClear}>Clear the filters</button></p>}
      {against.length > 0 && <Cards title="They cannot all be right" all={against} selected={selected} />}
      {recounted.length > 0 && <Cards title={RECOUNTED} note="A later report may know more, or count something else: none of them is in the wrong." all={recounted} selected={selected} />}
    </section>
  );
}

function Cards({ title, note, all, selected }: { readonly title: string; readonly note?: string; readonly all: readonly Difference[]; readonly selected: EventId | null }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="differences-part">
      <h3 id={id}>{title}</h3>
      {note !== undefined && <p className="differences-facts">{note}</p>}
      {all.map((each) => <DifferenceCard key={`${each.event.id} ${each.relation} ${each.at}`} of={each} selected={selected} />)}
    </section>
  );
}

/** What was compared, where nothing differs: silence of the page is no silence of the sources. */
function Nothing({ events, figures, times }: Compared) {
  return (
    <div className="differences-none">
      <p><strong>Nothing found on which they differ.</strong></p>
      {events === 0 ? <p>No event is told by two sources, so that there was nothing to compare.</p> : (
        <>
          <p>{counted(events, 'event')} told by two sources or more, with {counted(figures, 'count')} and {counted(times, 'time')} in their reports, {events === 1 ? 'was' : 'were'} compared:</p>
          <ul>
            <li>how many were killed, injured, missing, arrested, displaced or made homeless;</li>
            <li>how many soldiers, villages and towns;</li>
            <li>on which days it happened, where the words of each report say so;</li>
            <li>losses that one side reports and the other denies, and responsibility that one claims and the other rejects.</li>
          </ul>
          <p>Other things may still differ. The words of every source stand with each event.</p>
        </>
      )}
    </div>
  );
}
