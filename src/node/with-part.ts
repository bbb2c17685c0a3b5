import { rmSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from './reason.ts';

/** Begins with a dot, so that nothing takes it for an article; the number is that of the process which is at work there. */
const PART = /^\.dateline-part-(\d{1,10})$/;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Gives `work` a path in this folder under which nothing stands, for what is not done yet: it can be renamed from there, as
 * it is on the same disk. It is gone afterwards, also when a person breaks off; what a run that was killed left is removed first.
 */
export async function withPart<T>(folder: string, work: (part: string) => Promise<T>): Promise<T> {
  for (const entry of await readdir(folder)) {
    const owner = PART.exec(entry)?.[1];
    if (owner !== undefined && !isAtWork(Number(owner))) await rm(join(folder, entry), { recursive: true, force: true });
  }
  const part = join(folder, `.dateline-part-${process.pid}`);
  const breakOff = (signal: NodeJS.Signals): void => {
    rmSync(part, { recursive: true, force: true });
    for (const each of SIGNALS) process.off(each, breakOff);
    // Without a listener it ends the process as it would have.
    process.kill(process.pid, signal);
  };
  for (const each of SIGNALS) process.on(each, breakOff);
  try {
    return await work(part);
  } finally {
    for (const each of SIGNALS) process.off(each, breakOff);
    await rm(part, { recursive: true, force: true });
  }
}

/** Whether another process of this number runs. This one has only just begun, so that a part of its number is left from one before. */
function isAtWork(owner: number): boolean {
  if (owner === process.pid) return false;
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    // It runs, and belongs to somebody else.
    return codeOf(error) === 'EPERM';
  }
}
