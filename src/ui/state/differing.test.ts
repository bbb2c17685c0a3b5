import { expect, it } from 'vitest';
import { SAMPLE } from '../testing/sample-timeline.ts';
import { differingIn } from './differing.ts';
import { FILTER_BITS, namesOf } from './filters.ts';

const facts = SAMPLE.events.map((event) => ({ event, reporters: [], names: namesOf(event) }));
const masked = (bits: Readonly<Record<string, number>>) => differingIn(facts, Uint16Array.from(facts, ({ event }) => bits[event.id] ?? 0));
const told = (bits: Readonly<Record<string, number>>) => {
  const { events, count, hidden } = masked(bits);
  return [events.map(({ id }) => id), count, hidden];
};

it.each([
  ['figures go before claims', {}, [['fire', 'sprinklers'], 2, 0]],
  ['folding hides none', { fire: FILTER_BITS.details, sprinklers: FILTER_BITS.key }, [['fire', 'sprinklers'], 2, 0]],
  ['a filter does, and it is counted', { fire: FILTER_BITS.kinds | FILTER_BITS.details }, [['sprinklers'], 1, 1]],
  ['another story has its own', { fire: FILTER_BITS.story }, [['sprinklers'], 1, 0]],
] as const)('%s', (_name, bits, expected) => expect(told(bits)).toEqual(expected));
