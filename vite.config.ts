import { defineConfig, mergeConfig } from 'vite';
import { pageConfig } from './src/node/page-config.ts';

// `npm start` opens the page; a machine without a desktop has nothing to open it with, and prints the address alone.
const { platform, env } = process;
if (platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']) env['BROWSER'] ??= 'none';

export default mergeConfig(pageConfig('seeds'), defineConfig({
  build: {
    // Read by size-limit.
    manifest: true,
  },
}));
