/** W3C Web Annotation Data Model (2017): an annotation for each excerpt, with position and quote selectors. */
import { webAddress, type Article, type Timeline, type TimelineEvent } from '../../core/index.ts';
import { whenText } from '../../when/index.ts';
import { articlesById, saidByPerson, toldBy } from '../told.ts';
import { selectorsFor } from './selectors.ts';

/** Positions count Unicode characters (code points), as the model asks, not UTF-16 units. */
export function writeAnnotations(timeline: Timeline, title: string): string {
  const articles = articlesById(timeline);
  const selectors = new Map(timeline.articles.map((article) => [article.id, selectorsFor(article, pointsBefore(article.text))]));
  const items = timeline.events.flatMap((event) => toldBy(event, articles).map(({ excerpt, article }, at) => annotation(event, article, at, selectors.get(article.id)?.(excerpt) ?? [])));
  return `${JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationCollection', label: title, total: items.length, first: { type: 'AnnotationPage', startIndex: 0, items } }, null, 2)}\n`;
}

function annotation(event: TimelineEvent, article: Article, at: number, selector: readonly object[]): object {
  return {
    id: `urn:dateline:${event.id}:${at + 1}`,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: event.title },
      { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: whenText(event.time) },
      ...saidByPerson(event).map((value) => ({ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value })),
    ],
    target: {
      source: webAddress(article.url) ?? `urn:dateline:article:${article.id}`,
      selector,
    },
  };
}

/** A function from an offset in UTF-16 units to the number of characters before it. */
function pointsBefore(text: string): (unit: number) => number {
  const pairs: number[] = [];
  for (let at = 0; at < text.length - 1; at++) {
    const point = text.codePointAt(at) ?? 0;
    if (point > 0xffff) pairs.push(at++);
  }
  return (unit) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < unit) low = middle + 1;
      else high = middle;
    }
    return unit - low;
  };
}
