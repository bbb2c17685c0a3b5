/** The Atom Syndication Format (RFC 4287): an entry for each event, those that were reported last first. */
import { type Article, type ArticleId, type Timeline, type TimelineEvent } from '../../core/index.ts';
import { toldWhen } from '../../when/index.ts';
import { articlesById, oneLine, reference, saidByPerson, toldBy } from '../told.ts';
import { escapeAttribute, escapeXml } from '../xml.ts';

/** A reader asks for the feed again and again. */
const MOST = 200;

interface FeedOptions {
  readonly title: string;
  /** Where the page is, without a query; null: its addresses are told from where the feed stands. */
  readonly address: string | null;
  /** The name of the feed beside the page. */
  readonly file: string;
}

/** Details are told by what they are a detail of. Null: no article has a date, and a feed has to say when it was changed. */
export function writeAtom(timeline: Timeline, { title, address, file }: FeedOptions): string | null {
  const last = lastOf(timeline.articles);
  if (last === null) return null;
  const articles = articlesById(timeline);
  const entries = timeline.events.filter(({ detailOf }) => detailOf === null)
    .map((event) => ({ event, day: lastOf(toldBy(event, articles).map(({ article }) => article)) ?? last }))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const page = address ?? './';
  const self = address === null ? [] : [`<link rel="self" type="application/atom+xml" href="${escapeAttribute(`${address}${file}`)}"/>`];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<title>${escapeXml(title)}</title>`,
    `<id>${escapeXml(address ?? `urn:dateline:timeline:${timeline.articles[0]?.story ?? ''}`)}</id>`,
    `<link rel="alternate" type="text/html" href="${escapeAttribute(page)}"/>`,
    ...self,
    `<updated>${moment(last)}</updated>`,
    '<author><name>Dateline</name></author>',
    ...entries.slice(0, MOST).flatMap(({ event, day }) => entry(event, day, page, articles)),
    '</feed>',
    '',
  ].join('\n');
}

function entry(event: TimelineEvent, day: string, page: string, articles: ReadonlyMap<ArticleId, Article>): readonly string[] {
  const told = toldBy(event, articles);
  const lines = [`${toldWhen(event.time)}`, ...saidByPerson(event), ...told.map(({ excerpt, article }) => `“${oneLine(excerpt.exact)}” — ${reference(article)}`)];
  return [
    '<entry>',
    `<title>${escapeXml(oneLine(event.title))}</title>`,
    `<id>urn:dateline:event:${escapeXml(event.id)}</id>`,
    `<link rel="alternate" type="text/html" href="${escapeAttribute(`${page}?event=${encodeURIComponent(event.id)}`)}"/>`,
    `<updated>${moment(day)}</updated>`,
    `<content type="text">${escapeXml(lines.join('\n'))}</content>`,
    '</entry>',
  ];
}

/** The last day on which one of them was published or changed; null: none has a day. */
const lastOf = (articles: readonly Article[]): string | null => articles.flatMap(({ published: { date }, modified }) => [date, modified]).filter((day) => day !== null).sort().at(-1) ?? null;

/** A feed tells moments, an article its day. */
const moment = (day: string): string => `${day}T00:00:00Z`;
