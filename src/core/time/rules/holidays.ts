/** Days with a name. */
import type { DateForm } from '../form.ts';
import { SIDES } from '../lexicon.ts';
import type { Match, Read, Rule } from '../rule.ts';

/**
 * Month and day of those that have one; the others are worked out for each year: days from Easter, or a weekday of a month
 * (`11-4-4` is the fourth Thursday of November, `5-1--1` the last Monday of May, and a fourth number counts days on from it).
 */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['christmas', '12-25'], ['christmas day', '12-25'], ['christmas eve', '12-24'], ['boxing day', '12-26'], ["new year's day", '01-01'], ["new year's eve", '12-31'], ['new year', '01-01'],
  ["valentine's day", '02-14'], ["st. patrick's day", '03-17'], ['halloween', '10-31'], ['may day', '05-01'], ['armistice day', '11-11'], ['veterans day', '11-11'],
  ['independence day', '07-04'], ['the fourth of july', '07-04'], ['thanksgiving', '11-4-4'], ['thanksgiving day', '11-4-4'], ['labor day', '9-1-1'], ['memorial day', '5-1--1'], ['columbus day', '10-1-2'],
  ["presidents' day", '2-1-3'], ['martin luther king day', '1-1-3'], ["mother's day", '5-7-2'], ["father's day", '6-7-3'], ['election day', '11-1-1-1'], ['black friday', '11-4-4-1'],
  ['good friday', 'easter-2'], ['easter', 'easter'], ['easter sunday', 'easter'], ['easter monday', 'easter+1'], ['palm sunday', 'easter-7'], ['ash wednesday', 'easter-46'], ['maundy thursday', 'easter-3'],
  ['shrove tuesday', 'easter-47'], ['holy saturday', 'easter-1'], ['ascension day', 'easter+39'], ["all saints' day", '11-01'], ["st patrick's day", '03-17'],
  // The United States: the days behind Thanksgiving, and days of their own.
  ['small business saturday', '11-4-4-2'], ['cyber monday', '11-4-4-4'], ['giving tuesday', '11-4-4-5'], ['juneteenth', '06-19'], ['groundhog day', '02-02'], ['martin luther king jr. day', '1-1-3'], ['mlk day', '1-1-3'], ["indigenous peoples' day", '10-1-2'], ["patriots' day", '4-1-3'],
  // France; Germany; Canada; Australia; New Zealand.
  ['bastille day', '07-14'], ['german unity day', '10-03'], ['canada day', '07-01'], ['australia day', '01-26'], ['anzac day', '04-25'], ['waitangi day', '02-06'],
  // Britain: the second Sunday of November; the Gunpowder Plot; Mothering Sunday; England's, Scotland's and Wales's saints, Burns.
  ['remembrance sunday', '11-7-2'], ['guy fawkes night', '11-05'], ['bonfire night', '11-05'], ['mothering sunday', 'easter-21'], ["st george's day", '04-23'], ["st. george's day", '04-23'], ["st andrew's day", '11-30'], ["st. andrew's day", '11-30'], ["st david's day", '03-01'], ["st. david's day", '03-01'], ['burns night', '01-25'],
  ['whit sunday', 'easter+49'], ['pentecost', 'easter+49'], ['whit monday', 'easter+50'],
]);

const names = [...NAMED.keys()].sort((a, b) => b.length - a.length).join('|').replaceAll('.', '\\.');
const starts = [...new Set([...NAMED.keys()].map((name) => name.split(/[^a-z]/)[0] ?? name))];

/** "Christmas trees" are sold long before, and "Memorial Day sales" last: a noun after a name is mostly no day. */
const THING = /^ (?:island|trees?|cards?|presents?|gifts?|dinner|carols?|eggs?|parade|party|market|shopping|season|holidays?|sales?|story|message|resolution)\b/i;

function holiday(m: Match): DateForm | null {
  const on = NAMED.get(m.group('name'));
  // "A Black Friday sale", "Happy New Year": a name in passing.
  if (on === undefined || !/[A-Z]/.test(m.words) || THING.test(m.after) || /\b(?:happy|merry|chinese|lunar|jewish|orthodox|coptic|islamic) $/i.test(m.before)) return null;
  if (/^(?:black friday|cyber monday|groundhog day|new year|independence day)$/.test(m.group('name')) && !/\b(?:on|since|until|by|before|after|for|of|in|the|at) $/i.test(m.before)) return null;
  return { kind: 'holiday', on, year: m.group('year') === '' ? null : Number(m.group('year')), side: SIDES.get(m.group('side')) ?? null };
}

const read = (form: DateForm | null): Read | null => (form === null ? null : { form });

export const holidayRules: readonly Rule[] = [
  {
    name: 'holiday', starts: [...starts, 'last', 'this', 'next'], pattern: `(?:(?<side>last|this|next) )?(?<name>${names})(?:,? {year})?`, read: (m) => read(holiday(m)),
  },
  {
    name: 'holiday-week', starts: [...starts, 'last', 'this', 'next', 'the'], pattern: `(?:the )?(?:(?<side>last|this|next) )?(?<name>${names}) (?<stretch>weekend|week)(?: of {year})?`,
    read: (m) => {
      const of = holiday(m);
      return of === null ? null : { form: { kind: 'nth', unit: m.group('stretch') === 'week' ? 'week' : 'weekend', index: 0, of } };
    },
  },
];
