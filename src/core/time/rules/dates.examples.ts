import type { Examples } from '../rule.ts';

/** By the name of the rule in `dates.ts`. */
export const dateExamples: Readonly<Record<string, Examples>> = {
  'iso-date': [['Logged on [2019-03-04].', '2019-03-04'], ['Logged at [2019-03-04 07:15].', '2019-03-04T07:15']],
  'slash-date': [['Signed [3/4/2019] in Odell.', '2019-03-04'], ['Signed [25/4/19] in Odell.', '2019-04-25'], ['Signed [4.3.2019] in Odell.', '2019-03-04'], ['Posted [28/10/2018 02:41] in Odell.', '2018-10-28T02:41'], ['Filed [8/23/2013 7:16:08 PM] in Odell.', '2013-08-23T19:16'], ['It sailed on [19.08.2020 16:20].', '2020-08-19T16:20'], ['It sailed on [23-04-2020].', '2020-04-23']],
  'date-stamp': [['Filed [21-APR-16] in Odell.', '2016-04-21'], ['Filed [29/Mar/2018] in Odell.', '2018-03-29'], ['Filed on [03 Aug 96].', '1996-08-03'], ['The list is dated [29Mar20].', '2020-03-29']],
  'log-stamp': [['Sent Tue [Jun 14 21:38:02 CST 2016] in Odell.', '2016-06-14T21:38'], ['Sent [Mar  3 07:05:09 2019] in Odell.', '2019-03-03T07:05']],
  'nth-day-of-month': [['Signed [the ninth day of June, 1812] in Odell.', '1812-06-09'], ['Signed on [the 3rd day of April] in Odell.', '2021-04-03']],
  'month-day': [['Opened [Nov. 12, 2022] in Odell.', '2022-11-12'], ['It closed on [February 24].', '2021-02-24'], ['They meet [Friday, June 4].', '2021-06-04'], ['Signed on [February 29,2016].', '2016-02-29']],
  'month-ordinal': [['They met on [March eighth].', '2021-03-08'], ['They met on [May the 4th].', '2021-05-04']],
  'month-day-range': [['The fair ran [May 3-5].', '2021-05-03/2021-05-05'], ['The fair runs [Saturday and Sunday, May 14-15].', '2022-05-14/2022-05-15'], ['The fair ran from [May 15th through the 19th].', '2021-05-15/2021-05-19']],
  'day-range-month': [['The fair ran [3-5 May 2019].', '2019-05-03/2019-05-05'], ['The fair ran [Friday to Sunday, 4-6 June].', '2021-06-04/2021-06-06']],
  'day-of-list': [['They met on [3] and 7 May 2019.', '2019-05-03'], ['They met on [the 3rd], 4th and 7th of May 2019.', '2019-05-03']],
  'month-range': [['The fair ran [March-April].', '2021-03/2021-04'], ['Trade fell from [May to July in 2015].', '2015-05/2015-07'], ['Trade fell between [May and July in 2015].', '2015-05/2015-07']],
  'day-month': [['Opened on [12 November 2022].', '2022-11-12'], ['Opened on [the 3rd of May].', '2021-05-03'], ['Opened on [31st march, 2016].', '2016-03-31']],
  'month-year': [['It began in [October 2021].', '2021-10'], ["It began in [March '98].", '1998-03'], ['It began in [March nineteen ninety-eight].', '1998-03']],
  'month-of-year': [['It began in [July last year].', '2020-07'], ['It fell in 1641 and rose on [3 May of the next year].', '1642-05-03']],
  'month-side': [['It began [last April].', '2021-04'], ['It will open [next March].', '2022-03']],
  month: [['It began in [February].', '2021-02'], ['It will begin in [September].', '2021-09'], ["After [March]'s vote they left.", '2021-03'], ['It will open as early as [May].', '2022-05']],
  'weekday-of-month': [['They met on [the last Sunday in May].', '2021-05-30'], ['They met on [the first Tuesday of March 2019].', '2019-03-05']],
  'day-of-month': [['The vote was held on [the 11th].', '2021-06-11'], ['They met in May 2019 and left on [the 5th of the following month].', '2019-06-05']],
};
