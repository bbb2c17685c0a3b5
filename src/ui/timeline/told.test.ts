import { describe, expect, it } from 'vitest';
import { civil } from '../testing/build.ts';
import { inventedEvent, inventedLane } from '../testing/invented-events.ts';
import { DAY } from './civil-time.ts';
import { textWidth } from './text-width.ts';
import { toStretch } from './time-window.ts';
import { foldedStretch, toldOf, windowTelling, zoomedTelling, type Told } from './told.ts';
import { toldPicture } from './told-picture.ts';

const sketch = (id: string, start: string, end: string, more: Partial<Parameters<typeof inventedEvent>[0]> = {}) => inventedEvent({ id, start: `${start}T00:00`, end: `${end}T00:00`, title: `The ${id} of Orrin is told in some more words`, ...more });
const events = [
  sketch('year', '2014-01-01', '2015-01-01', { granularity: 'year' }),
  sketch('first', '2031-05-01', '2031-05-02'),
  sketch('second', '2031-05-02', '2031-05-03', { articles: ['courier', 'ledger'] }),
  inventedEvent({ id: 'hour', start: '2031-05-02T05:00', end: '2031-05-02T06:00', granularity: 'hour', title: 'An hour' }),
  inventedEvent({ id: 'undated', start: null, end: null }),
];
const lanes = [inventedLane('courier', 'red'), inventedLane('ledger', 'blue')];
const none = (): never => { throw new Error('The events have dates.'); };
const told: Told = toldOf(events) ?? none();
const eventOf = (id: string) => events.find((event) => event.id === id) ?? none();
const pictureOf = (wide: number) => toldPicture(told, lanes, foldedStretch(told.time, toStretch(told.window)), wide, eventOf('first').id, () => ['said']);

describe('the told events', () => {
  it('are those that have a date, all of them in the window, with a break where nothing is', () => {
    expect(told.events.map(({ id }) => id)).toEqual(['year', 'first', 'second', 'hour']);
    expect(told.time.breaks).toHaveLength(1);
    expect(told.window.from < '2014-01-01' && told.window.to > '2031-05-03T00:00').toBe(true);
    expect(toldOf([eventOf('undated')])).toBeNull();
  });

  it.each([1200, 700, 360])('are drawn each once, with the whole title, none over another, %i pixels wide', (wide) => {
    const { items, height, lanes: drawn } = pictureOf(wide);
    const marks = items.filter(({ still }) => still !== true);
    expect(marks.map(({ text }) => text.join('')).sort()).toEqual(told.events.map(({ title }) => title).sort());
    for (const { row } of marks) expect(row).toBeLessThan(height);
    expect(new Set(marks.map(({ row }) => row)).size).toBeGreaterThan(1);
    expect(drawn.reduce((sum, lane) => sum + lane.height, 0)).toBeLessThanOrEqual(height);
  });

  it('bear a dot for each source, and say what else there is to say', () => {
    const mark = pictureOf(1000).items.find(({ id }) => id.startsWith('second'));
    expect(mark?.dots).toEqual(['red', 'blue']);
    expect(mark?.hint).toBe('The second of Orrin is told in some more words, said, 2 sources');
    expect(pictureOf(1000).items.find(({ selected }) => selected)?.id).toBe('first@told');
  });

  it('stand under names as coarse as they are, and a break says how long it is', () => {
    const words = pictureOf(1000).items.filter(({ still }) => still === true).map(({ text }) => text.join(''));
    expect(words).toContain('2014');
    expect(words).toContain('17 y');
    expect(pictureOf(4000).items.map(({ text }) => text.join(''))).toContain('17 years');
    expect(words).toContain('May 2031');
  });
});

describe('the names of its steps', () => {
  const days = toldOf([sketch('first', '2031-05-14', '2031-05-15'), sketch('second', '2031-05-16', '2031-05-17'), sketch('third', '2031-05-19', '2031-05-20')]) ?? none();
  it.each([0, 0.3, 0.7, 0.9])('never stand one over the other, where the window begins %f into a day', (into) => {
    const whole = foldedStretch(days.time, toStretch(days.window));
    const around = { from: whole.from + into * DAY, to: whole.to };
    const perPixel = (around.to - around.from) / 900;
    const names = toldPicture(days, lanes, around, 900, null, () => []).items.filter(({ className, text }) => className.includes('still-minor') && text.join('') !== '').filter(({ to }) => to > around.from).map(({ from, text }) => ({ left: Math.max(from, around.from) / perPixel, right: Math.max(from, around.from) / perPixel + textWidth(text.join(''), 12) })).sort((a, b) => a.left - b.left);
    expect(names.length).toBeGreaterThan(3);
    for (const [place, { left }] of names.slice(1).entries()) expect(left).toBeGreaterThanOrEqual(names[place]?.right ?? Infinity);
  });
});

describe('a window on them', () => {
  const near = { from: civil('2031-05-01'), to: civil('2031-05-02') };
  it('moves to what is walked to, as long as it was in folded time, and stays where that is in it', () => {
    expect(windowTelling(told, near, eventOf('first'))).toEqual(near);
    expect(windowTelling(told, near, eventOf('undated'))).toEqual(near);
    const moved = windowTelling(told, near, eventOf('year'));
    expect(moved.from < '2014-01-01T00:01' && moved.to > '2014-01-01').toBe(true);
    expect(moved.to < '2031-05-01').toBe(true);
  });

  it('is zoomed about the event that is read, and keeps within reach', () => {
    const closer = zoomedTelling(told, told.window, 0.5, eventOf('first'));
    expect(closer.from > told.window.from && closer.from <= '2031-05-01' && closer.to >= '2031-05-01').toBe(true);
    const wide = zoomedTelling(told, told.window, 100, null);
    expect([wide.from, wide.to]).toEqual([told.reach.from, told.reach.to]);
  });
});
