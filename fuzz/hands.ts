/** Many cases over all cores. A case that never ends, or brings its process down, is a finding like others. */
import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { HandAnswer } from './hand.ts';
import type { Counted } from './tally.ts';

/** Handed out at a time. */
const SOME = 50;
/** Nothing takes so long, in milliseconds, however busy the machine is. */
const PATIENCE = 120_000;

export async function runCases(names: readonly string[], take: (result: Counted) => void): Promise<void> {
  const waiting = [...names];
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), Math.ceil(names.length / SOME)) }, async () => {
    while (waiting.length > 0) await hand(waiting, take);
  }));
}

/** One process, until there is nothing left or it has to be given up. */
function hand(waiting: string[], take: (result: Counted) => void): Promise<void> {
  const child = fork(join(import.meta.dirname, 'hand.ts'), { execArgv: ['--import', 'tsx'] });
  let left: readonly string[] = [];
  let running: string | null = null;
  let watch = setTimeout(() => undefined, 0);
  const next = (): void => {
    left = waiting.splice(0, SOME);
    if (left.length > 0) child.send(left);
    else child.disconnect();
  };
  return new Promise((resolve) => {
    child.on('message', (answer: HandAnswer) => {
      clearTimeout(watch);
      if ('free' in answer) return next();
      if ('result' in answer) {
        [running, left] = [null, left.slice(1)];
        return take(answer.result);
      }
      running = answer.began;
      watch = setTimeout(() => kill(child), PATIENCE);
    });
    child.on('exit', (code, signal) => {
      clearTimeout(watch);
      if (running !== null) {
        take({ name: running, form: 'unknown', bytes: 0, cost: 0, findings: [{ oracle: 'stuck', cause: signal === null ? `its process ended with ${code ?? 'nothing'}` : `its process was ended by ${signal}`, detail: '' }] });
        waiting.unshift(...left.slice(1));
      }
      resolve();
    });
    next();
  });
}

const kill = (child: ChildProcess): void => void child.kill('SIGKILL');
