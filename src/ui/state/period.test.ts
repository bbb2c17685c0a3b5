import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../core/index.ts';
import { civil, event, excerpt, time } from '../testing/build.ts';
import { SAMPLE } from '../testing/sample-timeline.ts';
import { windowText } from '../words/labels.ts';
import { densestPeriod, wholePeriod, width, windowShowing, zoomed } from './period.ts';
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

  it('zoomed keeps the middle and knows its limits', () => {
    expect(zoomed(window, 0.5)).toEqual({ from: civil('2019-05-09'), to: civil('2019-05-11') });
    let near = window;
    for (let i = 0; i < 40; i += 1) near = zoomed(near, 0.5);
    expect(width(near)).toBeGreaterThanOrEqual(29);
    let far = window;
    for (let i = 0; i < 40; i += 1) far = zoomed(far, 2);
    expect(far.from < far.to).toBe(true);
  });
});
