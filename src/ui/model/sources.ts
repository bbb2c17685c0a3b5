import type { Article, ArticleId } from '../../core/index.ts';

/** A publisher with all its articles, or one article that names no publisher. */
export interface SourceEntry {
  /** Short, safe in an address, the same for the same pile. */
  readonly key: string;
  readonly label: string;
  /** The headline of an unnamed source, or its file where it has no headline; else null. */
  readonly sublabel: string | null;
  readonly named: boolean;
  /** No line states the publisher; it was worked out from the words of the articles. */
  readonly inferred: boolean;
  /** Place in the order of the sources: gives colour and shape. */
  readonly index: number;
  readonly articles: readonly Article[];
}

/** One palette of ten; after ten sources the same colours come again with another shape. */
export const COLOURS = 10;
const SHAPES = ['disc', 'square', 'diamond', 'triangle'] as const;
export type Shape = (typeof SHAPES)[number];

export function colourOf(source: SourceEntry): string {
  return `var(--source-${(source.index % COLOURS) + 1})`;
}

export function shapeOf(source: SourceEntry): Shape {
  return SHAPES[Math.floor(source.index / COLOURS) % SHAPES.length] ?? 'disc';
}

/** More of a headline than this is no name. */
const SHORT = 36;

/** What tells a source from all others, in few words: its name, or the headline of an article that names nobody. */
export function nameOf({ named, label, sublabel }: SourceEntry): string {
  if (named || sublabel === null) return label;
  return `“${sublabel.length <= SHORT ? sublabel : `${sublabel.slice(0, sublabel.lastIndexOf(' ', SHORT) + 1 || SHORT).trimEnd()}…`}”`;
}

/** All sources, in the order in which their first articles come. */
export function sourcesOf(articles: readonly Article[]): readonly SourceEntry[] {
  const groups = new Map<string, Article[]>();
  for (const article of articles) {
    // An unnamed article is a source of its own: nothing says that two of them belong together.
    const identity = article.source.name === null ? `id:${article.id}` : `name:${article.source.name}`;
    const group = groups.get(identity);
    if (group === undefined) groups.set(identity, [article]);
    else group.push(article);
  }
  // "none" is what the address says when all sources are off.
  const taken = new Set(['none']);
  return [...groups.values()].map((group, index) => {
    const first = group[0];
    if (first === undefined) throw new Error('A source has at least one article.');
    const { name } = first.source;
    const key = freeKey(slug(name ?? `unnamed ${first.id}`), taken);
    return {
      key,
      // "www." tells nobody anything, and leaves no room for the name.
      label: name?.replace(/^www\.(?=\S+$)/i, '') ?? 'Unnamed source',
      sublabel: name === null ? (first.title ?? first.file) : null,
      named: name !== null,
      inferred: group.every(({ source }) => source.certainty === 'inferred'),
      index,
      articles: group,
    };
  });
}

/** Which source an article belongs to. */
export function sourceByArticle(sources: readonly SourceEntry[]): ReadonlyMap<ArticleId, SourceEntry> {
  return new Map(sources.flatMap((source) => source.articles.map((article) => [article.id, source] as const)));
}

function slug(name: string): string {
  const kept = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return kept.join('-') || 'source';
}

function freeKey(wanted: string, taken: Set<string>): string {
  let key = wanted;
  for (let n = 2; taken.has(key); n += 1) key = `${wanted}-${n}`;
  taken.add(key);
  return key;
}
