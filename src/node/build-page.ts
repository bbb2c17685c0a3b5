import { build, mergeConfig, type InlineConfig, type Rolldown } from 'vite';
import { visParts } from './vis-parts.ts';

type Built = Rolldown.OutputChunk | Rolldown.OutputAsset;

/** Has Vite build a page, and gives what came of it; nothing is written. */
export async function buildPage(config: InlineConfig): Promise<readonly Built[]> {
  // Vite and React go by this; whoever calls may be a test, or have a shell of their own.
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    const built = await build(mergeConfig<InlineConfig, InlineConfig>({ configFile: false, mode: 'production', logLevel: 'silent', resolve: { alias: visParts }, build: { write: false, rolldownOptions: { checks: { pluginTimings: false } } } }, config));
    return [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
}
