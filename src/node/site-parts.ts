import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { filled } from '../formats/index.ts';
import { OWN_PAGE } from '../intake/index.ts';
import { buildPage } from './build-page.ts';
import { explorerConfig } from './page-config.ts';
import type { SiteParts } from './program/parts.ts';
import { WHOLE } from './whole-page.ts';
import { emitTimeline, timelineToCome } from './timeline-file.ts';

/** Builds the site of no timeline in particular. */
export async function siteParts(root: string): Promise<SiteParts> {
  const outputs = await buildPage({ root, ...explorerConfig([publishedPage(), noTimeline()], null) });
  const files = outputs.map((file) => ({ name: file.fileName, content: file.type === 'chunk' ? file.code : file.source }));
  const page = files.find(({ name }) => name === 'index.html')?.content;
  if (typeof page !== 'string') throw new Error('The site is built without index.html.');
  // What stands in public/ is written by Vite alone, and Vite writes nothing here.
  const still = await Promise.all(['icon.svg', 'icon.png', 'no-script.css'].map(async (name) => ({ name, content: await readFile(join(root, 'public', name)) })));
  return { page, files: [...still, SANDBOXED, ...files.filter(({ name }) => name !== 'index.html' && name !== timelineToCome.fileName)] };
}

/**
 * In a frame that is sandboxed without an origin of its own a browser hands out neither modules nor the articles. A script of
 * the older kind runs there all the same: it leads to the page in one file, which asks for nothing.
 */
const SANDBOXED = { name: 'sandboxed.js', content: `if (self.origin === 'null') location.replace('./${WHOLE}' + location.search + location.hash);\n` };

const CHARSET = '<meta charset="utf-8" />';

/** The page of index.html without what changes a timeline. */
function publishedPage(): Plugin {
  return {
    name: 'dateline:published-page',
    transformIndexHtml: { order: 'pre', handler: (html) => filled(html, [[CHARSET, `${CHARSET}\n    ${OWN_PAGE} />`], ['</head>', `  <script async src="./${SANDBOXED.name}"></script>\n  </head>`], ['/src/ui/main.ts', '/src/ui/published/site.ts']]) },
  };
}

function noTimeline(): Plugin {
  return { name: 'dateline:no-timeline', buildStart() { emitTimeline(this, timelineToCome); } };
}
