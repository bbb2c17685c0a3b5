import type { Plugin } from 'vite';
import type { Timeline } from '../core/index.ts';

/** What the page imports; declared for TypeScript in virtual-timeline.d.ts. */
const publicId = 'virtual:dateline/timeline';
/** The name under which Vite knows it. */
export const timelineId = `\0${publicId}`;

// The filters spare a call for each module of the page.
export const resolveTimeline = { filter: { id: new RegExp(`^${publicId}$`) }, handler: () => timelineId };
export const isTimelineModule = { id: new RegExp(`^${timelineId}$`) };

/** Gives the page a timeline that is there. */
export function timelineModule(timeline: Timeline): Plugin {
  return { name: 'dateline:timeline', resolveId: resolveTimeline, load: { filter: isTimelineModule, handler: () => moduleOf(timeline) } };
}

/** A string for JSON.parse: browsers read it faster than an object literal, and no word of an article is ever code. */
export function moduleOf(timeline: Timeline): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(timeline))});\n`;
}

const titleId = 'virtual:dateline/title';

/** Gives the first sight of a site its title. */
export function titleModule(title: string): Plugin {
  return {
    name: 'dateline:title',
    resolveId: { filter: { id: new RegExp(`^${titleId}$`) }, handler: () => `\0${titleId}` },
    load: { filter: { id: new RegExp(`^\0${titleId}$`) }, handler: () => `export default ${JSON.stringify(title)};\n` },
  };
}
