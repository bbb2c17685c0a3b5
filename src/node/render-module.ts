import react from '@vitejs/plugin-react';
import { runnerImport, type InlineConfig, type Plugin } from 'vite';
import { inProduction } from './in-production.ts';
import type { Renderer } from './program/parts.ts';
import { visParts } from './left-out/vis-parts.ts';

const NO_STYLE = '\0no-style';

/** How the part of the page that draws its first sight is made to run in Node. */
export function renderConfig(root: string): InlineConfig {
  return { configFile: false, root, logLevel: 'silent', resolve: { alias: visParts }, plugins: [noStyles(), react()] };
}

/** Draws the first sight of a published timeline. */
export const PUBLISHED_RENDER = 'src/ui/published/render.tsx';

/** Imports it anew, with all that it imports. */
export async function importRenderer(root: string, module: string): Promise<Renderer> {
  return inProduction(async () => (await runnerImport<Renderer>(module, renderConfig(root))).module);
}

/** Styles are of no use to markup. */
function noStyles(): Plugin {
  return {
    name: 'dateline:no-styles',
    enforce: 'pre',
    resolveId: { filter: { id: /\.css$/ }, handler: () => NO_STYLE },
    load: { filter: { id: new RegExp(`^${NO_STYLE}$`) }, handler: () => '' },
  };
}
