import { describe, expect, it } from 'vitest';
import { pile } from '../testing/pile.ts';

const timeline = pile({
  a: 'Bridge at Corvale falls\n\n7 May 2024\n\nThe bridge at Corvale fell into the river on Monday.\n\nThe mayor opened a school kitchen.\n\nDivers found an old bell.\n',
  b: 'Corvale bridge falls into river\n\n7 May 2024\n\nThe bridge at Corvale fell into the river on Monday, officials said.\n',
});

const of = (words: RegExp): number => Math.max(0, ...timeline.events.filter((e) => words.test(e.title)).map((e) => e.salience));

describe('salience', () => {
  it('puts what several articles tell first', () => expect(of(/bridge/iu)).toBeGreaterThan(of(/kitchen/u)));
  it('puts what one article tells low down, without a date, far behind', () => expect(of(/bell/u)).toBeLessThan(of(/bridge/iu) / 2));
  it('lies between 0 and 1', () => {
    for (const { salience } of timeline.events) {
      expect(salience).toBeGreaterThanOrEqual(0);
      expect(salience).toBeLessThanOrEqual(1);
    }
  });
});
