import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { orAbsent } from '../or-absent.ts';

/** A record of a gold corpus: what the product is given of an article, and what only its measures look at. */
export interface GoldArticle {
  readonly docId: string;
  readonly text: string;
  /** The day of publication; null: not known. */
  readonly date: string | null;
  /** The sentences to which the gold refers by number: half-open, in code points of the text. */
  readonly sentences?: readonly (readonly [start: number, end: number])[];
  /** The corpus or topic within which articles are told together. */
  readonly group?: string | number | null;
}

/** Who did what when, by whom it concerns: the form of SemEval-2015 Task 4. */
export interface EntityTimelines {
  readonly timelines: Readonly<Record<string, {
    readonly corpus: string;
    /** Dates hold X where they are not known; a mention is an article, the number of a sentence, a word. */
    readonly events: readonly { readonly date: string; readonly mentions: readonly (readonly [doc: string, sentence: number, word: string])[] }[];
  }>>;
}

/** Mentions of actions in chains, and the sentences of each article that were annotated: the form of ECB+. */
export interface ActionChains {
  readonly mentions: readonly { readonly doc: string; readonly sent: number; readonly type: string; readonly chain: string }[];
  readonly docs: Readonly<Record<string, { readonly topic: string | number; readonly scored: readonly number[] }>>;
}

/** Timelines that journalists wrote, by topic: days with sentences. The form of Timeline17. */
export interface TopicTimelines {
  readonly topics: Readonly<Record<string, readonly { readonly name: string; readonly tl: Readonly<Record<string, readonly string[]>> }[]>>;
}

/** The story of each article. */
export interface StoryOfArticle {
  readonly docs: Readonly<Record<string, string>>;
}

export type Gold = EntityTimelines | ActionChains | TopicTimelines | StoryOfArticle;

/** A folder with `articles.jsonl` and `gold.json`. */
export interface CorpusFolder {
  readonly path: string;
  readonly articles: readonly GoldArticle[];
  /** The lines of the articles, for the product's own reader. By id. */
  readonly lines: ReadonlyMap<string, string>;
  readonly gold: Gold | null;
}

/** Reads a folder. Throws where there is no `articles.jsonl` in it, one of the two is no JSON, or an article has no docId or text; no gold is null. */
export async function readCorpusFolder(path: string): Promise<CorpusFolder> {
  const lines = (await readFile(join(path, 'articles.jsonl'), 'utf8')).split('\n').filter((line) => line.trim() !== '');
  const articles = lines.map((line): GoldArticle => JSON.parse(line));
  const nameless = articles.findIndex((article: unknown) => typeof article !== 'object' || article === null || !('docId' in article && typeof article.docId === 'string' && 'text' in article && typeof article.text === 'string'));
  if (nameless >= 0) throw new Error(`article ${nameless + 1} of articles.jsonl has no docId or no text`);
  const gold: Gold | null = await readFile(join(path, 'gold.json'), 'utf8').then((text) => JSON.parse(text), orAbsent);
  return { path, articles, lines: new Map(articles.map(({ docId }, at) => [docId, lines[at] ?? ''])), gold };
}
