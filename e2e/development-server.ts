import { resolve } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { pageConfig } from '../src/node/page-config.ts';

/** What `npm start` runs, on a folder of articles of its own. Its cache has a name, since tests run side by side. */
export async function developmentServer(folder: string, name: string): Promise<ViteDevServer> {
  const server = await createServer({
    ...pageConfig(folder),
    configFile: false,
    root: resolve(import.meta.dirname, '..'),
    cacheDir: `node_modules/.cache/vite-e2e-${name}`,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0 },
  });
  await server.listen();
  return server;
}
