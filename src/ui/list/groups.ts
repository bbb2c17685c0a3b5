import type { TimelineEvent } from '../../core/index.ts';
import { groupText } from '../../when/index.ts';

/** Events under one heading. */
export interface EventGroup {
  readonly heading: string;
  /** All of them have inferred dates, so that the heading can say so once. */
  readonly inferred: boolean;
  readonly events: readonly TimelineEvent[];
}

/** Groups neighbours with the same heading; the order stays as it is. */
export function groupsOf(events: readonly TimelineEvent[]): readonly EventGroup[] {
  const groups: { heading: string; events: TimelineEvent[] }[] = [];
  for (const event of events) {
    const heading = groupText(event.time);
    const last = groups.at(-1);
    if (last?.heading === heading) last.events.push(event);
    else groups.push({ heading, events: [event] });
  }
  return groups.map((group) => ({ ...group, inferred: group.events.every(({ time }) => time.certainty === 'inferred') }));
}
