import type { Timeline } from '../core/index.ts';
import { filled, forReaders } from '../formats/index.ts';
import { withFirstSight } from './first-sight.ts';
import type { SiteFile, SiteParts } from './program/parts.ts';
import { timelineFile, timelineToCome } from './timeline-file.ts';

/** The site of a timeline: static files that any server can serve, from any folder. */
export function publishedSite({ page, files, render }: SiteParts, timeline: Timeline, title: string): readonly SiteFile[] {
  const told = forReaders(timeline);
  const { fileName, source } = timelineFile(told);
  const content = withFirstSight(filled(page, [[timelineToCome.fileName, fileName]]), render(told, title), title);
  return [...files, { name: fileName, content: source }, { name: 'index.html', content }];
}
