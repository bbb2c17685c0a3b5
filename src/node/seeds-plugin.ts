import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Timeline } from '../core/index.ts';
import { describeDiagnostic } from './describe-diagnostic.ts';
import { createLoader } from './load-timeline.ts';
import { readFolder } from './read-folder.ts';
import { emitTimeline, fetchedThen, timelineFile } from './timeline-file.ts';

export interface SeedsOptions {
  /** The folder of articles, absolute or relative to Vite's root. */
  readonly folder: string;
}

/** Where the development server has the timeline. */
const ADDRESS = '/articles.json';

/** Reads a folder of articles at build time and puts the finished timeline beside the page; in development it follows the folder. */
export function seeds({ folder }: SeedsOptions): Plugin {
  const loader = createLoader();
  let path = folder;
  let builds = false;
  let pending: NodeJS.Timeout | undefined;

  async function load(warn: (message: string) => void): Promise<Timeline> {
    const timeline = loader.load(await readFolder(path));
    const name = relative(process.cwd(), path) || path;
    for (const diagnostic of timeline.diagnostics) warn(describeDiagnostic({ ...diagnostic, file: `${name}/${diagnostic.file}` }));
    return timeline;
  }

  return {
    name: 'dateline:seeds',

    configResolved(config) {
      path = resolve(config.root, folder);
      builds = config.command === 'build';
    },

    async buildStart() {
      if (builds) emitTimeline(this, timelineFile(await load((message) => this.warn(message))));
    },

    configureServer(server) {
      // A folder outside the root is not watched by itself.
      server.watcher.add(path);
      server.middlewares.use(ADDRESS, (_request, response, next) => {
        load((message) => server.config.logger.warn(message)).then((timeline) => {
          response.setHeader('content-type', 'application/json');
          response.setHeader('cache-control', 'no-cache');
          response.end(JSON.stringify(timeline));
        }, next);
      });
    },

    // In a page that is built it names the program as well (`preload-plugin.ts`).
    transformIndexHtml: () => (builds ? [] : [fetchedThen(ADDRESS, [])]),

    closeBundle() {
      clearTimeout(pending);
    },

    /** A new, changed or removed article: the page loads again and, as its state is in the address, stands where it stood. */
    hotUpdate({ file }) {
      if (this.environment.name !== 'client' || !isInside(path, file)) return undefined;
      const { hot } = this.environment;
      clearTimeout(pending);
      // One file that is written tells twice, and a folder that is copied in tells many times: the page loads once.
      pending = setTimeout(() => hot.send({ type: 'full-reload', path: '*' }), 60);
      return [];
    },
  };
}

function isInside(folder: string, file: string): boolean {
  const inner = relative(folder, resolve(file));
  return inner !== '' && !inner.startsWith('..');
}
