import { describe, expect, it } from 'vitest';
import type { Civil, EventTime } from '../core/index.ts';
import { groupText, machineText, signOf, toldWhen, whenInGroup, whenText, type Timed } from './when.ts';

const civil = (text: string): Civil => (text.length === 10 ? `${text}T00:00` : text) as Civil;
const time = (value: string | null, granularity: EventTime['granularity'], start: string | null, end: string | null, more: Partial<EventTime> = {}): EventTime =>
  ({ start: start === null ? null : civil(start), end: end === null ? null : civil(end), granularity, certainty: start === null ? 'unknown' : 'stated', value, mod: null, zone: null, steps: [], ...more });

const day = (more: Parameters<typeof time>[4] = {}) => time('2022-11-11', 'day', '2022-11-11', '2022-11-12', more);
const part = (value: string, from: string, to: string, more: Parameters<typeof time>[4] = {}) => time(value, 'part', from, to, more);

describe('whenText', () => {
  it.each<readonly [string, Timed]>([
    ['Fri 11 Nov 2022', day()],
    ['about Fri 11 Nov 2022', day({ mod: 'APPROX' })],
    ['before Fri 11 Nov 2022', day({ mod: 'BEFORE' })],
    ['early on Fri 11 Nov 2022', day({ mod: 'START' })],
    ['7–9 Nov 2022', time('2022-11-07/2022-11-09', 'day', '2022-11-07', '2022-11-10')],
    ['30 Oct – 2 Nov 2022', time(null, 'day', '2022-10-30', '2022-11-03')],
    ['30 Dec 2021 – 2 Jan 2022', time(null, 'day', '2021-12-30', '2022-01-03')],
    ['Fri 11 Nov 2022, 05:00 (Moscow time)', time('2022-11-11T05:00', 'hour', '2022-11-11T05:00', '2022-11-11T06:00', { zone: 'Moscow time' })],
    ['Fri 11 Nov 2022, 05:20', time('2022-11-11T05:20', 'minute', '2022-11-11T05:20', '2022-11-11T05:21')],
    ['Fri 11 Nov 2022, about 03:00', time('2022-11-11T03:00', 'hour', '2022-11-11T03:00', '2022-11-11T04:00', { mod: 'APPROX' })],
    ['Fri 11 Nov 2022, about 03:00', time('2022-11-11T03:00', 'hour', '2022-11-11T02:30', '2022-11-11T03:30', { mod: 'APPROX' })],
    ['Sat 12 Nov 2022, about 00:00', time('2022-11-12T00:00', 'hour', '2022-11-11T23:30', '2022-11-12T00:30', { mod: 'APPROX' })],
    ['about Fri 11 Nov 2022', time('2022-11-11', 'day', '2022-11-10', '2022-11-13', { mod: 'APPROX' })],
    ['about 2014', time('2014', 'year', '2013-01-01', '2016-01-01', { mod: 'APPROX' })],
    ['about March 2022', time('2022-03', 'month', '2022-02-15', '2022-04-15', { mod: 'APPROX' })],
    ['Fri 11 Nov 2022, morning', part('2022-11-11TMO', '2022-11-11T06:00', '2022-11-11T12:00')],
    ['Fri 11 Nov 2022, early morning', part('2022-11-11TMO', '2022-11-11T05:00', '2022-11-11T08:00', { mod: 'START' })],
    ['Thu 10 Nov 2022, night to Fri 11 Nov', part('2022-11-10TNI', '2022-11-10T21:00', '2022-11-11T06:00')],
    ['Fri 11 Nov 2022, night', part('2022-11-11TNI', '2022-11-11T00:00', '2022-11-11T06:00')],
    ['Fri 11 Nov 2022, between 06:00 and 09:00', part('2022-11-11', '2022-11-11T06:00', '2022-11-11T09:00')],
    ['weekend of 12–13 Nov 2022', time('2022-W45-WE', 'weekend', '2022-11-12', '2022-11-14')],
    ['the week of Mon 7 Nov 2022', time('2022-W45', 'week', '2022-11-07', '2022-11-14')],
    ['18 Oct – 8 Nov 2022', time('2022-W42/2022-11-08', 'week', '2022-10-18', '2022-11-09')],
    ['March 2022', time('2022-03', 'month', '2022-03-01', '2022-04-01')],
    ['early March 2022', time('2022-03', 'month', '2022-03-01', '2022-03-11', { mod: 'START' })],
    ['mid-March 2022', time('2022-03', 'month', '2022-03-11', '2022-03-21', { mod: 'MID' })],
    ['end of September 2022', time('2022-09', 'month', '2022-09-21', '2022-10-01', { mod: 'END' })],
    ['March–May 2022', time(null, 'month', '2022-03-01', '2022-06-01')],
    ['summer 2022', time('2022-SU', 'season', '2022-06-01', '2022-09-01')],
    ['3rd quarter of 2022', time('2022-Q3', 'quarter', '2022-07-01', '2022-10-01')],
    ['2014', time('2014', 'year', '2014-01-01', '2015-01-01')],
    ['early 2014', time('2014', 'year', '2014-01-01', '2014-05-01', { mod: 'START' })],
    ['1914–1918', time(null, 'year', '1914-01-01', '1919-01-01')],
    ['the 1990s', time('199', 'decade', '1990-01-01', '2000-01-01')],
    ['the 20th century', time('19', 'century', '1900-01-01', '2000-01-01')],
    ['the 20th century', time('19', 'century', '1901-01-01', '2001-01-01')],
    ['24 February, year not known', time('XXXX-02-24', 'day', null, null)],
    ['February, year not known', time('XXXX-02', 'month', null, null)],
    ['a Friday, date not known', time('XXXX-WXX-5', 'day', null, null)],
    ['a Friday, morning, date not known', time('XXXX-WXX-5TMO', 'part', null, null)],
    ['evening, date not known', time('XXXX-XX-XXTEV', 'part', null, null)],
    ['a summer, year not known', time('XXXX-SU', 'season', null, null)],
    ['No date', time(null, 'unknown', null, null)],
    ['No date', time('PAST_REF', 'unknown', null, null)],
  ])('%s', (expected, when) => expect(whenText(when)).toBe(expected));
});

