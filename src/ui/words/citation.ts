import type { Article, Span } from '../../core/index.ts';
import { publishedText } from './labels.ts';

/** The words of an article as a reader cites them: quote, source, title, date, and address where there is one. */
export function citationOf(article: Article, { start, end }: Span): string {
  const { source, title, published, url } = article;
  const date = publishedText(published);
  return [
    `“${article.text.slice(start, end).trim()}” ${source.name === null ? 'Unnamed source' : `${source.name}${source.certainty === 'inferred' ? ' (inferred)' : ''}`}`,
    ...(title === null ? [] : [`“${title}”`]),
    date === null ? 'no date' : `${date}${published.certainty === 'inferred' ? ' (inferred)' : ''}`,
    ...(url === null ? [] : [url]),
  ].join(', ').concat('.');
}
