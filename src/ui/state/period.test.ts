import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../core/index.ts';
import { civil, event, excerpt, time } from '../testing/build.ts';
import { SAMPLE } from '../testing/sample-timeline.ts';
import { windowText } from '../words/labels.ts';
import { densestPeriod, keptWithin, openingPeriod, reachOf, wholePeriod, width, windowShowing, windowWalkedTo, withAir, zoomed } from './period.ts';
import { placeOf } from './visible.ts';

const article = SAMPLE.articles[0];
if (article === undefined) throw new Error('The sample has articles.');
const words = [excerpt(article, 'Moe jumped.')];
let n = 0;
const on = (day: string): TimelineEvent => {
  n += 1;
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return event(`e${n}`, 'It happens', time(day, 'day', day, next), words);
};
const named = (events: readonly TimelineEvent[]) => {
  const window = densestPeriod(events);
  return window === null ? null : windowText(window);
};

describe('densestPeriod', () => {
  it.each<readonly [string, readonly string[], string | null]>([
    ['nothing dated', [], null],
    ['one day', ['2021-06-04'], 'Fri 4 Jun 2021'],
    ['a crowd and a thin past', ['2011-01-01', '2015-03-02', '2021-06-01', '2021-06-02', '2021-06-02', '2021-06-03', '2021-06-20'], '1–3 Jun 2021'],
    ['an even spread is shown whole', ['2021-01-01', '2021-02-01', '2021-03-01', '2021-04-01', '2021-05-01'], '1 Jan – 1 May 2021'],
    ['a crowd over the turn of the year', ['2001-01-01', '2020-12-31', '2021-01-01', '2021-01-02'], '31 Dec 2020 – 2 Jan 2021'],
    ['of two crowds the tighter', ['2019-01-01', '2019-01-05', '2019-01-09', '2021-01-01', '2021-01-01', '2021-01-02'], '1–2 Jan 2021'],
  ])('%s', (_name, days, expected) => expect(named(days.map(on))).toBe(expected));

  it('opens the sample on its four days', () => {
    expect(named(SAMPLE.events)).toBe('8–11 May 2019');
    expect(SAMPLE.events.filter((each) => placeOf(each, densestPeriod(SAMPLE.events)) === 'inside')).toHaveLength(13);
  });
});

describe('windows', () => {
  const window = { from: civil('2019-05-08'), to: civil('2019-05-12') };

  it('wholePeriod holds every dated event', () => {
    const whole = wholePeriod(SAMPLE.events);
    expect(whole).toEqual({ from: civil('1970-01-01'), to: civil('2019-09-01') });
    expect(SAMPLE.events.filter((each) => placeOf(each, whole) === 'inside')).toHaveLength(SAMPLE.events.filter(({ time: { start } }) => start !== null).length);
  });

  it('windowShowing moves only when it must, and then shows the event', () => {
    for (const candidate of SAMPLE.events) {
      const shown = windowShowing(window, candidate);
      const before = placeOf(candidate, window);
      if (before === 'inside' || before === 'undated') expect(shown).toBe(window);
      else expect(placeOf(candidate, shown)).toBe('inside');
    }
  });

  it.each([
    ['a day in sight, nothing widened', '2019-05-09', '2019-05-10', '2019-05-08', '2019-05-12', '2019-05-08', '2019-05-12'],
    ['a day elsewhere, nothing widened', '2019-06-06', '2019-06-07', '2019-05-08', '2019-05-12', '2019-06-04T16:00', '2019-06-08T16:00'],
    ['months need more room', '2019-06-01', '2019-07-01', '2019-05-08', '2019-05-12', '2019-05-22', '2019-07-11'],
    ['a day after them comes back to the chosen width', '2019-06-20', '2019-06-21', '2019-05-22', '2019-07-11', '2019-06-18T16:00', '2019-06-22T16:00'],
    ['a day out of sight, too', '2019-09-20', '2019-09-21', '2019-05-22', '2019-07-11', '2019-09-18T16:00', '2019-09-22T16:00'],
    ['a day in the chosen window comes back to just that', '2019-05-09', '2019-05-10', '2019-05-01', '2019-06-20', '2019-05-08', '2019-05-12'],
    ['other months that are in sight stay as they are', '2019-06-03', '2019-06-23', '2019-05-22', '2019-07-11', '2019-05-22', '2019-07-11'],
    ['other months out of sight get room of their own', '2019-09-01', '2019-09-13', '2019-05-22', '2019-07-11', '2019-08-28', '2019-09-17'],
  ])('windowWalkedTo: %s', (_name, start, end, from, to, nextFrom, nextTo) => {
    expect(windowWalkedTo({ from: civil(from), to: civil(to) }, window, event('walked', 'It happens', time('then', 'day', start, end), words))).toEqual({ from: civil(nextFrom), to: civil(nextTo) });
  });

  it('windowWalkedTo stays where it is for what has no date', () => {
    const wide = { from: civil('2019-05-01'), to: civil('2019-06-20') };
    for (const undated of SAMPLE.events.filter(({ time: { start } }) => start === null)) expect(windowWalkedTo(wide, window, undated)).toBe(wide);
  });

  it('has air at both ends of the whole, and all of it in reach', () => {
    const whole = { from: civil('2021-06-01'), to: civil('2021-06-21') };
    expect(withAir(whole)).toEqual({ from: civil('2021-05-31'), to: civil('2021-06-22') });
    expect(reachOf(whole)).toEqual({ from: civil('2021-05-28'), to: civil('2021-06-25') });
    // A day alone, too.
    expect(withAir({ from: civil('2021-06-01'), to: civil('2021-06-02') })).toEqual({ from: civil('2021-05-31T22:48'), to: civil('2021-06-02T01:12') });
  });

  it('opens on the whole with its air where the events lie evenly', () => {
    const even = ['2021-01-01', '2021-02-01', '2021-03-01', '2021-04-01', '2021-05-01'].map(on);
    const whole = wholePeriod(even);
    expect(openingPeriod(even)).toEqual(whole === null ? null : withAir(whole));
    expect(openingPeriod(SAMPLE.events)).toEqual(densestPeriod(SAMPLE.events));
    expect(openingPeriod([])).toBeNull();
  });

  it.each([
    ['inside', '2019-02-01', '2019-03-01', '2019-02-01', '2019-03-01'],
    ['too early', '1802-01-01', '1802-02-01', '2019-01-01', '2019-02-01'],
    ['too late', '2300-01-01', '2300-02-01', '2019-12-01', '2020-01-01'],
    ['too long', '1772-05-05', '2273-05-18', '2019-01-01', '2020-01-01'],
  ])('keptWithin: %s', (_name, from, to, keptFrom, keptTo) => {
    expect(keptWithin({ from: civil(from), to: civil(to) }, { from: civil('2019-01-01'), to: civil('2020-01-01') })).toEqual({ from: civil(keptFrom), to: civil(keptTo) });
  });
});

