import type { Timeline } from '../../core/index.ts';

/** Hands a timeline to the person as a file that Dateline reads again. */
export function saveTimeline(name: string, timeline: Timeline): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(timeline)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name.replace(/[\\/:*?"<>|]+/g, ' ').trim() || 'articles'}.json`;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
