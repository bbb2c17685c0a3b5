import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import * as util from './util.ts';

/** What the modules that the page takes of the library read from vis-util. */
function read(file: string): readonly string[] {
  const code = readFileSync(createRequire(import.meta.url).resolve(file), 'utf8');
  const named = [...code.matchAll(/(?:import|export) \{([^}]+)\} from 'vis-util/g)].flatMap(([, names = '']) => names.split(',').map((name) => name.trim().split(' as ')[0] ?? ''));
  return [...new Set([...[...code.matchAll(/\bavailableUtils\.(\w+)/g)].map(([, name = '']) => name), ...named])];
}

it.each(['vis-timeline/esnext', 'vis-data/esnext'])('has all that %s reads of vis-util', (file) => {
  // Made by vis-timeline itself.
  const own = ['convert', 'setupXSSProtection', 'xss'];
  const wanted = read(file).filter((name) => !own.includes(name));
  expect(wanted.length).toBeGreaterThan(0);
  expect(wanted.filter((name) => !(name in util))).toEqual([]);
});
