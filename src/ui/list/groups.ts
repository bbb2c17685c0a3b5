import type { Certainty, EventTime } from '../../core/index.ts';
import { groupDay, groupText, hasClock } from '../../when/index.ts';

interface Timed {
  readonly time: Omit<EventTime, 'steps'>;
}

/** Events under one heading. */
export interface EventGroup<Event extends Timed> {
  readonly heading: string;
  /** The one of all their times, so that the heading can say once what no words state. Null: they differ. */
  readonly certainty: Certainty | null;
  readonly events: readonly Event[];
  /** Of a day those with a time, then those without. */
  readonly parts: readonly GroupPart<Event>[];
}

export interface GroupPart<Event extends Timed> {
  /** More of the day stands before it, so that it needs a name of its own. */
  readonly named: boolean;
  readonly certainty: Certainty | null;
  readonly events: readonly Event[];
}

/** Groups neighbours with the same heading; the order stays as it is. Of `all` those between two places. */
export function groupsOf<Event extends Timed>(all: readonly Event[], from = 0, to = all.length): readonly EventGroup<Event>[] {
  const groups: { heading: string; events: Event[]; parts: { named: boolean; events: Event[] }[] }[] = [];
  for (let at = from; at < to; at += 1) {
    const event = all[at];
    if (event === undefined) continue;
    const heading = groupText(event.time);
    let group = groups.at(-1);
    if (group?.heading !== heading) groups.push(group = { heading, events: [], parts: [] });
    const before = group.events.at(-1);
    group.events.push(event);
    const part = group.parts.at(-1);
    if (part !== undefined && before !== undefined && partOf(before) === partOf(event)) part.events.push(event);
    else group.parts.push({ named: before !== undefined || follows(all, at), events: [event] });
  }
  return groups.map(({ parts, ...group }) => ({ ...group, certainty: shared(group.events), parts: parts.map((part) => ({ ...part, certainty: shared(part.events) })) }));
}

/** A day has parts: what has a time; of what has none, that of which the day is stated, worked out, or that of the report. What is no day is of one piece. */
function partOf({ time }: Timed): Certainty | 'timed' {
  return hasClock(time) || groupDay(time) === null ? 'timed' : time.certainty;
}

/** Whether another part of the same day stands further up, perhaps where nothing is drawn. */
function follows(all: readonly Timed[], at: number): boolean {
  const event = all[at];
  const day = event === undefined ? null : groupDay(event.time);
  if (event === undefined || day === null) return false;
  const part = partOf(event);
  for (let place = at - 1; place >= 0; place -= 1) {
    const before = all[place];
    if (before === undefined || groupDay(before.time) !== day) return false;
    if (partOf(before) !== part) return true;
  }
  return false;
}

function shared(events: readonly Timed[]): Certainty | null {
  const first = events[0]?.time.certainty ?? null;
  return events.every(({ time }) => time.certainty === first) ? first : null;
}
