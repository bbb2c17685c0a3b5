import { useContext } from 'react';
import type { ArticleId, Excerpt, TimelineEvent } from '../../core/index.ts';
import { hitsIn } from '../../worker/protocol.ts';
import { Sign } from '../frame/Sign.tsx';
import { CopyButton } from '../copy/CopyButton.tsx';
import { Inferred } from '../list/When.tsx';
import { Swatch } from '../sources/Swatch.tsx';
import { Editing } from '../state/editing.ts';
import { linkTo } from '../state/link.ts';
import { citationOf } from '../words/citation.ts';
import { publishedText } from '../words/labels.ts';
import type { Library, Openers } from './context.ts';
import { Marked, type Mark } from './Marked.tsx';

interface SourceCardProps extends Pick<Openers, 'onArticle'> {
  readonly id: ArticleId;
  /** What this article says of the event, in the order of its text. */
  readonly excerpts: readonly Excerpt[];
  readonly library: Library;
  readonly event: TimelineEvent;
}

/** What one article says of an event, in its own words. */
export function SourceCard({ id, excerpts, library, event, onArticle }: SourceCardProps) {
  const editing = useContext(Editing);
  const source = library.sources.get(id);
  const article = library.articles.get(id);
  if (source === undefined || article === undefined) return null;
  const nameOf = (index: number) => `${source.label}${excerpts.length > 1 ? `, passage ${index + 1} of ${excerpts.length}` : ''}`;
  return (
    <article className="card">
      <header className="card-head">
        <h3><Swatch source={source} /> {source.inferred && <Inferred />}{source.label}</h3>
        <span className="card-date">{article.published.certainty === 'inferred' && <Inferred />}{publishedText(article.published) ?? 'date not known'}</span>
      </header>
      {source.sublabel !== null && <p className="card-headline">{source.sublabel}</p>}
      {excerpts.map((excerpt, index) => (
        <div className="excerpt" key={`${excerpt.start} ${excerpt.focus.start}`}>
          <blockquote><Marked text={article.text} within={excerpt} marks={[...marksOf(excerpt), ...hitsIn(article.text, library.terms, excerpt).map(({ start, end }): Mark => ({ start, end, role: 'hit' }))]} /></blockquote>
          <div className="excerpt-foot">
            <button type="button" className="link" onClick={() => onArticle(id, excerpt)} aria-label={`In the article: ${nameOf(index)}`}>
              In the article <Sign of="right" />
            </button>
            <CopyButton text={() => citationOf(article, excerpt)} label="Copy citation" of={nameOf(index)} done="Citation copied." />
            <CopyButton text={() => linkTo(event.id, id, excerpt)} label="Copy link" of={nameOf(index)} done="Link copied." />
            {excerpt.speaker !== null && <p>According to <strong>{excerpt.speaker}</strong></p>}
            {excerpt.caveats.map((span) => <p key={span.start} className="caveat">Doubt in the report: “{article.text.slice(span.start, span.end)}”</p>)}
          </div>
        </div>
      ))}
      {editing !== null && canSplit(event, id) && (
        <button type="button" className="link card-split" aria-label={`Split off this report: ${source.label}`}
          onClick={() => editing.tools.act(({ splitOff }) => { const split = splitOff(event, id); if (split !== null) editing.correct(split); })}>Split off this report</button>
      )}
    </article>
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
