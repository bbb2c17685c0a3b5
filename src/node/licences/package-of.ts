import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { takenUnder } from './permitted.ts';

/** A package of which something is in a build. */
export interface Package {
  readonly name: string;
  readonly version: string;
  /** Under which it is taken, by its name in SPDX. */
  readonly licence: string;
  /** Empty: the package ships none. */
  readonly text: string;
  /** Who made it and where it comes from, as far as it says. */
  readonly origin: string;
}

/**
 * The folder of the package that a module belongs to: one of node_modules, one that put in a few lines of its own as it built
 * (`\0vite/…`), or the program itself. Null: a module that no package brought, made by a plugin of the program.
 */
export function folderOf(module: string, root: string): string | null {
  const inside = /^(.*[/\\]node_modules[/\\])((?:@[^/\\]+[/\\])?[^/\\?]+)/.exec(module);
  if (inside !== null) return inside.slice(1).join('');
  if (!module.startsWith('\0')) return root;
  const helper = /^\0((?:@[\w.-]+[/+])?[\w.-]+)(?:@[\w.-]+)?\//.exec(module)?.[1];
  return helper === undefined ? null : join(root, 'node_modules', helper.replace('+', '/'));
}

/** What a package says of itself. Throws where it may not be given away, or does not say so. */
export function packageIn(folder: string): Package {
  const said: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license } = said;
  const licence = takenUnder(license);
  if (licence === null) throw new Error(`The package ${String(name)} is in the build, and its licence (${JSON.stringify(license) ?? 'none stated'}) is none of those that are permitted in src/node/licences/permitted.ts.`);
  return { name: String(name), version: String(version), licence, text: textIn(folder, licence), origin: [said['author'], said['contributors'], said['repository'], said['homepage']].flatMap(wordsOf).slice(0, 3).join(', ') };
}

/** The text of the licence, with a notice where there is one. */
function textIn(folder: string, licence: string): string {
  const names = readdirSync(folder).toSorted();
  const texts = names.filter((name) => /^(?:licen[cs]e|copying)\b/i.test(name));
  const own = texts.filter((name) => name.includes(licence));
  const notices = names.filter((name) => /^notice\b/i.test(name));
  return [...(own.length > 0 ? own : texts), ...notices].map((name) => withoutOthers(readFileSync(join(folder, name), 'utf8'))).join('\n\n').trim();
}

/** Vite lists in its text what its own program contains, of which nothing is in the page. */
function withoutOthers(text: string): string {
  return text.replaceAll('\r\n', '\n').split('\n# Licenses of bundled dependencies')[0] ?? '';
}

function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value !== 'object' || value === null) return [];
  return wordsOf('url' in value && !('name' in value) ? value.url : 'name' in value ? value.name : undefined);
}
