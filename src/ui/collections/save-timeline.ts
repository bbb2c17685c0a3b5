import type { Timeline } from '../../core/index.ts';
import { save } from '../publishing/save.ts';

/** Hands a timeline to the person as a file that Dateline reads again. */
export function saveTimeline(name: string, timeline: Timeline): void {
  save(new Blob([JSON.stringify(timeline)], { type: 'application/json' }), `${name.replace(/[\\/:*?"<>|]+/g, ' ').trim() || 'articles'}.json`);
}
