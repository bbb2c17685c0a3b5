import { preview } from 'vite';

export interface Served {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a built page from a folder on a free port. */
export async function serve(outDir: string): Promise<Served> {
  const server = await preview({ configFile: false, logLevel: 'warn', build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const origin = server.resolvedUrls?.local[0];
  if (origin === undefined) throw new Error('The server did not say where it listens.');
  return { origin: origin.replace(/\/$/, ''), close: () => server.close() };
}
