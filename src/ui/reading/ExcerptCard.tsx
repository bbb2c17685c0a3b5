import type { Excerpt } from '../../core/index.ts';
import { Swatch } from '../sources/Swatch.tsx';
import { publishedText } from '../words/labels.ts';
import { Inferred } from '../list/When.tsx';
import type { Library, Openers } from './context.ts';
import { Marked, type Mark } from './Marked.tsx';

interface ExcerptCardProps extends Pick<Openers, 'onArticle'> {
  readonly excerpt: Excerpt;
  readonly library: Library;
}

/** What one source says, in its own words. */
export function ExcerptCard({ excerpt, library, onArticle }: ExcerptCardProps) {
  const source = library.sources.get(excerpt.article);
  const article = library.articles.get(excerpt.article);
  if (source === undefined || article === undefined) return null;
  const published = publishedText(article.published);
  return (
    <article className="card">
      <header className="card-head">
        <h4><Swatch source={source} /> {source.label}</h4>
        <span className="card-date">{article.published.certainty === 'inferred' && <Inferred />}{published ?? 'date not known'}</span>
      </header>
      {source.sublabel !== null && <p className="card-headline">{source.sublabel}</p>}
      <blockquote><Marked text={article.text} within={excerpt} marks={marksOf(excerpt)} /></blockquote>
      <footer className="card-foot">
        {excerpt.speaker !== null && <p>According to <strong>{excerpt.speaker}</strong></p>}
        {excerpt.caveats.map((span) => <p key={span.start} className="caveat">Doubt in the report: “{article.text.slice(span.start, span.end)}”</p>)}
        <button type="button" className="button" onClick={() => onArticle(excerpt.article, excerpt)} aria-label={`In the article: ${source.label}`}>
          In the article <span aria-hidden="true">→</span>
        </button>
      </footer>
    </article>
  );
}

function marksOf(excerpt: Excerpt): readonly Mark[] {
  return [
    { ...excerpt.focus, role: 'focus' },
    ...(excerpt.timePhrase === null ? [] : [{ ...excerpt.timePhrase, role: 'time' } as const]),
    ...excerpt.figures.map(({ start, end }) => ({ start, end, role: 'figure' }) as const),
    ...excerpt.caveats.map(({ start, end }) => ({ start, end, role: 'caveat' }) as const),
  ];
}
