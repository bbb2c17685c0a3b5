import { useMemo } from 'react';
import type { EventId, TimelineEvent } from '../../core/index.ts';
import { sourceLabel } from '../model/library.ts';
import { useReader } from '../store/reader.ts';
import { detailsUnder } from './details-under.ts';

/** What is told beside an event, folded; each opens. */
export function Details({ event }: { readonly event: TimelineEvent }) {
  const { library, readEvent } = useReader();
  const beside = useMemo(() => detailsUnder(event, library), [event, library]);
  if (beside.length === 0) return null;
  return (
    <details className="how details-told">
      <summary><h3>Details ({beside.reduce((sum, { details }) => sum + details.length, 0)})</h3> <span className="how-short">told beside it, with no day of their own</span></summary>
      {beside.map(({ article, details }) => (
        <section key={article} className="beside">
          {beside.length > 1 && <h4>{sourceLabel(library.sources.get(article))}</h4>}
          <ul>{details.map(({ id, title }) => <li key={id}><button type="button" className="link" onClick={() => readEvent(id)}>{title}</button></li>)}</ul>
        </section>
      ))}
    </details>
  );
}

/** Of a detail: what it belongs to, which opens. `id` is null for what stands by itself. */
export function DetailOf({ id }: { readonly id: EventId | null }) {
  const { library, readEvent } = useReader();
  const host = id === null ? undefined : library.events.find((event) => event.id === id);
  return host === undefined ? null : <p className="detail-of">A detail of: <button type="button" className="link" onClick={() => readEvent(host.id)}>{host.title}</button></p>;
}
