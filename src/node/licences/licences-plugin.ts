import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { notices } from './notices.ts';
import { folderOf, packageIn } from './package-of.ts';
import { partsOfStyle } from './style-parts.ts';

/** Where the notices stand beside a page. */
const LICENCES = 'licences.txt';

export interface Licences {
  /** For the build and, apart from it, its workers: they note what goes in. */
  readonly note: () => Plugin;
  /** For a page with files beside it: writes them there, and tells the page where. */
  readonly write: () => Plugin;
  /** Of all that went in, once the build is done. */
  readonly text: () => string;
}

/** Collects the licences of the packages that really are in a build: in its chunks, its workers and its styles. */
export function licences(root: string): Licences {
  const folders = new Set<string>();

  const note = (module: string): void => {
    const folder = folderOf(module, root);
    if (folder !== null) folders.add(folder);
  };
  const text = (): string => notices([...folders].map(packageIn));

  return {
    text,
    note: () => ({
      name: 'dateline:licences-note',
      apply: 'build',
      transform: {
        order: 'pre',
        filter: { id: /\.css$/ },
        handler(css, id) {
          for (const part of partsOfStyle(css, id)) note(join(root, 'node_modules', part));
        },
      },
      generateBundle(_options, bundle) {
        for (const module of modulesIn(bundle)) note(module);
      },
    }),
    write: () => {
      let base = '/';
      return {
        name: 'dateline:licences',
        apply: 'build',
        enforce: 'post',
        configResolved(config) {
          base = config.base;
        },
        transformIndexHtml: () => [{ tag: 'meta', attrs: { name: 'licences', content: `${base}${LICENCES}` }, injectTo: 'head' }],
        generateBundle: { order: 'post', handler() { this.emitFile({ type: 'asset', fileName: LICENCES, source: text() }); } },
      };
    },
  };
}

/** The modules of which something is left in what is built. */
function modulesIn(bundle: Rolldown.OutputBundle): readonly string[] {
  return Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? Object.entries(file.modules).flatMap(([module, { renderedLength }]) => (renderedLength > 0 ? [module] : [])) : []));
}
