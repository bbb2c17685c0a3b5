import { memo, useState } from 'react';
import type { ArticleId, EventId, TimelineEvent } from '../../core/index.ts';
import type { SourceEntry } from '../state/sources.ts';
import { placeOf } from '../state/visible.ts';
import type { TimelineWindow } from '../timeline/contract.ts';
import { counted, periodText } from '../words/labels.ts';
import { EventRow } from './EventRow.tsx';
import { groupsOf } from './groups.ts';
import { Inferred } from './When.tsx';

interface EventListProps {
  /** In the order of time, undated ones last. */
  readonly events: readonly TimelineEvent[];
  readonly sources: ReadonlyMap<ArticleId, SourceEntry>;
  readonly selected: EventId | null;
  readonly window: TimelineWindow | null;
  readonly onOpen: (id: EventId, byKeyboard: boolean) => void;
  readonly onShowAll: () => void;
}

/** So many rows at once; a page of ten thousand rows would take seconds to draw. */
const PAGE = 400;

/** The events in view, in order. What lies outside the period is folded into one line on either side, never left unsaid. */
export const EventList = memo(function EventList({ events, sources, selected, window, onOpen, onShowAll }: EventListProps) {
  const [pages, setPages] = useState(1);
  const placed: Record<ReturnType<typeof placeOf>, TimelineEvent[]> = { before: [], inside: [], after: [], undated: [] };
  for (const event of events) placed[placeOf(event, window)].push(event);
  const rows = [...placed.inside, ...placed.undated];
  const at = rows.findIndex(({ id }) => id === selected);
  const shown = Math.max(pages * PAGE, at + 1);
  return (
    <section className="list" aria-labelledby="list-title">
      <h2 id="list-title" className="spoken">Events in order</h2>
      <Fold events={placed.before} word="earlier" onShowAll={onShowAll} />
      {placed.inside.length === 0 && window !== null && <p className="list-empty">No dated event lies in this period.</p>}
      <ol className="groups">
        {groupsOf(rows.slice(0, shown)).map(({ heading, inferred, events: together }, index) => (
          <li key={`${heading} ${index}`} className={together[0]?.time.start === null ? 'group group-undated' : 'group'}>
            <h3>{inferred && <Inferred />}{heading}</h3>
            <ol>
              {together.map((event) => <EventRow key={event.id} event={event} sources={sources} selected={event.id === selected} inferredAbove={inferred} onOpen={onOpen} />)}
            </ol>
          </li>
        ))}
      </ol>
      {shown < rows.length && (
        <button type="button" className="fold" onClick={() => setPages(pages + 1)}>
          {counted(rows.length - shown, 'more event')} <span className="fold-do">Show {Math.min(PAGE, rows.length - shown)} more</span>
        </button>
      )}
      <Fold events={placed.after} word="later" onShowAll={onShowAll} />
    </section>
  );
});

function Fold({ events, word, onShowAll }: { readonly events: readonly TimelineEvent[]; readonly word: string; readonly onShowAll: () => void }) {
  if (events.length === 0) return null;
  return (
    <button type="button" className="fold" onClick={onShowAll}>
      {counted(events.length, `${word} event`)}, {periodText(events)} <span className="fold-do">Show all</span>
    </button>
  );
}
