import { readFile, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { loadTimeline } from './load-timeline.ts';
import { readFolder } from './read-folder.ts';
import { outline } from './testing/outline.ts';

const golden = new URL('./seeds.golden.txt', import.meta.url);

/** All that comes out of the bundled articles, as text: a change of the rules shows here as a difference that a person can judge. */
it('the bundled articles give the timeline that was agreed on; if the new one is better, run "npm run golden"', async () => {
  const found = outline(loadTimeline(await readFolder('seeds')));
  if (process.env['UPDATE_GOLDEN'] === '1') await writeFile(golden, found);
  expect(found).toBe(await readFile(golden, 'utf8'));
});
