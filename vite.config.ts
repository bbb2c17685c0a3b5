import { mergeConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { pageConfig } from './src/node/page-config.ts';

// `npm start` opens the page; a machine without a desktop has nothing to open it with, and prints the address alone.
const { platform, env } = process;
if (platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']) env['BROWSER'] ??= 'none';

export default mergeConfig(pageConfig('seeds'), defineConfig({
  build: {
    // Read by size-limit.
    manifest: true,
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'fuzz/**/*.test.ts', 'train/**/*.test.ts', '*.test.ts'],
    environment: 'node',
    // As the page has it, without what is left out and with what stands in.
    server: { deps: { inline: ['vis-timeline'] } },
    // The model of English, before the first article is read.
    setupFiles: ['scripts/model-for-tests.ts'],
    // A cap: two cores are common on a build machine, they may have other work, and a slow one is no failure.
    testTimeout: 120_000,
  },
}));
