/** The tree of a page or a feed: names, attributes and text, nothing that could run. */
export interface Element {
  /** In lower case for HTML, as written for XML. */
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Node[];
}

export type Node = Element | string;

/** An attribute's value without white space around it; empty when the element has none. */
export const attribute = (element: Element, name: string): string => (element.attributes.get(name) ?? '').trim();

/** The name without its prefix: `content:encoded` is `encoded`. */
export const localName = ({ tag }: Element): string => tag.replace(/^.*:/, '');

/** The elements for which something holds, none of them inside another; what `left` says of is not looked into. */
export function outermost(root: Element, wanted: (element: Element) => boolean, left: (element: Element) => boolean = () => false): readonly Element[] {
  if (wanted(root)) return [root];
  return root.children.flatMap((child) => (typeof child === 'string' || left(child) ? [] : outermost(child, wanted, left)));
}

/** Every element of a tree in document order, the root first. */
export function* elementsOf(root: Element): Generator<Element> {
  const waiting: Element[] = [root];
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    yield here;
    for (let at = here.children.length - 1; at >= 0; at--) {
      const child = here.children[at];
      if (child !== undefined && typeof child !== 'string') waiting.push(child);
    }
  }
}

/** All text of an element, as written. */
export function rawText(element: Element): string {
  const parts: string[] = [];
  gather(element, parts);
  return parts.join('');
}

function gather(element: Element, parts: string[]): void {
  for (const child of element.children) {
    if (typeof child === 'string') parts.push(child);
    else gather(child, parts);
  }
}

/** All text of an element in one line. */
export const lineOf = (element: Element): string => rawText(element).replace(/\s+/g, ' ').trim();

/** The elements in which another stands; empty: it does not stand there. */
export function pathTo(from: Element, wanted: Element): readonly Element[] {
  for (const child of from.children) {
    if (typeof child === 'string') continue;
    const rest = child === wanted ? [child] : pathTo(child, wanted);
    if (rest.length > 0) return [from, ...rest];
  }
  return [];
}
