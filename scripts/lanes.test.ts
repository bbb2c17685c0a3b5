import { describe, expect, it } from 'vitest';
import { inLanes, type Task } from './lanes.ts';

/** Begins and ends as they come, where each task takes as many turns as its name is long. */
async function logged(tasks: readonly Task[], failing: readonly string[] = []): Promise<{ readonly log: string; readonly well: boolean }> {
  const log: string[] = [];
  const well = await inLanes(tasks, 2, async ({ name }) => {
    log.push(`+${name}`);
    for (let turn = 0; turn < name.length * 10; turn += 1) await Promise.resolve();
    log.push(`-${name}`);
    return !failing.includes(name);
  });
  return { log: log.join(' '), well };
}

describe('lanes', () => {
  it.each<readonly [string, readonly Task[], string]>([
    ['two go side by side', [{ name: 'aaa' }, { name: 'b' }, { name: 'c' }], '+aaa +b -b +c -c -aaa'],
    ['one waits for what it needs, and another goes first', [{ name: 'aaa' }, { name: 'b', after: ['aaa'] }, { name: 'cc' }], '+aaa +cc -cc -aaa +b -b'],
    ['one that needs all lanes has them', [{ name: 'aaa' }, { name: 'b', alone: true }, { name: 'cc' }], '+aaa -aaa +b -b +cc -cc'],
  ])('%s', async (_, tasks, log) => {
    expect(await logged(tasks)).toEqual({ log, well: true });
  });

  it('begins nothing after a failure, and waits for what runs', async () => {
    expect(await logged([{ name: 'aaa' }, { name: 'b' }, { name: 'c' }], ['b'])).toEqual({ log: '+aaa +b -b -aaa', well: false });
  });

  it('does not wait for ever', async () => {
    await expect(logged([{ name: 'a', after: ['b'] }, { name: 'b', after: ['a'] }])).rejects.toThrow('a, b');
  });
});
