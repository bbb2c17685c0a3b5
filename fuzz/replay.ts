/** One case again: its input as a file, and all that is wrong with it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { provideModel } from '../src/node/load-syntax.ts';
import { ORACLES } from './finding.ts';
import { inputOf, runCase } from './one-case.ts';

const FOLDER = 'node_modules/.cache/fuzz';

/** True if something is wrong. */
export async function replay(name: string): Promise<boolean> {
  provideModel();
  const plan = inputOf(name);
  if (plan !== null) {
    const file = join(FOLDER, `${name}-${basename(plan.file.name).replace(/[^\w.-]/g, '_')}`);
    await mkdir(FOLDER, { recursive: true });
    await writeFile(file, plan.file.bytes);
    console.log(`${plan.form}, ${plan.file.bytes.length} bytes under the name ${JSON.stringify(plan.file.name)}: ${file}`);
    for (const { what, good, marker } of plan.entries) console.log(`  ${good ? 'good' : 'hurt'}  ${what}${marker === null ? '' : `: ${marker}`}`);
  }
  const { findings } = await runCase(name);
  for (const { oracle, cause, detail } of findings) console.log(`\n${ORACLES[oracle]}: ${cause}\n${detail}`);
  if (findings.length === 0) console.log('Nothing is wrong.');
  return findings.length > 0;
}
