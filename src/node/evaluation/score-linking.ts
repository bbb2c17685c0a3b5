import { citedSentences, pairsAcross, pairsWithin, scorePairs, sentenceKey, type PairScore, type SentenceKey } from './cited-sentences.ts';
import type { ActionChains, GoldArticle } from './corpus-folder.ts';
import type { PredictedEvent } from './prediction.ts';

export interface LinkingScore {
  /** All pairs of annotated sentences of different articles of a topic. */
  readonly all: PairScore;
  /** Those pairs of which the system cites both sentences. */
  readonly covered: PairScore;
  /** The share of the annotated sentences that an event cites. */
  readonly coverage: number;
}

/** Kinds of mention that are no event of their own: saying, causing, being, what always holds, seeing. */
const passedOver = /^ACTION_(?:REPORTING|CAUSATIVE|STATE|GENERIC|PERCEPTION)/;
/** Chains of one mention, and of one article, link nothing. */
const alone = /^(?:SING|INTRA)_/;

/** Do two sentences of different articles report the same event? In the form of ECB+. */
export function scoreLinking(gold: ActionChains, articles: ReadonlyMap<string, GoldArticle>, events: readonly PredictedEvent[]): LinkingScore {
  const topics = new Map<SentenceKey, string>();
  for (const [doc, { topic, scored }] of Object.entries(gold.docs)) for (const sentence of scored) topics.set(sentenceKey(doc, sentence), String(topic));
  const chains = new Map<string, Set<SentenceKey>>();
  for (const { doc, sent, type, chain } of gold.mentions) {
    const key = sentenceKey(doc, sent);
    const topic = topics.get(key);
    if (topic === undefined || passedOver.test(type) || alone.test(chain)) continue;
    const name = `${topic} ${chain}`;
    chains.set(name, (chains.get(name) ?? new Set()).add(key));
  }
  const wanted = new Set([...chains.values()].flatMap((keys) => [...pairsAcross(keys)]));

  const cited = new Set<SentenceKey>();
  const found = new Set<string>();
  for (const event of events) {
    const byTopic = new Map<string, SentenceKey[]>();
    for (const key of citedSentences(event, articles, 0.5)) {
      const topic = topics.get(key);
      if (topic === undefined) continue;
      cited.add(key);
      byTopic.set(topic, [...(byTopic.get(topic) ?? []), key]);
    }
    for (const keys of byTopic.values()) for (const pair of pairsAcross(keys)) found.add(pair);
  }
  return { all: scorePairs(wanted, found), covered: scorePairs(pairsWithin(wanted, cited), pairsWithin(found, cited)), coverage: cited.size / Math.max(1, topics.size) };
}
