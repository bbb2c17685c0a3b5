/** What a page says of its article as JSON-LD (schema.org). */
import { attribute, elementsOf, rawText, type Element } from '../element.ts';
import { fieldsOf } from '../fields-of.ts';

type Properties = ReadonlyMap<string, unknown>;

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
  const data = fieldsOf(value);
  if (list(data.get('@type')).some((type) => typeof type === 'string' && ARTICLE.test(type.replace(/^.*[/:]/, '')))) return data;
  return findArticle(data.get('@graph') ?? data.get('mainEntity') ?? null, depth + 1);
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** A property that is a string, or what a thing says under the first of these keys that it has; of several things the first. Empty: none. */
export function wordsOf(data: Properties | null, property: string, ...keys: readonly string[]): string {
  for (const value of list(data?.get(property))) {
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    const fields = fieldsOf(value);
    for (const key of keys) {
      const held = fields.get(key);
      if (typeof held === 'string' && held.trim() !== '') return held.trim();
    }
  }
  return '';
}
