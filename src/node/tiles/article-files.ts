import type { Article, ArticleId } from '../../core/index.ts';
import type { TileSource, WriteFile } from '../../formats/index.ts';

/** A file of articles is closed when it has so many letters; one with a single article may have more. */
const ARTICLES_LETTERS = 64_000;

interface Place {
  /** The number of its file. */
  readonly file: number;
  /** The number of its source. */
  readonly source: number;
}

/** Writes articles into files, a few in each, and knows where each of one timeline is. */
export interface ArticleFiles {
  add(article: Article): void;
  /** Undefined: the timeline has no such article. */
  placeOf(id: ArticleId): Place | undefined;
  /** Another timeline begins, and knows nothing of the articles before. */
  begin(): void;
  close(): void;
  readonly sources: readonly TileSource[];
  count(): number;
}

export function createArticleFiles(write: WriteFile): ArticleFiles {
  const sources: { name: string | null; inferred: boolean }[] = [];
  const numbers = new Map<string | null, number>();
  let places = new Map<ArticleId, Place>();
  let waiting: string[] = [];
  let letters = 0;
  let file = 0;
  let count = 0;
  const close = (): void => {
    if (waiting.length > 0) write(`articles/${file}.json`, `{"articles":[${waiting.join(',')}]}`);
    [waiting, letters] = [[], 0];
    file += 1;
  };
  const sourceOf = ({ name, certainty }: Article['source']): number => {
    const known = numbers.get(name);
    const inferred = name !== null && certainty === 'inferred';
    if (known === undefined) {
      numbers.set(name, sources.length);
      sources.push({ name, inferred });
      return sources.length - 1;
    }
    // As on a page that holds all: one article that states it is enough.
    const source = sources[known];
    if (source !== undefined && !inferred) source.inferred = false;
    return known;
  };
  return {
    add(article) {
      const source = sourceOf(article.source);
      const text = JSON.stringify({ ...article, by: source });
      if (letters > 0 && letters + text.length > ARTICLES_LETTERS) close();
      waiting.push(text);
      letters += text.length;
      count += 1;
      places.set(article.id, { file, source });
    },
    placeOf: (id) => places.get(id),
    begin() { places = new Map(); },
    close,
    sources,
    count: () => count,
  };
}
