import type { Mention } from '../events/index.ts';
import type { Article, Day } from '../model.ts';
import { daysBetween } from '../time/index.ts';
import { foldName } from './same-name.ts';

/** What an article is about, as far as grouping goes. */
export interface StoryInput {
  readonly article: Article;
  readonly mentions: readonly Mention[];
}

/** Two articles further apart than this tell different stories, as far as one pile goes. */
const MOST_DAYS = 21;
const JOIN_AT = 0.12;

type Vector = ReadonlyMap<string, number>;

function countsOf({ mentions }: StoryInput): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (key: string, weight: number): void => void counts.set(key, (counts.get(key) ?? 0) + weight);
  for (const mention of mentions) {
    for (const term of mention.terms) add(term, 1);
    for (const name of mention.names) add(`#${name.country ?? foldName(name.text).split(' ').at(-1) ?? ''}`, 2);
  }
  return counts;
}

function vectorsOf(inputs: readonly StoryInput[]): readonly Vector[] {
  const counts = inputs.map(countsOf);
  const seen = new Map<string, number>();
  for (const mine of counts) for (const key of mine.keys()) seen.set(key, (seen.get(key) ?? 0) + 1);
  return counts.map((mine) => {
    // A smoothed idf that stays above 0: in a pile of one story every name is common, and still tells what it is about.
    const weighted = [...mine].map(([key, n]) => [key, (1 + Math.log(n)) * Math.log(1 + (inputs.length + 1) / (seen.get(key) ?? 1))] as const);
    const norm = Math.sqrt(weighted.reduce((sum, [, w]) => sum + w * w, 0)) || 1;
    return new Map(weighted.map(([key, w]) => [key, w / norm]));
  });
}

function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [key, weight] of small) sum += weight * (large.get(key) ?? 0);
  return sum;
}

const apart = (a: Day | null, b: Day | null): boolean => a !== null && b !== null && Math.abs(daysBetween(a, b)) > MOST_DAYS;

/** Groups articles into stories by their words and names (TF-IDF, average link, a window of dates). Returns a group number for each. */
export function groupStories(inputs: readonly StoryInput[]): readonly number[] {
  const vectors = vectorsOf(inputs);
  const pairs: { readonly a: number; readonly b: number; readonly score: number }[] = [];
  const scores = new Map<string, number>();
  for (const [a, left] of vectors.entries()) {
    for (let b = a + 1; b < vectors.length; b += 1) {
      const right = vectors[b];
      if (right === undefined || apart(inputs[a]?.article.published.date ?? null, inputs[b]?.article.published.date ?? null)) continue;
      const score = cosine(left, right);
      scores.set(`${a},${b}`, score);
      if (score >= JOIN_AT) pairs.push({ a, b, score });
    }
  }
  pairs.sort((p, q) => q.score - p.score || p.a - q.a || p.b - q.b);
  const group = inputs.map((_, at) => at);
  const members = new Map(group.map((g) => [g, [g]]));
  for (const { a, b } of pairs) {
    const left = group[a] ?? a;
    const right = group[b] ?? b;
    if (left === right) continue;
    const mine = members.get(left) ?? [];
    const theirs = members.get(right) ?? [];
    let sum = 0;
    for (const x of mine) for (const y of theirs) sum += scores.get(x < y ? `${x},${y}` : `${y},${x}`) ?? 0;
    if (sum / (mine.length * theirs.length) < JOIN_AT) continue;
    members.set(left, [...mine, ...theirs]);
    members.delete(right);
    for (const at of theirs) group[at] = left;
  }
  return group;
}
