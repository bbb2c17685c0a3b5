import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fieldsOf, holding, isText, like, listOf, orNull, type Check } from '../../core/index.ts';
import { orAbsent } from '../or-absent.ts';
import { parsed, readGold, type ReadGold } from './gold.ts';

/** A record of a gold corpus: what the product is given of an article, and what only its measures look at. */
export interface GoldArticle {
  /** A record may call it `id`. */
  readonly docId: string;
  readonly text: string;
  /** The day of publication; null: not known. */
  readonly date: string | null;
  /** The sentences to which the gold refers by number: half-open, in code points of the text. */
  readonly sentences?: readonly (readonly [start: number, end: number])[] | null;
  /** The corpus or topic within which articles are told together. */
  readonly group?: string | number | null;
}

/** A folder with `articles.jsonl` and `gold.json`: a set. */
export interface CorpusFolder extends ReadGold {
  readonly path: string;
  /** The folder's own name. */
  readonly name: string;
  readonly articles: readonly GoldArticle[];
  /** The lines of the articles, for the product's own reader. By id. */
  readonly lines: ReadonlyMap<string, string>;
}

const isRange: Check = like((value) => Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'number'));
const isRecord = holding({ docId: isText, text: isText }, { date: orNull(isText), sentences: orNull(listOf(isRange)), group: like((value) => value === null || ['string', 'number'].includes(typeof value)) });

/** The folders of sets that a path names: itself, or those in it, by their names. Throws where it is neither. */
export async function setFolders(path: string): Promise<readonly string[]> {
  const names = await readdir(path);
  if (names.includes('articles.jsonl')) return [path];
  const inside = await Promise.all(names.sort().map((name) => readdir(join(path, name)).catch((): readonly string[] => [])));
  const found = names.filter((_, at) => inside[at]?.includes('articles.jsonl'));
  if (found.length === 0) throw new Error(`neither ${path} nor a folder in it holds articles.jsonl`);
  return found.map((name) => join(path, name));
}

/** Reads a set. Throws, with the place, where one of its files cannot be read, is no JSON, or holds what is no article or no gold. */
export async function readCorpusFolder(path: string): Promise<CorpusFolder> {
  const articles: GoldArticle[] = [];
  const lines = new Map<string, string>();
  for (const [at, line] of (await readFile(join(path, 'articles.jsonl'), 'utf8')).split('\n').entries()) {
    if (line.trim() === '') continue;
    const fields = fieldsOf(parsed(line, `line ${at + 1} of articles.jsonl`)) ?? new Map<string, unknown>();
    const docId = fields.get('docId') ?? fields.get('id');
    const fault = isRecord({ ...Object.fromEntries(fields), docId });
    if (fault !== null) throw new Error(`line ${at + 1} of articles.jsonl is no article: its ${fault} is not as it should be`);
    const article: GoldArticle = Object.assign(JSON.parse(line), { docId });
    articles.push(article);
    lines.set(article.docId, line);
  }
  const gold = await readFile(join(path, 'gold.json'), 'utf8').catch(orAbsent);
  if (gold === null) throw new Error('there is no gold.json in it');
  return { path, name: basename(resolve(path)), articles, lines, ...readGold(gold) };
}
