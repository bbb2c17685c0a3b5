import { Fragment } from 'react';
import type { Article, Quote } from '../../core/index.ts';
import { useReader } from '../store/reader.ts';

/** Enough to convince; an article may name its publisher twenty times. */
const SHOWN = 4;

/** The words that name the publisher, or the plain statement that none do. */
export function HowWeKnowSource({ article }: { readonly article: Article }) {
  const { readArticle } = useReader();
  const { name, certainty, steps } = article.source;
  if (steps[0]?.kind === 'corrected') return <p>{name === null ? 'A person said that its publisher is not known.' : `${name} was given by a person as its publisher.`}</p>;
  if (name === null) return <p>No line of it names a publisher, so none is given. Agencies and broadcasters that it cites are not its publisher.</p>;
  const quotes = distinct(steps.flatMap(({ quote }) => (quote === null ? [] : [quote])));
  return (
    <p>
      {certainty === 'inferred' ? `~ That it comes from ${name} is inferred from its words` : `${name} is named by ${quotes.length === 0 ? 'the record with which it came in' : 'its own words'}`}
      {quotes.slice(0, SHOWN).map((quote, index) => (
        <Fragment key={quote.start}>
          {index === 0 ? ': ' : ', '}
          <button type="button" className="quote" title="Show it in the article" onClick={() => readArticle(quote.article, quote)}>“{quote.exact}”</button>
        </Fragment>
      ))}
      {quotes.length > SHOWN && ` and ${quotes.length - SHOWN} more`}.
    </p>
  );
}

function distinct(quotes: readonly Quote[]): readonly Quote[] {
  return quotes.filter((quote, index) => quotes.findIndex(({ exact }) => exact === quote.exact) === index);
}
