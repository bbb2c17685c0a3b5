/** What the page asks of its window as it is drawn, for Node: an address without any choice, and a wide screen. Imported before the page. */
const before = { location: globalThis.location, matchMedia: globalThis.matchMedia };

Object.assign(globalThis, { location: { search: '' }, matchMedia: (query: string) => ({ matches: query.includes('min-width') }) });

/** Once the page is drawn. */
export function takeBack(): void {
  Object.assign(globalThis, before);
}
