import { useContext } from 'react';
import type { Article, ArticleId, Excerpt, TimelineEvent } from '../../core/index.ts';
import { hitsIn } from '../../worker/protocol.ts';
import { Sign } from '../parts/Sign.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import { Inferred } from '../parts/When.tsx';
import { Swatch } from '../parts/Swatch.tsx';
import { Editing } from '../editing/editing.ts';
import { linkTo } from '../state/link.ts';
import { citationOf } from '../words/citation.ts';
import { publishedText } from '../words/labels.ts';
import { useReader } from '../store/reader.ts';
import { Marked, type Mark } from './Marked.tsx';
import type { Report } from './reports.ts';

interface SourceCardProps {
  readonly report: Report;
  readonly event: TimelineEvent;
}

/** What one article says of an event, in its own words: what tells it first, and the rest folded. */
export function SourceCard({ report: { article, source, shown, more }, event }: SourceCardProps) {
  const { terms } = useReader().library;
  const editing = useContext(Editing);
  const all = shown.length + more.length;
  const passage = (excerpt: Excerpt, index: number) => (
    <Passage key={`${excerpt.start} ${excerpt.focus.start}`} excerpt={excerpt} name={`${source.label}${all > 1 ? `, passage ${index + 1} of ${all}` : ''}`} article={article} event={event} />
  );
  // A headline that stands in for the publisher's name need not stand here twice.
  const headline = source.sublabel?.trim() === shown[0]?.exact.trim() ? null : source.sublabel;
  const count = `${more.length} more ${more.some(({ tells }) => tells) ? 'passage' : 'mention'}${more.length === 1 ? '' : 's'}`;
  return (
    <article className="card">
      <header className="card-head">
        <h3><Swatch source={source} /> {source.inferred && <Inferred />}{source.label}</h3>
        <span className="card-date">{article.published.certainty === 'inferred' && <Inferred />}{publishedText(article.published) ?? 'date not known'}</span>
      </header>
      {headline !== null && <p className="card-headline">{headline}</p>}
      {shown.map(passage)}
      {more.length > 0 && (
        // What is looked for is not left in a fold.
        <details className="card-more" open={more.some((excerpt) => hitsIn(article.text, terms, excerpt).length > 0)}>
          <summary>{count}<span className="spoken"> of {source.label}</span></summary>
          {more.map((excerpt, at) => passage(excerpt, shown.length + at))}
        </details>
      )}
      {editing !== null && canSplit(event, article.id) && (
        <button type="button" className="link card-split" aria-label={`Split off this report: ${source.label}`}
          onClick={() => editing.tools.act(({ splitOff }) => { const split = splitOff(event, article.id); if (split !== null) editing.correct(split); })}>Split off this report</button>
      )}
    </article>
  );
}

interface PassageProps extends Omit<SourceCardProps, 'report'> {
  readonly article: Article;
  readonly excerpt: Excerpt;
  /** Tells its buttons from those of the others. */
  readonly name: string;
}

function Passage({ article, excerpt, name, event }: PassageProps) {
  const { library, readArticle } = useReader();
  return (
    <div className="excerpt">
      <blockquote><Marked text={article.text} within={excerpt} marks={[...marksOf(excerpt), ...hitsIn(article.text, library.terms, excerpt).map(({ start, end }): Mark => ({ start, end, role: 'hit' }))]} /></blockquote>
      <div className="excerpt-foot">
        <button type="button" className="link" onClick={() => readArticle(article.id, excerpt)} aria-label={`In the article: ${name}`}>
          In the article <Sign of="right" />
        </button>
        <CopyButton text={() => citationOf(article, excerpt)} label="Copy citation" of={name} done="Citation copied." />
        <CopyButton text={() => linkTo(event.id, article.id, excerpt)} label="Copy link" of={name} done="Link copied." />
        {excerpt.speaker !== null && <p>According to <strong>{excerpt.speaker}</strong></p>}
        {excerpt.caveats.map((span) => <p key={span.start} className="caveat">Doubt in the report: “{article.text.slice(span.start, span.end)}”</p>)}
      </div>
    </div>
  );
}

/** True where something of the event stays when what this article says of it is taken away. */
function canSplit({ at, excerpts }: TimelineEvent, id: ArticleId): boolean {
  return excerpts.some(({ article, tells }) => article !== id && (tells || article === at.article));
}

function marksOf(excerpt: Excerpt): readonly Mark[] {
  return [
    { ...excerpt.focus, role: 'focus' },
    ...(excerpt.timePhrase === null ? [] : [{ ...excerpt.timePhrase, role: 'time' } as const]),
    ...excerpt.figures.map(({ start, end }) => ({ start, end, role: 'figure' }) as const),
    ...excerpt.caveats.map(({ start, end }) => ({ start, end, role: 'caveat' }) as const),
  ];
}
