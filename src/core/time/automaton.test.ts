import { expect, it } from 'vitest';
import { automatonOf, BEGIN, DEAD, step } from './automaton.ts';
import { compile } from './macros.ts';
import { rules } from './rules.ts';

const patterns = ['may (?:3|4)', 'may', '(?:last|next) (?<unit>day|week)s?', '\\d{2,4}[a-c]*(?! x)', '[^a-z0-9]+!', 'x{0,2}y'];
const automaton = automatonOf(patterns);

/** The patterns that end with the last character. */
function endingWith(text: string): readonly string[] {
  let state = BEGIN;
  for (const sign of text) state = step(automaton, state, sign.charCodeAt(0));
  return state === DEAD ? [] : (automaton.ending[state] ?? []).map((i) => patterns[i] ?? '');
}

it.each([
  ['may', ['may']], ['may ', []], ['may 4', ['may (?:3|4)']], ['may 5', []], ['next day', ['(?:last|next) (?<unit>day|week)s?']], ['last weeks', ['(?:last|next) (?<unit>day|week)s?']],
  ['1', []], ['12', ['\\d{2,4}[a-c]*(?! x)']], ['1234cab', ['\\d{2,4}[a-c]*(?! x)']], ['12345', []], ['?-!', ['[^a-z0-9]+!']], ['y', ['x{0,2}y']], ['xxy', ['x{0,2}y']], ['xxxy', []],
])('%j is the end of %j', (text, ends) => {
  expect(endingWith(text)).toEqual(ends);
});

it('tells apart two patterns that end at the same place', () => {
  const both = automatonOf(['a[bc]', 'ab']);
  expect(both.ending[step(both, step(both, BEGIN, 97), 98)]).toEqual([0, 1]);
});

it.each(rules.map(({ name, pattern }) => [name, pattern] as const))('every group of the rule %s that holds something has a name', (_, pattern) => {
  const { expression, groups } = compile(pattern);
  expect(new RegExp(`${expression.source}|`).exec('')).toHaveLength(groups.size + 1);
});
