import { isStopWord, type Mention } from '../events/index.ts';
import type { Article } from '../model.ts';
import { remembered, stem, words, type Steps } from '../text/index.ts';
import { foldName } from './same-name.ts';

/** What an article is about, as far as grouping goes. */
export interface StoryInput {
  readonly article: Article;
  readonly mentions: readonly Mention[];
}

/** Words with their weights; the squares of the weights sum to 1. */
export type Vector = ReadonlyMap<string, number>;

/** News tells its matter at the top: so many characters of an article say which story it tells. */
const READ = 4000;
/** The strongest words of an article speak for it, so that no article costs more than another. */
const KEPT = 120;

const TITLE_WEIGHT = 5;
const NAME_WEIGHT = 2;

function stemmer(): (word: string) => string | null {
  const known = new Map<string, string | null>();
  return (word) => {
    const seen = known.get(word);
    if (seen !== undefined) return seen;
    const lower = word.toLowerCase().replace(/['’]s?$/u, '');
    const made = lower.length < 3 || isStopWord(lower) ? null : stem(lower);
    known.set(word, made);
    return made;
  };
}

const lastWord = (text: string): string => {
  const folded = foldName(text);
  return folded.slice(folded.lastIndexOf(' ') + 1);
};

const keyOfName = remembered<string>((name) => `#${name}`);

function countsOf({ article, mentions }: StoryInput, stemOf: (word: string) => string | null): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (key: string, weight: number): void => void counts.set(key, (counts.get(key) ?? 0) + weight);
  const read = (text: string, weight: number): void => {
    for (const word of words(text)) {
      const key = stemOf(word.text);
      if (key !== null) add(key, weight);
    }
  };
  let left = READ;
  for (const block of article.blocks) {
    if (block.kind === 'boilerplate' || block.kind === 'headline' || left <= 0) continue;
    read(article.text.slice(block.start, Math.min(block.end, block.start + left)), 1);
    left -= block.end - block.start;
  }
  if (article.title !== null) read(article.title, TITLE_WEIGHT);
  for (const mention of mentions) {
    // What only a noun tells on the side is not what the article is about.
    if (mention.weak && mention.background) continue;
    for (const name of mention.names) add(keyOfName(name.country ?? lastWord(name.text)), NAME_WEIGHT);
  }
  return counts;
}

/** TF-IDF vectors of a pile's articles (Salton and Buckley 1988: log tf, idf, cosine norm). */
export function* vectorsOf(inputs: readonly StoryInput[]): Steps<readonly Vector[]> {
  const stemOf = stemmer();
  const counts: Map<string, number>[] = [];
  for (const input of inputs) {
    counts.push(countsOf(input, stemOf));
    yield;
  }
  const seen = new Map<string, number>();
  for (const mine of counts) for (const key of mine.keys()) seen.set(key, (seen.get(key) ?? 0) + 1);
  return counts.map((mine) => {
    // A smoothed idf that stays above 0: in a pile of one story every name is common, and still tells what it is about.
    const weighted = [...mine].map(([key, n]) => [key, (1 + Math.log(n)) * Math.log(1 + (inputs.length + 1) / (seen.get(key) ?? 1))] as const);
    const kept = weighted.length <= KEPT ? weighted : weighted.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, KEPT);
    const norm = Math.sqrt(kept.reduce((sum, [, w]) => sum + w * w, 0)) || 1;
    return new Map(kept.map(([key, w]) => [key, w / norm]));
  });
}

/** The product of two vectors: the cosine where both have length 1. */
export function dot(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [key, weight] of small) sum += weight * (large.get(key) ?? 0);
  return sum;
}
