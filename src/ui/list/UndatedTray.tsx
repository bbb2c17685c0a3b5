import type { EventId, TimelineEvent } from '../../core/index.ts';
import { whenInGroup } from '../words/when.ts';

interface UndatedTrayProps {
  readonly events: readonly TimelineEvent[];
  readonly selected: EventId | null;
  readonly onOpen: (id: EventId, byKeyboard: boolean) => void;
}

/** The events that no timeline can place, beside the one that places the others. */
export function UndatedTray({ events, selected, onOpen }: UndatedTrayProps) {
  const undated = events.filter(({ time }) => time.start === null);
  if (undated.length === 0) return null;
  return (
    <section className="tray" aria-labelledby="tray-title">
      <h2 id="tray-title">No date known</h2>
      <ul>
        {undated.map((event) => (
          <li key={event.id}>
            <button type="button" className="tray-item" aria-current={event.id === selected ? 'true' : undefined} onClick={(click) => onOpen(event.id, click.detail === 0)}>
              {event.title}{whenInGroup(event.time) !== '' && <span className="told-when"> {whenInGroup(event.time)}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
