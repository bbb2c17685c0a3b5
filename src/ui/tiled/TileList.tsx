import { useMemo, useRef, type ReactNode } from 'react';
import type { EventId, TimelineEvent } from '../../core/index.ts';
import { landmark } from '../browser/landmarks.ts';
import { Groups } from '../list/EventList.tsx';
import { groupsOf } from '../list/groups.ts';
import { useDrawnRows } from '../list/use-drawn-rows.ts';
import type { SourceEntry } from '../model/sources.ts';
import { counted } from '../words/labels.ts';
import type { TiledEvent } from './listed-row.ts';
import type { Gap } from './gaps.ts';

interface TileListProps {
  /** In the order of time. */
  readonly rows: readonly TiledEvent[];
  /** What stands between them as a count, by the place of the row before which it stands. */
  readonly gaps: readonly Gap[];
  readonly sources: ReadonlyMap<string, SourceEntry>;
  readonly selected: EventId | null;
  readonly busy: boolean;
  readonly onGap: (gap: Gap) => void;
}

const NONE: ReadonlyMap<EventId, number> = new Map();
const NO_AWAY: ReadonlyMap<string, readonly TimelineEvent[]> = new Map();
const nothing = (): void => undefined;

/** The events in view that are here, in order, and between them how many others there are. */
export function TileList({ rows, gaps, sources, selected, busy, onGap }: TileListProps) {
  const root = useRef<HTMLElement>(null);
  const at = useMemo(() => (selected === null ? -1 : rows.findIndex(({ id }) => id === selected)), [rows, selected]);
  const { from, to, above, below, onMore } = useDrawnRows(root, rows.length, at);
  const drawn = useMemo(() => {
    const inside = gaps.filter(({ before }) => before >= from && (before < to || to === rows.length));
    const cuts = [...new Set([from, ...inside.map(({ before }) => before), to])].sort((a, b) => a - b);
    return cuts.map((cut, n) => ({ cut, gaps: inside.filter(({ before }) => before === cut), groups: groupsOf(rows, cut, cuts[n + 1] ?? cut) }));
  }, [rows, gaps, from, to]);
  return (
    <section className="list" {...landmark('list')} aria-labelledby="list-title" aria-busy={busy} ref={root}>
      <h2 id="list-title" className="spoken">Events in order</h2>
      {rows.length === 0 && gaps.length === 0 && <p className="list-empty">No dated event lies in this period.</p>}
      <div data-gap="" style={{ height: above }} />
      {from > 0 && <button type="button" className="fold" onClick={() => onMore('up')}>{counted(from, 'event')} before these <span className="fold-do">Show more</span></button>}
      {drawn.map(({ cut, gaps: here, groups }) => (
        <div key={cut}>
          {here.map((gap) => <GapLine key={gap.key} gap={gap} onGap={onGap} />)}
          {groups.length > 0 && <Groups groups={groups} folded={NONE} away={NO_AWAY} onMore={nothing} sources={sources} selected={selected} hits={null} />}
        </div>
      ))}
      {to < rows.length && <button type="button" className="fold" onClick={() => onMore('down')}>{counted(rows.length - to, 'more event')} <span className="fold-do">Show more</span></button>}
      <div data-gap="" style={{ height: below }} />
    </section>
  );
}

function GapLine({ gap, onGap }: { readonly gap: Gap; readonly onGap: (gap: Gap) => void }): ReactNode {
  const { count, of, state } = gap;
  const events = counted(count, 'more event');
  if (state === 'waiting') return <p className="fold" role="status">{events} {of}: being fetched…</p>;
  if (state === 'failed') return <p className="notice tiled-failed" role="alert">{events} {of} could not be fetched. <button type="button" className="link" onClick={() => onGap(gap)}>Try again</button></p>;
  return <button type="button" className="fold" data-gap-key={gap.key} onClick={() => onGap(gap)}>+{events} {of} <span className="fold-do">{gap.shares.length > 0 ? 'Show more' : 'Show them'}</span></button>;
}
