/** One page that opens from a disk: the program, the timeline and its articles in one file. */
import type { Timeline } from '../core/index.ts';
import { forReaders } from './for-readers.ts';
import { escapeHtml, filled, jsonForHtml } from './html.ts';

/** Where the title and the timeline go in a template; each stands once before the program. */
export const TITLE_MARK = '%dateline-title%';
export const TIMELINE_MARK = '%dateline-timeline%';

/** `template` is the page without a title and a timeline, as the build makes it. */
export function writeHtml(template: string, timeline: Timeline, title: string): string {
  return filled(template, [[TITLE_MARK, escapeHtml(title)], [TIMELINE_MARK, jsonForHtml(forReaders(timeline))]]);
}
