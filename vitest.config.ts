import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { testsApart } from './scripts/tests-apart.ts';
import { leftOut } from './src/node/left-out/plugin.ts';
import { visParts } from './src/node/left-out/vis-parts.ts';

const tests = ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'fuzz/**/*.test.ts', 'train/**/*.test.ts'];
const apart = [...testsApart(import.meta.dirname)];

/** Where the development server has the page into which timelines are published; what the plugin of the page builds it with is much to load. */
const templateAddress: Plugin = {
  name: 'dateline:published-template-address',
  resolveId: (id) => (id === 'virtual:dateline/published-template' ? `\0${id}` : undefined),
  load: (id) => (id === '\0virtual:dateline/published-template' ? "export default '/published-template.html';" : undefined),
};

export default defineConfig({
  // As the page has it, without what is left out and with what stands in. The rest of what builds the page would take longer to load than most tests.
  plugins: [react(), leftOut(), templateAddress],
  resolve: { alias: visParts },
  test: {
    server: { deps: { inline: ['vis-timeline'] } },
    // The model of English, before the first article is read.
    setupFiles: ['scripts/model-for-tests.ts'],
    // A cap: two cores are common on a build machine, they may have other work, and a slow one is no failure.
    testTimeout: 120_000,
    // Vitest by itself leaves one core to its own process, which has little to do.
    maxWorkers: '100%',
    // What is imported, read and built once serves all tests of a process; it takes as long as the tests.
    projects: [
      { extends: true, test: { name: 'together', include: tests, exclude: apart, isolate: false } },
      { extends: true, test: { name: 'apart', include: apart } },
    ],
  },
});
