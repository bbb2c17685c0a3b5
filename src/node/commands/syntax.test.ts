import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dateline } from '../testing/dateline.ts';
import { tempFolder } from '../testing/temp-folder.ts';

describe('dateline syntax', () => {
  it('prints a line for each sentence, with its tags and frames', async () => {
    const folder = await tempFolder({ 'ferry.txt': 'The ferry sank on Tuesday. Nobody was seen.\n' });
    const { code, out, err } = await dateline('syntax', join(folder, 'ferry.txt'));
    expect([code, err]).toEqual([0, '']);
    const lines = out.trimEnd().split('\n').map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { start: 0, end: 26, tokens: ['The', 'ferry', 'sank', 'on', 'Tuesday', '.'], tags: ['DT', 'NN', 'VBD', 'IN', 'NNP', '.'], frames: [{ predicate: 2, tense: 'past', subject: { start: 0, end: 2, head: 1 }, obliques: [{ preposition: 3, head: 4 }] }] },
      { start: 27, tokens: ['Nobody', 'was', 'seen', '.'], frames: [{ predicate: 2, passive: true, subject: { head: 0 } }] },
    ]);
  });

  it.each([
    { what: 'no file', args: [], code: 2, says: 'name at least one file' },
    { what: 'a file that is not there', args: ['/no/such/file.txt'], code: 1, says: 'nothing could be read' },
  ])('says so if it is given $what', async ({ args, code, says }) => {
    const result = await dateline('syntax', ...args);
    expect(result.code).toBe(code);
    expect(result.err).toContain(says);
  });
});
