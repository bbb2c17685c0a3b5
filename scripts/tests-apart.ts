import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page in Node, or something that stands in for a module, a global or the clock. */
const ofItsOwn = /@vitest-environment|\bvi\./;

/** The tests that need a process of their own. The others keep nothing that another could see, and share one with what it has imported. Paths from the root. */
export function testsApart(root: string): readonly string[] {
  return ['src', 'scripts', 'fuzz', 'train'].flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
    .filter((name) => /\.test\.tsx?$/.test(name) && ofItsOwn.test(readFileSync(join(root, name), 'utf8'))).toSorted();
}
