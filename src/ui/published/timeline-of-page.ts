import type { Timeline } from '../../core/index.ts';

/** What a published page holds: the timeline stands in it as data, which no browser runs. */
const TIMELINE_ELEMENT = 'dateline-timeline';

/** The timeline that stands in this page; null: it was copied incompletely. */
export function timelineOfPage(): Timeline | null {
  try {
    const value: unknown = JSON.parse(document.getElementById(TIMELINE_ELEMENT)?.textContent ?? '');
    return isTimeline(value) ? value : null;
  } catch {
    return null;
  }
}

/** The page is written by Dateline itself; this tells a whole one from the rest of one. */
function isTimeline(value: unknown): value is Timeline {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === 'dateline/1' && 'articles' in value && 'events' in value && 'corrections' in value && 'diagnostics' in value;
}
