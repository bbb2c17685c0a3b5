/** How many tests went which way. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const none: Count = { passed: 0, failed: 0, skipped: 0 };

export function add(a: Count, b: Count): Count {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** Reads the JSON report of Vitest. */
export function countVitest(report: string): Count {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests = 0 }: Record<string, number | undefined> = JSON.parse(report);
  if (numPassedTests === undefined || numFailedTests === undefined || numPendingTests === undefined) {
    throw new Error('The report of Vitest does not have the counts that were expected.');
  }
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

/** Reads the JSON report of Playwright. */
export function countPlaywright(report: string): Count {
  const { stats }: { stats?: Record<string, number | undefined> } = JSON.parse(report);
  const { expected, unexpected, flaky, skipped } = stats ?? {};
  if (expected === undefined || unexpected === undefined || flaky === undefined || skipped === undefined) {
    throw new Error('The report of Playwright does not have the counts that were expected.');
  }
  // A test that passes only at the second attempt has failed.
  return { passed: expected, failed: unexpected + flaky, skipped };
}

/** The line that a machine reads. */
export function describeCount({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}
