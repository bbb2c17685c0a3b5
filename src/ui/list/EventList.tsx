import type { ArticleId, EventId, TimelineEvent } from '../../core/index.ts';
import type { SourceEntry } from '../state/sources.ts';
import { placeOf } from '../state/visible.ts';
import type { TimelineWindow } from '../timeline/contract.ts';
import { counted, periodText } from '../words/labels.ts';
import { EventRow } from './EventRow.tsx';
import { groupsOf } from './groups.ts';

interface EventListProps {
  /** In the order of time, undated ones last. */
  readonly events: readonly TimelineEvent[];
  readonly sources: ReadonlyMap<ArticleId, SourceEntry>;
  readonly selected: EventId | null;
  readonly window: TimelineWindow | null;
  readonly onOpen: (id: EventId, byKeyboard: boolean) => void;
  readonly onShowAll: () => void;
}

/** The events in view, in order. What lies outside the period is folded into one line on either side, never left unsaid. */
export function EventList({ events, sources, selected, window, onOpen, onShowAll }: EventListProps) {
  const at = (place: ReturnType<typeof placeOf>) => events.filter((event) => placeOf(event, window) === place);
  const inside = at('inside');
  const groups = [...groupsOf(inside), ...groupsOf(at('undated'))];
  return (
    <section className="list" aria-label="Events in order">
      <Fold events={at('before')} word="earlier" onShowAll={onShowAll} />
      {inside.length === 0 && window !== null && <p className="list-empty">No dated event lies in this period.</p>}
      <ol className="groups">
        {groups.map(({ heading, events: rows }, index) => (
          <li key={`${heading} ${index}`} className={heading === 'No date known' ? 'group group-undated' : 'group'}>
            <h3>{heading}</h3>
            <ol>
              {rows.map((event) => <EventRow key={event.id} event={event} sources={sources} selected={event.id === selected} onOpen={onOpen} />)}
            </ol>
          </li>
        ))}
      </ol>
      <Fold events={at('after')} word="later" onShowAll={onShowAll} />
    </section>
  );
}

function Fold({ events, word, onShowAll }: { readonly events: readonly TimelineEvent[]; readonly word: string; readonly onShowAll: () => void }) {
  if (events.length === 0) return null;
  return (
    <button type="button" className="fold" onClick={onShowAll}>
      {counted(events.length, `${word} event`)}, {periodText(events)} <span className="fold-do">Show all</span>
    </button>
  );
}
