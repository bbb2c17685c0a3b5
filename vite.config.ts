import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compileHint } from './src/node/compile-hint-plugin.ts';
import { devPolicy } from './src/node/dev-policy-plugin.ts';
import { firstSight } from './src/node/first-sight-plugin.ts';
import { fetchedAhead, pageChunks, runAtOnce } from './src/node/page-parts.ts';
import { preload } from './src/node/preload-plugin.ts';
import { publishedTemplatePage } from './src/node/published-template-plugin.ts';
import { seeds } from './src/node/seeds-plugin.ts';
import { visParts } from './src/node/vis-parts.ts';

// `npm start` opens the page; a machine without a desktop has nothing to open it with, and prints the address alone.
const { platform, env } = process;
if (platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']) env['BROWSER'] ??= 'none';

export default defineConfig({
  plugins: [react(), devPolicy(), preload(fetchedAhead), seeds({ folder: 'seeds' }), publishedTemplatePage(), firstSight({ render: 'src/ui/render.tsx', plugins: () => [seeds({ folder: 'seeds' })] }), compileHint(runAtOnce)],
  resolve: { alias: visParts },
  // The built page may stand in any folder of a server.
  base: './',
  build: {
    // Read by size-limit.
    manifest: true,
    // The limits are kept by size-limit, in gzip.
    chunkSizeWarningLimit: 1000,
    // Every browser that runs the page knows how to fetch modules ahead.
    modulePreload: { polyfill: false },
    // A font inlined as a data: address would break the Content Security Policy.
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: pageChunks } } },
  },
  worker: { format: 'es' },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'fuzz/**/*.test.ts', '*.test.ts'],
    environment: 'node',
    // Two cores are common on a build machine; a slow one is no failure.
    testTimeout: 20_000,
  },
});
