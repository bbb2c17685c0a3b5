import { parseArgs } from 'node:util';
import { exportFormats, isExportFormat, writeExport } from '../../formats/index.ts';
import { readCivil } from '../../when/index.ts';
import { describeDiagnostic } from '../describe-diagnostic.ts';
import { loadTimeline } from '../load-timeline.ts';
import { readPaths } from '../read-folder.ts';
import type { Command } from './command.ts';

const known = Object.keys(exportFormats).join(', ');

export const exportTimeline: Command = {
  name: 'export',
  usage: `export --format ${Object.keys(exportFormats).join('|')} [--title TITLE] [--stamp YYYY-MM-DDTHH:MM] PATH…`,
  summary: 'reads files and folders and prints the timeline in a form that other tools read',

  async run(args, { out, err }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string' }, title: { type: 'string', default: 'Timeline' }, stamp: { type: 'string' } },
    });
    const { format, title } = values;
    // Only a calendar says when it was made.
    const stamp = readCivil(values.stamp ?? new Date().toISOString().slice(0, 16));
    const wrong = positionals.length === 0 ? 'name at least one file or folder of articles.'
      : format === undefined ? `name a format: ${known}.`
      : !isExportFormat(format) ? `there is no format "${format}": ${known} are known.`
      : stamp === null ? `"${values.stamp ?? ''}" is no moment: write it as YYYY-MM-DDTHH:MM.`
      : null;
    if (wrong !== null || format === undefined || !isExportFormat(format) || stamp === null) {
      err(`dateline export: ${wrong}\n`);
      return 2;
    }
    const timeline = loadTimeline(await readPaths(positionals));
    for (const diagnostic of timeline.diagnostics) err(`${describeDiagnostic(diagnostic)}\n`);
    if (timeline.articles.length === 0) {
      err('dateline export: no article could be read.\n');
      return 1;
    }
    out(writeExport(format, timeline, { title, stamp }));
    return 0;
  },
};
