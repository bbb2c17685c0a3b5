import type { Examples } from '../rule.ts';

/** By the name of the rule in `holidays.ts`. */
export const holidayExamples: Readonly<Record<string, Examples>> = {
  holiday: [
      ['They left on [Christmas Eve].', '2020-12-24'], ['They left on [Thanksgiving Day].', '2020-11-26'], ['They left on [Good Friday].', '2021-04-02'], ['They left on [Easter Monday 2019].', '2019-04-22'],
      ['They left on [Memorial Day].', '2021-05-31'], ['They left on [Cyber Monday].', '2020-11-30'], ['They left on [Bastille Day 2019].', '2019-07-14'], ['They left on [Remembrance Sunday].', '2020-11-08'], ['They left before [Election Day 2016].', '2016-11-08'],
    ],
  'holiday-week': [['They left in [Easter week].', '2021-W13'], ['They left over [the Easter weekend].', '2021-W13-WE']],
};
