import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** Where the library begins, from the folder of the sources. */
const ENTRIES = ['node/library.ts', 'node/library-core.ts'];

/** The types of the library, a file for each source that they reach, as `tsc -b` wrote them. */
export function declarations(root: string): readonly { readonly name: string; readonly content: string }[] {
  const written = new Map<string, string>();
  const waiting = [...ENTRIES];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (written.has(file)) continue;
    const [runtime = ''] = file.split('/');
    const emitted = readFileSync(join(root, 'node_modules/.cache/tsc', runtime, file.replace(/\.ts$/, '.d.ts')), 'utf8');
    let content = '';
    let from = 0;
    for (const { fileName, pos, end } of ts.preProcessFile(emitted).importedFiles) {
      if (!fileName.startsWith('.')) throw new Error(`The types of ${file} need those of ${fileName}, which nobody who installs the package has.`);
      waiting.push(join(dirname(file), fileName).replaceAll('\\', '/'));
      // Under the name by which a module of JavaScript is found.
      content += emitted.slice(from, pos) + emitted.slice(pos, end).replace(/\.ts(?=['"]?$)/, '.js');
      from = end;
    }
    written.set(file, content + emitted.slice(from));
  }
  return [...written].map(([file, content]) => ({ name: file.replace(/\.ts$/, '.d.ts'), content }));
}
