/** A process that runs the cases it is told, one after the other, and says before each which it is. */
import { provideModel } from '../src/node/load-syntax.ts';
import { runCase } from './one-case.ts';
import type { Counted } from './tally.ts';

export type HandAnswer = { readonly began: string } | { readonly result: Counted } | { readonly free: true };

provideModel();

const post = (answer: HandAnswer): void => void process.send?.(answer);

process.on('message', (names: readonly string[]) => void run(names));

async function run(names: readonly string[]): Promise<void> {
  for (const name of names) {
    post({ began: name });
    const before = process.cpuUsage();
    const result = await runCase(name);
    const { user, system } = process.cpuUsage(before);
    post({ result: { ...result, cost: (user + system) / 1000 } });
  }
  post({ free: true });
}
