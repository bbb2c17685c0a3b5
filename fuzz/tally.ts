/** What came of many cases, counted by cause. */
import { ORACLES, type Finding, type Oracle } from './finding.ts';
import type { CaseResult } from './one-case.ts';

/** A case with what it cost, in milliseconds of the processor. */
export interface Counted extends CaseResult {
  readonly cost: number;
}

interface Cause extends Finding {
  cases: number;
  /** The first few. */
  readonly names: string[];
}

export interface Tally {
  readonly add: (result: Counted) => void;
  readonly cases: () => number;
  readonly found: () => boolean;
  /** A table of counts, the causes with their cases, and the slowest cases. */
  readonly lines: () => readonly string[];
}

export function tally(): Tally {
  const forms = new Map<string, number>();
  const oracles = new Map<Oracle, number>();
  const causes = new Map<string, Cause>();
  let slowest: readonly Counted[] = [];
  let cases = 0;

  const add = (result: Counted): void => {
    cases += 1;
    forms.set(result.form, (forms.get(result.form) ?? 0) + 1);
    for (const oracle of new Set(result.findings.map((each) => each.oracle))) oracles.set(oracle, (oracles.get(oracle) ?? 0) + 1);
    for (const finding of result.findings) {
      const key = `${finding.oracle} ${finding.cause}`;
      const before = causes.get(key);
      if (before === undefined) causes.set(key, { ...finding, cases: 1, names: [result.name] });
      else {
        before.cases += 1;
        if (before.names.length < 4) before.names.push(result.name);
      }
    }
    slowest = [...slowest, result].sort((a, b) => b.cost - a.cost).slice(0, 10);
  };

  const lines = (): readonly string[] => [
    row('files', cases - (forms.get('store') ?? 0)),
    ...[...forms].sort(([a], [b]) => (a < b ? -1 : 1)).map(([form, count]) => row(`  ${form}`, count)),
    ...oracleNames.map((oracle) => row(ORACLES[oracle], oracles.get(oracle) ?? 0)),
    ...[...causes.values()].sort((a, b) => oracleNames.indexOf(a.oracle) - oracleNames.indexOf(b.oracle) || b.cases - a.cases).flatMap(({ oracle, cause, cases: count, names, detail }) => [
      '', `${oracle}: ${cause} (${count})`, `  npm run fuzz -- --replay ${names[0] ?? ''}${names.length > 1 ? `   also ${names.slice(1).join(', ')}` : ''}`, ...(detail === '' ? [] : [`  ${JSON.stringify(detail)}`]),
    ]),
    '', 'slowest, in milliseconds of the processor; the first cases of a process also pay for its start',
    ...slowest.map(({ name, form, bytes, cost }) => `  ${cost.toFixed(0).padStart(6)}  ${name}, ${form}, ${bytes} bytes`),
  ];
  return { add, cases: () => cases, found: () => causes.size > 0, lines };
}

const isOracle = (name: string): name is Oracle => Object.hasOwn(ORACLES, name);
const oracleNames: readonly Oracle[] = Object.keys(ORACLES).filter(isOracle);

const row = (name: string, count: number): string => `${String(count).padStart(8)}  ${name}`;
