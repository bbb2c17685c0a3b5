import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followed } from './use-drawn-rows.ts';

const HEIGHT = 50;
const VIEW = 900;
const stretch = (count: number, from: number, to: number) => ({ count, at: -1, from, to, height: HEIGHT, focused: null });
/** What the screen shows after scrolling by so many pixels into a list whose rows are all as high. */
const scrolledTo = (from: number, to: number, y: number) => ({ start: -y, first: from * HEIGHT - y, last: to * HEIGHT - y, view: VIEW });

describe('the drawn part of a long list', () => {
  it('stays where nothing is laid out, and where enough is drawn', () => {
    const drawn = stretch(5000, 0, 120);
    expect(followed(drawn, { start: 0, first: 0, last: 0, view: VIEW })).toBe(drawn);
    expect(followed(drawn, scrolledTo(0, 120, 0))).toBe(drawn);
  });

  it.each([
    ['on: more below', stretch(5000, 0, 120), 4000, 0, 200],
    ['back: more above', stretch(5000, 1000, 1120), 50_500, 920, 1120],
    ['to the end', stretch(150, 0, 120), 4000, 0, 150],
    ['a jump by the scroll bar', stretch(100_000, 0, 120), 2_500_000, 49_920, 50_160],
    ['a jump to the end', stretch(100_000, 0, 120), 4_999_500, 99_760, 100_000],
    ['many drawn: what is far above goes', stretch(5000, 0, 480), 23_000, 80, 560],
  ])('%s', (_name, drawn, y, from, to) => {
    expect(followed(drawn, scrolledTo(drawn.from, drawn.to, y))).toMatchObject({ from, to });
  });

  it('comes to rest with the view covered and few rows drawn, wherever a person scrolls to', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 100_000 }), fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 }), (count, places) => {
      let drawn: Parameters<typeof followed>[0] = stretch(count, 0, Math.min(count, 120));
      for (const place of places) {
        const y = Math.max(0, place * (count * HEIGHT - VIEW));
        let turns = 0;
        for (;;) {
          const next = followed(drawn, scrolledTo(drawn.from, drawn.to, y));
          if (next === drawn) break;
          drawn = next;
          turns += 1;
          expect(turns).toBeLessThan(20);
        }
        expect(drawn.from * HEIGHT).toBeLessThanOrEqual(y);
        expect(drawn.to * HEIGHT).toBeGreaterThanOrEqual(Math.min(y + VIEW, count * HEIGHT));
        expect(drawn.to - drawn.from).toBeLessThanOrEqual(480);
      }
    }));
  });
});
