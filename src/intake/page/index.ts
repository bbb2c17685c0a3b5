/** A web page as a browser saves it, read as one article. */
import { parseHtml } from '../parse-markup.ts';
import { aboutPage, type About } from './about.ts';
import { livePosts, type Post } from './live.ts';
import { mainText } from './main-text.ts';

export interface Page extends About {
  /** The article's words; empty: none were found. */
  readonly text: string;
  /** The text of the page's body as a browser has it. */
  readonly body: string;
  /** Its elements were so many, or nested so deep, that only the first part was read. */
  readonly cutShort: boolean;
  /** Of a page on which an event is followed: what its text is made of, each with its own time. Else none. */
  readonly posts: readonly Post[];
}

/** Reads a page. Never throws, runs nothing, fetches nothing. */
export function readPage(html: string): Page {
  const markup = parseHtml(html);
  return { ...aboutPage(markup), text: mainText(markup.root), body: markup.body, cutShort: markup.cutShort, posts: livePosts(markup.root) };
}
