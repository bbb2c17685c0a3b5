import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionIn, type ProgramParts } from './parts.ts';
import { programRoot } from './program-root.ts';

/** The program as it is developed. The tools that build its pages are loaded when one is asked for: most commands need none. */
export const programParts: ProgramParts = {
  version: () => versionIn(readFileSync(join(programRoot, 'package.json'), 'utf8')),
  model: () => readFileSync(join(programRoot, 'src/model/english.gz')),
  readThread: new URL('../reading/start-thread.js', import.meta.url),
  published: async () => (await import('../published-template.ts')).publishedTemplate(programRoot),
  site: async () => (await import('../site-parts.ts')).siteParts(programRoot),
};
