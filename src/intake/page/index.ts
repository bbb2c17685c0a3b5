/** A web page as a browser saves it, read as one article. */
import type { Element } from '../element.ts';
import { parseHtml } from '../parse-markup.ts';
import { textOf } from '../text-of.ts';
import { aboutPage, type About } from './about.ts';
import { livePosts, type Post } from './live.ts';
import { articleData, wordsOf } from './json-ld.ts';
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
  return { ...aboutPage(markup), text: inData(markup.root, mainText(markup.root)), body: markup.body, cutShort: markup.cutShort, posts: livePosts(markup.root) };
}

/** The least that an article holds, in characters. */
const BODY = 140;
/** A text that is so short may be what is shown of a page whose words are drawn by a program. */
const SHORT = 1000;
const MORE = 3;

/** The article's words as its data have them, where they have much more of it than the page. */
function inData(root: Element, shown: string): string {
  if (shown.length >= SHORT) return shown;
  const body = wordsOf(articleData(root), 'articleBody');
  return body.length > Math.max(BODY, shown.length * MORE) ? /<\/?[a-z][^<>]{0,300}>|&[a-z#\d]{2,8};/i.test(body) ? textOf(parseHtml(body).root) : body.replace(/\r\n?/g, '\n') : shown;
}
