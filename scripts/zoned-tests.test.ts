import { describe, expect, it } from 'vitest';
import { zonedTests } from './zoned-tests.ts';

describe('the tests that run in a second zone', () => {
  const tests = zonedTests('.');

  it.each(['src/when/when.test.ts', 'src/ui/timeline/civil-time.test.ts', 'src/core/time/calendar.test.ts'])('has %s', (name) => {
    expect(tests).toContain(name);
  });

  it('leaves out what has no clock', () => {
    expect(tests.filter((name) => name.startsWith('src/core/events/'))).toEqual([]);
  });
});
