/** The front door of the article layer: the text of a file becomes an article with its parts, its publisher and its date. */
import type { Article } from '../model.ts';
import { contentId } from '../text/index.ts';
import { readBlocks } from './blocks.ts';
import { readLines } from './line.ts';
import { findPublication } from './publication.ts';
import { findPublisher, type Page } from './publisher.ts';

/** Reads plain text as an article. The text stays as it is; every offset counts in it. Never throws. */
export function readArticle(file: string, text: string): Article {
  const lines = readLines(text);
  const blocks = readBlocks(lines);
  const page: Page = { id: contentId(text), text, lines, blocks };
  const headline = blocks.find((block) => block.kind === 'headline');
  return {
    id: page.id,
    file,
    source: findPublisher(page),
    title: headline ? text.slice(headline.start, headline.end) : null,
    published: findPublication(page, file),
    text,
    blocks,
  };
}
