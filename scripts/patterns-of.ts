/** Every regular expression of the program, so that each can be checked. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The regular expressions that are written as such in the sources below a folder, tests left out. */
function literalsIn(folder: string): readonly RegExp[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|(?:^|\/)testing\//.test(name))
    .flatMap((name) => literalsOf(ts.createSourceFile(name, readFileSync(join(folder, name), 'utf8'), ts.ScriptTarget.ES2023)));
}

function literalsOf(file: ts.SourceFile): readonly RegExp[] {
  const found: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push(new RegExp(node.text.slice(1, end), node.text.slice(end + 1)));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The regular expressions that are put together from strings while `load` runs, such as the rules of the time tagger. */
async function compiledBy(load: () => Promise<unknown>): Promise<readonly RegExp[]> {
  const found: RegExp[] = [];
  const { RegExp: native } = globalThis;
  globalThis.RegExp = new Proxy(native, {
    construct(target, [pattern, flags]: [string | RegExp, string?], made) {
      const compiled: RegExp = Reflect.construct(target, [pattern, flags], made === globalThis.RegExp ? target : made);
      // `matchAll` and `split` copy expressions of their own; only strings are news.
      if (typeof pattern === 'string') found.push(compiled);
      return compiled;
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = native;
  }
  return found;
}

/** Every distinct regular expression of the program, by how it is written. */
export async function allPatterns(): Promise<ReadonlyMap<string, RegExp>> {
  const compiled = await compiledBy(() => import('../src/core/index.ts'));
  return new Map([...compiled, ...literalsIn('src/core'), ...literalsIn('src/formats'), ...literalsIn('src/intake')].map((pattern) => [String(pattern), pattern]));
}

/** What `npm run patterns` found out about the patterns that a test has no time to decide. */
export const ledger = 'scripts/patterns.slow.json';

export function readLedger(): Readonly<Record<string, string>> {
  const read: unknown = JSON.parse(readFileSync(ledger, 'utf8'));
  return Object.fromEntries(Object.entries(read ?? {}).map(([pattern, verdict]) => [pattern, String(verdict)]));
}
