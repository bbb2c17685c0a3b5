import type { Examples } from '../rule.ts';

/** By the name of the rule in `units.ts`. */
export const unitExamples: Readonly<Record<string, Examples>> = {
  'unit-side': [['They left [last week].', '2021-W23'], ['They leave [next year].', '2022'], ['They left [this month].', '2021-06'], ['They met in May 2019 and left [the following month].', '2019-06']],
  'year-of-books': [['It lost money in [the year] ended May 31.', 'P1Y'], ['It will lose money for [the year].', '2021']],
  'unit-before': [['They met on May 4, 2019 after a vote [the day before].', '2019-05-03']],
  'unit-over-next': [['They left [the week before last].', '2021-W22'], ['They will leave [the week after next].', '2021-W26']],
  weekend: [['They left over [the weekend].', '2021-W23-WE']],
  'unit-the': [['They will leave by [the end of the month].', '2021-06']],
  ago: [['They left [three years ago].', '2018'], ['They left [10 days ago].', '2021-06-06'], ['They left [a month ago].', '2021-05'], ['They came [12,000 years ago].', 'BC9980'], ['They came [two thousand years ago].', '0021']],
  'ago-on': [['They left [a year ago today].', '2020-06-16'], ['They left [thirty years ago this month].', '1991-06']],
  'ago-half': [['They left [two and a half years ago].', '2018-12'], ['They left [a week and a half ago].', '2021-06-05'], ['They left [half a century ago].', '197'], ['They met in May 2019 after a vote [two and a half years earlier].', '2016-11'], ['They left [a quarter of a century ago].', '1996']],
  'compound-away': [['They left [four years and two months ago].', '2017-04'], ['They met in May 2017 and left [a year and two months later].', '2018-07']],
  'ago-vague': [['They left [several years ago].', 'PAST_REF'], ['The lake dried [65 million years ago].', 'PAST_REF'], ['They left [two generations ago].', 'PAST_REF']],
  'away-vague': [['They met in May 2019 and left [years] later.', 'PXY']],
  earlier: [['They met on May 4, 2019 after a vote [two days earlier].', '2019-05-02']],
  later: [['They met on May 4, 2019 and voted [two days later].', '2019-05-06']],
  'from-now': [['They vote [two weeks from now].', '2021-W26']],
  'year-ago': [['Profit beat [the year-ago quarter] by a tenth.', '2020']],
  'period-before': [['Profit beat [the corresponding period last year].', '2020'], ["Profit rose in the first quarter from [last year's period].", '2020-Q1']],
  'year-end': [['It should be ready by [year-end].', '2021']],
  'mid-unit': [['It should be ready by [mid-year].', '2021']],
};
