import react from '@vitejs/plugin-react';
import type { Plugin, UserConfig } from 'vite';
import { compileHint } from './compile-hint-plugin.ts';
import { devPolicy } from './dev-policy-plugin.ts';
import { firstSight, type FirstSightOptions } from './first-sight-plugin.ts';
import { fetchedAhead, pageChunks, runAtOnce } from './page-parts.ts';
import { licences } from './licences/licences-plugin.ts';
import { preload } from './preload-plugin.ts';
import { programRoot } from './program/program-root.ts';
import { publishedTemplatePage } from './published-template-plugin.ts';
import { seeds } from './seeds-plugin.ts';
import { leftOut } from './left-out/plugin.ts';
import { visParts } from './left-out/vis-parts.ts';

/** How the page of a folder of articles is built, and served in development. */
export function pageConfig(folder: string): UserConfig {
  return explorerConfig([devPolicy(), seeds({ folder }), publishedTemplatePage()], { render: 'src/ui/render.tsx', title: 'Dateline' });
}

/** How any page is built that has its program and its articles beside it. `own`: what gives it both. `sight` null: its first sight is put in later. */
export function explorerConfig(own: readonly Plugin[], sight: FirstSightOptions | null): UserConfig {
  const { note, write } = licences(programRoot);
  return {
    plugins: [react(), leftOut(), preload(fetchedAhead), ...own, note(), ...(sight === null ? [] : [firstSight(sight)]), compileHint(runAtOnce), write()],
    resolve: { alias: visParts },
    // In development packages are put together apart from the page, and what stands in for a part of one would be there twice.
    optimizeDeps: { exclude: ['vis-timeline'], include: ['vis-util/esnext/esm/vis-util.mjs', ...['uuid', '@egjs/hammerjs', 'propagating-hammerjs', 'component-emitter', 'keycharm'].map((part) => `vis-timeline > ${part}`)] },
    // The built page may stand in any folder of a server.
    base: './',
    build: {
      // The limits are kept by size-limit, in gzip.
      chunkSizeWarningLimit: 1000,
      // Every browser that runs the page knows how to fetch modules ahead.
      modulePreload: { polyfill: false },
      // A font inlined as a data: address would break the Content Security Policy.
      assetsInlineLimit: 0,
      rolldownOptions: { output: { codeSplitting: { groups: pageChunks } } },
    },
    worker: { format: 'es', plugins: () => [note()] },
  };
}
