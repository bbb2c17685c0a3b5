import type { Examples } from '../rule.ts';

/** By the name of the rule in `durations.ts`. */
export const durationExamples: Readonly<Record<string, Examples>> = {
  duration: [['They fought for [45 days].', 'P45D'], ['They fought for [two decades].', 'P20Y'], ['They waited for [2 1/2 years].', 'P2Y6M'], ['It took [a week].', 'P1W']],
  'duration-or': [['It should take [three to four weeks].', 'P3W']],
  'duration-range': [['It should take between [12 and 18 months].', 'P12M']],
  'duration-hyphen': [['The [10-year] plan failed.', 'P10Y'], ['The [week-long] strike ended.', 'P1W']],
  'duration-half': [['They waited for [a year and a half].', 'P1Y6M'], ['They waited for [two and a half years].', 'P2Y6M']],
  'duration-compound': [['It took [four years and two months].', 'P4Y2M'], ['It took [3 hours 20 minutes].', 'PT3H20M'], ['It lasted [a day and six hours].', 'P1DT6H']],
  'duration-quarters': [['It took [three quarters of an hour].', 'PT45M'], ['It took [a quarter of an hour].', 'PT15M']],
  'duration-span': [['They fought for [the last two days].', 'P2D'], ['It grew over [the past several months].', 'PXM']],
  'duration-span-one': [['It grew over [the past decade].', 'P10Y']],
  'duration-vague': [['It was hit in [recent weeks].', 'PXW'], ['They waited for [months].', 'PXM'], ['They waited [several hours].', 'PTXH'], ['It may take [weeks or months].', 'PXW'], ['It changed over [the years].', 'PXY']],
  'a-while': [['They rested for [a while].', 'PXX']],
  every: [['They sing [every morning].', 'XXXX-XX-XXTMO'], ['It pays [each year].', 'P1Y']],
  weekends: [['The mill is shut on [weekends].', 'XXXX-WXX-WE']],
  'every-month': [['They dance [each July].', 'XXXX-07']],
  'every-few': [['They vote [every four years].', 'P4Y'], ['They meet [every fifth week].', 'P5W']],
  regular: [['The paper appears [daily].', 'P1D']],
  rate: [['They meet [twice a week].', 'P1W'], ['They meet [three times a year].', 'P1Y']],
};
