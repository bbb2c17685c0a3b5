/** The lead of an article that stands apart from its body: under the headline, often in the head of the page's article. */
import { attribute, lineOf, pathTo, type Element } from '../element.ts';
import { headlineOf } from './headline.ts';
import type { Measure } from './measure.ts';

const NAMED = /(?:^|[\s_-])(?:lead|lede|lead-?text|leader|intro|intro-?text|introduction|page-intro|preface|abstract|chapo|teaser|teaser-?text|vorspann|einleitung|sommario|ingress|bajada|entradilla|standfirst|dek|excerpt|sub-?headline|sub-?title|description)(?:$|[\s_-])/i;
/** In characters: shorter ones are labels, longer ones articles. */
const [SHORTEST, LONGEST] = [40, 900];
const SENTENCE = /[.!?:…]["'”’»“)]?\s*$/;

/**
 * The lead between the headline and the body; null: none that is sure. Where several parts go by such a name they are a list of other articles.
 *
 * @param left says of an element that it and all in it is not the article's.
 */
export function leadBefore(root: Element, body: Element, measures: ReadonlyMap<Element, Measure>, left: (element: Element) => boolean): Element | null {
  const around = new Set(pathTo(root, body));
  const headline = headlineOf(root);
  const found: Element[] = [];
  let headed = false;
  let ended = false;
  const visit = (element: Element): void => {
    if (ended) return;
    if (element === body) {
      ended = true;
      return;
    }
    if (element === headline || element.tag === 'h1') {
      headed = true;
      // What stands above the headline is no lead of it.
      found.length = 0;
      return;
    }
    const { length, linked } = measures.get(element) ?? { length: 0, linked: 0 };
    const isLead = headed && !around.has(element) && length >= SHORTEST && length <= LONGEST && linked * 3 <= length;
    if (left(element) && !isNamed(element)) return;
    if (isLead && isNamed(element)) {
      found.push(element);
      return;
    }
    for (const child of element.children) if (typeof child !== 'string') visit(child);
  };
  visit(root);
  const [lead] = found;
  return ended && lead !== undefined && found.length <= 2 && SENTENCE.test(lineOf(lead)) ? lead : null;
}

const isNamed = (element: Element): boolean => /^(?:p|div|h2|h3|section|span|strong)$/.test(element.tag) && NAMED.test(attribute(element, 'class').replace(/([a-z])([A-Z])/g, '$1-$2').slice(0, 300));
