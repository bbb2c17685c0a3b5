import type { Timeline } from '../../core/index.ts';
import { isTimeline } from '../state/is-timeline.ts';

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
