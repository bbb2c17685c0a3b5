import { describe, expect, it } from 'vitest';
import { ORACLES } from './finding.ts';
import { luckOf } from './luck.ts';
import { inputOf, runCase } from './one-case.ts';

/** A hundred thousand are for `npm run fuzz`; these take seconds. */
const names = Array.from({ length: 80 }, (_, at) => `unit-${at}`);

describe('a small part of the fuzzer', () => {
  it('finds nothing', { timeout: 120_000 }, async () => {
    const found: string[] = [];
    const forms = new Set<string>();
    for (const name of names) {
      const { form, findings } = await runCase(name);
      forms.add(form);
      for (const { oracle, cause, detail } of findings) found.push(`npm run fuzz -- --replay ${name}: ${ORACLES[oracle]}: ${cause} ${detail}`);
    }
    expect(found).toEqual([]);
    expect([...forms].sort()).toEqual(['archive', 'dateline', 'feed', 'lines', 'markdown', 'page', 'records', 'store', 'text']);
  });

  it('gives the same input for the same name, and another for another', () => {
    const bytes = (name: string): string => String(inputOf(name)?.file.bytes);
    for (const name of names.slice(0, 20)) expect(bytes(name)).toBe(bytes(name));
    expect(new Set(names.map(bytes)).size).toBeGreaterThan(names.length * 0.9);
  });

  it('has luck that spreads', () => {
    const { below, chance } = luckOf('any');
    const counts = new Map<number, number>();
    for (let at = 0; at < 10_000; at++) {
      const number = below(10);
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    expect([...counts.values()].every((count) => count > 800 && count < 1200)).toBe(true);
    expect(Array.from({ length: 1000 }, () => chance(0.3)).filter((yes) => yes).length).toBeGreaterThan(200);
  });
});
