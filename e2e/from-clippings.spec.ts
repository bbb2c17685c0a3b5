import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { walkFromClippings } from './from-clippings.ts';
import { expect, test } from './page.ts';

test('what docs/from-clippings.md tells works, step by step, and it shows every picture', async ({ page, baseURL }) => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-walk-'));
  const pictures: string[] = [];
  try {
    await walkFromClippings({ page, origin: baseURL ?? '', folder, picture: (_page, name) => Promise.resolve(void pictures.push(name)) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const told = await readFile('docs/from-clippings.md', 'utf8');
  expect([...told.matchAll(/\(pictures\/([\w-]+)\.png\)/g)].map(([, name]) => name)).toEqual(pictures);
});
