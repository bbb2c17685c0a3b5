import { pageAddress } from '../../formats/index.ts';
import { loadPaths } from '../load-paths.ts';
import { programParts } from '../program/from-sources.ts';
import { printable } from '../printable.ts';
import { publishedSite } from '../published-site.ts';
import { piecesOf, tiledSite, timelinesAmong } from '../tiles/tiled-site.ts';
import { writeSite } from '../write-site.ts';
import type { Command, ExitCode, Output } from './command.ts';
import type { Given } from './given.ts';

export const site: Command = {
  name: 'site',
  summary: 'reads files and folders and writes a static site of their timeline',
  operands: 'PATH…',
  options: [
    { name: 'out', value: 'DIR', says: 'the folder of the site; it is made if need be', needed: true },
    { name: 'title', value: 'TITLE', says: 'what the timeline is called, on the page and wherever a link to it is shown; "Timeline" if not given' },
    { name: 'address', value: 'URL', says: 'where the site will be served: the page names it as its own, and a link to it is shown with a picture of the key events' },
    { name: 'tiles', value: null, says: 'for more events than a page can hold: writes them by period, in small files that the page fetches as it moves' },
  ],
  notes: [
    'Any web server can serve the folder, under any address. The page loads nothing from elsewhere and sends nothing. To look at it from a disk, use the command export with --format html.',
    'Beside the page stands feed.xml, an Atom feed of the events as they are reported, for readers of feeds; with an address also picture.png. No article has a date: there is no feed.',
    'The site works in a sandboxed frame as well, as long as it may run scripts; whole.html, the page in one file, stands in for it there.',
    'A folder that holds other things is refused. A site that this command made before is written anew: only the files that it wrote are replaced or removed, each at once and the page last, and no link in the folder is followed. If a run is broken off, the next goes on. It is never read as articles.',
    'With --tiles a file of JSON that "dateline assemble" or "dateline build" printed is taken as it is, a piece at a time, so that it may be larger than memory; several are shown together, and not joined. The page shows the timeline, the list and the articles; it has no search, no filters, no feed, no picture and no way to take the timeline away.',
    'The address with ?embed shows the timeline and the reading pane alone, for a frame in another page: <iframe src="https://example.org/flood/?embed" title="The flood" width="100%" height="640" loading="lazy"></iframe>',
  ],
  examples: [
    { line: 'dateline site clippings --out public --title "The flood"', says: 'a site in the folder "public"' },
    { line: 'dateline site clippings --out public --title "The flood" --address https://example.org/flood/', says: 'the same, for links that are shown with a picture' },
    { line: 'dateline site --tiles 2031.json 2032.json --out public --title "Two years"', says: 'a site of two timelines, however large' },
  ],

  async run(asked, output) {
    const folder = asked.value('out');
    const title = asked.value('title') ?? 'Timeline';
    const given = asked.value('address');
    const address = given === null ? null : pageAddress(given);
    const wrong = asked.operands.length === 0 ? 'name at least one file or folder of articles' : folder === null || folder === '' ? 'name the folder to write into: --out DIR' : title.trim() === '' ? 'the title is empty' : given !== null && address === null ? `"${given}" is no address of a page: it begins with https:// and has no ? and no #` : null;
    if (wrong !== null || folder === null) {
      output.say(`dateline site: ${wrong}.`);
      return 2;
    }
    if (asked.has('tiles')) return runTiles(asked, folder, title, address, output);
    const loaded = await loadPaths(site.name, asked.operands, output);
    if (loaded === null) return 1;
    const { timeline, read } = loaded;
    output.progress?.('building the page');
    const options = { title, address: address === null ? null : address.replace(/\/?$/, '/'), render: await programParts.render(), template: await programParts.published(), fonts: await programParts.fonts() };
    const written = await writeSite(folder, publishedSite(await programParts.site(), timeline, options), read);
    if (!written.ok) {
      output.say(`dateline site: ${written.reason}`);
      return 1;
    }
    return tell(asked, folder, written.files, timeline.events.length, timeline.articles.length, output);
  },
};

/** The same of any number of events, in tiles. */
async function runTiles(asked: Given, folder: string, title: string, address: string | null, output: Output): Promise<ExitCode> {
  const { timelines, read, others } = await timelinesAmong(asked.operands);
  const loaded = others.length === 0 ? null : await loadPaths(site.name, others, output);
  if (others.length > 0 && loaded === null) return 1;
  const parts = await programParts.site();
  let counts = { events: 0, articles: 0 };
  const written = await writeSite(folder, async (part) => {
    const made = await tiledSite(parts, piecesOf(timelines, loaded?.timeline ?? null), part, { title, address, onEvents: (count) => output.progress?.(`${count} events read`) });
    counts = made;
    return made;
  }, new Set([...read, ...loaded?.read ?? []]));
  if (!written.ok) {
    output.say(`dateline site: ${written.reason}`);
    return 1;
  }
  return tell(asked, folder, written.files, counts.events, counts.articles, output);
}

function tell(asked: Given, folder: string, files: number, events: number, articles: number, output: Output): ExitCode {
  if (asked.value('title') === null) output.say('The page is called "Timeline": give it a name of its own with --title.');
  output.out(`${printable(folder)}: ${files} files, ${counted(events, 'event')} from ${counted(articles, 'article')}.\n`);
  return 0;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
