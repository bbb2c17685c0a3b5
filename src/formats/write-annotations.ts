/** W3C Web Annotation Data Model (2017): an annotation for each excerpt, with position and quote selectors. */
import { webAddress, type Article, type Excerpt, type Timeline, type TimelineEvent } from '../core/index.ts';
import { whenText } from '../when/index.ts';
import { articlesById, saidByPerson, toldBy } from './told.ts';

/** Characters before and after the words, by which they are found again in another copy of the article. */
const AROUND = 32;

/** Positions count Unicode characters (code points), as the model asks, not UTF-16 units. */
export function writeAnnotations(timeline: Timeline, title: string): string {
  const articles = articlesById(timeline);
  const counters = new Map(timeline.articles.map((article) => [article.id, pointsBefore(article.text)]));
  const items = timeline.events.flatMap((event) => toldBy(event, articles).map(({ excerpt, article }, at) => annotation(event, excerpt, article, at, counters.get(article.id) ?? ((unit) => unit))));
  return `${JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationCollection', label: title, total: items.length, first: { type: 'AnnotationPage', startIndex: 0, items } }, null, 2)}\n`;
}

function annotation(event: TimelineEvent, { start, end, exact }: Excerpt, article: Article, at: number, points: (unit: number) => number): object {
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
      selector: [
        { type: 'TextPositionSelector', start: points(start), end: points(end) },
        { type: 'TextQuoteSelector', exact, prefix: whole(article.text.slice(Math.max(0, start - AROUND), start)), suffix: whole(article.text.slice(end, end + AROUND)) },
      ],
    },
  };
}

/** Without the half of a character at either end. */
const whole = (words: string): string => words.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');

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
