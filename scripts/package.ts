/** `npm run package`: builds all that is installed, into `lib/`. `npm pack` does it first. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { licences } from '../src/node/licences/licences-plugin.ts';
import { FONT_FILES } from '../src/node/program/parts.ts';
import { programRoot } from '../src/node/program/program-root.ts';
import { publishedTemplate } from '../src/node/published-template.ts';
import { siteParts } from '../src/node/site-parts.ts';
import { builtModules } from './package/modules.ts';
import { declarations } from './package/declarations.ts';

const lib = join(programRoot, 'lib');

function write(name: string, content: string | Uint8Array): void {
  const path = join(lib, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

rmSync(lib, { recursive: true, force: true });
const { note, text } = licences(programRoot);
for (const { fileName, code } of await builtModules(programRoot, note)) write(fileName, code);
write('licences.txt', text());
write('published.html', await publishedTemplate(programRoot));
const { page, files } = await siteParts(programRoot);
for (const { name, content } of [...files, { name: 'index.html', content: page }]) write(join('site', name), content);
for (const { name, content } of declarations(programRoot)) write(join('types', name), content);
const inter = join(programRoot, 'node_modules/@fontsource/inter');
mkdirSync(join(lib, 'fonts'));
for (const name of FONT_FILES) copyFileSync(join(inter, 'files', name), join(lib, 'fonts', name));
copyFileSync(join(inter, 'LICENSE'), join(lib, 'fonts/LICENSE'));
copyFileSync(join(programRoot, 'src/model/english.gz'), join(lib, 'english.gz'));
copyFileSync(join(programRoot, 'src/model/README.md'), join(lib, 'english.md'));
