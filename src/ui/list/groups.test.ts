import { describe, expect, it } from 'vitest';
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
});
