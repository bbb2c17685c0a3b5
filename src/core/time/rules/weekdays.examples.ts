import type { Examples } from '../rule.ts';

/** By the name of the rule in `weekdays.ts`. */
export const weekdayExamples: Readonly<Record<string, Examples>> = {
  weekday: [['They left on [Friday].', '2021-06-11'], ['They will leave on [Friday].', '2021-06-18'], ['They left on [Wednesday].', '2021-06-16'], ['They left on the [Tuesday after Thanksgiving].', '2020-12-01'], ['They left on the [Friday] before the vote.', 'XXXX-WXX-5'], ['They left on the first [Sunday after Easter].', '2021-04-11']],
  'weekday-in-weeks': [['They will meet on [Thursday week].', '2021-06-24'], ['The rules start [two weeks from Sunday].', '2021-07-04']],
  'weekday-side': [['They left [last Monday].', '2021-06-14'], ['They left [this Friday].', '2021-06-11'], ['They leave [next Friday].', '2021-06-18']],
  'weekday-week': [["They left after [last week's Friday].", '2021-06-11'], ['They leave on [Tuesday next week].', '2021-06-22'], ['They left on [Tuesday of last week].', '2021-06-08']],
  'weekdays-ago': [['They left [two Fridays ago].', '2021-06-04']],
  weekdays: [['The shop shuts on [Mondays].', 'XXXX-WXX-1'], ['They meet [every Friday].', 'XXXX-WXX-5']],
  'weekday-nights': [['They sing on [Tuesday nights].', 'XXXX-WXX-2TNI'], ['They sing on [Monday] and Tuesday nights.', 'XXXX-WXX-1TNI']],
  'day-deictic': [['They left [yesterday].', '2021-06-15'], ['They left [yesterday (Monday)].', '2021-06-14']],
  tonight: [['They left [last night].', '2021-06-15TNI'], ['They left [this morning].', '2021-06-16TMO']],
};
