import type { Timeline } from '../../core/index.ts';

/** Dateline itself writes what the page is given; this tells a whole timeline from the rest of one, and from an answer of a server. */
export function isTimeline(value: unknown): value is Timeline {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === 'dateline/1' && 'articles' in value && 'events' in value && 'corrections' in value && 'diagnostics' in value;
}
