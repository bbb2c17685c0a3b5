import { describe, expect, it } from 'vitest';
import { actionClass, classedWords, eventNoun, eventNouns } from './index.ts';

describe('a noun that names what happens, and its verb', () => {
  it.each([
    ['withdrawals', 'withdraw'], ['discoveries', 'discover'], ['explosion', 'explode'], ['arrest', 'arrest'], ['restructuring', 'restructure'],
    ['accident', null], ['hurricanes', null],
  ])('%s: %s', (noun, verb) => expect(eventNoun(noun)?.verb).toBe(verb));

  it.each(['table', 'boat', 'mayor', 'parliament', 'unheard-of'])('%s: none', (noun) => expect(eventNoun(noun)).toBeNull());

  it('has a verb of letters alone, or none', () => {
    expect(eventNouns.filter((noun) => !/^[a-z-]+$/u.test(eventNoun(noun)?.verb ?? 'none'))).toEqual([]);
  });
});

describe('words of like actions', () => {
  it.each([['raid', 'assault'], ['ban', 'outlaw']])('%s and %s', (one, other) => {
    expect(actionClass(one)).not.toBeNull();
    expect(actionClass(one)).toBe(actionClass(other));
  });

  it.each([['buy', 'sell'], ['win', 'lose'], ['arrest', 'release'], ['open', 'close'], ['rise', 'fall']])('%s and %s are two', (one, other) => {
    expect(actionClass(one) === null || actionClass(one) !== actionClass(other)).toBe(true);
  });

  it.each(['say', 'believe', 'belong', 'unheard-of'])('%s is of none', (word) => expect(actionClass(word)).toBeNull());

  it('are in small classes, each called by one of its words', () => {
    const sizes = new Map<string, number>();
    for (const word of classedWords) sizes.set(actionClass(word) ?? '', (sizes.get(actionClass(word) ?? '') ?? 0) + 1);
    expect(Math.max(...sizes.values())).toBeLessThanOrEqual(8);
    expect([...sizes.keys()].filter((name) => actionClass(name) !== name)).toEqual([]);
  });
});
