/** A published timeline in the words of schema.org: an article about the events that tell its story, made from others. */
import { webAddress, type Article, type EventTime, type Granularity, type TimelineEvent } from '../../core/index.ts';
import { oneLine } from '../told.ts';
import type { Publication } from './about.ts';

/** Plans and statements are no events there, and are left out. */
export function structuredData({ timeline, title, keys, address }: Publication, description: string, image: string | null): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    description,
    ...(address !== null && { url: address, mainEntityOfPage: address }),
    ...(image !== null && { image }),
    about: timeline.events.filter(({ id, kind }) => keys.has(id) && kind === 'event').map((event) => eventOf(event, address)),
    isBasedOn: timeline.articles.map(articleOf),
  };
}

function eventOf({ id, title, time }: TimelineEvent, address: string | null): object {
  return { '@type': 'Event', name: title, ...startOf(time), ...(address !== null && { url: `${address}?event=${encodeURIComponent(id)}` }) };
}

/** How much of `YYYY-MM-DDTHH:mm` a time that is so fine says. */
const FINE: Readonly<Partial<Record<Granularity, number>>> = { year: 4, month: 7, day: 10, hour: 16, minute: 16 };

/** As fine as it is told, and none of which only the report has a day: a date there has no room for a doubt but in words. */
function startOf({ start, granularity, certainty, mod }: EventTime): object {
  const fine = FINE[granularity];
  if (start === null || fine === undefined || mod !== null || (certainty !== 'stated' && certainty !== 'inferred')) return {};
  return { startDate: start.slice(0, fine), ...(certainty === 'inferred' && { description: 'Its date is worked out from the articles, not stated in them.' }) };
}

function articleOf({ title, url, source, published }: Article): object {
  const address = webAddress(url);
  return {
    '@type': 'NewsArticle',
    ...(title !== null && { headline: oneLine(title) }),
    ...(address !== null && { url: address }),
    ...(source.name !== null && { publisher: { '@type': 'Organization', name: source.name } }),
    ...(published.date !== null && published.certainty === 'stated' && { datePublished: published.date }),
  };
}
