import { Fragment, memo, useLayoutEffect, useMemo, useRef } from 'react';
import type { EventId, TimelineEvent } from '../../core/index.ts';
import type { SourceEntry } from '../model/sources.ts';
import type { Placed } from '../state/placed.ts';
import type { Ends, FoundEvents, TimelineWindow } from '../model/chart.ts';
import { groupText } from '../../when/index.ts';
import { counted, endsText, kindsText } from '../words/labels.ts';
import { EventRow, type RowEvent } from './EventRow.tsx';
import { groupsOf, type EventGroup } from './groups.ts';
import { useDrawnRows } from './use-drawn-rows.ts';
import { Unstated } from '../parts/When.tsx';
import { landmark } from '../browser/landmarks.ts';
import { askFocus } from '../focus/ask-focus.ts';
import { rowOf } from '../focus/use-return-of-focus.ts';
import { useReader } from '../store/reader.ts';

const NOTHING = { terms: [], hits: null };

export interface EventListProps {
  /** Each in the order of time. */
  readonly placed: Placed;
  /** How many details are folded under each event; those of the others are none. */
  readonly folded: ReadonlyMap<EventId, number>;
  /** What passes and is folded while key events alone are shown, in the order of time. */
  readonly foldedAway: readonly TimelineEvent[];
  readonly selected: EventId | null;
  readonly window: TimelineWindow | null;
  /** The events that hold what is looked for; null: nobody searches. */
  readonly hits: FoundEvents | null;
  /** The list stands alone: the selected row comes into view with it. */
  readonly leads: boolean;
  readonly onShowAll: () => void;
  /** Shows more than the key events. */
  readonly onMore: () => void;
}

/** What the marks of the rows say. */
const KEY = [['inferred', 'date worked out, not stated'], ['reported', 'no words say when it happened']] as const;

/** Where so many rows have no sign to be told of, none is told of. */
const MOST_LOOKED_AT = 2000;

/**
 * The events in view, in order. What lies outside the period is folded into one line on either side, and of many rows only
 * those about the view are drawn, with a button on either side for the next: nothing is left unsaid.
 */
