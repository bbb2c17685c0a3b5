import { describe, expect, it } from 'vitest';
import type { Civil, Timeline } from '../../core/index.ts';
import { write } from './write.ts';

const timeline: Timeline = { format: 'dateline/1', articles: [], events: [], hidden: [], corrections: [], unplaced: [], diagnostics: [] };
const options = { title: 'The mill', stamp: '2031-06-19T08:30' as Civil, page: null, picture: null, address: null };

describe('the writer', () => {
  it.each([
    ['csv', 'csv', 'text/csv', /^\uFEFFid,title/], ['markdown', 'md', 'text/markdown', /^# The mill/], ['timeml', 'timeml.zip', 'application/zip', /^PK/],
  ] as const)('%s: a file ending in .%s', async (format, ending, type, begins) => {
    const answer = write({ format, timeline, options });
    if (answer.type !== 'written') throw new Error(answer.message);
    expect([answer.ending, answer.file.type]).toEqual([ending, type]);
    // The reader of a Blob would take the mark away.
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.file.arrayBuffer())).toMatch(begins);
  });

  it('a fault is answered with its message', () => {
    expect(write({ format: 'html', timeline, options })).toEqual({ type: 'failed', message: 'The page for a published timeline is not at hand.' });
  });
});
