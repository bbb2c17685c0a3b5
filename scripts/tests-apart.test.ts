import { describe, expect, it } from 'vitest';
import { testsApart } from './tests-apart.ts';

describe('the tests that have a process of their own', () => {
  const tests = testsApart('.');

  it.each(['src/ui/page/App.test.tsx', 'src/ui/print/use-print.test.ts', 'src/node/write-site.test.ts'])('have %s, which pretends a page or a module', (name) => {
    expect(tests).toContain(name);
  });

  it.each(['src/core/time/time.test.ts', 'src/node/commands/site.test.ts'])('do not have %s, which pretends nothing', (name) => {
    expect(tests).not.toContain(name);
  });
});
