import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * What a style brings in from packages, as `package/file`: styles and fonts, by itself or by other styles of the program. Vite
 * puts these together by itself, so that they are no modules of the build.
 */
export function partsOfStyle(css: string, file: string): readonly string[] {
  const named = [...css.matchAll(/(?:@import\s+|url\()\s*["']?([^"')\s;]+)/g)].map(([, name = '']) => name);
  return named.flatMap((name) => {
    if (/^(?:[a-z]+:|[/#])/.test(name)) return [];
    if (!name.startsWith('.')) return [name];
    const path = join(dirname(file), name);
    return path.endsWith('.css') ? partsOfStyle(readFileSync(path, 'utf8'), path) : [];
  });
}
