import type { EventId } from '../../core/index.ts';
import type { Columns } from '../timeline/columns.ts';

/** Which positions a search found, by position. */
export function foundAt({ events, event }: Columns, found: ReadonlySet<EventId>): Uint8Array {
  const flags = new Uint8Array(event.length);
  if (found.size === 0) return flags;
  event.forEach((place, position) => {
    const told = events[place];
    if (told !== undefined && found.has(told.id)) flags[position] = 1;
  });
  return flags;
}
