import type { Element } from '../element.ts';

/** Characters of words in an element, and those of them that stand in links. */
export interface Measure {
  readonly length: number;
  readonly linked: number;
}

/** Characters of words that stand in no link. */
export const unlinked = ({ length, linked }: Measure = { length: 0, linked: 0 }): number => length - linked;

/** Measures every element of a tree once: what asks about each would otherwise read the words again at every level. */
export function measure(root: Element): ReadonlyMap<Element, Measure> {
  const measures = new Map<Element, Measure>();
  const visit = (element: Element, inLink: boolean): Measure => {
    let [length, linked] = [0, 0];
    for (const child of element.children) {
      if (typeof child === 'string') {
        const own = child.trim().length;
        length += own;
        if (inLink) linked += own;
      } else if (child.tag !== 'script') {
        const below = visit(child, inLink || child.tag === 'a');
        length += below.length;
        linked += below.linked;
      }
    }
    const found = { length, linked };
    measures.set(element, found);
    return found;
  };
  visit(root, false);
  return measures;
}
