import type { CorrectedTime, EventTime, TimelineEvent } from '../model.ts';
import { intervalOfValue } from '../time/index.ts';
import type { CorrectedGroup } from './correct-groups.ts';
import { eventId } from './event-id.ts';

/** The time that a person gave, before the steps by which the machine found its own. */
function correctedTime({ value, mod }: CorrectedTime, before: EventTime): EventTime {
  const { interval, granularity } = value === null ? { interval: null, granularity: 'unknown' as const } : intervalOfValue(value, mod);
  return {
    start: interval?.start ?? null, end: interval?.end ?? null, granularity, certainty: interval === null ? 'unknown' : 'stated', value, mod: value === null ? null : mod, zone: null,
    steps: [{ kind: 'corrected', quote: null, value }, ...before.steps],
  };
}

/** What a note about a time has to say beside its value. */
function howOf({ mod, certainty }: EventTime): Pick<TimelineEvent['edited'][number], 'mod' | 'certainty'> {
  return { ...(mod === null ? {} : { mod }), ...(certainty === 'inferred' || certainty === 'reported' ? { certainty } : {}) };
}

/** An event as a person says that it is, with what was changed. */
export function editEvent(event: TimelineEvent, { origins, changes }: Pick<CorrectedGroup, 'origins' | 'changes'>): TimelineEvent {
  if (origins.length === 0 && changes.length === 0) return event;
  const edited = new Map<string, TimelineEvent['edited'][number]>(origins.map(({ what, by }) => [`${what} ${by}`, { what, by, was: null }]));
  let now = event;
  for (const { id: by, change } of changes) {
    if (change.title !== undefined) {
      now = { ...now, title: change.title };
      edited.set('title', { what: 'title', by, was: event.title });
    }
    if (change.time !== undefined) {
      now = { ...now, time: correctedTime(change.time, event.time) };
      edited.set('time', { what: 'time', by, was: event.time.value, ...howOf(event.time) });
    }
    if (change.kind !== undefined) {
      now = { ...now, kind: change.kind };
      edited.set('kind', { what: 'kind', by, was: event.kind });
    }
    if (change.hidden === true) edited.set('hidden', { what: 'hidden', by, was: null });
  }
  const added = origins.filter(({ what }) => what === 'added').map(({ by }) => by);
  // The words that a person marked may tell another event as well, which has their id.
  const id = added.length === 0 ? event.id : eventId([event.id, ...added].join('\n'));
  return { ...now, id, edited: [...edited.values()] };
}
