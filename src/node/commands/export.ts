import { exportFile, exportFormats, forReaders, isExportFormat, keysOf, pageAddress } from '../../formats/index.ts';
import { readCivil } from '../../when/index.ts';
import { loadPaths } from '../load-paths.ts';
import { programParts } from '../program/from-sources.ts';
import { replaceFile } from '../replace-file.ts';
import type { Command } from './command.ts';

const known = Object.keys(exportFormats);

export const exportTimeline: Command = {
  name: 'export',
  summary: 'reads files and folders and prints the timeline in a form that other tools read',
  operands: 'PATH…',
  options: [
    { name: 'format', value: known.join('|'), says: 'which form', needed: true },
    { name: 'address', value: 'URL', says: 'where a web page will be read, which it names as its own' },
    { name: 'title', value: 'TITLE', says: 'what the timeline is called in the file; "Timeline" if not given' },
    { name: 'out', value: 'FILE', says: 'writes into this file, not to standard output' },
    { name: 'stamp', value: 'YYYY-MM-DDTHH:MM', says: 'the moment of which a calendar or an archive says that it was made then; now, if not given' },
  ],
  notes: [
    ...Object.entries(exportFormats).map(([name, { label, use }]) => `${name}: ${label}. ${use}`),
    'FILE is written beside its place and then renamed, so that the old one stays whole until the new one is. What was read is never written over.',
    'A web page, a picture in PNG and an archive are long or not text: name a file for them.',
  ],
  examples: [
    { line: 'dateline export --format csv clippings > events.csv', says: 'a table of the events' },
    { line: 'dateline export --format png --title "The flood" --out flood.png clippings', says: 'a picture of the key events' },
    { line: 'dateline export --format html --title "The flood" --out flood.html clippings', says: 'one file to send or to put on a server' },
  ],

  async run(asked, output) {
    const format = asked.value('format');
    const time = asked.value('stamp');
    const file = asked.value('out');
    // Only a calendar and an archive say when they were made.
    const stamp = readCivil(time ?? new Date().toISOString().slice(0, 16));
    const given = asked.value('address');
    const address = given === null ? null : pageAddress(given);
    const wrong = asked.operands.length === 0 ? 'name at least one file or folder of articles.'
      : format === null ? `name a format: ${known.join(', ')}.`
      : !isExportFormat(format) ? `there is no format "${format}": ${known.join(', ')} are known.`
      : file === '' ? 'name the file to write into: --out FILE.'
      : stamp === null ? `"${time ?? ''}" is no moment: write it as YYYY-MM-DDTHH:MM.`
      : given !== null && address === null ? `"${given}" is no address of a page: it begins with https:// and has no ? and no #.`
      : null;
    if (wrong !== null || format === null || !isExportFormat(format) || stamp === null) {
      output.say(`dateline export: ${wrong}`);
      return 2;
    }
    const loaded = await loadPaths(exportTimeline.name, asked.operands, output);
    if (loaded === null) return 1;
    if (format === 'html') output.progress?.('building the page');
    const title = asked.value('title') ?? 'Timeline';
    const { timeline } = loaded;
    const drawn = format === 'html' || format === 'svg' || format === 'png' ? (await programParts.render())(forReaders(timeline), title) : null;
    const { content } = exportFile(format, timeline, {
      title, stamp, address,
      page: format === 'html' && drawn !== null ? { template: await programParts.published(), sight: drawn } : null,
      picture: drawn === null ? null : { keys: [...keysOf(drawn)], fonts: format === 'png' ? await programParts.fonts() : [] },
    });
    if (file === null) {
      output.out(content);
      return 0;
    }
    const unwritten = await replaceFile(file, content, loaded.read);
    if (unwritten !== null) output.say(`dateline export: ${unwritten}.`);
    return unwritten === null ? 0 : 1;
  },
};
