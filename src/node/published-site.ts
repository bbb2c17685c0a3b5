import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import type { Timeline } from '../core/index.ts';
import { escapeHtml, forReaders } from '../formats/index.ts';
import { OWN_PAGE } from '../intake/index.ts';
import { buildPage } from './build-page.ts';
import { compileHint } from './compile-hint-plugin.ts';
import { firstSight } from './first-sight-plugin.ts';
import { fetchedAhead, pageChunks, runAtOnce } from './page-parts.ts';
import { preload } from './preload-plugin.ts';
import { timelineModule, titleModule } from './timeline-module.ts';

/** A file of a site, by its place in the site's folder. */
export interface SiteFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Builds the site of a timeline: static files that any server can serve, from any folder. */
export async function publishedSite(root: string, timeline: Timeline, title: string): Promise<readonly SiteFile[]> {
  const shown = timelineModule(forReaders(timeline));
  const built = await buildPage({
    root,
    base: './',
    plugins: [publishedPage(title), react(), preload(fetchedAhead), shown, firstSight({ render: 'src/ui/published/render.tsx', plugins: () => [shown, titleModule(title)] }), compileHint(runAtOnce)],
    build: {
      // A font inlined as a data: address would break the Content Security Policy.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: { output: { codeSplitting: { groups: pageChunks } } },
    },
    worker: { format: 'es' },
  });
  // What stands in public/ is written by Vite alone, and Vite writes nothing here.
  const still = await Promise.all(['icon.svg', 'no-script.css'].map(async (name) => ({ name, content: await readFile(join(root, 'public', name)) })));
  return [...still, ...built.map((file) => ({ name: file.fileName, content: file.type === 'chunk' ? file.code : file.source }))];
}

/** The page of index.html under the site's title, without what changes a timeline. */
function publishedPage(title: string): Plugin {
  const swaps: readonly (readonly [string, string])[] = [
    ['/src/ui/main.ts', '/src/ui/published/site.ts'],
    ['<meta charset="utf-8" />', `<meta charset="utf-8" />\n    ${OWN_PAGE} />`],
    ['<title>Dateline</title>', `<title>${escapeHtml(title)}</title>`],
  ];
  return {
    name: 'dateline:published-page',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => swaps.reduce((page, [from, to]) => {
        if (!page.includes(from)) throw new Error(`index.html has lost ${from}.`);
        return page.split(from).join(to);
      }, html),
    },
  };
}
