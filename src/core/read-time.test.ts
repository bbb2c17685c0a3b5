import { describe, expect, it } from 'vitest';
import type { Day } from './model.ts';
import { readTime, timeTold } from './read-time.ts';

/** A Tuesday. */
const PUBLISHED = '2031-06-17' as Day;

describe('what a person types is read at its own precision', () => {
  it.each<readonly [string, string, string?]>([
    ['2022', '2022'], ['March 2022', '2022-03'], ['mar 2022', '2022-03'], ['2022-03', '2022-03'], ['11 Nov 2022', '2022-11-11'], ['2022-11-11', '2022-11-11'], ['Nov 11, 2022', '2022-11-11'],
    ['on 11 November 2022', '2022-11-11'], ['11 Nov 2022 03:00', '2022-11-11T03:00'], ['11 Nov 2022, 3:05', '2022-11-11T03:05'], ['2022-11-11 15:30', '2022-11-11T15:30'], ['2022-11-11T15:30', '2022-11-11T15:30'],
    ['2022-11-11TMO', '2022-11-11TMO'], ['11 Nov 2022 at 15:30', '2022-11-11T15:30'], ['1914–18', '1914/1918'], ['1914-1918', '1914/1918'], ['1914/18', '1914/1918'],
    ['the 1990s', '199'], ['early 2014', '2014', 'START'], ['about 2014', '2014', 'APPROX'], ['c. 1700', '1700', 'APPROX'], ['about 3 May 2022', '2022-05-03', 'APPROX'], ['in summer 2022', '2022-SU'], ['Friday', '2031-06-13'], ['yesterday', '2031-06-16'], ['11 November', '2030-11-11'],
  ])('%s', (typed = '', value, mod) => expect(readTime(typed, PUBLISHED)).toMatchObject({ value, mod: mod ?? null }));
});

describe('what is no time says why, and what to write', () => {
  it.each<readonly [string, RegExp]>([
    ['', /^Write when it was\. Write it like/],
    ['bread', /^“bread” is not understood/],
    ['the ferry of 2022', /is not understood/],
    ['30 Feb 2022', /Write it like/],
    ['2022-13-01', /Write it like/],
    ['1918-1914', /not in the calendar/],
    ['two weeks', /not understood/],
    ['2022-11-11 25:00', /Write it like/],
  ])('“%s”', (typed, message) => expect(readTime(typed, PUBLISHED)).toEqual({ reason: expect.stringMatching(message) }));

  it('a weekday without a day to count from leaves the day open', () => {
    expect(readTime('Friday', null)).toEqual({ reason: expect.stringContaining('leaves open which year or day is meant') });
  });
});

it.each<readonly [string, string | null]>([
  ['The ferry was stopped on Friday', '2031-06-13'],
  ['The ferry was sold in March 2022 for two years', '2022-03'],
  ['The ferry was stopped', null],
])('%s: %s', (words, value) => expect(timeTold(words, PUBLISHED)?.value ?? null).toBe(value));
