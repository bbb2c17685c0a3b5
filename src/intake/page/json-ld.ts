/** What a page says of its article as JSON-LD (schema.org). */
import { attribute, elementsOf, rawText, type Element } from '../element.ts';

export type Properties = Readonly<Record<string, unknown>>;

const ARTICLE = /^(?:[A-Za-z]*Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting)$/;

/** The first article that the page's data describes; null: none. Data that is no JSON is passed over. */
export function articleData(root: Element): Properties | null {
  for (const element of elementsOf(root)) {
    if (element.tag !== 'script' || !/^application\/ld\+json/i.test(attribute(element, 'type'))) continue;
    const found = findArticle(parsed(rawText(element)), 0);
    if (found !== null) return found;
  }
  return null;
}

function parsed(text: string): unknown {
  try {
    // Some pages wrap it as for browsers that show scripts.
    return JSON.parse(text.trim().replace(/^(?:<!--|\/\/<!\[CDATA\[)/, '').replace(/(?:-->|\/\/\]\]>)$/, ''));
  } catch {
    return null;
  }
}

function findArticle(value: unknown, depth: number): Properties | null {
  if (depth > 4) return null;
  if (Array.isArray(value)) {
    for (const each of value.slice(0, 200)) {
      const found = findArticle(each, depth + 1);
      if (found !== null) return found;
    }
    return null;
  }
  if (!isObject(value)) return null;
  if (list(value['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type.replace(/^.*[/:]/, '')))) return value;
  return findArticle(value['@graph'] ?? value['mainEntity'] ?? null, depth + 1);
}

const isObject = (value: unknown): value is Properties => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** A property that is a string, or what a thing says under the first of these keys that it has; of several things the first. Empty: none. */
export function wordsOf(data: Properties | null, property: string, ...keys: readonly string[]): string {
  for (const value of list(data?.[property])) {
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (!isObject(value)) continue;
    for (const key of keys) {
      const held = value[key];
      if (typeof held === 'string' && held.trim() !== '') return held.trim();
    }
  }
  return '';
}
