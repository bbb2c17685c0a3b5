import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { runnerImport, type Plugin } from 'vite';
import type { Timeline } from '../core/index.ts';
import { escapeHtml, filled, jsonForHtml } from '../formats/index.ts';
import { timelineIn } from './timeline-file.ts';
import { visParts } from './vis-parts.ts';

/** Where index.html has the places for it. */
const TITLE = '<title>Dateline</title>';
const HEAD_END = '</head>';
const PLACE = '<div id="root"><p class="loading">Dateline is reading its articles…</p></div>';
const NO_STYLE = '\0no-style';

export interface FirstSightOptions {
  /** The module that draws it, from the root. */
  readonly render: string;
  /** Of the page. */
  readonly title: string;
}

interface Rendered {
  readonly markup: string;
  /** The reading pane as it opens, of an event and of an article. */
  readonly panes: string;
  /** For readers without scripts. */
  readonly rest: string;
  /** Null where there is nothing to draw. */
  readonly sight: unknown;
}

interface Renderer {
  readonly render: (timeline: Timeline, title: string) => Rendered;
}

/**
 * Puts the title and the first sight into the built page as markup: the list, the filters and all around the timeline, and what
 * its chart is drawn from. So there is something to read as soon as the page and its styles are there, long before the program
 * is. It comes after all that Vite does to a page, which would take words of an article for its own.
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
        const { markup, panes, rest, sight } = (await renderer(root, join(root, render))).render(timeline, title);
        const heading = `<title>${escapeHtml(title)}</title>`;
        page.source = filled(textOf(page.source), sight === null ? [[TITLE, heading]] : [
          [TITLE, heading],
          [HEAD_END, `  <noscript><link rel="stylesheet" href="./no-script.css" /></noscript>\n  ${HEAD_END}`],
          [PLACE, `<div id="root" class="sight sight-waits sight-first">${withoutStyles(markup)}</div>\n    ${rest === '' ? '' : `<noscript>${withoutStyles(rest)}</noscript>\n    `}<template id="sight-panes">${withoutStyles(panes)}</template>\n    <script type="application/json" id="sight">${jsonForHtml(sight)}</script>`],
        ]);
      },
    },
  };
}

const textOf = (source: string | Uint8Array): string => (typeof source === 'string' ? source : new TextDecoder().decode(source));

/** The page's policy lets in no style that stands in markup; the program sets these. React writes no quote into a text or a value as it is. */
function withoutStyles(markup: string): string {
  return markup.replaceAll(' style="', ' data-style="');
}

async function renderer(root: string, module: string): Promise<Renderer> {
  const built = await runnerImport<Renderer>(module, { configFile: false, root, logLevel: 'silent', resolve: { alias: visParts }, plugins: [noStyles(), react()] });
  return built.module;
}

/** Styles are of no use to markup. */
function noStyles(): Plugin {
  return {
    name: 'dateline:no-styles',
    enforce: 'pre',
    resolveId: { filter: { id: /\.css$/ }, handler: () => NO_STYLE },
    load: { filter: { id: new RegExp(`^${NO_STYLE}$`) }, handler: () => '' },
  };
}
