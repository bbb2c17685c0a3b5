/** What a page says of its article as JSON-LD (schema.org). */
import { attribute, elementsOf, rawText, type Element } from '../element.ts';
import { fieldsOf } from '../fields-of.ts';

type Properties = ReadonlyMap<string, unknown>;

const ARTICLE = /^(?:[A-Za-z]*Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting)$/;

export interface ArticleData {
  /** The article that the page's data describes; of several the one that `isThis` knows, else the first. Null: none. */
  readonly article: Properties | null;
  /** What the data tells elsewhere of the things that have an `@id`. */
  readonly things: ReadonlyMap<string, Properties>;
  /** When what is no article was published, if all of it was on one day; empty: nothing says. */
  readonly page: string;
}

/** Data that is no JSON, even where what may be mended is mended, is passed over. */
export function articleData(root: Element, isThis: (data: Properties) => boolean = () => false): ArticleData {
  const articles: Properties[] = [];
  const things = new Map<string, Properties>();
  const pages = new Set<string>();
  for (const element of elementsOf(root)) {
    if (element.tag === 'script' && /^application\/ld\+json/i.test(attribute(element, 'type'))) gather(parsed(rawText(element)), { articles, things, pages });
  }
  const [page = '', another] = pages;
  return { article: articles.find(isThis) ?? articles[0] ?? null, things, page: another === undefined ? page : '' };
}

function parsed(text: string): unknown {
  // Some pages wrap it as for browsers that show scripts.
  const data = text.trim().replace(/^(?:<!--|\/\/<!\[CDATA\[)/, '').replace(/(?:-->|\/\/\]\]>)$/, '');
  for (const each of [data, data.replace(/\p{Cc}/gu, ' '), data.replace(/\p{Cc}/gu, ' ').replace(/,(?= *[\]}])/g, '').replace(/; *$/, '')]) {
    try {
      return JSON.parse(each);
    } catch {
      // Line ends in strings, then a comma too many.
    }
  }
  return null;
}

/** How many things of one page are looked at. */
const MOST = 2000;

interface Found {
  readonly articles: Properties[];
  readonly things: Map<string, Properties>;
  readonly pages: Set<string>;
}

function gather(value: unknown, found: Found, depth = 0): void {
  const { articles, things, pages } = found;
  if (depth > 6 || things.size > MOST || articles.length > MOST) return;
  if (Array.isArray(value)) {
    for (const each of value.slice(0, 200)) gather(each, found, depth + 1);
    return;
  }
  const data = fieldsOf(value);
  const id = data.get('@id');
  if (typeof id === 'string' && data.size > 1 && !things.has(id)) things.set(id, data);
  if (typesOf(data).some((type) => ARTICLE.test(type))) articles.push(data);
  const day = data.get('datePublished');
  if (typeof day === 'string') pages.add(day.slice(0, 10));
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'publisher']) gather(data.get(key) ?? null, found, depth + 1);
}

export const typesOf = (data: Properties): readonly string[] => list(data.get('@type')).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/:]/, '')] : []));

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** A property that is a string, or what a thing says under the first of these keys that it has, there or where its `@id` leads; of several things the first. Empty: none. */
export function wordsOf({ article, things }: ArticleData, property: string, ...keys: readonly string[]): string {
  for (const value of list(article?.get(property))) {
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    const fields = fieldsOf(value);
    const id = fields.get('@id');
    for (const thing of [fields, typeof id === 'string' ? things.get(id) : undefined]) {
      for (const key of keys) {
        const held = thing?.get(key);
        if (typeof held === 'string' && held.trim() !== '') return held.trim();
      }
    }
  }
  return '';
}
