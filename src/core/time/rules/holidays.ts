/** Days with a name. */

import { SIDES } from '../lexicon.ts';
import type { Rule } from '../rule.ts';

/** Month and day of those that have one; the others are worked out for each year. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['christmas', '12-25'], ['christmas day', '12-25'], ['christmas eve', '12-24'], ['boxing day', '12-26'], ["new year's day", '01-01'], ["new year's eve", '12-31'],
  ["valentine's day", '02-14'], ['halloween', '10-31'], ['may day', '05-01'], ['thanksgiving', 'thanksgiving'], ['thanksgiving day', 'thanksgiving'],
  ['good friday', 'easter-2'], ['easter', 'easter'], ['easter sunday', 'easter'], ['easter monday', 'easter+1'], ['palm sunday', 'easter-7'], ['ash wednesday', 'easter-46'],
]);

export const holidayRules: readonly Rule[] = [
  {
    name: 'holiday', starts: ['christmas', 'boxing', 'new', 'valentine', 'halloween', 'may', 'thanksgiving', 'good', 'easter', 'palm', 'ash', 'last', 'this', 'next'],
    pattern: `(?:(?<side>last|this|next) )?(?<name>${[...NAMED.keys()].sort((a, b) => b.length - a.length).join('|')})(?:,? {year})?`,
    read: (m) => {
      if (!/[A-Z]/.test(m.words) || /^ (?:Island|tree|card|present|gift|dinner|carol|egg|parade|Party|market|shopping)/.test(m.after)) return null;
      const on = NAMED.get(m.group('name'));
      return on === undefined ? null : { form: { kind: 'holiday', on, year: m.group('year') === '' ? null : Number(m.group('year')), side: SIDES.get(m.group('side')) ?? null } };
    },
    examples: [['They left on [Christmas Eve].', '2020-12-24'], ['They left on [Thanksgiving Day].', '2020-11-26'], ['They left on [Good Friday].', '2021-04-02'], ['They left on [Easter Monday 2019].', '2019-04-22']],
  },
];
