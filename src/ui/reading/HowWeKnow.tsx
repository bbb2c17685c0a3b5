import type { ArticleId, Step, TimelineEvent } from '../../core/index.ts';
import { OF_ARTICLE, howInShort } from '../words/how-short.ts';
import { publishedText } from '../words/labels.ts';
import { stepSentence } from '../words/steps.ts';
import { sourceLabel } from '../model/library.ts';
import { useReader } from '../store/reader.ts';

/** Steps that rest on an article's date. */
const LEANING: readonly Step['kind'][] = ['publication', 'reported-as-new', 'still-to-come'];

/** The reasoning behind a date: a line that opens into a sentence a step. Where it rests on an article's own date, that one is explained too. */
export function HowWeKnow({ event }: { readonly event: TimelineEvent }) {
  const { library } = useReader();
  const { time } = event;
  const leaning = time.steps.some(({ kind }) => LEANING.includes(kind));
  const article = leaning ? library.articles.get(articleOf(event)) : undefined;
  const explained = article !== undefined && article.published.steps.length > 0;
  const given = time.steps.filter(({ kind }) => kind === 'corrected');
  const steps = time.steps.filter(({ kind }) => kind !== 'corrected' && !(explained && OF_ARTICLE.includes(kind)));
  return (
    <details className="how">
      <summary><h3>How we know when</h3> <span className="how-short">{howInShort(time)}</span></summary>
      {time.certainty === 'inferred' && <p className="how-inferred">~ Inferred: no words state all of this date.</p>}
      {time.certainty === 'reported' && <p className="how-inferred">No words say when: it is shown on the day it was reported, and happened then or before.</p>}
      {time.certainty === 'unknown' && given.length === 0 && <p className="how-inferred">Nothing in the articles gives this a full date, so none is shown.</p>}
      {given.length > 0 && <Steps steps={given} />}
      {given.length > 0 && steps.length > 0 && <p>What the articles say:</p>}
      {steps.length > 0 && <Steps steps={steps} />}
      {steps.length === 0 && given.length === 0 && time.certainty !== 'unknown' && <p>The marked words give the date themselves.</p>}
      {explained && (
        <details className="how-published">
          <summary>
            {library.sources.get(article.id)?.label} is dated {publishedText(article.published) ?? 'nowhere'}
            {article.published.certainty === 'inferred' && ', which is itself inferred'}
          </summary>
          <Steps steps={article.published.steps} />
        </details>
      )}
    </details>
  );
}

export function Steps({ steps }: { readonly steps: readonly Step[] }) {
  const { library, readArticle } = useReader();
  return (
    <ol className="steps">
      {steps.map((step, index) => (
        <li key={index}>
          {stepSentence(step, (quote) => sourceLabel(library.sources.get(quote.article))).map((piece, at) => (piece.type === 'text' ? piece.text : (
            <button key={at} type="button" className="quote" title="Show it in the article" onClick={() => readArticle(piece.quote.article, piece.quote)}>
              “{piece.quote.exact}”
            </button>
          )))}
        </li>
      ))}
    </ol>
  );
}

/** The article whose day the event's date is counted from: the one whose words come first in the reasoning. */
function articleOf(event: TimelineEvent): ArticleId {
  const quoted = event.time.steps.find(({ kind, quote }) => quote !== null && !OF_ARTICLE.includes(kind))?.quote?.article;
  const id = quoted ?? event.excerpts[0]?.article;
  if (id === undefined) throw new Error('An event has at least one excerpt.');
  return id;
}
