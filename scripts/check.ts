/**
 * `npm test`: every check in order, from the quickest to the slowest. Stops at the first that fails.
 * The last line is the count of tests, alone; a step that fails without a test to show for it counts as one failure.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { add, countPlaywright, countVitest, describeCount, none, type Count } from './count.ts';

interface Step {
  readonly name: string;
  readonly command: readonly [tool: string, ...args: readonly string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** Where the step leaves its report, and who can read it. */
  readonly report?: { readonly file: string; readonly read: (report: string) => Count };
}

const reports = 'node_modules/.cache/reports';

/** One zone west of Greenwich with summer time, one east of it with a half hour: neither may change a result. */
const zones = ['America/Los_Angeles', 'Asia/Kolkata'];

const steps: readonly Step[] = [
  { name: 'Types', command: ['tsc', '-b'] },
  { name: 'Lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'Unused files, exports and packages', command: ['knip'] },
  ...zones.map((zone, index): Step => {
    const file = `${reports}/unit-${index}.json`;
    return {
      name: `Unit and golden tests, ${zone}`,
      command: ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
      env: { TZ: zone },
      report: { file, read: countVitest },
    };
  }),
  { name: 'Production build', command: ['vite', 'build'] },
  { name: 'The package that is installed', command: ['tsx', 'scripts/package.ts'] },
  {
    name: 'The package, installed in an empty folder without a network',
    command: ['vitest', 'run', '--config', 'scripts/package/vitest.config.ts', '--reporter=dot', '--reporter=json', `--outputFile.json=${reports}/installed.json`],
    report: { file: `${reports}/installed.json`, read: countVitest },
  },
  { name: 'Size of the JavaScript', command: ['size-limit'] },
  {
    name: 'End to end, in Chromium',
    command: ['playwright', 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: `${reports}/e2e.json` },
    report: { file: `${reports}/e2e.json`, read: countPlaywright },
  },
];

process.exitCode = run();

function run(): number {
  mkdirSync(reports, { recursive: true });
  let count = none;
  for (const [index, { name, command, env, report }] of steps.entries()) {
    console.log(`\n── ${index + 1} of ${steps.length}: ${name}`);
    if (report !== undefined) rmSync(report.file, { force: true });
    const began = performance.now();
    // `npm test` puts the tools of node_modules/.bin on the path.
    const { status, error } = spawnSync(command.join(' '), { shell: true, stdio: 'inherit', env: { ...process.env, ...env } });
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const counted = report !== undefined && existsSync(report.file) ? report.read(readFileSync(report.file, 'utf8')) : none;
    count = add(count, counted);

    const ok = status === 0 && (report === undefined || counted.passed > 0);
    if (!ok) {
      if (counted.failed === 0) count = add(count, { ...none, failed: 1 });
      console.log(`\n✗ ${name} failed after ${seconds} s${error === undefined ? '' : ` (${error.message})`}. To see it alone: ${shown(command, env)}`);
      console.log(describeCount(count));
      return 1;
    }
    console.log(`✓ ${name}: ${seconds} s`);
  }
  console.log(`\n${describeCount(count)}`);
  return 0;
}

function shown(command: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const zone = env['TZ'] === undefined ? '' : `TZ=${env['TZ']} `;
  return `${zone}npx ${command.join(' ')}`;
}
