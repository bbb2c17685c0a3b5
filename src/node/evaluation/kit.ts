import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { codeOf } from '../reason.ts';
import type { Measure } from './measures.ts';

/** The script of a kit for each measure, and what it is given: the folder of the gold, its file, or the folder of the piles and one of their timelines. */
const scripts: Readonly<Partial<Record<Measure, { readonly script: string; readonly takes: 'folder' | 'file' | 'piles' }>>> = {
  semeval: { script: 'score_semeval_tl.py', takes: 'folder' },
  linking: { script: 'score_linking.py', takes: 'folder' },
  timelines: { script: 'score_tls.py', takes: 'file' },
  stories: { script: 'score_stories.py', takes: 'file' },
  piles: { script: 'score_piles.py', takes: 'piles' },
};

/** What the kit's own script makes of a prediction; null: it has none for this measure. Throws where the script fails, or there is no Python to run it. */
export async function scoreByKit(kit: string, measure: Measure, folder: string, prediction: object): Promise<object | null> {
  const entry = scripts[measure];
  if (entry === undefined) return null;
  const temporary = await mkdtemp(join(tmpdir(), 'dateline-evaluate-'));
  try {
    const set = resolve(folder);
    const file = join(temporary, entry.takes === 'piles' ? `${basename(set)}.json` : 'prediction.json');
    await writeFile(file, JSON.stringify(prediction));
    const given = entry.takes === 'folder' ? [set, file] : entry.takes === 'file' ? [join(set, 'gold.json'), file] : [dirname(set), temporary, '--json'];
    const { stdout } = await promisify(execFile)('python3', [join(kit, 'events', entry.script), ...given], { maxBuffer: 2 ** 26 }).catch((error: unknown) => {
      throw codeOf(error) === 'ENOENT' ? new Error('there is no python3 to run its scripts') : error;
    });
    const score: object = JSON.parse(stdout);
    return score;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
