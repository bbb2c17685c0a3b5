import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../testing/pile.ts';
import { bagOf, keysOf, likeness } from './bag.ts';
import { weightsOf } from './weights.ts';

const bag = (text: string): ReturnType<typeof bagOf> => {
  const mentions = mentionsIn(`Report\n\n${text}\n`).filter((m) => !m.headline);
  const [first] = mentions;
  if (first === undefined) throw new Error(`No event in: ${text}`);
  return bagOf(first, mentions.slice(1), weightsOf([mentions]));
};

describe('bags of words', () => {
  it.each([
    ['verb and noun of one action', 'Rebels captured the mill in Oldbeck.', 'Rebels seized the mill in Oldbeck.', 0.9],
    ['a name inside a longer one', 'Police arrested Tom Marlow in Oldbeck.', 'Police arrested Marlow in Oldbeck.', 0.6],
  ])('%s are alike', (_, a, b, least) => expect(likeness(bag(a), bag(b))).toBeGreaterThan(least));

  it('different matter is not', () => expect(likeness(bag('Rebels captured the mill in Oldbeck.'), bag('Norvale elected Olena Marsh on Sunday.'))).toBeLessThan(0.1));

  it('equal counts are a key, open ones are not', () => {
    const keys = (text: string): readonly string[] => mentionsIn(`Report\n\n${text}\n`).flatMap(keysOf).filter((k) => k.startsWith('='));
    expect(keys('The navy captured 23 soldiers near Oldbeck.')).toContain('=23');
    expect(keys('The navy captured at least 23 soldiers near Oldbeck.')).toEqual([]);
  });

  it('likeness is the same both ways, and at most 1', () => {
    const key = fc.constantFrom('!a', '!b', '!c', '!d');
    const entries = fc.uniqueArray(fc.tuple(key, fc.double({ min: 0.1, max: 5, noNaN: true })), { selector: ([k]) => k, minLength: 1 });
    const normal = (list: readonly (readonly [string, number])[]): ReadonlyMap<string, number> => {
      const norm = Math.sqrt(list.reduce((sum, [, w]) => sum + w * w, 0));
      return new Map(list.map(([k, w]) => [k, w / norm]));
    };
    fc.assert(fc.property(entries, entries, (a, b) => {
      const [x, y] = [normal(a), normal(b)];
      expect(likeness(x, y)).toBeCloseTo(likeness(y, x), 10);
      expect(likeness(x, y)).toBeLessThanOrEqual(1 + 1e-9);
    }));
  });
});
