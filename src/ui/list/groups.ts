import type { TimelineEvent } from '../../core/index.ts';
import { groupDay, groupText, hasClock } from '../../when/index.ts';

/** Events under one heading. */
export interface EventGroup {
  readonly heading: string;
  /** All of them have inferred dates, so that the heading can say so once. */
  readonly inferred: boolean;
  readonly events: readonly TimelineEvent[];
  /** Those with a time of day, then those without. */
  readonly parts: readonly GroupPart[];
}

export interface GroupPart {
  /** Of a day of which other events have a time, these have none. */
  readonly timeless: boolean;
  readonly inferred: boolean;
  readonly events: readonly TimelineEvent[];
}

/** Groups neighbours with the same heading; the order stays as it is. Of `all` those between two places. */
export function groupsOf(all: readonly TimelineEvent[], from = 0, to = all.length): readonly EventGroup[] {
  const groups: { heading: string; events: TimelineEvent[]; parts: { timeless: boolean; events: TimelineEvent[] }[] }[] = [];
  for (const [at, event] of all.slice(from, to).entries()) {
    const heading = groupText(event.time);
    let group = groups.at(-1);
    if (group?.heading !== heading) groups.push(group = { heading, events: [], parts: [] });
    group.events.push(event);
    const part = group.parts.at(-1);
    const before = part?.events.at(-1);
    if (part === undefined) group.parts.push({ timeless: followsTimed(all, from + at), events: [event] });
    else if (before !== undefined && hasClock(before.time) && !hasClock(event.time)) group.parts.push({ timeless: true, events: [event] });
    else part.events.push(event);
  }
  return groups.map(({ parts, ...group }) => ({ ...group, inferred: allInferred(group.events), parts: parts.map((part) => ({ ...part, inferred: allInferred(part.events) })) }));
}

/** Whether an event without a time stands in a day that begins, further up, with events that have one. */
function followsTimed(all: readonly TimelineEvent[], at: number): boolean {
  const time = all[at]?.time;
  const day = time === undefined || hasClock(time) ? null : groupDay(time);
  if (day === null) return false;
  let place = at - 1;
  for (let before = all[place]; before !== undefined && groupDay(before.time) === day; before = all[place]) {
    if (hasClock(before.time)) return true;
    place -= 1;
  }
  return false;
}

function allInferred(events: readonly TimelineEvent[]): boolean {
  return events.every(({ time }) => time.certainty === 'inferred');
}