it('says of what no words date that its day is that of its report', () => {
  expect(toldWhen(day({ certainty: 'reported' }))).toBe('reported Fri 11 Nov 2022; no words say when');
  expect(toldWhen(day())).toBe('Fri 11 Nov 2022');
});

it.each([['stated', ''], ['inferred', '~'], ['reported', 'reported '], ['unknown', '']] as const)('a time that is %s has the sign “%s”', (certainty, sign) => expect(signOf({ certainty })).toBe(sign));

describe('the list', () => {
  it.each<readonly [string, string, string | null, Timed]>([
    ['Friday 11 November 2022', '', '2022-11-11', day()],
    ['Friday 11 November 2022', 'morning', '2022-11-11', part('2022-11-11TMO', '2022-11-11T06:00', '2022-11-11T12:00')],
    ['Friday 11 November 2022', '05:20', '2022-11-11T05:20', time('2022-11-11T05:20', 'minute', '2022-11-11T05:20', '2022-11-11T05:21')],
    ['Friday 11 November 2022', 'about Fri 11 Nov 2022', '2022-11-11', day({ mod: 'APPROX' })],
    ['7–9 Nov 2022', '7–9 Nov 2022', '2022-11-07', time(null, 'day', '2022-11-07', '2022-11-10')],
    ['Early March 2022', '', '2022-03', time('2022-03', 'month', '2022-03-01', '2022-03-11', { mod: 'START' })],
    ['2014', '', '2014', time('2014', 'year', '2014-01-01', '2015-01-01')],
    ['The 1990s', '', null, time('199', 'decade', '1990-01-01', '2000-01-01')],
    ['No date known', '24 February, year not known', null, time('XXXX-02-24', 'day', null, null)],
    ['No date known', '', null, time(null, 'unknown', null, null)],
  ])('puts it under %s as “%s”', (heading, short, machine, when) => {
    expect(groupText(when)).toBe(heading);
    expect(whenInGroup(when)).toBe(short);
    expect(machineText(when)).toBe(machine);
  });
});
