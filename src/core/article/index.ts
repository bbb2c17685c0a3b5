/** The front door of the article layer: the text of a file becomes an article with its parts, its publisher and its date. */
import type { Article, Published } from '../model.ts';
import { contentId } from '../text/index.ts';
import { addressPublication } from './address-day.ts';
import { readBlocks } from './blocks.ts';
import { givenPublication, givenSource, nothingGiven, type Given } from './given.ts';
import { readLines } from './line.ts';
import { findPublication } from './publication.ts';
import { findPublisher, type Page } from './publisher.ts';
import { storyId } from './story-id.ts';

export { readCorpus, type Corpus, type NamedRecord } from './corpus.ts';
export { jsonEntries, jsonLine, type JsonEntries, type JsonEntry } from './json-entries.ts';
export { dayWritten, readRecord } from './record.ts';
export { givenOf, type Given } from './given.ts';
export { articleOf, correctArticle } from './correct-article.ts';
export { dayBeside } from './beside-day.ts';
export { versionsOf } from './versions.ts';
export { listedEvents, readEventList, type ListedEvent } from './event-list.ts';
export { storyId } from './story-id.ts';
export { webAddress } from './web-address.ts';

/** Reads plain text as an article. The text stays as it is; every offset counts in it. What is given goes before what the text says. Never throws. */
export function readArticle(file: string, text: string, given: Given = nothingGiven): Article {
  const lines = readLines(text);
  const blocks = readBlocks(lines);
  const page: Page = { id: contentId(text), text, lines, blocks };
  const headline = blocks.find((block) => block.kind === 'headline');
  return {
    id: page.id,
    externalId: given.externalId,
    file,
    url: given.url,
    source: given.source === null ? findPublisher(page) : givenSource(given.source),
    title: given.title ?? (headline ? text.slice(headline.start, headline.end) : null),
    published: given.published === null ? dated(findPublication(page, file), given.url) : givenPublication(given.published),
    modified: given.modified,
    version: null,
    story: storyId([page.id]),
    text,
    blocks,
    ...(given.inPage !== undefined && { inPage: given.inPage }),
    edited: [],
  };
}

/** What the article says of its day goes before what its address says. */
function dated(found: Published, url: string | null): Published {
  return found.date === null ? (addressPublication(url) ?? found) : found;
}
