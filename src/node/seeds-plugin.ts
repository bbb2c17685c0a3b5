import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { describeDiagnostic } from './describe-diagnostic.ts';
import { createLoader } from './load-timeline.ts';
import { readFolder } from './read-folder.ts';
import { isTimelineModule, moduleOf, resolveTimeline, timelineId } from './timeline-module.ts';

export interface SeedsOptions {
  /** The folder of articles, absolute or relative to Vite's root. */
  readonly folder: string;
}

/** Reads a folder of articles at build time and hands the page the finished timeline; in development it follows the folder. */
export function seeds({ folder }: SeedsOptions): Plugin {
  const loader = createLoader();
  let path = folder;
  let watching = false;
  let pending: NodeJS.Timeout | undefined;

  return {
    name: 'dateline:seeds',

    configResolved(config) {
      path = resolve(config.root, folder);
    },

    configureServer(server) {
      watching = true;
      // A folder outside the root is not watched by itself.
      server.watcher.add(path);
    },

    closeBundle() {
      clearTimeout(pending);
    },

    resolveId: resolveTimeline,

    load: {
      filter: isTimelineModule,
      async handler() {
        const timeline = loader.load(await readFolder(path));
        const name = relative(process.cwd(), path) || path;
        for (const diagnostic of timeline.diagnostics) {
          this.warn(describeDiagnostic({ ...diagnostic, file: `${name}/${diagnostic.file}` }));
        }
        return moduleOf(timeline);
      },
    },

    /** A new, changed or removed article: the page loads again and, as its state is in the address, stands where it stood. */
    hotUpdate({ file, modules }) {
      if (!watching || !isInside(path, file)) return undefined;
      const module = this.environment.moduleGraph.getModuleById(timelineId);
      if (module === undefined) return modules;
      this.environment.moduleGraph.invalidateModule(module);
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
