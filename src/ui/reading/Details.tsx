import { useMemo } from 'react';
import type { EventId, TimelineEvent } from '../../core/index.ts';
import { sourceLabel, type Library, type Openers } from '../model/library.ts';
import { detailsUnder } from './details-under.ts';

interface DetailsProps extends Pick<Openers, 'onEvent'> {
  readonly event: TimelineEvent;
  readonly library: Library;
}

/** What is told beside an event, folded; each opens. */
export function Details({ event, library, onEvent }: DetailsProps) {
  const beside = useMemo(() => detailsUnder(event, library), [event, library]);
  if (beside.length === 0) return null;
  return (
    <details className="how details-told">
      <summary><h3>Details ({beside.reduce((sum, { details }) => sum + details.length, 0)})</h3> <span className="how-short">told beside it, with no day of their own</span></summary>
      {beside.map(({ article, details }) => (
        <section key={article} className="beside">
          {beside.length > 1 && <h4>{sourceLabel(library.sources.get(article))}</h4>}
          <ul>{details.map(({ id, title }) => <li key={id}><button type="button" className="link" onClick={() => onEvent(id)}>{title}</button></li>)}</ul>
        </section>
      ))}
    </details>
  );
}

/** Of a detail: what it belongs to, which opens. `id` is null for what stands by itself. */
export function DetailOf({ id, library, onEvent }: Pick<DetailsProps, 'library' | 'onEvent'> & { readonly id: EventId | null }) {
  const host = id === null ? undefined : library.events.find((event) => event.id === id);
  return host === undefined ? null : <p className="detail-of">A detail of: <button type="button" className="link" onClick={() => onEvent(host.id)}>{host.title}</button></p>;
}
