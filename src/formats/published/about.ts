/** What the head of a published page tells programs: those that search, and those that show a link with its title and its picture. */
import { webAddress, type Timeline } from '../../core/index.ts';
import { groupText } from '../../when/index.ts';
import { escapeHtml, jsonForHtml } from '../html.ts';
import { structuredData } from './structured-data.ts';

/** What is published, as readers get it. */
export interface Publication {
  readonly timeline: Timeline;
  readonly title: string;
  /** The events that tell the story. */
  readonly keys: ReadonlySet<string>;
  /** Where the page will be read, without a query; null: not known. */
  readonly address: string | null;
}

/** A picture of the page. */
export interface Picture {
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** An address that can stand in the page as its own; null: it is none, or it has a query. */
export function pageAddress(words: string): string | null {
  const address = webAddress(words);
  return address === null || /[?#]/.test(address) ? null : address;
}

/** The tags, without the title. `picture` null: there is none, or its address is not known. */
export function aboutHtml(publication: Publication, picture: Picture | null): string {
  const { title, address } = publication;
  const description = `${factsOf(publication)}. Each is traced to the words that report it.`;
  const named = (kind: 'name' | 'property', all: Readonly<Record<string, string | null>>) => Object.entries(all).flatMap(([name, content]) => (content === null ? [] : [`<meta ${kind}="${name}" content="${escapeHtml(content)}" />`]));
  return [
    ...named('name', { description }),
    ...(address === null ? [] : [`<link rel="canonical" href="${escapeHtml(address)}" />`]),
    ...named('property', {
      'og:type': 'article', 'og:title': title, 'og:description': description, 'og:url': address,
      ...(picture !== null && { 'og:image': picture.address, 'og:image:type': 'image/png', 'og:image:width': `${picture.width}`, 'og:image:height': `${picture.height}`, 'og:image:alt': pictureWords(publication) }),
    }),
    ...named('name', {
      'twitter:card': picture === null ? 'summary' : 'summary_large_image', 'twitter:title': title, 'twitter:description': description,
      ...(picture !== null && { 'twitter:image': picture.address, 'twitter:image:alt': pictureWords(publication) }),
    }),
    `<script type="application/ld+json">${jsonForHtml(structuredData(publication, description, picture?.address ?? null))}</script>`,
  ].join('\n    ');
}

/** What a picture of the key events shows, for those who cannot see it. */
export const pictureWords = ({ title, keys }: Pick<Publication, 'title' | 'keys'>): string => `A timeline of ${counted(keys.size, 'key event')}: ${title}`;

/** "50 events from 4 articles, February 2022 to Friday 11 November 2022": from the first to the last of the key events, each as fine as it is known. */
export function factsOf({ timeline: { events, articles }, keys }: Pick<Publication, 'timeline' | 'keys'>): string {
  const shown = events.filter(({ detailOf }) => detailOf === null);
  const told = shown.filter(({ id, kind, time }) => keys.has(id) && kind === 'event' && time.start !== null);
  const [first, last] = [told[0], told.at(-1)].map((event) => (event === undefined ? '' : groupText(event.time)));
  const span = first === '' ? '' : first === last ? `, ${first}` : `, ${first} to ${last}`;
  return `${counted(shown.length, 'event')} from ${counted(articles.length, 'article')}${span}`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
