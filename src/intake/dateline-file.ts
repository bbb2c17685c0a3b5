import { givenOf, type Article, type NamedRecord } from '../core/index.ts';

/** The articles of a Dateline file, to be read anew; null: the text is another kind of JSON. */
export function readDatelineFile(text: string): readonly NamedRecord[] | null {
  if (!/"format"\s*:\s*"dateline\//.test(text.slice(0, 200))) return null;
  try {
    const value: unknown = JSON.parse(text);
    const articles: unknown = typeof value === 'object' && value !== null && 'articles' in value ? value.articles : null;
    return Array.isArray(articles) ? articles.filter(isArticle).map((article) => ({ name: article.file, text: article.text, given: givenOf(article) })) : null;
  } catch {
    return null;
  }
}

/** As much as is used here. */
function isArticle(value: unknown): value is Article {
  if (typeof value !== 'object' || value === null) return false;
  const has = (key: string, test: (held: unknown) => boolean): boolean => test(new Map<string, unknown>(Object.entries(value)).get(key));
  const words = (held: unknown): boolean => typeof held === 'string';
  const orNull = (held: unknown): boolean => held === null || words(held);
  const stepped = (field: string) => (held: unknown): boolean => typeof held === 'object' && held !== null && 'steps' in held && Array.isArray(held.steps) && field in held;
  return has('file', words) && has('text', words) && has('title', orNull) && has('url', orNull) && has('externalId', orNull) && has('source', stepped('name')) && has('published', stepped('date'));
}
