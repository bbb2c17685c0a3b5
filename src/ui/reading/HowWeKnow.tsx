import type { Step, TimelineEvent } from '../../core/index.ts';
import { publishedText } from '../words/labels.ts';
import { stepSentence } from '../words/steps.ts';
import { sourceLabel, type Library, type Openers } from './context.ts';

interface HowWeKnowProps extends Pick<Openers, 'onArticle'> {
  readonly event: TimelineEvent;
  readonly library: Library;
}

/** The reasoning behind a date, a sentence a step. Where it rests on an article's own date, that one is explained too. */
export function HowWeKnow({ event, library, onArticle }: HowWeKnowProps) {
  const { time } = event;
  const leaning = time.steps.find(({ kind }) => kind === 'publication' || kind === 'reported-as-new');
  const article = leaning === undefined ? undefined : library.articles.get(leaning.quote?.article ?? firstArticle(time.steps, event));
  return (
    <section className="how">
      <h3>How we know when</h3>
      {time.certainty === 'inferred' && <p className="how-inferred">~ The date is inferred: no words state all of it.</p>}
      {time.certainty === 'unknown' && <p className="how-inferred">Nothing in the articles gives this a full date, so none is shown.</p>}
      {time.steps.length > 0 ? <Steps steps={time.steps} library={library} onArticle={onArticle} />
        : time.certainty !== 'unknown' && <p>The marked words give the date themselves.</p>}
      {article !== undefined && article.published.date !== null && (
        <div className="how-published">
          <p>{sourceLabel(library.sources.get(article.id))} is dated {publishedText(article.published)}{article.published.certainty === 'inferred' ? ', which is itself inferred:' : ':'}</p>
          <Steps steps={article.published.steps} library={library} onArticle={onArticle} />
        </div>
      )}
    </section>
  );
}

export function Steps({ steps, library, onArticle }: { readonly steps: readonly Step[]; readonly library: Library; readonly onArticle: Openers['onArticle'] }) {
  return (
    <ol className="steps">
      {steps.map((step, index) => (
        <li key={index}>
          {stepSentence(step, (quote) => sourceLabel(library.sources.get(quote.article))).map((piece, at) => (piece.type === 'text' ? piece.text : (
            <button key={at} type="button" className="quote" title="Show it in the article" onClick={() => onArticle(piece.quote.article, piece.quote)}>
              “{piece.quote.exact}”
            </button>
          )))}
        </li>
      ))}
    </ol>
  );
}

function firstArticle(steps: readonly Step[], event: TimelineEvent) {
  const named = steps.find(({ quote }) => quote !== null)?.quote?.article ?? event.excerpts[0]?.article;
  if (named === undefined) throw new Error('An event has at least one excerpt.');
  return named;
}
