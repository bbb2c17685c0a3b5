import { loadPaths } from '../load-paths.ts';
import type { Command } from './command.ts';

export const build: Command = {
  name: 'build',
  summary: 'reads files and folders and prints the timeline as JSON',
  operands: 'PATH…',
  options: [{ name: 'pretty', value: null, says: 'prints the JSON on many lines, to be read by people' }],
  notes: [
    'A PATH is a file or a folder of articles: plain text, Markdown, saved web pages, feeds, records (.json, .jsonl, .ndjson), tables (.csv, .tsv), exports of Nexis, Factiva, ProQuest, Telegram, WhatsApp and Signal, lists of events (tables, .ics), mail, documents (.pdf, .docx, .odt, .rtf), e-books (.epub), Dateline files, archives (.zip, .gz, .tar) of these. Links are followed, and each file is taken once; of a folder those whose names end as such files do. A page or a site that Dateline made is no article and is left out. docs/timeline.schema.json documents the JSON.',
  ],
  examples: [
    { line: 'dateline build clippings > timeline.json', says: 'the timeline of a folder' },
    { line: 'dateline build one.txt two.html --pretty', says: 'of two articles, to be read' },
  ],

  async run(asked, output) {
    if (asked.operands.length === 0) {
      output.say('dateline build: name at least one file or folder of articles.');
      return 2;
    }
    const loaded = await loadPaths(build.name, asked.operands, output);
    if (loaded === null) return 1;
    output.out(`${JSON.stringify(loaded.timeline, null, asked.has('pretty') ? 2 : undefined)}\n`);
    return 0;
  },
};
