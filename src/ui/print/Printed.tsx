import type { Article, ArticleId, TimelineEvent } from '../../core/index.ts';
import { groupsOf } from '../list/groups.ts';
import type { Library } from '../reading/context.ts';
import { counted, periodText, publishedText } from '../words/labels.ts';
import { PrintedEvent } from './PrintedEvent.tsx';

export interface PrintedProps {
  /** One event with all that is known of it, or many in a list. */
  readonly what: 'list' | 'event';
  readonly events: readonly TimelineEvent[];
  /** Before the filters. */
  readonly total: number;
  /** The filters in use, in words. */
  readonly filters: readonly string[];
  readonly library: Library;
}

/** The page on paper. */
export default function Printed({ what, events, total, filters, library }: PrintedProps) {
  const told = sourcesOf(events, library);
  return (
    <main className="printed">
      <header>
        <p className="printed-name">Dateline</p>
        {what === 'list' && <h1>{[periodText(events), events.length === total ? counted(total, 'event') : `${events.length} of ${counted(total, 'event')}`].filter((part) => part !== null).join(' · ')}</h1>}
        {filters.length > 0 && what === 'list' && <p>Filtered by: {filters.join(' · ')}</p>}
        <p className="printed-address">{location.href}</p>
      </header>
      {what === 'event' ? events.map((event) => <PrintedEvent key={event.id} event={event} library={library} whole />) : groupsOf(events).map(({ heading, inferred, events: together }) => (
        <section key={together[0]?.id}>
          <h2>{inferred && '~'}{heading}</h2>
          {together.map((event) => <PrintedEvent key={event.id} event={event} library={library} inferredAbove={inferred} />)}
        </section>
      ))}
      <footer>
        <h2>Articles</h2>
        <ul>{told.map((article) => <li key={article.id}>{lineOf(article, library)}</li>)}</ul>
        <p>~ marks what was inferred: no words of an article state it. Excerpts are verbatim.</p>
      </footer>
    </main>
  );
}

function sourcesOf(events: readonly TimelineEvent[], { articles }: Library): readonly Article[] {
  const ids = new Set<ArticleId>(events.flatMap(({ excerpts }) => excerpts.map(({ article }) => article)));
  return [...articles.values()].filter(({ id }) => ids.has(id));
}

function lineOf(article: Article, { sources }: Library): string {
  const { title, published, url, file } = article;
  return [
    sources.get(article.id)?.label ?? 'Unnamed source', title === null ? file : `“${title}”`,
    `${published.certainty === 'inferred' ? '~' : ''}${publishedText(published) ?? 'date not known'}`, ...(url === null ? [] : [url]),
  ].join(', ');
}
