import type { Timeline } from '../core/index.ts';
import { aboutHtml, drawing, filled, forReaders, keysOf, PICTURE_SIZE, writeAtom, writeHtml, writePng } from '../formats/index.ts';
import { withFirstSight } from './first-sight.ts';
import { WHOLE } from './whole-page.ts';
import type { Renderer, SiteFile, SiteParts } from './program/parts.ts';
import { timelineFile, timelineToCome } from './timeline-file.ts';

const FEED = 'feed.xml';
const PICTURE = 'picture.png';

interface SiteOptions {
  readonly title: string;
  /** Where it will be served; null: not known, and programs that show links get no picture. */
  readonly address: string | null;
  readonly render: Renderer['render'];
  /** The page in one file, without a timeline. */
  readonly template: string;
  /** The fonts of the picture. */
  readonly fonts: readonly Uint8Array[];
}

/** The site of a timeline: static files that any server can serve, from any folder. */
export function publishedSite({ page, files }: SiteParts, timeline: Timeline, { title, address, render, template, fonts }: SiteOptions): readonly SiteFile[] {
  const told = forReaders(timeline);
  const { fileName, source } = timelineFile(told);
  const sight = render(told, title);
  const publication = { timeline: told, title, keys: keysOf(sight), address };
  const feed = writeAtom(told, { title, address, file: FEED });
  const about = [
    aboutHtml(publication, address === null ? null : { address: `${address}${PICTURE}`, ...PICTURE_SIZE }),
    ...(feed === null ? [] : [`<link rel="alternate" type="application/atom+xml" href="./${FEED}" title="The events as they are reported" />`]),
  ].join('\n    ');
  const content = withFirstSight(filled(page, [[timelineToCome.fileName, fileName]]), sight, title, about);
  return [
    ...files,
    ...(feed === null ? [] : [{ name: FEED, content: feed }]),
    ...(address === null ? [] : [{ name: PICTURE, content: writePng(drawing(publication), fonts) }]),
    { name: WHOLE, content: writeHtml({ template, sight }, timeline, { title, address }) },
    { name: fileName, content: source },
    { name: 'index.html', content },
  ];
}
