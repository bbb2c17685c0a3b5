import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FONT_FILES, versionIn, type ProgramParts } from './parts.ts';
import { programRoot } from './program-root.ts';

/** The program as it is developed. The tools that build its pages are loaded when one is asked for: most commands need none. */
export const programParts: ProgramParts = {
  version: () => versionIn(readFileSync(join(programRoot, 'package.json'), 'utf8')),
  model: () => readFileSync(join(programRoot, 'src/model/english.gz')),
  readThread: new URL('../reading/start-thread.js', import.meta.url),
  published: async () => (await import('../published-template.ts')).publishedTemplate(programRoot),
  async render() {
    const { importRenderer, PUBLISHED_RENDER } = await import('../render-module.ts');
    return (await importRenderer(programRoot, join(programRoot, PUBLISHED_RENDER))).render;
  },
  fonts: () => Promise.all(FONT_FILES.map(async (name) => new Uint8Array(await readFile(join(programRoot, 'node_modules/@fontsource/inter/files', name))))),
  site: async () => (await import('../site-parts.ts')).siteParts(programRoot),
};