export const EventList = memo(function EventList({ placed, folded, foldedAway, selected, window, hits, leads, onShowAll, onMore: onMoreThanKey }: EventListProps) {
  const { sources } = useReader().library;
  const root = useRef<HTMLElement>(null);
  const { before, after, ends } = placed;
  const inside = placed.inside.length;
  const rows = useMemo(() => (placed.undated.length === 0 ? placed.inside : [...placed.inside, ...placed.undated]), [placed]);
  const signs = useMemo(() => new Set(rows.slice(0, MOST_LOOKED_AT).map(({ time }) => time.certainty)), [rows]);
  const at = useMemo(() => (selected === null ? -1 : rows.findIndex(({ id }) => id === selected)), [rows, selected]);
  const { from, to, above, below, focused, onMore } = useDrawnRows(root, rows.length, at);
  useLayoutEffect(() => {
    if (leads) root.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, [leads]);
  const groups = useMemo(() => groupsOf(rows, from, to), [rows, from, to]);
  // A row that has the focus stays drawn in the gap that stands for the others, where it would be.
  const apart = useMemo(() => (focused === null || rows.slice(from, to).some(({ id }) => id === focused) ? -1 : rows.findIndex(({ id }) => id === focused)), [rows, from, to, focused]);
  const more = (way: 'up' | 'down', byKeyboard: boolean) => {
    onMore(way);
    // Whoever came by keyboard goes on with the first new row.
    const first = rows[way === 'up' ? from - 1 : to]?.id;
    if (byKeyboard && first !== undefined) askFocus(() => rowOf(first), { reveal: true });
  };
  const away = useMemo(() => byHeading(foldedAway), [foldedAway]);
  const elsewhere = useMemo(() => foldedAway.length === 0 ? 0 : foldedAway.length - groupsOf(rows).reduce((sum, { heading }) => sum + (away.get(heading)?.length ?? 0), 0), [foldedAway, away, rows]);
  const drawn = (some: readonly EventGroup<TimelineEvent>[]) => <Groups groups={some} folded={folded} away={away} onMore={onMoreThanKey} sources={sources} selected={selected} hits={hits} />;
  const gap = (height: number, first: number, end: number) => (
    <div data-gap="" style={{ height }}>
      {apart >= first && apart < end && <div className="list-apart" style={{ top: `${((apart - first) / (end - first)) * 100}%` }}>{drawn(groupsOf(rows, apart, apart + 1))}</div>}
    </div>
  );
  return (
    <section className="list" {...landmark('list')} aria-labelledby="list-title" ref={root}>
      <h2 id="list-title" className="spoken">Events in order</h2>
      {KEY.map(([certainty, says]) => signs.has(certainty) && <p key={certainty} className="list-key" aria-hidden="true"><Unstated of={certainty} />{says}</p>)}
      <Fold count={before} ends={ends.before} word="earlier" onShowAll={onShowAll} />
      {inside === 0 && window !== null && <p className="list-empty">No dated event lies in this period.</p>}
      {gap(above, 0, from)}
      {from > 0 && <button type="button" className="fold" onClick={(click) => more('up', click.detail === 0)}>{counted(from, 'event')} before these <span className="fold-do">Show more</span></button>}
      {drawn(groups)}
      {to < rows.length && <button type="button" className="fold" onClick={(click) => more('down', click.detail === 0)}>{counted(rows.length - to, 'more event')} <span className="fold-do">Show more</span></button>}
      {gap(below, to, rows.length)}
      <Fold count={after} ends={ends.after} word="later" onShowAll={onShowAll} />
      {elsewhere > 0 && <button type="button" className="fold" onClick={onMoreThanKey}>+{counted(elsewhere, 'event')} on other days <span className="fold-do">Show more</span></button>}
    </section>
  );
});

interface GroupsProps extends Pick<EventListProps, 'folded' | 'selected' | 'hits'> {
  readonly sources: ReadonlyMap<string, SourceEntry>;
  readonly groups: readonly EventGroup<RowEvent>[];
  readonly away: ReadonlyMap<string, readonly TimelineEvent[]>;
  readonly onMore: () => void;
}

/** Events under their headings. `away`: what is folded, by the heading under which it would stand. */
export function Groups({ groups, folded, away, onMore, sources, selected, hits }: GroupsProps) {
  const { terms } = useReader().library;
  return (
    <ol className="groups">
      {groups.map(({ heading, certainty, events: together, parts }) => (
        <li key={together[0]?.id} className={together[0]?.time.start === null ? 'group group-undated' : 'group'}>
          <h3><Unstated of={certainty} />{heading}</h3>
          <div>
            {parts.map((part) => (
              <Fragment key={part.events[0]?.id}>
                {part.named && <h4><Unstated of={part.certainty} />{part.certainty === 'reported' ? 'that day' : 'That day, time not known'}</h4>}
                <ol>
                  {part.events.map((event) => (
                    <EventRow key={event.id} event={event} folded={folded.get(event.id) ?? 0} sources={sources} selected={event.id === selected} above={certainty ?? (part.named ? part.certainty : null)}
                      {...(hits?.has(event.id) === true ? { terms, hits } : NOTHING)} />
                  ))}
                </ol>
              </Fragment>
            ))}
            {away.has(heading) && <button type="button" className="fold" onClick={onMore}>+{kindsText(away.get(heading) ?? [])} here <span className="fold-do">Show more</span></button>}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** What is folded by the heading under which it would stand. */
function byHeading(events: readonly TimelineEvent[]): ReadonlyMap<string, readonly TimelineEvent[]> {
  const groups = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    const heading = groupText(event.time);
    const group = groups.get(heading);
    if (group === undefined) groups.set(heading, [event]);
    else group.push(event);
  }
  return groups;
}

const Fold = memo(function Fold({ count, ends, word, onShowAll }: { readonly count: number; readonly ends: Ends | null; readonly word: string; readonly onShowAll: () => void }) {
  if (ends === null) return null;
  return (
    <button type="button" className="fold" onClick={onShowAll}>
      {counted(count, `${word} event`)}, {endsText(ends)} <span className="fold-do">Show all</span>
    </button>
  );
});
