import { webAddress, type Article, type Span } from '../../core/index.ts';
import { publishedText } from './labels.ts';

/** The words of an article as a reader cites them: quote, source, title, date, and address where there is one. */
export function citationOf(article: Article, { start, end }: Span): string {
  const { source, title, published } = article;
  const address = webAddress(article.url);
  const date = publishedText(published);
  return [
    `“${article.text.slice(start, end).trim()}” ${source.name === null ? 'Unnamed source' : `${source.name}${source.certainty === 'inferred' ? ' (inferred)' : ''}`}`,
    ...(title === null ? [] : [`“${title}”`]),
    date === null ? 'no date' : `${date}${published.certainty === 'inferred' ? ' (inferred)' : ''}`,
    ...(address === null ? [] : [address]),
  ].join(', ').concat('.');
}
