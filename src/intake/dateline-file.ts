import { givenOf, isCorrection, type Article, type Corpus, type Diagnostic, type JsonEntries, type NamedRecord } from '../core/index.ts';
import { fieldsOf } from './fields-of.ts';

/** Whether the words of a file are a timeline that Dateline wrote, whole or not. */
export const isDatelineFile = (text: string): boolean => /"format"\s*:\s*"dateline\//.test(text.slice(0, 200));

/**
 * What a Dateline file holds that cannot be worked out again: its articles, to be read anew, and what a person said of them. An
 * article that is none is named, and the others go in. Null: it holds no list of articles.
 */
export function readDatelineFile(name: string, { entries, whole }: JsonEntries): Corpus | null {
  if (whole !== null && listIn(whole, 'articles') === null) return null;
  const corrections = listIn(whole, 'corrections') ?? [];
  const sound = corrections.filter(isCorrection);
  const refused = corrections.length - sound.length;
  const diagnostics: Diagnostic[] = [];
  const warn = (code: Diagnostic['code'], message: string): void => void diagnostics.push({ severity: 'warning', code, file: name, message, span: null });
  const records: NamedRecord[] = [];
  for (const { place, value, fault } of entries) {
    if (fault === null && isArticle(value)) records.push({ name: value.file, text: value.text, given: givenOf({ ...value, edited: listIn(value, 'edited')?.filter(isEdit) ?? [] }) });
    else warn('record', `${place === '' ? '' : `${place}: `}${fault ?? 'It is no article of a Dateline file. It was left out.'}`);
  }
  if (refused > 0) warn('correction', `${refused} of its corrections could not be read and ${refused === 1 ? 'was' : 'were'} left out.`);
  if (whole === null) warn('correction', 'This Dateline file is damaged: corrections that it held could not be read. Save it once more and add it again.');
  return { records, corrections: sound, diagnostics };
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
