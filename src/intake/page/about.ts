/** What a page says of its article outside the words: headline, publisher, dates and address. */
import { attribute, elementsOf, lineOf, type Element } from '../element.ts';
import { parseHtml, type Markup } from '../parse-markup.ts';
import { articleData, wordsOf } from './json-ld.ts';

/** Each as written; empty: the page does not say. */
export interface About {
  readonly title: string;
  readonly source: string;
  readonly published: string;
  readonly modified: string;
  readonly url: string;
}

const PUBLISHED = ['article:published_time', 'og:published_time', 'datepublished', 'date', 'dc.date.issued', 'dc.date', 'dcterms.created', 'dcterms.date', 'pubdate', 'publishdate', 'publish-date', 'publication_date', 'parsely-pub-date', 'sailthru.date', 'cxenseparse:recs:publishtime'];
const MODIFIED = ['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'dcterms.modified', 'lastmod'];
const SOURCE = ['og:site_name', 'publisher', 'dc.publisher', 'application-name', 'cre'];

/** Reads the page's own data in the order of trust: JSON-LD, Open Graph and other `meta`, marked elements, the headline on the page. */
export function aboutPage({ root, comments }: Markup): About {
  const data = articleData(root);
  const metas = metaOf(root);
  const meta = (...names: readonly string[]): string => names.map((name) => metas.get(name) ?? '').find((value) => value !== '') ?? '';
  const source = plain(wordsOf(data, 'publisher', 'name') || meta(...SOURCE) || marked(root, 'publisher'));
  return {
    title: headline(plain(wordsOf(data, 'headline') || meta('og:title', 'twitter:title', 'dc.title') || heading(root) || titleElement(root)), source),
    source,
    published: wordsOf(data, 'datePublished') || meta(...PUBLISHED) || marked(root, 'datePublished') || timeElement(root),
    modified: wordsOf(data, 'dateModified') || meta(...MODIFIED) || marked(root, 'dateModified'),
    url: [canonical(root), meta('og:url'), wordsOf(data, 'url'), wordsOf(data, 'mainEntityOfPage', '@id', 'url'), savedFrom(comments)].find((url) => /^https?:\/\/\S+$/i.test(url)) ?? '',
  };
}

function metaOf(root: Element): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const element of elementsOf(root)) {
    if (element.tag !== 'meta') continue;
    const name = (attribute(element, 'property') || attribute(element, 'name')).toLowerCase();
    const content = attribute(element, 'content');
    if (name !== '' && content !== '' && !metas.has(name)) metas.set(name, content);
  }
  return metas;
}

/** The value of the first element with this `itemprop`. */
function marked(root: Element, property: string): string {
  for (const element of elementsOf(root)) {
    if (!attribute(element, 'itemprop').split(/\s+/).includes(property)) continue;
    const value = attribute(element, 'content') || attribute(element, 'datetime') || lineOf(element);
    if (value !== '') return value.slice(0, 200);
  }
  return '';
}

const NOT_THE_ARTICLE = new Set(['nav', 'aside', 'footer', 'form']);

/** The first time on the page that is not part of a list of other articles. */
function timeElement(root: Element): string {
  const main = [...elementsOf(root)].find(({ tag }) => tag === 'main' || tag === 'article') ?? root;
  const visit = (element: Element): string => {
    if (NOT_THE_ARTICLE.has(element.tag)) return '';
    if (element.tag === 'time') return attribute(element, 'datetime');
    for (const child of element.children) {
      const found = typeof child === 'string' ? '' : visit(child);
      if (found !== '') return found;
    }
    return '';
  };
  return visit(main);
}

/** A page has one main heading; where there are several it is the logo's that is shorter. */
function heading(root: Element): string {
  const lines = [...elementsOf(root)].filter(({ tag }) => tag === 'h1').map(lineOf);
  return lines.reduce((longest, line) => (line.length > longest.length ? line : longest), '');
}

function titleElement(root: Element): string {
  const title = [...elementsOf(root)].find(({ tag }) => tag === 'title');
  return title === undefined ? '' : lineOf(title);
}

/** What parts a headline from the name of its site. */
const PARTING = [' | ', ' - ', ' \u2013 ', ' \u2014 ', ' \u00B7 ', ' \u2022 ', ' \u00BB ', ' -- '];

/** "Mill burns | The Orrin Herald": the site's name is no part of the headline. */
function headline(title: string, source: string): string {
  const at = Math.max(...PARTING.map((mark) => title.lastIndexOf(mark)));
  const [first, last] = [title.slice(0, Math.max(0, at)).trim(), bare(title.slice(at + 2))];
  const named = bare(source);
  return first.length >= 8 && named !== '' && last !== '' && (last.includes(named) || named.includes(last)) ? first : title;
}

const bare = (words: string): string => words.toLowerCase().replace(/^the |[^\p{L}\p{N}]+/gu, '');

function canonical(root: Element): string {
  for (const element of elementsOf(root)) {
    if (element.tag === 'link' && attribute(element, 'rel').toLowerCase() === 'canonical') return attribute(element, 'href');
  }
  return '';
}

/** Browsers write where a page was saved from into a comment at its head. */
function savedFrom(comments: readonly string[]): string {
  for (const comment of comments) {
    const url = /^\s*(?:saved from url=\(\d{1,5}\)|Page saved with SingleFile\s+url: )(\S+)/.exec(comment)?.[1];
    if (url !== undefined) return url;
  }
  return '';
}

/** Data is often escaped once too often: "Bell &amp; Sons". */
function plain(words: string): string {
  return (/&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(words) ? lineOf(parseHtml(words.replace(/</g, '&lt;')).root) : words).replace(/\s+/g, ' ').trim();
}
