import { writeFile } from 'node:fs/promises';
import { exportFile, exportFormats, isExportFormat } from '../../formats/index.ts';
import { readCivil } from '../../when/index.ts';
import { loadPaths } from '../load-paths.ts';
import { programRoot } from '../program-root.ts';
import { publishedTemplate } from '../published-template.ts';
import { reason } from '../reason.ts';
import type { Command } from './command.ts';
import { given } from './given.ts';

const known = Object.keys(exportFormats);

export const exportTimeline: Command = {
  name: 'export',
  summary: 'reads files and folders and prints the timeline in a form that other tools read',
  operands: 'PATH…',
  options: [
    { name: 'format', value: known.join('|'), says: 'which form', needed: true },
    { name: 'title', value: 'TITLE', says: 'what the timeline is called in the file; "Timeline" if not given' },
    { name: 'out', value: 'FILE', says: 'writes into this file, not to standard output' },
    { name: 'stamp', value: 'YYYY-MM-DDTHH:MM', says: 'the moment of which a calendar or an archive says that it was made then; now, if not given' },
  ],
  notes: [
    ...Object.entries(exportFormats).map(([name, { label, use }]) => `${name}: ${label}. ${use}`),
    'A web page and an archive are long or not text: name a file for them.',
  ],
  examples: [
    { line: 'dateline export --format csv clippings > events.csv', says: 'a table of the events' },
    { line: 'dateline export --format html --title "The flood" --out flood.html clippings', says: 'one file to send or to put on a server' },
  ],

  async run(args, output) {
    const asked = given(exportTimeline.options, args);
    const format = asked.value('format');
    const time = asked.value('stamp');
    // Only a calendar and an archive say when they were made.
    const stamp = readCivil(time ?? new Date().toISOString().slice(0, 16));
    const wrong = asked.operands.length === 0 ? 'name at least one file or folder of articles.'
      : format === null ? `name a format: ${known.join(', ')}.`
      : !isExportFormat(format) ? `there is no format "${format}": ${known.join(', ')} are known.`
      : stamp === null ? `"${time ?? ''}" is no moment: write it as YYYY-MM-DDTHH:MM.`
      : null;
    if (wrong !== null || format === null || !isExportFormat(format) || stamp === null) {
      output.err(`dateline export: ${wrong}\n`);
      return 2;
    }
    const timeline = await loadPaths(exportTimeline.name, asked.operands, output);
    if (timeline === null) return 1;
    if (format === 'html') output.progress?.('building the page');
    const template = format === 'html' ? await publishedTemplate(programRoot) : null;
    const { content } = exportFile(format, timeline, { title: asked.value('title') ?? 'Timeline', stamp, template });
    const file = asked.value('out');
    if (file === null) output.out(content);
    else {
      try {
        await writeFile(file, content);
      } catch (error) {
        output.err(`dateline export: ${file} cannot be written (${reason(error)}).\n`);
        return 1;
      }
    }
    return 0;
  },
};
