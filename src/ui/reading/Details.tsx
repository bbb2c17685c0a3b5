import { useMemo } from 'react';
import type { EventId, TimelineEvent } from '../../core/index.ts';
import { sourceLabel, type Library, type Openers } from './context.ts';
import { detailsUnder } from './details-under.ts';

interface DetailsProps extends Pick<Openers, 'onEvent'> {
  readonly event: TimelineEvent;
  readonly library: Library;
}

/** What is told beside an event, folded; each opens. */
export function Details({ event, library, onEvent }: DetailsProps) {
  const details = useMemo(() => detailsUnder(event, library), [event, library]);
  if (details.length === 0) return null;
  const several = new Set(details.map(({ at }) => at.article)).size > 1;
  return (
    <details className="how">
      <summary><h3>Details ({details.length})</h3> <span className="how-short">told beside it, with no day of their own</span></summary>
      <ul className="under">
        {details.map((detail) => (
          <li key={detail.id}>
            <button type="button" className="link" onClick={() => onEvent(detail.id)}>{detail.title}</button>
            {several && <span className="told-when"> {sourceLabel(library.sources.get(detail.at.article))}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Of a detail: what it belongs to, which opens. */
export function DetailOf({ id, library, onEvent }: Pick<DetailsProps, 'library' | 'onEvent'> & { readonly id: EventId | null }) {
  const host = id === null ? undefined : library.events.find((event) => event.id === id);
  return host === undefined ? null : <p className="detail-of">A detail of: <button type="button" className="link" onClick={() => onEvent(host.id)}>{host.title}</button></p>;
}
