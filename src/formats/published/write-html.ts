/** One page that opens from a disk: the program, the timeline and its articles in one file, and before them what is seen first. */
import type { Timeline } from '../../core/index.ts';
import { escapeHtml, filled, jsonForHtml } from '../html.ts';
import { aboutHtml, type Publication } from './about.ts';
import { keysOf, restHtml, sightHtml, type FirstSight } from './first-sight.ts';
import { forReaders } from './for-readers.ts';

/** Where what is told of one timeline goes in a template; each stands once, before the program. */
export const TITLE_MARK = '%dateline-title%';
export const ABOUT_MARK = '%dateline-about%';
export const SIGHT_MARK = '%dateline-sight%';
export const REST_MARK = '%dateline-rest%';
export const TIMELINE_MARK = '%dateline-timeline%';

/** What a page in one file is made of, beside its timeline. */
export interface PageParts {
  /** The page without a title and a timeline, as the build makes it. */
  readonly template: string;
  /** Of the timeline as readers get it. */
  readonly sight: FirstSight;
}

export function writeHtml({ template, sight }: PageParts, timeline: Timeline, { title, address }: Pick<Publication, 'title' | 'address'>): string {
  const told = forReaders(timeline);
  return filled(template, [
    [TITLE_MARK, escapeHtml(title)],
    [ABOUT_MARK, aboutHtml({ timeline: told, title, keys: keysOf(sight), address }, null)],
    [SIGHT_MARK, sightHtml(sight, 'The timeline is being opened…')],
    [REST_MARK, restHtml(sight)],
    [TIMELINE_MARK, jsonForHtml(told)],
  ]);
}
