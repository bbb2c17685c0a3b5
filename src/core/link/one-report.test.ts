import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pile } from '../testing/pile.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday'] as const;
/** 5 May 2024 was a Sunday. */
const dayOf = (name: string): string => `2024-05-0${5 + DAYS.findIndex((day) => day === name)}`;
const TELLINGS = [
  ['Mayor Olena Marsh resigned', ' after protests over the harbour'],
  ['Olena Marsh, the mayor of Aldport, resigned', ' in a letter to the council'],
  ['Olena Marsh resigned', ' as mayor of Aldport'],
] as const;

const reports = fc.uniqueArray(fc.record({ telling: fc.nat(TELLINGS.length - 1), day: fc.constantFrom(...DAYS) }), { minLength: 2, maxLength: 3, selector: ({ telling }) => telling });

it('an event has its title and its day of reports that may be one', () => fc.assert(fc.property(reports, (all) => {
  const { events } = pile(Object.fromEntries(all.map(({ telling, day }, at) => [`${at}.txt`, `The news of Aldport, part ${at}\n\n8 May 2024\n\n${TELLINGS[telling]?.[0] ?? ''} on ${day}${TELLINGS[telling]?.[1] ?? ''}.\n`])));
  for (const { title, time } of events) {
    const told = all.filter(({ telling }) => title === `${TELLINGS[telling]?.[0] ?? ''}${TELLINGS[telling]?.[1] ?? ''}`);
    if (told.length > 0) expect(told.map(({ day }) => dayOf(day))).toContain(time.value);
  }
  // What they date differently is told as a difference, or stands apart.
  expect(events.filter(({ title }) => title.includes('Marsh')).length + events.flatMap(({ disagreements }) => disagreements).length).toBeGreaterThanOrEqual(new Set(all.map(({ day }) => day)).size > 1 ? 2 : 1);
}), { numRuns: 40 }));
