import { describe, expect, it } from 'vitest';
import { takeApart } from '../../testing/sentence.ts';
import { namesOf } from './names.ts';

const letters = { common: new Set(['police', 'rescuers']), proper: new Set(['aldport', 'marsh']) };

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['Mayor Olena Marsh spoke in the city of Aldport.', ['Olena Marsh person', 'Aldport place']],
  ['The Norwegian army left Oslo.', ['Norwegian place (Norway) adjective', 'Oslo place (Norway)']],
  ['French President Jeanne Roe met the Ministry of Health.', ['French place (France) adjective', 'Jeanne Roe person', 'Ministry of Health organisation']],
  ['A bridge across the Wend River fell.', ['Wend River place']],
  ['Rescuers found the boat.', []],
  ['On Friday the Old Mill Bridge was closed.', ['Old Mill Bridge place']],
  ['The White House declined.', ['White House place (United States)']],
  ['It happened in U.S. waters.', ['U.S. place (United States) adjective']],
];

describe('namesOf', () => {
  it.each(cases)('%s', (sentence, expected) => {
    const { tokens } = takeApart(sentence);
    const found = namesOf(tokens, letters, new Map());
    expect(found.map((n) => `${n.text} ${n.kind}${n.country === null ? '' : ` (${n.country})`}${n.adjective ? ' adjective' : ''}`)).toEqual(expected);
    for (const name of found) expect(sentence.slice(name.start, name.end)).toBe(name.text);
  });
});
