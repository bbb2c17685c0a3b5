import type { Package } from './package-of.ts';
import { openingOf } from './permitted.ts';

/** What goes with a build: each package in it, who holds its copyright, and the text of its licence; a text that several share stands there once. */
export function notices(packages: readonly Package[]): string {
  const sections = new Map<string, { readonly body: string; readonly heads: Map<string, string[]> }>();
  for (const { name, version, licence, text, origin } of packages.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
    const { head, body } = parted(text, licence);
    // Who is named where nobody is named in a text.
    const holder = text === '' ? origin : head;
    const section = entryOf(sections, `${licence} ${flat(body)}`, () => ({ body, heads: new Map<string, string[]>() }));
    entryOf(section.heads, holder, () => []).push(`${name} ${version} (${licence})`);
  }
  const written = [...sections.values()].map(({ body, heads }) => [...[...heads].map(([head, names]) => [...names, ...(head === '' ? [] : [head.replaceAll(/^/gm, '  ')])].join('\n')), body || 'The package has no text of its licence with it.'].join('\n\n'));
  return ['Dateline contains the packages below. The text of a licence stands under the packages that are under it.', ...written].join(`\n\n${'='.repeat(72)}\n\n`) + '\n';
}

/** A text into who holds the copyright and what is said of the rights, which may be the same words for many. */
function parted(text: string, licence: string): { readonly head: string; readonly body: string } {
  const opening = openingOf(licence);
  const at = opening === null ? -1 : text.indexOf(opening);
  if (at < 0) return { head: '', body: text };
  // Headings are left out, as the name of the licence stands beside each package.
  const head = text.slice(0, at).split('\n').map((line) => line.trim()).filter((line) => line !== '' && (/copyright|©|\(c\)/i.test(line) || !/licen[cs]e/i.test(line)));
  return { head: head.join('\n'), body: text.slice(at) };
}

/** Lines are broken differently from package to package. */
const flat = (words: string): string => words.replaceAll(/\s+/g, ' ').toLowerCase();

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const there = map.get(key);
  if (there !== undefined) return there;
  const made = make();
  map.set(key, made);
  return made;
}
