/**
 * `npm test`: every check. Two that use one core each run side by side, those that use all cores alone; each begins as soon as it can,
 * in the order of the list. Once one has failed none begins any more. What a check says is printed when it has ended, unless it runs alone.
 * The last line is the count of tests, alone; a check that fails without a test to show for it counts as one failure.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { add, countPlaywright, countVitest, describeCount, none, type Count } from './count.ts';
import { inLanes, type Task } from './lanes.ts';
import { zonedTests } from './zoned-tests.ts';

interface Step extends Task {
  readonly command: readonly [tool: string, ...args: readonly string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** Where the step leaves its report, and who can read it. */
  readonly report?: { readonly file: string; readonly read: (report: string) => Count };
}

const reports = 'node_modules/.cache/reports';

const steps: readonly Step[] = [
  { name: 'Types', command: ['tsc', '-b'] },
  { name: 'Lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'Unused files, exports and packages', command: ['knip'] },
  { name: 'Production build', command: ['vite', 'build'] },
  { name: 'Size of the JavaScript', command: ['size-limit'], after: ['Production build'] },
  { name: 'The package that is installed', command: ['tsx', 'scripts/package.ts'], after: ['Types'] },
  { ...tests('The package, installed in an empty folder without a network', 'installed', ['--config', 'scripts/package/vitest.config.ts'], {}), after: ['The package that is installed'] },
  // One zone west of Greenwich with summer time, one east of it with a half hour: neither may change a result. What has no clock needs no second.
  tests('Unit and golden tests, America/Los_Angeles', 'unit', [], { zone: 'America/Los_Angeles', alone: true }),
  tests('Unit tests of what knows a clock or a zone, Asia/Kolkata', 'zoned', zonedTests('.'), { zone: 'Asia/Kolkata', alone: true }),
  {
    name: 'End to end, in a browser',
    command: ['playwright', 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: `${reports}/e2e.json` },
    report: { file: `${reports}/e2e.json`, read: countPlaywright },
    alone: true,
    after: ['Production build'],
  },
];

function tests(name: string, report: string, what: readonly string[], { zone, alone = false }: { readonly zone?: string; readonly alone?: boolean }): Step {
  const file = `${reports}/${report}.json`;
  return {
    name,
    command: ['vitest', 'run', ...what, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
    ...(zone === undefined ? {} : { env: { TZ: zone } }),
    report: { file, read: countVitest },
    alone,
  };
}

process.exitCode = await check();

async function check(): Promise<number> {
  mkdirSync(reports, { recursive: true });
  let count = none;
  let ended = 0;
  const allWell = await inLanes(steps, 2, async ({ name, command, env, report, alone = false }) => {
    if (alone) console.log(`\n── ${name}`);
    if (report !== undefined) rmSync(report.file, { force: true });
    const began = performance.now();
    const { status, said } = await run(command, env, alone);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const counted = report !== undefined && existsSync(report.file) ? report.read(readFileSync(report.file, 'utf8')) : none;
    count = add(count, counted);
    ended += 1;
    process.stdout.write(said);

    const ok = status === 0 && (report === undefined || counted.passed > 0);
    if (!ok && counted.failed === 0) count = add(count, { ...none, failed: 1 });
    console.log(ok ? `✓ ${ended} of ${steps.length}: ${name}: ${seconds} s` : `\n✗ ${name} failed after ${seconds} s. To see it alone: ${shown(command, env)}`);
    return ok;
  });
  console.log(`\n${describeCount(count)}`);
  return allWell ? 0 : 1;
}

/** `npm test` puts the tools of node_modules/.bin on the path. What it says is given back, or, where it runs alone, said as it comes. */
function run(command: readonly string[], env: Step['env'], alone: boolean): Promise<{ readonly status: number | null; readonly said: string }> {
  return new Promise((resolve) => {
    const said: Buffer[] = [];
    const child = spawn(command.join(' '), { shell: true, stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
    child.stdout?.on('data', (bytes: Buffer) => void said.push(bytes));
    child.stderr?.on('data', (bytes: Buffer) => void said.push(bytes));
    child.once('error', ({ message }) => resolve({ status: null, said: `${message}\n` }));
    child.once('close', (status) => resolve({ status, said: Buffer.concat(said).toString('utf8') }));
  });
}

function shown(command: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const zone = env['TZ'] === undefined ? '' : `TZ=${env['TZ']} `;
  return `${zone}npx ${command.join(' ')}`;
}
