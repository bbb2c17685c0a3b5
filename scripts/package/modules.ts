import { join } from 'node:path';
import { mergeConfig, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { buildPage } from '../../src/node/build-page.ts';
import { PUBLISHED_RENDER, renderConfig } from '../../src/node/render-module.ts';

/** The commands, the library in its two forms, and what a thread runs. */
const ENTRIES = { cli: 'src/node/cli.ts', index: 'src/node/library.ts', core: 'src/node/library-core.ts', 'read-thread': 'src/node/reading/read-thread.ts' };

/**
 * The modules of the package for Node, all side by side, with every package of others inside: an installation is this one
 * package. The program stays readable, as its faults are told by its names; what draws pages is mostly React, and made small.
 */
export async function builtModules(root: string, note: () => Plugin): Promise<readonly Rolldown.OutputChunk[]> {
  const forNode = (input: Readonly<Record<string, string>>, output: Rolldown.OutputOptions, minify: boolean): InlineConfig => ({
    root,
    publicDir: false,
    plugins: [note()],
    ssr: { noExternal: true },
    // A build for Node leaves it to whoever runs it, with both ways of React inside.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      ssr: true,
      target: 'node20',
      minify,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(input).map(([name, file]) => [name, join(root, file)])),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', ...output },
      },
    },
  });
  const installed = { find: /^.*\/program\/from-sources\.ts$/, replacement: join(root, 'src/node/program/from-package.ts') };
  const program = await buildPage(mergeConfig<InlineConfig, InlineConfig>(forNode(ENTRIES, {}, false), { resolve: { alias: [installed] } }));
  const render = await buildPage(mergeConfig<InlineConfig, InlineConfig>(renderConfig(root), forNode({ render: PUBLISHED_RENDER }, { codeSplitting: false }, true)));
  return [...program, ...render].map((file) => {
    if (file.type !== 'chunk') throw new Error(`Beside the modules came ${file.fileName}.`);
    return file;
  });
}
