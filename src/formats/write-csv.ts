/** Comma-separated values (RFC 4180): a row for each event, in the timeline's order. */
import { webAddress, type NameKind, type Timeline, type TimelineEvent } from '../core/index.ts';
import { whenText } from '../when/index.ts';
import { articlesById, editsOf, oneLine, reference, sourceNames, toldBy } from './told.ts';

const HEADER = ['id', 'title', 'when', 'start', 'end', 'granularity', 'certainty', 'value', 'kind', 'sources', 'reports', 'people', 'places', 'organisations', 'differs_in', 'excerpts', 'addresses', 'corrected'];

/** `end` is the moment up to which the time reaches, itself not in it. Lists within a cell are parted by `; `, excerpts by line ends. */
export function writeCsv(timeline: Timeline): string {
  const articles = articlesById(timeline);
  const rows = timeline.events.map((event) => {
    const told = toldBy(event, articles);
    const { start, end, granularity, certainty, value } = event.time;
    const named = (kind: NameKind): string => namesOf(event, kind);
    return [
      event.id, event.title, whenText(event.time), start ?? '', end ?? '', granularity, certainty, value ?? '', event.kind,
      sourceNames(told).join('; '), String(told.length), named('person'), named('place'), named('organisation'),
      event.disagreements.map(({ what }) => what).join('; '),
      told.map(({ excerpt, article }) => `\u201C${oneLine(excerpt.exact)}\u201D (${reference(article)})`).join('\n'),
      [...new Set(told.flatMap(({ article }) => webAddress(article.url) ?? []))].join('; '),
      editsOf(event),
    ];
  });
  return [HEADER, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

const namesOf = (event: TimelineEvent, kind: NameKind): string => event.names.filter((name) => name.kind === kind).map(({ name, country }) => (country === null ? name : `${name}, ${country.name}`)).join('; ');

/** A spreadsheet would run a cell that begins like a formula; a mark before it makes it words. */
function cell(words: string): string {
  const safe = /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
