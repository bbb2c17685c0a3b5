import type { Examples } from '../rule.ts';

/** By the name of the rule in `clocks.ts`. */
export const clockExamples: Readonly<Record<string, Examples>> = {
  clock: [['On May 4 they met at [5am].', '2021-05-04T05:00'], ['On May 4 they met at [5:30 p.m.]', '2021-05-04T17:30'], ['On May 4 they met at [3·15pm].', '2021-05-04T15:15']],
  'clock-range': [['On May 4 it rained between [3 and 5 a.m.]', '2021-05-04T03:00/2021-05-04T05:00'], ['On May 4 it rained from [9 p.m. to 2 a.m.]', '2021-05-04T21:00/2021-05-05T02:00'], ['On May 4 it rained from [noon to 5 p.m.]', '2021-05-04T12:00/2021-05-04T17:00'], ['On May 4 it rained from [8 a.m. until midnight].', '2021-05-04T08:00/2021-05-04T24:00'], ['On May 4 it rained [9 a.m. to 5 p.m.]', '2021-05-04T09:00/2021-05-04T17:00'], ['On May 4 it rained between [6- 8 AM].', '2021-05-04T06:00/2021-05-04T08:00']],
  'clock-24': [['On May 4 they met at [17:30].', '2021-05-04T17:30'], ['On May 4 they met at [7:30].', '2021-05-04T07:30']],
  'clock-plain': [['On May 4 they met at [0430 GMT].', '2021-05-04T04:30'], ['On May 4 they met at [2130h].', '2021-05-04T21:30']],
  'clock-of-part': [['On May 4 they met at [4 in the morning].', '2021-05-04T04:00'], ['On May 4 they met at [11:00 at night].', '2021-05-04T23:00']],
  'clock-bare': [['They met at [6 on Monday evening].', '2021-06-14T18:00'], ['They met at [six on Monday morning].', '2021-06-14T06:00']],
  'clock-words': [['They met at [10 past 3 on Monday].', '2021-06-14T03:10'], ['They met at [ten to four on Monday afternoon].', '2021-06-14T15:50'], ['On May 4 they met at [half past six].', '2021-05-04T06:30'], ["On May 4 they met at [9 o'clock].", '2021-05-04T09:00']],
  noon: [['On May 4 they met at [noon].', '2021-05-04T12:00']],
  part: [['On May 4 they met in [the morning].', '2021-05-04TMO'], ['On May 4 came [an evening] update.', '2021-05-04TEV']],
  'small-hours': [['On May 4 they met in [the small hours].', '2021-05-04TMO']],
  'part-before': [['They left on May 4 and met [the night before].', '2021-05-03TNI']],
  'part-side': [['They left on May 4 and met [the following morning].', '2021-05-05TMO']],
  overnight: [['On May 4 it was shelled [overnight].', '2021-05-04TNI']],
};
