import type { ArticleId, EventKind } from '../../core/index.ts';
import type { SourceEntry } from '../state/sources.ts';
import { KINDS } from '../state/state.ts';
import { KIND_NAMES, publishedText } from '../words/labels.ts';
import { Inferred } from '../list/When.tsx';
import { StoryFilter, type StoryFilterProps } from './StoryFilter.tsx';
import { Swatch } from './Swatch.tsx';

export interface SourcesPanelProps extends StoryFilterProps {
  readonly sources: readonly SourceEntry[];
  readonly off: readonly string[];
  readonly kinds: readonly EventKind[];
  readonly counts: ReadonlyMap<string, number>;
  readonly kindCounts: Readonly<Record<EventKind, number>>;
  readonly onArticle: (id: ArticleId) => void;
}

export function SourcesPanel({ sources, off, kinds, counts, kindCounts, dispatch, onArticle, ...story }: SourcesPanelProps) {
  const all = sources.map(({ key }) => key);
  return (
    <div className="panel">
      <StoryFilter {...story} dispatch={dispatch} />
      <fieldset className="filter">
        <legend>Sources</legend>
        <ul>
          {sources.map((source) => (
            <li key={source.key} className="source">
              <label className="check">
                <input type="checkbox" checked={!off.includes(source.key)} onChange={() => dispatch({ type: 'toggle-source', source: source.key })} />
                <Swatch source={source} />
                <span className="source-name">{source.inferred && <Inferred />}<span>{source.label}</span></span>
                <span className="count" aria-label={`, ${counts.get(source.key) ?? 0} events`}>{counts.get(source.key) ?? 0}</span>
              </label>
              <button type="button" className="only" aria-label={`Only ${source.label}${source.sublabel === null ? '' : `, ${source.sublabel}`}`}
                onClick={() => dispatch({ type: 'only-source', source: source.key, all })}>only</button>
              <div className="source-articles">
                {source.sublabel !== null && <span className="source-headline">{source.sublabel}</span>}
                {source.articles.map((article) => (
                  <button key={article.id} type="button" className="source-date" onClick={() => onArticle(article.id)}
                    aria-label={`Read the article${article.title === null ? '' : ` “${article.title}”`}, ${publishedText(article.published) ?? 'date not known'}`}>
                    {article.published.certainty === 'inferred' && <Inferred />}
                    {publishedText(article.published) ?? 'No date – give it one'}
                  </button>
                ))}
              </div>
            </li>
          ))}
        </ul>
        {off.length > 0 && <button type="button" className="link" onClick={() => dispatch({ type: 'all-sources' })}>All sources</button>}
      </fieldset>
      <fieldset className="filter">
        <legend>Kind</legend>
        <ul>
          {KINDS.map((kind) => (
            <li key={kind}>
              <label className="check">
                <input type="checkbox" checked={kinds.includes(kind)} onChange={() => dispatch({ type: 'toggle-kind', kind })} />
                <span className="source-name">{KIND_NAMES[kind].many}</span>
                <span className="count" aria-label={`, ${kindCounts[kind]} events`}>{kindCounts[kind]}</span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
    </div>
  );
}
