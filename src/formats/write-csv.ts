/** Comma-separated values (RFC 4180): a row for each event, in the timeline's order. */
import { webAddress, type NameKind, type Timeline, type TimelineEvent } from '../core/index.ts';
import { whenText } from '../when/index.ts';
import { articlesById, editsOf, mentionedBy, oneLine, reference, sourceNames, toldBy } from './told.ts';

const HEADER = ['id', 'title', 'when', 'start', 'end', 'granularity', 'certainty', 'value', 'kind', 'sources', 'reports', 'people', 'places', 'organisations', 'differs_in', 'excerpts', 'addresses', 'corrected', 'also_mentioned_in'];

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
      [...new Set(told.flatMap(({ article }) => webAddress(article.url)?.replace(SPLIT, '%3B') ?? []))].join('; '),
      editsOf(event),
      [...new Set(mentionedBy(event, articles).map(({ article }) => reference(article)))].join('\n'),
    ];
  });
  return [HEADER, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

const namesOf = (event: TimelineEvent, kind: NameKind): string => event.names.filter((name) => name.kind === kind).map(({ name, country }) => (country === null ? name : `${name}, ${country.name}`)).join('; ');

/** In an address the same `;` can be written so that no mark is needed, which would lead elsewhere. */
const SPLIT = /;(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;

/**
 * Where a spreadsheet would see the beginning of a formula: a sign, also one of full width, at the beginning of a cell or of a
 * line in it, behind quotes too. Behind a `;` as well: where the comma stands in numbers, a table is split at semicolons, and
 * quotes that stand elsewhere than around such a part do not hold it together.
 */
const RUN = /(^|[;\n])( ?)(?=[ "]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;

/** A mark before what would be run makes it words. Of white space and control characters only line ends are kept, which part excerpts. */
function cell(words: string): string {
  const safe = words.split('\n').map((line) => oneLine(line.replace(/\p{Cc}/gu, ' '))).join('\n').replace(RUN, "$1$2'");
  return /[",;\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
