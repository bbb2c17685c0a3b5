/** One page that opens from a disk: the program, the timeline and its articles in one file. */
import type { Timeline } from '../core/index.ts';
import { forReaders } from './for-readers.ts';
import { escapeHtml } from './html.ts';

/** Where the title and the timeline go in a template; each stands once before the program. */
export const TITLE_MARK = '%dateline-title%';
export const TIMELINE_MARK = '%dateline-timeline%';

/** `template` is the page without a title and a timeline, as the build makes it. */
export function writeHtml(template: string, timeline: Timeline, title: string): string {
  // Both places are found in the template alone: a title may hold anything, a mark among it.
  const [head, rest] = cut(template, TITLE_MARK);
  const [middle, end] = cut(rest, TIMELINE_MARK);
  return [head, escapeHtml(title), middle, dataOf(timeline), end].join('');
}

function cut(template: string, mark: string): readonly [string, string] {
  const at = template.indexOf(mark);
  if (at < 0) throw new Error(`The template of the page has no ${mark}.`);
  return [template.slice(0, at), template.slice(at + mark.length)];
}

/** JSON in which nothing can end a script element or begin a comment in it. */
const dataOf = (timeline: Timeline): string => JSON.stringify(forReaders(timeline)).replaceAll('<', '\\u003c');

