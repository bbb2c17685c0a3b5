/** The JSON of TimelineJS 3 (Knight Lab): https://timeline.knightlab.com/docs/json-format.html */
import { webAddress, type Article, type ArticleId, type Civil, type EventTime, type Timeline, type TimelineEvent } from '../core/index.ts';
import { civilOf, minutesOf, toldWhen } from '../when/index.ts';
import { escapeHtml } from './html.ts';
import { articlesById, differenceLines, oneLine, reference, saidByPerson, sourceNames, toldBy } from './told.ts';

interface Moment {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
}

/** Undated events have no place there and are left out. TimelineJS takes headlines and texts for HTML, so that signs of HTML are escaped. */
export function writeTimelinejs(timeline: Timeline, title: string): string {
  const articles = articlesById(timeline);
  const events = timeline.events.flatMap((event) => {
    const { start, end } = event.time;
    if (start === null || end === null) return [];
    const told = toldBy(event, articles);
    const quotes = told.map(({ excerpt, article }) => `<blockquote>\u201C${escapeHtml(oneLine(excerpt.exact))}\u201D</blockquote><p>${sourceHtml(reference(article), article.url)}</p>`);
    return [{
      unique_id: event.id,
      start_date: moment(start, event.time),
      ...(isStretch(event.time) && { end_date: moment(last(end), event.time) }),
      display_date: escapeHtml(toldWhen(event.time)),
      group: sourceNames(told).length > 1 ? 'Several sources' : escapeHtml(sourceNames(told)[0] ?? ''),
      text: { headline: escapeHtml(event.title), text: [...quotes, differences(event, articles), ...saidByPerson(event).map((words) => `<p>${words}</p>`)].join('') },
    }];
  });
  return `${JSON.stringify({ title: { text: { headline: escapeHtml(title), text: `<p>Made with Dateline from ${timeline.articles.length} articles.</p>` } }, events }, null, 2)}\n`;
}

function sourceHtml(words: string, url: string | null): string {
  const address = webAddress(url);
  return address === null ? escapeHtml(words) : `<a href="${escapeHtml(address)}">${escapeHtml(words)}</a>`;
}

function differences(event: TimelineEvent, articles: ReadonlyMap<ArticleId, Article>): string {
  return differenceLines(event, articles).map(({ name, claims }) => `<p>${escapeHtml(name)}: ${claims.map(escapeHtml).join(' \u00B7 ')}</p>`).join('');
}

const COARSE = new Set(['week', 'weekend', 'month', 'season', 'quarter', 'year', 'decade', 'century']);

/** A time of several days; one day is a moment there. */
const isStretch = ({ start, end, granularity }: EventTime): boolean => COARSE.has(granularity) || (granularity === 'day' && start !== null && end !== null && last(end).slice(0, 10) > start.slice(0, 10));

/** The last minute of a half-open stretch: its last day, where it ends at midnight. */
const last = (end: Civil): Civil => civilOf(minutesOf(end) - 1);

/** As fine as the time is: what is not known is not there. */
function moment(civil: Civil, { granularity }: EventTime): Moment {
  const [year = 1, month = 1, day = 1, hour = 0, minute = 0] = civil.split(/[-T:]/).map(Number);
  switch (granularity) {
    case 'year': case 'decade': case 'century': return { year };
    case 'month': case 'season': case 'quarter': return { year, month };
    case 'minute': case 'hour': return { year, month, day, hour, minute };
    default: return { year, month, day };
  }
}
