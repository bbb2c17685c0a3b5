/** What stands above and below the text on page after page: names, dates, addresses, numbers of pages. */
import type { Stretch } from './pdf-page.ts';

/** Lines that may be such ones, from above and from below. */
const EDGE_LINES = 3;
/** How far it may stand from its place on another page, as a share of the page. */
const SAME_PLACE = 0.02;
/** On so many pages of a long document; on two of a short one. */
const PAGES = 3;
const SHORT = 5;

/** What a browser prints above and below a page by itself, and a page's number alone: known without another page. */
const PRINTED = [/^\d{1,2}[./]\d{1,2}[./]\d{2,4}, \d{1,2}:\d{2}(?: ?[AP]M)?(?: |$)/, /^(?:page )?\d{1,4}(?: ?(?:\/|of) ?\d{1,4})?$/i];

interface Page {
  readonly height: number;
  readonly stretches: readonly Stretch[];
}

const ADDRESS = /^https?:\/\/\S+$/;

/** "https://herald.example/mill 1/3". Null: it is none. */
function printedAddress(words: string): string | null {
  const [address = '', page = '', more] = words.split(' ');
  return more === undefined && ADDRESS.test(address) && /^\d{1,4}\/\d{1,4}$/.test(page) ? address : null;
}

/** "Page 3 of 12" and "Page 4 of 12" are one. */
const keyOf = (words: string): string => words.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');

/** The pages without them, and the address that a browser printed with them; null: none. */
export function withoutRunningHeads(pages: readonly Page[]): { readonly pages: readonly (readonly Stretch[])[]; readonly url: string | null } {
  const places = new Map<string, number[]>();
  const edges = pages.map(edgeOf);
  for (const [at, edge] of edges.entries()) for (const each of edge) {
    const [key, place] = [keyOf(each.words), each.base / (pages[at]?.height ?? 1)];
    const known = places.get(key);
    if (known === undefined) places.set(key, [place]);
    else known.push(place);
  }
  const needed = pages.length <= SHORT ? 2 : PAGES;
  const recurs = (each: Stretch, height: number): boolean => (places.get(keyOf(each.words)) ?? []).filter((place) => Math.abs(place - each.base / height) < SAME_PLACE).length >= needed;
  let url: string | null = null;
  const kept = pages.map(({ stretches, height }, at) => {
    const edge = edges[at] ?? new Set();
    return stretches.filter((each) => {
      if (!edge.has(each) || (!recurs(each, height) && !PRINTED.some((form) => form.test(each.words)) && printedAddress(each.words) === null)) return true;
      url ??= printedAddress(each.words) ?? (ADDRESS.test(each.words) ? each.words : null);
      return false;
    });
  });
  return { pages: kept, url };
}

/** What stands on the first and last lines of a page. */
function edgeOf({ stretches }: Page): ReadonlySet<Stretch> {
  const bases = [...new Set(stretches.map(({ base }) => Math.round(base)))].sort((a, b) => a - b);
  const outer = new Set([...bases.slice(0, EDGE_LINES), ...bases.slice(-EDGE_LINES)]);
  return new Set(stretches.filter(({ base }) => outer.has(Math.round(base))));
}
