import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Timeline } from '../core/index.ts';
import { withFirstSight } from './first-sight.ts';
import { importRenderer } from './render-module.ts';
import { timelineIn } from './timeline-file.ts';

export interface FirstSightOptions {
  /** The module that draws it, from the root. */
  readonly render: string;
  /** Of the page. */
  readonly title: string;
}

/**
 * Puts the title and the first sight into the built page as markup: the list, the filters and all around the timeline, and what
 * its chart is drawn from. So there is something to read as soon as the page and its styles are there, long before the program
 * is. It comes after all that Vite does to a page.
 */
export function firstSight({ render, title }: FirstSightOptions): Plugin {
  let root = '.';
  return {
    name: 'dateline:first-sight',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root;
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('The page is built without index.html.');
        const timeline: Timeline = JSON.parse(textOf(timelineIn(bundle).source));
        const renderer = await importRenderer(root, join(root, render));
        page.source = withFirstSight(textOf(page.source), renderer.render(timeline, title), title, null);
      },
    },
  };
}

const textOf = (source: string | Uint8Array): string => (typeof source === 'string' ? source : new TextDecoder().decode(source));
