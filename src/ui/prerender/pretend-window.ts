/** What the page asks of its window as it is imported and drawn, where there is none: an address without any choice, and a wide screen. Imported before the page. */
const pretended = { location: { search: '' }, matchMedia: (query: string) => ({ matches: query.includes('min-width') }) };

/** Before the page is drawn. */
export function pretend(): void {
  // A worker has an address of its own, which nothing can be assigned to.
  for (const [name, value] of Object.entries(pretended)) Object.defineProperty(globalThis, name, { value, configurable: true });
}

/** Once the page is drawn. */
export function takeBack(): void {
  Reflect.deleteProperty(globalThis, 'location');
  Reflect.deleteProperty(globalThis, 'matchMedia');
}

pretend();
