import { build, mergeConfig, type InlineConfig, type Rolldown } from 'vite';
import { inProduction } from './in-production.ts';
import { visParts } from './left-out/vis-parts.ts';

export type Built = Rolldown.OutputChunk | Rolldown.OutputAsset;

/** Has Vite build a page, and gives what came of it; nothing is written. */
export function buildPage(config: InlineConfig): Promise<readonly Built[]> {
  return inProduction(async () => {
    const built = await build(mergeConfig<InlineConfig, InlineConfig>({ configFile: false, mode: 'production', logLevel: 'silent', resolve: { alias: visParts }, build: { write: false, rolldownOptions: { checks: { pluginTimings: false } } } }, config));
    return [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  });
}
