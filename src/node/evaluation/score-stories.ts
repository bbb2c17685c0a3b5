import { f1Of } from './cited-sentences.ts';

export interface StoryScore {
  /** Cubed: for each article the share of its group that belongs there, and of its story that is there, then the mean. */
  readonly b3: { readonly precision: number; readonly recall: number; readonly f1: number };
  readonly stories: number;
  readonly found: number;
}

/** Compares two groupings of the articles of the gold; an article that the system lacks is a group of its own. */
export function scoreStories(gold: Readonly<Record<string, string>>, system: ReadonlyMap<string, string>): StoryScore {
  const docs = Object.entries(gold);
  const wanted = groups(docs);
  const placed = docs.map(([doc]) => [doc, system.get(doc) ?? `_${doc}`] as const);
  const found = groups(placed);
  const of = new Map(placed);
  let precision = 0;
  let recall = 0;
  for (const [doc, story] of docs) {
    const mine = found.get(of.get(doc) ?? '') ?? new Set();
    const theirs = wanted.get(story) ?? new Set();
    const both = [...mine].filter((one) => theirs.has(one)).length;
    precision += both / mine.size / docs.length;
    recall += both / theirs.size / docs.length;
  }
  return { b3: { precision, recall, f1: f1Of(precision, recall) }, stories: wanted.size, found: found.size };
}

function groups(pairs: readonly (readonly [doc: string, group: string])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [doc, group] of pairs) found.set(group, (found.get(group) ?? new Set()).add(doc));
  return found;
}
