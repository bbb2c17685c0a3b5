import { parseArgs } from 'node:util';
import { describeDiagnostic } from '../describe-diagnostic.ts';
import { loadTimeline } from '../load-timeline.ts';
import { readPaths } from '../read-folder.ts';
import type { Command } from './command.ts';

export const build: Command = {
  name: 'build',
  usage: 'build [--pretty] PATH…',
  summary: 'reads files and folders and prints the timeline as JSON',

  async run(args, { out, err }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { pretty: { type: 'boolean', default: false } },
    });
    if (positionals.length === 0) {
      err('dateline build: name at least one file or folder of articles.\n');
      return 2;
    }
    const timeline = loadTimeline(await readPaths(positionals));
    for (const diagnostic of timeline.diagnostics) err(`${describeDiagnostic(diagnostic)}\n`);
    if (timeline.articles.length === 0) {
      err('dateline build: no article could be read.\n');
      return 1;
    }
    out(`${JSON.stringify(timeline, null, values.pretty ? 2 : undefined)}\n`);
    return 0;
  },
};