describe('zoomed', () => {
  const window = { from: civil('2019-05-08'), to: civil('2019-05-12') };
  const year = { from: civil('2021-01-01'), to: civil('2022-01-01') };
  const holds = ({ from, to }: typeof year, day: string) => civil(day) >= from && civil(day) < to;

  it('keeps the middle and knows its limits', () => {
    expect(zoomed(window, 0.5, null, [])).toEqual({ from: civil('2019-05-09'), to: civil('2019-05-11') });
    expect(zoomed(window, 2, null, [])).toEqual({ from: civil('2019-05-06'), to: civil('2019-05-14') });
    let near = window;
    for (let i = 0; i < 40; i += 1) near = zoomed(near, 0.5, null, []);
    expect(width(near)).toBeGreaterThanOrEqual(29);
    let far = window;
    for (let i = 0; i < 40; i += 1) far = zoomed(far, 2, null, []);
    expect(far.from < far.to).toBe(true);
  });

  it('leaves the selected event in its place, and the middle where that is out of sight', () => {
    expect(zoomed(window, 0.5, on('2019-05-09'), [])).toEqual({ from: civil('2019-05-08T12:00'), to: civil('2019-05-10T12:00') });
    expect(zoomed(window, 0.5, on('2011-05-09'), [])).toEqual({ from: civil('2019-05-09'), to: civil('2019-05-11') });
  });

  it('comes to where the events are when the middle is empty', () => {
    const events = ['2021-01-05', '2021-11-20', '2021-11-21', '2021-11-22'].map(on);
    const near = zoomed(year, 0.5, null, events);
    expect(width(near)).toBe(width(year) / 2);
    expect(holds(near, '2021-11-20') && holds(near, '2021-11-22')).toBe(true);
    expect(near.to <= year.to).toBe(true);
  });

  it('never comes to nothing as long as there is something', () => {
    let near = year;
    const days = ['2021-01-05', '2021-12-20'];
    const events = days.map(on);
    for (let i = 0; i < 12; i += 1) {
      near = zoomed(near, 0.5, null, events);
      expect(events.some((each) => placeOf(each, near) === 'inside')).toBe(true);
    }
  });

  it('keeps the middle where the events lie evenly', () => {
    const events = Array.from({ length: 12 }, (_, month) => on(`2021-${String(month + 1).padStart(2, '0')}-10`));
    expect(zoomed(year, 0.5, null, events)).toEqual({ from: civil('2021-04-02T06:00'), to: civil('2021-10-01T18:00') });
  });

  it('finds what began before and ends in view', () => {
    const long = event('long', 'It goes on', time('all of it', 'month', '2020-06-01', '2021-02-01'), words);
    expect(placeOf(long, zoomed(year, 0.5, null, [long]))).toBe('inside');
  });
});
