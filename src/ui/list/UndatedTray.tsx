import { memo } from 'react';
import type { EventId, TimelineEvent } from '../../core/index.ts';
import { whenInGroup } from '../../when/index.ts';
import { Edited } from '../parts/Edited.tsx';
import { dirOf } from '../text/dir-of.ts';
import { useReader } from '../store/reader.ts';

interface UndatedTrayProps {
  readonly undated: readonly TimelineEvent[];
  readonly selected: EventId | null;
}

/** The list below has the others. */
const SHOWN = 40;

/** The events that no timeline can place, beside the one that places the others. */
export const UndatedTray = memo(function UndatedTray({ undated, selected }: UndatedTrayProps) {
  const { openEvent } = useReader();
  if (undated.length === 0) return null;
  return (
    <section className="tray" aria-labelledby="tray-title">
      <h2 id="tray-title">No date known</h2>
      <ul>
        {undated.slice(0, SHOWN).map((event) => (
          <li key={event.id}>
            <button type="button" className="tray-item" aria-current={event.id === selected ? 'true' : undefined} onClick={(click) => openEvent(event.id, click.detail === 0)}>
              <span dir={dirOf(event.title)}>{event.title}</span><Edited event={event} />{whenInGroup(event.time) !== '' && <span className="told-when"> {whenInGroup(event.time)}</span>}
            </button>
          </li>
        ))}
        {undated.length > SHOWN && <li className="told-when">and {undated.length - SHOWN} more at the end of the list</li>}
      </ul>
    </section>
  );
});
