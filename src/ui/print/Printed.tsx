import type { ReactNode } from 'react';
import type { Article, ArticleId, TimelineEvent } from '../../core/index.ts';
import { signOf } from '../../when/index.ts';
import { groupsOf } from '../list/groups.ts';
import type { Library } from '../model/library.ts';
import { countText } from '../words/count-text.ts';
import { counted, periodText, publishedText } from '../words/labels.ts';
import { SIGNS } from '../words/signs.ts';
import { PrintedDifferences } from './PrintedDifferences.tsx';
import { PrintedArticle } from './PrintedArticle.tsx';
import { PrintedEvent } from './PrintedEvent.tsx';
import type { Paper } from './use-print.ts';
import { presentAddress } from '../browser/navigation.ts';
import { useReader } from '../store/reader.ts';

export interface PrintedProps {
  /** What the timeline is called, if it was given a name. */
  readonly title?: string | undefined;
  /** One event with all that is known of it, many in a list, what the sources tell differently, an article, or why the list is not there. */
  readonly what: Paper;
  readonly events: readonly TimelineEvent[];
  /** The open one. */
  readonly article: Article | null;
  /** Before the filters. */
  readonly total: number;
  /** Key events alone are shown. */
  readonly keyOnly?: boolean;
  /** Details that are left out. */
  readonly folded: number;
  /** The filters in use, in words. */
  readonly filters: readonly string[];
}

/** The page on paper. */
export default function Printed({ title, what, events, article, total, keyOnly = false, folded, filters }: PrintedProps) {
  if (what === 'article' && article !== null) return <main className="printed"><PrintedHead title={title} /><PrintedArticle article={article} /></main>;
  if (what === 'differences') {
    return (
      <main className="printed">
        <PrintedHead title={title}><h1>Where the sources differ</h1>{filters.length > 0 && <p>Filtered by: {filters.join(' · ')}</p>}</PrintedHead>
        <PrintedDifferences events={events} />
        <PrintedArticles events={events} />
      </main>
    );
  }
  const head = (
    <PrintedHead title={title}>
      {what !== 'event' && (
        <>
          <h1>{[periodText(events), keyOnly ? `${counted(events.length, 'key event')} of ${countText(total)}` : events.length === total ? counted(total, 'event') : `${countText(events.length)} of ${counted(total, 'event')}`, folded === 0 ? null : `${counted(folded, 'detail')} left out`].filter((part) => part !== null).join(' · ')}</h1>
          {filters.length > 0 && <p>Filtered by: {filters.join(' · ')}</p>}
        </>
      )}
    </PrintedHead>
  );
  if (what === 'note') return <main className="printed">{head}<p>The list is not printed here: the browser’s own command cannot ask before it puts so many events on paper. The Print button of the page asks, and prints them all. Filters make the list shorter.</p></main>;
  return (
    <main className="printed">
      {head}
      {what === 'event' ? events.map((event) => <PrintedEvent key={event.id} event={event} whole />) : groupsOf(events).map(({ heading, certainty, events: together }) => (
        <section key={together[0]?.id}>
          <h2>{certainty !== null && signOf({ certainty })}{heading}</h2>
          {together.map((event) => <PrintedEvent key={event.id} event={event} above={certainty} />)}
        </section>
      ))}
      <PrintedArticles events={events} />
    </main>
  );
}

/** Where all of it stands, and what the signs mean. */
function PrintedArticles({ events }: Pick<PrintedProps, 'events'>) {
  const { library } = useReader();
  return (
    <footer>
      <h2>Articles</h2>
      <ul>{sourcesOf(events, library).map((article) => <li key={article.id}>{lineOf(article, library)}</li>)}</ul>
      <p>{SIGNS} Excerpts are verbatim, but quotation marks inside them are single.{events.some(({ edited }) => edited.length > 0) && ' What is called edited was corrected by a person.'}</p>
    </footer>
  );
}

function PrintedHead({ title = 'Dateline', children }: { readonly title: string | undefined; readonly children?: ReactNode }) {
  return (
    <header>
      <p className="printed-name">{title}</p>
      {children}
      <p className="printed-address">{presentAddress()}</p>
    </header>
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
