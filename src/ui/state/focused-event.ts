import type { TimelineEvent } from '../../core/index.ts';

/** Of these events the one whose mark has the focus on the chart, or a bubble in its place; null: none has. */
export function focusedEvent(events: readonly TimelineEvent[]): TimelineEvent | null {
  const active = document.activeElement;
  const [id] = (active?.getAttribute('data-for') ?? active?.getAttribute('data-press'))?.split('@') ?? [];
  return events.find((event) => event.id === id) ?? null;
}
