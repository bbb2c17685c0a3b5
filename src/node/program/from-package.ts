import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FONT_FILES, versionIn, type ProgramParts, type Renderer, type SiteFile } from './parts.ts';

/** The folder of the built program: `scripts/package/` puts everything of it side by side. */
const lib = new URL('./', import.meta.url);
const SITE_PAGE = 'index.html';

/** The program as it is installed: it stands in the place of `from-sources.ts` in what is built. */
export const programParts: ProgramParts = {
  version: () => versionIn(readFileSync(new URL('../package.json', lib), 'utf8')),
  model: () => readFileSync(new URL('english.gz', lib)),
  readThread: new URL('read-thread.js', lib),
  published: () => readFile(new URL('published.html', lib), 'utf8'),
  fonts: () => Promise.all(FONT_FILES.map(async (name) => new Uint8Array(await readFile(new URL(`fonts/${name}`, lib))))),
  async render() {
    const { render }: Renderer = await import(/* @vite-ignore */ new URL('render.js', lib).href);
    return render;
  },
  async site() {
    const files = await filesOf(fileURLToPath(new URL('site', lib)));
    const page = files.find(({ name }) => name === SITE_PAGE)?.content;
    if (page === undefined) throw new Error('The page of the site is not in the package.');
    return { page: new TextDecoder().decode(page), files: files.filter(({ name }) => name !== SITE_PAGE) };
  },
};

async function filesOf(folder: string): Promise<readonly (SiteFile & { readonly content: Uint8Array })[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Promise.all(names.toSorted().map(async (path) => ({ name: path.slice(folder.length + 1).replaceAll('\\', '/'), content: new Uint8Array(await readFile(path)) })));
}
