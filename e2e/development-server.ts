import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer, type ViteDevServer } from 'vite';
import { devPolicy } from '../src/node/dev-policy-plugin.ts';
import { publishedTemplatePage } from '../src/node/published-template-plugin.ts';
import { seeds } from '../src/node/seeds-plugin.ts';

/** What `npm start` runs, on a folder of articles of its own. Its cache has a name, since tests run side by side. */
export async function developmentServer(folder: string, name: string): Promise<ViteDevServer> {
  const server = await createServer({
    configFile: false,
    root: resolve(import.meta.dirname, '..'),
    cacheDir: `node_modules/.cache/vite-e2e-${name}`,
    logLevel: 'error',
    plugins: [react(), devPolicy(), seeds({ folder }), publishedTemplatePage()],
    server: { host: '127.0.0.1', port: 0 },
  });
  await server.listen();
  return server;
}
