import { describe, expect, it } from 'vitest';
import { inventedEvent } from '../testing/invented-events.ts';
import { SAMPLE } from '../testing/sample-timeline.ts';
import { groupsOf } from './groups.ts';

describe('groupsOf', () => {
  it('keeps every event once and in order', () => {
    expect(groupsOf(SAMPLE.events).flatMap(({ events }) => events)).toEqual(SAMPLE.events);
  });

  it('names days in full, coarse times as they are, and undated ones last', () => {
    const headings = groupsOf(SAMPLE.events).map(({ heading }) => heading);
    expect(headings).toEqual([
      'The 1970s', '2009', '2014', 'August 2016', 'End of September 2016', 'Early March 2019', 'Wednesday 8 May 2019', 'Thursday 9 May 2019', 'Friday 10 May 2019',
      'Saturday 11 May 2019', 'Monday 13 May 2019', 'The week of Mon 13 May 2019', 'Summer 2019', 'No date known',
    ]);
  });

  it('says that a group is inferred only where all of it is', () => {
    const inferred = groupsOf(SAMPLE.events).filter((group) => group.inferred).map(({ heading }) => heading);
    expect(inferred).toEqual(['End of September 2016', 'Early March 2019']);
  });

  describe('in a day of which some events have a time', () => {
    const day = (id: string, certainty: 'stated' | 'inferred' = 'stated') => inventedEvent({ id, start: '2031-05-10T00:00', end: '2031-05-11T00:00', certainty });
    const noon = inventedEvent({ id: 'noon', start: '2031-05-10T12:00', end: '2031-05-10T13:00', granularity: 'hour' });
    const said = (...range: readonly number[]) => groupsOf([noon, day('a', 'inferred'), day('b', 'inferred')], ...range).flatMap(({ parts }) => parts.map(({ named, inferred, events }) => [named, inferred, events.map(({ id }) => id).join(' ')]));

    it('those without stand apart, also where only they are drawn', () => {
      expect(said()).toEqual([[false, false, 'noon'], [true, true, 'a b']]);
      expect(said(1, 2)).toEqual([[true, true, 'a']]);
      expect(said(0, 1)).toEqual([[false, false, 'noon']]);
    });

    it('and do not where none has a time', () => {
      expect(groupsOf([day('a'), day('b')]).flatMap(({ parts }) => parts.map(({ named }) => named))).toEqual([false]);
    });

    it('and those of which the day was worked out stand apart once more', () => {
      expect(groupsOf([day('a'), day('b', 'inferred')]).flatMap(({ parts }) => parts.map(({ named, inferred }) => [named, inferred]))).toEqual([[false, false], [true, true]]);
    });
  });
});
