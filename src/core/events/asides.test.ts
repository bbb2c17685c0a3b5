import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../testing/pile.ts';

/** Each verb that tells something, marked where it is told on the side. */
const told = (sentence: string): readonly string[] => mentionsIn(`${sentence}\n`).map(({ predicate, background }) => `${background ? 'aside ' : ''}${sentence.slice(predicate.start, predicate.end)}`);

describe('what is told on the side', () => {
  it.each<readonly [string, ...(readonly string[])]>([
    ['Guards found the gun he hid in May.', 'found', 'aside hid'],
    ['Olena Roe explained how guards seized the boat.', 'aside seized'],
    ['Olena Roe said guards seized the boat.', 'seized'],
  ])('%s', (sentence, ...expected) => expect(told(sentence)).toEqual(expected));

  it('but not at all what somebody only asks', () => {
    expect(told('Guards opened the boat to learn whether the crew stole it.')).toEqual(['opened']);
  });
});
