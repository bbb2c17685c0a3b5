/** A text that is a list of events: what a table of events or a calendar becomes, and what a person may write by hand. */
import type { Article, Block, Span } from '../model.ts';
import { contentId } from '../text/index.ts';
import { intervalOfValue } from '../time/index.ts';
import { givenPublication, givenSource, nothingGiven, type Given } from './given.ts';
import { storyId } from './story-id.ts';

/**
 * An event as a list has it: a paragraph whose first line is `2031-05-06 | Mill burns down`, then what more there is to say of it.
 * The day may be a month, a year, a time (`2031-05-06T14:00`, with `Z` in UTC) or two of these with a slash, both included;
 * `undated` where nobody knows. Behind another bar stands where it came from: `| line 4`.
 */
export interface ListedEvent extends Span {
  /** The words that date it; null: it has no day. */
  readonly when: Span | null;
  /** As TIMEX3 has it; null: it has no day. */
  readonly value: string | null;
  readonly zone: string | null;
  readonly title: Span;
}

const BAR = ' | ';
const VALUE = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?)?(?:\/\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?)?)?Z?$/;
const UNDATED = 'undated';

/** What stands in a text that is a list of events and nothing else; null: it is none. */
export function listedEvents(text: string): readonly ListedEvent[] | null {
  // Told by its first words, so that no other text is looked through.
  if (!/^(?:undated|\d{4}[-\dT:/Z]{0,40}) \| /.test(text)) return null;
  const found: ListedEvent[] = [];
  for (let start = 0; start < text.length;) {
    const blank = text.indexOf('\n\n', start);
    const end = blank < 0 ? text.trimEnd().length : blank;
    const row = rowOf(text, { start, end });
    if (row === null) return null;
    found.push(row);
    start = blank < 0 ? text.length : blank + 2;
  }
  return found;
}

function rowOf(text: string, { start, end }: Span): ListedEvent | null {
  const line = text.slice(start, end).split('\n', 1)[0] ?? '';
  const bar = line.indexOf(BAR);
  const words = line.slice(0, Math.max(0, bar));
  const value = words.replace(/Z$/, '');
  if (words !== UNDATED && (!VALUE.test(words) || intervalOfValue(value, null).interval === null)) return null;
  const next = line.lastIndexOf(BAR);
  const title = { start: start + bar + BAR.length, end: start + (next > bar ? next : line.length) };
  if (text.slice(title.start, title.end).trim() === '') return null;
  const isDated = words !== UNDATED;
  return { start, end, title, when: isDated ? { start, end: start + bar } : null, value: isDated ? value : null, zone: words.endsWith('Z') ? 'UTC' : null };
}

/** The list as an article. Of its days none is that on which it came out. */
export function readEventList(file: string, text: string, rows: readonly ListedEvent[], given: Given = nothingGiven): Article {
  const id = contentId(text);
  return {
    id, externalId: given.externalId, file, url: given.url,
    source: given.source === null ? { name: null, certainty: 'unknown', steps: [] } : givenSource(given.source),
    title: given.title,
    published: given.published === null ? { date: null, certainty: 'unknown', confidence: 0, steps: [], guess: null } : givenPublication(given.published),
    modified: given.modified, version: null, story: storyId([id]), text,
    blocks: rows.map(({ start, end }): Block => ({ start, end, kind: 'paragraph', reason: null })),
    edited: [],
  };
}
