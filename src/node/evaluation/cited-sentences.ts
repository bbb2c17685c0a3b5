import type { GoldArticle } from './corpus-folder.ts';
import type { PredictedEvent } from './prediction.ts';
import { share } from './tally.ts';

/** A sentence of the gold: its article and its number there. */
export type SentenceKey = string;

export const sentenceKey = (doc: string, sentence: number): SentenceKey => `${doc} ${sentence}`;

const docOf = (key: SentenceKey): string => key.slice(0, key.lastIndexOf(' '));

/** The sentences that an event cites: those of which an excerpt covers more than this part, or that cover as much of the excerpt. */
export function citedSentences(event: Pick<PredictedEvent, 'excerpts'>, articles: ReadonlyMap<string, GoldArticle>, least: number): ReadonlySet<SentenceKey> {
  const found = new Set<SentenceKey>();
  for (const { docId, start, end } of event.excerpts) {
    for (const [at, [from, to]] of (articles.get(docId)?.sentences ?? []).entries()) {
      if (Math.min(to, end) - Math.max(from, start) > least * Math.min(to - from, end - start)) found.add(sentenceKey(docId, at));
    }
  }
  return found;
}

/** All pairs of sentences of different articles, each once, under one name for either order. */
export function pairsAcross(sentences: Iterable<SentenceKey>): ReadonlySet<string> {
  const sorted = [...sentences].sort();
  const pairs = new Set<string>();
  for (const [at, one] of sorted.entries()) {
    for (const other of sorted.slice(at + 1)) if (docOf(one) !== docOf(other)) pairs.add(`${one}\n${other}`);
  }
  return pairs;
}

/** The pairs of which both sentences are among these. */
export function pairsWithin(pairs: ReadonlySet<string>, sentences: ReadonlySet<SentenceKey>): ReadonlySet<string> {
  return new Set([...pairs].filter((pair) => pair.split('\n').every((key) => sentences.has(key))));
}

export interface PairScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
  readonly system: number;
}

export function scorePairs({ both, gold, system }: { readonly both: number; readonly gold: number; readonly system: number }): PairScore {
  const [precision, recall] = [share(both, system), share(both, gold)];
  return { precision, recall, f1: f1Of(precision, recall), gold, system };
}

/** How many of the one are in the other. */
export function inBoth(gold: ReadonlySet<string>, system: ReadonlySet<string>): number {
  let both = 0;
  for (const pair of system) if (gold.has(pair)) both += 1;
  return both;
}

export function f1Of(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
