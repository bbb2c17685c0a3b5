import { createHash } from 'node:crypto';
import type { HtmlTagDescriptor, Rolldown } from 'vite';
import type { Timeline } from '../core/index.ts';

export interface TimelineFile {
  readonly fileName: string;
  readonly source: Uint8Array;
}

/** Stands in a page that is built before its timeline is there. */
export const timelineToCome: TimelineFile = { fileName: 'assets/articles-00000000.json', source: new Uint8Array() };

/**
 * The timeline as the page fetches it. It goes beside the program as bytes, and no bundler ever reads it: words that mean
 * something to one (`__VITE_PRELOAD__`, `%MODE%`) stand in articles, too.
 */
export function timelineFile(timeline: Timeline): TimelineFile {
  const source = Buffer.from(JSON.stringify(timeline));
  return { fileName: `assets/articles-${createHash('sha256').update(source).digest('base64url').slice(0, 8)}.json`, source };
}

/** Puts a timeline beside the page that is built. */
export function emitTimeline(context: Rolldown.PluginContext, file: TimelineFile): void {
  context.emitFile({ type: 'asset', ...file });
}

/** The file of the timeline among all that is built. */
export function timelineIn(bundle: Rolldown.OutputBundle): Rolldown.OutputAsset {
  const found = Object.values(bundle).find(({ fileName }) => /^assets\/articles-[\w-]{8}\.json$/.test(fileName));
  if (found?.type !== 'asset') throw new Error('The page is built without a timeline.');
  return found;
}

/**
 * By this the page knows what to fetch when its first sight is drawn, the timeline and the program: until then they would take
 * the line and the processor from it. What stands in a template is not looked at until `src/ui/prerender/start.ts` takes it out.
 */
export function fetchedThen(timeline: string, links: HtmlTagDescriptor[]): HtmlTagDescriptor {
  return { tag: 'template', attrs: { 'id': 'fetched-then', 'data-articles': timeline }, children: links, injectTo: 'head' };
}
