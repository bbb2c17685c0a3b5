import { f1Of } from './cited-sentences.ts';
import { share, sumOf, type Scorer } from './tally.ts';

export interface StoryScore {
  /** Cubed: for each article the share of its group that belongs there, and of its story that is there, then the mean. */
  readonly b3: { readonly precision: number; readonly recall: number; readonly f1: number };
  readonly stories: number;
  readonly found: number;
}

interface Counts {
  readonly precision: number;
  readonly recall: number;
  readonly docs: number;
  readonly stories: number;
  readonly found: number;
}

export const stories: Scorer<Counts> = {
  nothing: { precision: 0, recall: 0, docs: 0, stories: 0, found: 0 },
  figures: ({ docs, stories: wanted, found, ...sums }): StoryScore => {
    const [precision, recall] = [share(sums.precision, docs), share(sums.recall, docs)];
    return { b3: { precision, recall, f1: f1Of(precision, recall) }, stories: wanted, found };
  },
};

/** Compares two groupings of the articles of the gold; an article that the system lacks is a group of its own. */
export function tallyStories(gold: Readonly<Record<string, string>>, system: ReadonlyMap<string, string>): Counts {
  const docs = Object.entries(gold);
  const wanted = groups(docs);
  const placed = docs.map(([doc]) => [doc, system.get(doc) ?? `_${doc}`] as const);
  const found = groups(placed);
  const of = new Map(placed);
  const each = docs.map(([doc, story]) => {
    const mine = found.get(of.get(doc) ?? '') ?? new Set();
    const theirs = wanted.get(story) ?? new Set();
    const both = [...mine].filter((one) => theirs.has(one)).length;
    return { ...stories.nothing, precision: both / mine.size, recall: both / theirs.size, docs: 1 };
  });
  return { ...sumOf(stories.nothing, each), stories: wanted.size, found: found.size };
}

function groups(pairs: readonly (readonly [doc: string, group: string])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [doc, group] of pairs) found.set(group, (found.get(group) ?? new Set()).add(doc));
  return found;
}
