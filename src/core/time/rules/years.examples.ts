import type { Examples } from '../rule.ts';

/** By the name of the rule in `years.ts`. */
export const yearExamples: Readonly<Record<string, Examples>> = {
  year: [['It was built in [1999].', '1999'], ['The [2008] crisis came.', '2008']],
  'year-range': [['The war of [1914-18] came.', '1914/1918'], ['She led the paper [1994-8].', '1994/1998'], ['The dynasty ([1644-1912]) fell.', '1644/1912']],
  'fiscal-year': [['Sales rose in [fiscal 2019].', '2019'], ['Sales rose in [FY19].', '2019']],
  'year-spoken': [['It was built in [nineteen eighty-four].', '1984'], ['It ends by [the year two thousand and five].', '2005']],
  decade: [['It was built in [the 1980s].', '198'], ["It was built in [the '60s].", '196'], ['It was built in [the nineties].', '199'], ['It was built in [the 1800s].', '18'], ['They sang in the 40s and [50s].', '195'], ['They sang in the fifties and [sixties].', '196'], ['It was built in [the mid-90s].', '199'], ['It was built in [the late eighties].', '198'], ['It was built in [the nineteen forties].', '194']],
  'year-early': [['The walls fell in [843].', '0843']],
  'decade-of-century': [['It was built in [the first decade of the 19th century].', '180']],
  century: [['It dates from [the 17th] and 18th centuries.', '16'], ['It dates from [the 18th century].', '17'], ['It dates from [the XIXth century].', '18'], ['It dates from [the first century].', '00']],
  season: [['They left in [the spring].', '2021-SP'], ['They left [last summer].', '2020-SU'], ['They left in [the winter of 1994].', '1994-WI'], ['They left in [the winter of 1994-95].', '1994-WI'], ['They came in May 2019 and left [that autumn].', '2019-FA'], ['They came in May 2019 and left in [the autumn of that year].', '2019-FA']],
  quarter: [['Profit fell in [the first quarter].', '2021-Q1'], ["Profit fell in [last year's third quarter].", '2020-Q3'], ['Profit fell in [the second quarter of 2018].', '2018-Q2'], ['Profit fell in [the 1st quarter of 2016].', '2016-Q1'], ['Profit fell in [the third quarter of FY18].', '2018-Q3']],
  'quarter-short': [['Profit fell in [Q3 2018].', '2018-Q3'], ['Profit fell in [1Q20].', '2020-Q1'], ['Profit fell in [Q2 last year].', '2020-Q2'], ['Profit fell in [H1 2018].', '2018-H1'], ['Profit fell in [1H19].', '2019-H1'], ['Profit fell in [Q3 FY19].', '2019-Q3']],
  'quarter-the': [['Profit fell [last quarter].', '2021-Q1']],
  period: [['Profit fell in the second quarter from that of [the 2020 period].', '2020-Q2'], ['Profit fell in [the latest period].', '2021-Q1']],
  half: [['Profit fell in [the first half of 2019].', '2019-H1']],
};
