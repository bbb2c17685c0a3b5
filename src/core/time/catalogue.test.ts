import { describe, expect, it } from 'vitest';
import { catalogue, day, readTimes, resolveTimes } from './index.ts';

const publication = day(2021, 6, 16);

describe('every rule reads its own examples', () => {
  const rows = catalogue.flatMap((rule) => rule.examples.map(([marked, value]) => [rule.name, marked, value] as const));
  it.each(rows)('%s: %s is %s', (name, marked, value) => {
    const text = marked.replace(/[[\]]/g, '');
    const start = marked.indexOf('[');
    const exact = marked.slice(start + 1, marked.indexOf(']'));
    const found = resolveTimes(text, readTimes(text, [{ start: 0, end: text.length }]), { publication }).find((t) => t.start === start);
    expect([found?.rule, found?.exact, found?.value]).toEqual([name, exact, value]);
  });

  it('has a name of its own for every rule', () => {
    expect(new Set(catalogue.map((rule) => rule.name)).size).toBe(catalogue.length);
  });
});
