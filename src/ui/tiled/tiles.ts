import type { Tile, TileArticlesFile, TileRow, TileWords, TileWordsFile } from '../../formats/index.ts';

/** So many tiles are kept besides those in view: each is some hundred events. */
const KEPT = 64;

/** The tiles of a site, fetched when they are asked for. */
export interface Tiles {
  /** A tile, if it is here; null: it is not. */
  loaded(key: string): Tile | 'failed' | null;
  /** Fetches these, unless they are on their way; lets others go that are not `used`. */
  want(keys: readonly string[], used: readonly string[]): void;
  /** Has tiles fetched anew that could not be. */
  retry(keys: readonly string[]): void;
  /** Called whenever a tile comes, or does not. */
  onChange(hear: () => void): () => void;
  /** The words of an event and the articles that it names. Rejects if one of the files does not come. */
  wordsOf(id: TileRow['id'], at: string): Promise<WordsHere>;
}

export interface WordsHere extends TileWords {
  readonly articles: TileArticlesFile['articles'];
}

/** `base`: the address of their index. */
export function createTiles(base: string, get: (address: string) => Promise<unknown> = getJson): Tiles {
  const here = new Map<string, Tile | 'failed'>();
  const coming = new Set<string>();
  const hearers = new Set<() => void>();
  const fetchFile = (name: string): Promise<unknown> => get(new URL(name, base).href);

  const fetchTile = async (key: string): Promise<void> => {
    coming.add(key);
    const tile = await fetchFile(`tiles/${key}.json`).then((value) => (isTile(value, key) ? value : 'failed'), () => 'failed' as const);
    coming.delete(key);
    here.set(key, tile);
    for (const hear of hearers) hear();
  };

  return {
    loaded: (key) => here.get(key) ?? null,
    want(keys, used) {
      const needed = new Set([...keys, ...used]);
      for (const key of used) {
        const tile = here.get(key);
        if (tile === undefined) continue;
        // The last to be used stand at the end.
        here.delete(key);
        here.set(key, tile);
      }
      let extra = here.size - needed.size - KEPT;
      for (const key of here.keys()) if (extra > 0 && !needed.has(key) && here.delete(key)) extra -= 1;
      for (const key of keys) if (!here.has(key) && !coming.has(key)) void fetchTile(key);
    },
    retry(keys) {
      for (const key of keys) here.delete(key);
      for (const hear of hearers) hear();
    },
    onChange(hear) {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
    async wordsOf(id, at) {
      const file = await fetchFile(`words/${at}.json`);
      const own = isWordsFile(file) ? file.words.find(({ event }) => event.id === id) : undefined;
      if (own === undefined) throw new Error('The event is not where it should be.');
      const files = await Promise.all([...new Set(own.places.map(([, number]) => number))].map((number) => fetchFile(`articles/${number}.json`)));
      const named = new Set(own.places.map(([article]) => article));
      const articles = files.flatMap((each) => (isArticlesFile(each) ? each.articles.filter((article) => named.has(article.id)) : []));
      if (articles.length < named.size) throw new Error('An article is not where it should be.');
      return { ...own, articles };
    },
  };
}

async function getJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

/** Dateline itself wrote it; this tells a whole tile from an answer of a server. */
function isTile(value: unknown, key: string): value is Tile {
  return typeof value === 'object' && value !== null && 'key' in value && value.key === key && 'rows' in value && Array.isArray(value.rows) && 'parts' in value && Array.isArray(value.parts) && 'ongoing' in value && Array.isArray(value.ongoing);
}

const isWordsFile = (value: unknown): value is TileWordsFile => typeof value === 'object' && value !== null && 'words' in value && Array.isArray(value.words);
const isArticlesFile = (value: unknown): value is TileArticlesFile => typeof value === 'object' && value !== null && 'articles' in value && Array.isArray(value.articles);
