import type { Article, ArticleId, Excerpt, TimelineEvent } from '../../core/index.ts';
import type { SourceEntry } from '../model/sources.ts';
import { firstReport } from '../words/first-report.ts';
import { sourceLabel, type Library } from '../model/library.ts';

/** What one article says of an event. */
export interface Report {
  readonly article: Article;
  readonly source: SourceEntry;
  /** What tells the event: words that date it first, then the rest as in the text. Never empty. */
  readonly shown: readonly Excerpt[];
  /** What only speaks of it, and what would come after enough that tells it. */
  readonly more: readonly Excerpt[];
}

/** So many passages of one article say what it has to say; the rest is a click away. */
const ENOUGH = 3;

/** An event's excerpts by article: the earliest publication first, then those of one day in the order of the sources; undated ones last. */
export function reportsOf(event: TimelineEvent, { articles, sources }: Pick<Library, 'articles' | 'sources'>): readonly Report[] {
  const groups = new Map<ArticleId, Excerpt[]>();
  for (const excerpt of event.excerpts) groups.set(excerpt.article, [...(groups.get(excerpt.article) ?? []), excerpt]);
  const reports = [...groups].flatMap(([id, excerpts]): readonly Report[] => {
    const [article, source] = [articles.get(id), sources.get(id)];
    return article === undefined || source === undefined ? [] : [{ article, source, ...dealt(excerpts) }];
  });
  const day = ({ article }: Report) => article.published.date ?? '9999-12-31';
  // A sort keeps the order of those that it finds alike.
  return reports.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.source.index - b.source.index));
}

function dealt(excerpts: readonly Excerpt[]): Pick<Report, 'shown' | 'more'> {
  const dating = excerpts.filter(({ tells, timePhrase }) => tells && timePhrase !== null);
  const telling = excerpts.filter(({ tells, timePhrase }) => tells && timePhrase === null);
  const ordered = [...dating, ...telling, ...excerpts.filter(({ tells }) => !tells)];
  const count = Math.max(1, Math.min(ENOUGH, dating.length + telling.length));
  const more = new Set(ordered.slice(count));
  // What is folded stands as the text has it.
  return { shown: ordered.slice(0, count), more: excerpts.filter((excerpt) => more.has(excerpt)) };
}

/** The articles that tell the event, and those that only speak of it. */
export function partedReports(reports: readonly Report[]): { readonly telling: readonly Report[]; readonly mentioning: readonly Report[] } {
  const tells = ({ shown }: Report): boolean => shown[0]?.tells === true;
  return { telling: reports.filter(tells), mentioning: reports.filter((report) => !tells(report)) };
}

/** Who of them was first, in a line. An article that only speaks of the event did not report it, unless none did. */
export function firstOf(reports: readonly Report[]): string | null {
  const { telling } = partedReports(reports);
  return firstReport((telling.length > 0 ? telling : reports).map(({ article, source }) => ({ source: sourceLabel(source), key: source.key, published: article.published })));
}
