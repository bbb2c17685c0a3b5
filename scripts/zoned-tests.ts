import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What can know the clock or the zone of the machine. In the rest of the pure code the linter lets nobody name it. */
const knows = /\bnew Date\b|\bDate\.|\bIntl\./;

/** The tests of what knows a clock or a zone: those that name it, and those beside a source that does. Paths from the root. */
export function zonedTests(root: string): readonly string[] {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).map((name) => join('src', name)).filter((name) => /\.tsx?$/.test(name));
  const isTest = (name: string): boolean => /\.test\.tsx?$/.test(name);
  const knowing = new Set(files.filter((name) => knows.test(readFileSync(join(root, name), 'utf8'))));
  const folders = new Set([...knowing].filter((name) => !isTest(name)).map((name) => dirname(name)));
  return files.filter((name) => isTest(name) && (knowing.has(name) || folders.has(dirname(name)))).toSorted();
}
