import type { TimelineEvent } from '../../core/index.ts';
import { Inferred } from '../parts/When.tsx';
import { Swatch } from '../parts/Swatch.tsx';
import { Sign } from '../parts/Sign.tsx';
import { FORETOLD } from '../words/foretold.ts';
import { publishedText } from '../words/labels.ts';
import { sourceLabel } from '../model/library.ts';
import { useReader } from '../store/reader.ts';
import { Marked, type Mark } from './Marked.tsx';

/** What earlier articles said was to come: plans, kept apart from the reports. */
export function Foretold({ event }: { readonly event: TimelineEvent }) {
  const { library, readArticle } = useReader();
  if (event.foretold.length === 0) return null;
  return (
    <section className="foretold" aria-label={FORETOLD.title}>
      <h3>{FORETOLD.title}</h3>
      <p className="foretold-note">{FORETOLD.note}</p>
      {event.foretold.map((plan) => {
        const [source, article] = [library.sources.get(plan.article), library.articles.get(plan.article)];
        if (source === undefined || article === undefined) return null;
        const marks: readonly Mark[] = [{ ...plan.focus, role: 'focus' }, ...(plan.timePhrase === null ? [] : [{ ...plan.timePhrase, role: 'time' } as const])];
        return (
          <article className="card" key={`${plan.article} ${plan.start}`}>
            <header className="card-head">
              <h4><Swatch source={source} /> {source.inferred && <Inferred />}{source.label}</h4>
              <span className="card-date">{article.published.certainty === 'inferred' && <Inferred />}{publishedText(article.published) ?? 'date not known'}</span>
            </header>
            <blockquote><Marked text={article.text} within={plan} marks={marks} /></blockquote>
            <div className="excerpt-foot">
              <button type="button" className="link" onClick={() => readArticle(plan.article, plan)} aria-label={`The plan in the article: ${sourceLabel(source)}`}>In the article <Sign of="right" /></button>
            </div>
          </article>
        );
      })}
    </section>
  );
}
