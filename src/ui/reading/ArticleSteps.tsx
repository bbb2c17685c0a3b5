import type { Article, EventId, Excerpt } from '../../core/index.ts';
import { Inferred } from '../parts/When.tsx';
import { Swatch } from '../parts/Swatch.tsx';
import type { SourceEntry } from '../model/sources.ts';
import { countText } from '../words/count-text.ts';
import { counted, publishedText } from '../words/labels.ts';
import { EditedChip } from './EditedLines.tsx';
import type { Told } from './told-in.ts';

interface ArticleStepsProps {
  readonly article: Article;
  readonly source: SourceEntry | undefined;
  /** In the order of the text. */
  readonly told: readonly Told[];
  readonly selected: EventId | null;
  readonly onTold: (event: EventId, excerpt: Excerpt) => void;
}

/** Whose the article is, which stays in sight however far it is scrolled, and the way from event to event in the order in which it tells them. */
export function ArticleSteps({ article: { published, edited }, source, told, selected, onTold }: ArticleStepsProps) {
  const at = told.findIndex(({ event }) => event.id === selected);
  const step = (to: Told | undefined, label: string, sign: string) => (
    <button type="button" className="button" aria-label={label} aria-disabled={to === undefined} title={to === undefined ? label : `${label}: ${to.event.title}`} onClick={() => (to === undefined ? undefined : onTold(to.event.id, to.excerpt))}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <div className="article-steps" role="group" aria-label="Events of this article">
      <span className="article-source">
        {source !== undefined && <Swatch source={source} />} <strong title={source?.label}>{source?.inferred === true && <Inferred />}{source?.label}</strong><EditedChip edits={edited} what="source" />{' '}
        <span className="article-day">{published.certainty === 'inferred' && <Inferred />}{publishedText(published) ?? 'date not known'}<EditedChip edits={edited} what="published" /></span>
      </span>
      {told.length > 0 && (
        <>
          <span className="article-at">{at < 0 ? counted(told.length, 'event') : <><span className="article-event">event </span>{countText(at + 1)} of {countText(told.length)}</>}</span>
          {step(at < 0 ? undefined : told[at - 1], 'Previous here', '↑')}
          {step(told[at + 1], 'Next here', '↓')}
        </>
      )}
    </div>
  );
}
