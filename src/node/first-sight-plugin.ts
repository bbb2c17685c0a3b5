import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { runnerImport, type Plugin } from 'vite';
import { visParts } from './vis-parts.ts';

/** Where index.html has the place for it. */
const PLACE = /<div id="root">.*?<\/div>/s;
const NO_STYLE = '\0no-style';

export interface FirstSightOptions {
  /** The module that draws it, from the root: it gives `markup`, `panes` and `sight`, null where there is nothing to draw. */
  readonly render: string;
  /** What gives that module its timeline, as the page itself gets it. */
  readonly plugins: () => readonly Plugin[];
}

interface Rendered {
  readonly markup: string;
  /** The reading pane as it opens, of an event and of an article. */
  readonly panes: string;
  readonly sight: unknown;
}

/**
 * Puts the first sight into the built page as markup: the list, the filters and all around the timeline, and what its chart
 * is drawn from. So there is something to read as soon as the page and its styles are there, long before the program is.
 */
export function firstSight({ render, plugins }: FirstSightOptions): Plugin {
  let root = '.';
  return {
    name: 'dateline:first-sight',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        if (!PLACE.test(html)) throw new Error('index.html has lost its place for the page.');
        const { markup, panes, sight } = await rendered(root, join(root, render), plugins());
        if (sight === null) return html;
        const data = JSON.stringify(sight).replaceAll('<', String.raw`\u003c`);
        return html.replace('</head>', '  <noscript><link rel="stylesheet" href="./no-script.css" /></noscript>\n  </head>').replace(PLACE, () => `<div id="root" class="sight sight-waits sight-first">${withoutStyles(markup)}</div>\n    <template id="sight-panes">${withoutStyles(panes)}</template>\n    <script type="application/json" id="sight">${data}</script>`);
      },
    },
  };
}

/** The page's policy lets in no style that stands in markup; the program sets these. React writes no quote into a text or a value as it is. */
function withoutStyles(markup: string): string {
  return markup.replaceAll(' style="', ' data-style="');
}

async function rendered(root: string, module: string, plugins: readonly Plugin[]): Promise<Rendered> {
  const built = await runnerImport<Rendered>(module, { configFile: false, root, logLevel: 'silent', resolve: { alias: visParts }, plugins: [noStyles(), react(), ...plugins] });
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
