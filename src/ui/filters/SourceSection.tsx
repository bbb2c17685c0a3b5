import { Inferred } from '../parts/When.tsx';
import { Swatch } from '../parts/Swatch.tsx';
import { COLOURS, colourOf, type SourceEntry } from '../model/sources.ts';
import type { Action } from '../state/state.ts';
import { countText } from '../words/count-text.ts';
import { publishedText } from '../words/labels.ts';
import { Choice } from './Choice.tsx';
import { LongList } from './LongList.tsx';
import { Section } from './Section.tsx';
import { useReader } from '../store/reader.ts';

interface SourceSectionProps {
  readonly sources: readonly SourceEntry[];
  readonly off: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  readonly dispatch: (action: Action) => void;
}

/** A source may have hundreds of articles; the others are found in its events. */
const ARTICLES = 6;

export function SourceSection({ sources, off, counts, dispatch }: SourceSectionProps) {
  const { readArticle } = useReader();
  const all = sources.map(({ key }) => key);
  return (
    <Section title="Sources" startsOpen inForce={off.length === 0 ? '' : `${countText(sources.length - off.length)} of ${countText(sources.length)}`}>
      <LongList whole items={sources} many="sources" textOf={({ label, sublabel }) => `${label} ${sublabel ?? ''}`} isPinned={({ key }) => off.length > 0 && off.includes(key) === (off.length <= sources.length / 2)}>
        {(source) => (
          <li key={source.key} className="source">
            <Choice checked={!off.includes(source.key)} count={counts.get(source.key) ?? 0} colour={colourOf(source)} onChange={() => dispatch({ type: 'toggle-source', source: source.key })}>
              {/* Where a colour comes again, its shape tells. */}
              {sources.length > COLOURS && <Swatch source={source} />}
              <span className="source-name">{source.inferred && <Inferred />}<span>{source.label}</span>{source.sublabel !== null && <span className="spoken">, {source.sublabel}</span>}</span>
            </Choice>
            <button type="button" className="only" aria-label={`Only ${source.label}${source.sublabel === null ? '' : `, ${source.sublabel}`}`}
              onClick={() => dispatch({ type: 'only-source', source: source.key, all })}>only</button>
            <div className="source-articles">
              {source.sublabel !== null && <span className="source-headline" aria-hidden="true" title={source.sublabel}>{source.sublabel}</span>}
              {source.articles.slice(0, ARTICLES).map((article) => (
                <button key={article.id} type="button" className="source-date" onClick={() => readArticle(article.id, null)}
                  aria-label={`Read the article${article.title === null ? ` of ${source.label}` : ` “${article.title}”`}, ${publishedText(article.published) ?? 'date not known'}`}>
                  {article.published.certainty === 'inferred' && <Inferred />}
                  {publishedText(article.published) ?? 'No date – give it one'}
                </button>
              ))}
              {source.articles.length > ARTICLES && <span className="source-date">and {countText(source.articles.length - ARTICLES)} more articles</span>}
            </div>
          </li>
        )}
      </LongList>
      {off.length > 0 && <button type="button" className="link" onClick={() => dispatch({ type: 'filters', change: { off: [] } })}>Tick all</button>}
    </Section>
  );
}
