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
    const inferred = groupsOf(SAMPLE.events).filter(({ certainty }) => certainty === 'inferred').map(({ heading }) => heading);
    expect(inferred).toEqual(['End of September 2016', 'Early March 2019']);
  });

  describe('in a day of which some events have a time', () => {
    const day = (id: string, certainty: 'stated' | 'inferred' | 'reported' = 'stated') => inventedEvent({ id, start: '2031-05-10T00:00', end: '2031-05-11T00:00', certainty });
    const noon = inventedEvent({ id: 'noon', start: '2031-05-10T12:00', end: '2031-05-10T13:00', granularity: 'hour' });
    const said = (...range: readonly number[]) => groupsOf([noon, day('a', 'inferred'), day('b', 'inferred')], ...range).flatMap(({ parts }) => parts.map(({ named, certainty, events }) => [named, certainty, events.map(({ id }) => id).join(' ')]));

    it('those without stand apart, also where only they are drawn', () => {
      expect(said()).toEqual([[false, 'stated', 'noon'], [true, 'inferred', 'a b']]);
      expect(said(1, 2)).toEqual([[true, 'inferred', 'a']]);
      expect(said(0, 1)).toEqual([[false, 'stated', 'noon']]);
    });

    it('and do not where none has a time', () => {
      expect(groupsOf([day('a'), day('b')]).flatMap(({ parts }) => parts.map(({ named }) => named))).toEqual([false]);
    });

    it('and those of which the day was worked out, or is that of the report, stand apart once more', () => {
      const groups = groupsOf([day('a'), day('b', 'inferred'), day('c', 'reported'), day('d', 'reported')]);
      expect(groups.map(({ certainty }) => certainty)).toEqual([null]);
      expect(groups.flatMap(({ parts }) => parts.map(({ named, certainty, events }) => [named, certainty, events.length]))).toEqual([[false, 'stated', 1], [true, 'inferred', 1], [true, 'reported', 2]]);
      expect(groupsOf([day('c', 'reported')]).map(({ certainty }) => certainty)).toEqual(['reported']);
    });
  });
});
