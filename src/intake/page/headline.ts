/** Which heading of a page is its headline. */
import { elementsOf, lineOf, type Element } from '../element.ts';

/** The main heading; where there is none, the first of the next order that says what the page's title says. Null: none. `title`: what else is told as its title. */
export const headlineOf = (root: Element, title = ''): Element | null => headingOf(root) ?? secondHeading(root, title || titleElement(root));

/** A page has one main heading; where there are several it is the logo's that is shorter. Null: none. */
function headingOf(root: Element): Element | null {
  let longest: Element | null = null;
  let most = 0;
  for (const element of elementsOf(root)) {
    const length = element.tag === 'h1' ? lineOf(element).length : 0;
    if (length > most) [longest, most] = [element, length];
  }
  return longest;
}

function secondHeading(root: Element, title: string): Element | null {
  const wanted = bare(title);
  for (const element of elementsOf(root)) {
    const words = /^h[23]$/.test(element.tag) ? bare(lineOf(element)) : '';
    if (words.length >= 8 && wanted.includes(words)) return element;
  }
  return null;
}

export function titleElement(root: Element): string {
  for (const element of elementsOf(root)) if (element.tag === 'title') return lineOf(element);
  return '';
}

/** Letters and figures alone, without a "the" before them. */
export const bare = (words: string): string => words.toLowerCase().replace(/^the |[^\p{L}\p{N}]+/gu, '');
