import { describe, expect, it } from 'vitest';
import { time, timelineOf } from '../testing/build.ts';
import { inventedEvent } from '../testing/invented-events.ts';
import { listed } from './listed.ts';

const day = (id: string, on: string, next: string) => inventedEvent({ id, start: `${on}T00:00`, end: `${next}T00:00` });
const at = (id: string, start: string, end: string, granularity: 'hour' | 'part' | 'week' = 'hour') => inventedEvent({ id, start, end, granularity });

describe('listed', () => {
  it('puts what has a time before what has none, day by day, and what lasts after both', () => {
    const events = [
      at('morning', '2031-05-10T00:00', '2031-05-10T06:00', 'part'), day('some time', '2031-05-10', '2031-05-11'), at('all week', '2031-05-10T00:00', '2031-05-17T00:00', 'week'),
      at('three', '2031-05-10T03:00', '2031-05-10T04:00'), day('next', '2031-05-11', '2031-05-12'), at('noon', '2031-05-11T12:00', '2031-05-11T13:00'), inventedEvent({ id: 'never', start: null, end: null }),
    ];
    const ordered = listed(timelineOf([], events));
    expect(ordered.events.map(({ id }) => id)).toEqual(['morning', 'three', 'some time', 'all week', 'noon', 'next', 'never']);
    expect(listed(ordered).events).toEqual(ordered.events);
  });

  it('puts a day that words state before one worked out, and that before the day of a report', () => {
    const sure = (certainty: 'stated' | 'inferred' | 'reported') => inventedEvent({ id: certainty, start: '2031-05-10T00:00', end: '2031-05-11T00:00', certainty });
    const events = [sure('reported'), sure('inferred'), sure('stated'), at('all week', '2031-05-10T00:00', '2031-05-17T00:00', 'week')];
    expect(listed(timelineOf([], events)).events.map(({ id }) => id)).toEqual(['stated', 'inferred', 'reported', 'all week']);
  });

  it('counts a time about midnight to the day that it names', () => {
    const midnight = { ...day('midnight', '2031-05-10', '2031-05-11'), time: time('2031-05-11T00:30', 'minute', '2031-05-10T23:30', '2031-05-11T01:30', { mod: 'APPROX' }) };
    expect(listed(timelineOf([], [midnight, day('day before', '2031-05-10', '2031-05-11')])).events.map(({ id }) => id)).toEqual(['day before', 'midnight']);
  });

  it('is made once for a timeline', () => {
    const timeline = timelineOf([], [day('one', '2031-05-10', '2031-05-11')]);
    expect(listed(timeline)).toBe(listed(timeline));
  });
});
