import { describe, expect, it } from 'vitest';
import { add, countPlaywright, countVitest, describeCount } from './count.ts';

describe('counting tests', () => {
  it('reads the report of Vitest', () => {
    expect(countVitest('{"numTotalTests":9,"numPassedTests":5,"numFailedTests":1,"numPendingTests":2,"numTodoTests":1}')).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  it('reads the report of Playwright, and takes a flaky test for a failed one', () => {
    expect(countPlaywright('{"stats":{"expected":4,"unexpected":1,"flaky":1,"skipped":2}}')).toEqual({ passed: 4, failed: 2, skipped: 2 });
  });

  it('refuses a report in another form, rather than count nothing', () => {
    expect(() => countVitest('{}')).toThrow('Vitest');
    expect(() => countPlaywright('{}')).toThrow('Playwright');
  });

  it('adds and describes', () => {
    expect(describeCount(add({ passed: 1, failed: 0, skipped: 0 }, { passed: 2, failed: 0, skipped: 0 }))).toBe('3 passed, 0 failed');
    expect(describeCount({ passed: 1, failed: 2, skipped: 3 })).toBe('1 passed, 2 failed, 3 skipped');
  });
});
