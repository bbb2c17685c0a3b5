import type { EventId, Timeline } from '../../core/index.ts';
import { eventId } from './build.ts';
import { SAMPLE } from './sample-timeline.ts';

const HOSTS: ReadonlyMap<string, EventId> = new Map([['shift', 'fire'], ['nobody', 'divers'], ['cause', 'fire'], ['hospital', 'began']].map(([detail = '', host = '']) => [detail, eventId(host)]));

/** The sample with four details, two of them of the fire; two have no date. */
export const DETAILED: Timeline = { ...SAMPLE, events: SAMPLE.events.map((event) => ({ ...event, detailOf: HOSTS.get(event.id) ?? null })) };
