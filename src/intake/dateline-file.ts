import { givenOf, isCorrection, type Article, type Correction, type NamedRecord } from '../core/index.ts';
import { fieldsOf } from './fields-of.ts';

/** What a Dateline file holds that cannot be worked out again: its articles, and what a person said of them. */
export interface DatelineFile {
  readonly records: readonly NamedRecord[];
  readonly corrections: readonly Correction[];
  /** How many corrections were none. */
  readonly refused: number;
}

/** The articles of a Dateline file, to be read anew, with its corrections; null: the text is another kind of JSON. */
export function readDatelineFile(text: string): DatelineFile | null {
  if (!/"format"\s*:\s*"dateline\//.test(text.slice(0, 200))) return null;
  try {
    const value: unknown = JSON.parse(text);
    const articles = listIn(value, 'articles');
    if (articles === null) return null;
    const corrections = listIn(value, 'corrections') ?? [];
    const sound = corrections.filter(isCorrection);
    return {
      records: articles.filter(isArticle).map((article) => ({ name: article.file, text: article.text, given: givenOf({ ...article, edited: listIn(article, 'edited')?.filter(isEdit) ?? [] }) })),
      corrections: sound, refused: corrections.length - sound.length,
    };
  } catch {
    return null;
  }
}

function listIn(value: unknown, key: string): readonly unknown[] | null {
  const held = fieldsOf(value).get(key);
  return Array.isArray(held) ? held : null;
}

const words = (held: unknown): boolean => typeof held === 'string';
const orNull = (held: unknown): boolean => held === null || words(held);

/** As much as is used here. */
function isArticle(value: unknown): value is Omit<Article, 'edited'> {
  const held = fieldsOf(value);
  const has = (key: string, test: (held: unknown) => boolean): boolean => test(held.get(key));
  const stepped = (field: string) => (each: unknown): boolean => fieldsOf(each).has(field) && listIn(each, 'steps') !== null;
  return has('file', words) && has('text', words) && has('title', orNull) && has('url', orNull) && has('externalId', orNull) && has('source', stepped('name')) && has('published', stepped('date'));
}

function isEdit(value: unknown): value is Article['edited'][number] {
  const held = fieldsOf(value);
  return words(held.get('what')) && words(held.get('by')) && orNull(held.get('was'));
}
