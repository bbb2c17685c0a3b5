import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Timeline } from '../core/index.ts';
import { filled, forReaders } from '../formats/index.ts';
import { OWN_PAGE } from '../intake/index.ts';
import { buildPage } from './build-page.ts';
import { explorerConfig } from './page-config.ts';
import { givenTimeline } from './timeline-file.ts';

/** A file of a site, by its place in the site's folder. */
export interface SiteFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Builds the site of a timeline: static files that any server can serve, from any folder. */
export async function publishedSite(root: string, timeline: Timeline, title: string): Promise<readonly SiteFile[]> {
  const built = await buildPage({ root, ...explorerConfig([publishedPage(), givenTimeline(forReaders(timeline))], { render: 'src/ui/published/render.tsx', title }) });
  // What stands in public/ is written by Vite alone, and Vite writes nothing here.
  const still = await Promise.all(['icon.svg', 'no-script.css'].map(async (name) => ({ name, content: await readFile(join(root, 'public', name)) })));
  return [...still, ...built.map((file) => ({ name: file.fileName, content: file.type === 'chunk' ? file.code : file.source }))];
}

const CHARSET = '<meta charset="utf-8" />';

/** The page of index.html without what changes a timeline. */
function publishedPage(): Plugin {
  return {
    name: 'dateline:published-page',
    transformIndexHtml: { order: 'pre', handler: (html) => filled(html, [[CHARSET, `${CHARSET}\n    ${OWN_PAGE} />`], ['/src/ui/main.ts', '/src/ui/published/site.ts']]) },
  };
}
