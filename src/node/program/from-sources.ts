import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FONT_FILES, versionIn, type ProgramParts } from './parts.ts';
import { programRoot } from './program-root.ts';

/** What is built is the same for every timeline: once is enough for a process. */
function once<T>(build: () => Promise<T>): () => Promise<T> {
  let built: Promise<T> | null = null;
  return () => (built ??= build());
}

/** The program as it is developed. The tools that build its pages are loaded when one is asked for: most commands need none. */
export const programParts: ProgramParts = {
  version: () => versionIn(readFileSync(join(programRoot, 'package.json'), 'utf8')),
  model: () => readFileSync(join(programRoot, 'src/model/english.gz')),
  readThread: new URL('../reading/start-thread.js', import.meta.url),
  published: once(async () => (await import('../published-template.ts')).publishedTemplate(programRoot)),
  render: once(async () => {
    const { importRenderer, PUBLISHED_RENDER } = await import('../render-module.ts');
    return (await importRenderer(programRoot, join(programRoot, PUBLISHED_RENDER))).render;
  }),
  fonts: () => Promise.all(FONT_FILES.map(async (name) => new Uint8Array(await readFile(join(programRoot, 'node_modules/@fontsource/inter/files', name))))),
  site: once(async () => (await import('../site-parts.ts')).siteParts(programRoot)),
};
