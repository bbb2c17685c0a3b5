import { loadPaths } from '../load-paths.ts';
import { given } from './given.ts';
import type { Command } from './command.ts';

export const build: Command = {
  name: 'build',
  summary: 'reads files and folders and prints the timeline as JSON',
  operands: 'PATH…',
  options: [{ name: 'pretty', value: null, says: 'prints the JSON on many lines, to be read by people' }],
  notes: [
    'A PATH is a file or a folder of articles: plain text, Markdown, saved web pages, feeds, records (.json, .jsonl, .ndjson), Dateline files, archives (.zip) of these. docs/timeline.schema.json documents the JSON.',
  ],
  examples: [
    { line: 'dateline build clippings > timeline.json', says: 'the timeline of a folder' },
    { line: 'dateline build one.txt two.html --pretty', says: 'of two articles, to be read' },
  ],

  async run(args, output) {
    const asked = given(build.options, args);
    if (asked.operands.length === 0) {
      output.err('dateline build: name at least one file or folder of articles.\n');
      return 2;
    }
    const timeline = await loadPaths(build.name, asked.operands, output);
    if (timeline === null) return 1;
    output.out(`${JSON.stringify(timeline, null, asked.has('pretty') ? 2 : undefined)}\n`);
    return 0;
  },
};
