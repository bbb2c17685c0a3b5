import { citedSentences, inBoth, pairsAcross, pairsWithin, scorePairs, sentenceKey, type PairScore, type SentenceKey } from './cited-sentences.ts';
import type { GoldArticle } from './corpus-folder.ts';
import type { ActionChains } from './gold.ts';
import type { PredictedEvent } from './prediction.ts';
import { share, type Scorer } from './tally.ts';

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

interface Counts {
  readonly both: number;
  readonly gold: number;
  readonly system: number;
  readonly coveredBoth: number;
  readonly coveredGold: number;
  readonly coveredSystem: number;
  readonly cited: number;
  readonly sentences: number;
}

export const linking: Scorer<Counts> = {
  nothing: { both: 0, gold: 0, system: 0, coveredBoth: 0, coveredGold: 0, coveredSystem: 0, cited: 0, sentences: 0 },
  figures: (counts): LinkingScore => ({
    all: scorePairs(counts),
    covered: scorePairs({ both: counts.coveredBoth, gold: counts.coveredGold, system: counts.coveredSystem }),
    coverage: share(counts.cited, counts.sentences),
  }),
};

/** Do two sentences of different articles report the same event? In the form of ECB+; by topic. */
export function tallyLinking(gold: ActionChains, articles: ReadonlyMap<string, GoldArticle>, events: readonly PredictedEvent[]): ReadonlyMap<string, Counts> {
  const topics = new Map<SentenceKey, string>();
  for (const [doc, { topic, scored }] of Object.entries(gold.docs)) for (const sentence of scored) topics.set(sentenceKey(doc, sentence), String(topic));
  const chains = new Map<string, Map<string, Set<SentenceKey>>>();
  for (const { doc, sent, type, chain } of gold.mentions) {
    const key = sentenceKey(doc, sent);
    const topic = topics.get(key);
    if (topic === undefined || passedOver.test(type) || alone.test(chain)) continue;
    const mine = chains.get(topic) ?? new Map<string, Set<SentenceKey>>();
    chains.set(topic, mine.set(chain, (mine.get(chain) ?? new Set()).add(key)));
  }
  const cited = events.map((event) => [...citedSentences(event, articles, 0.5)]);
  return new Map([...new Set(topics.values())].map((topic) => {
    const within = (keys: readonly SentenceKey[]) => keys.filter((key) => topics.get(key) === topic);
    const wanted = new Set([...(chains.get(topic) ?? new Map<string, Set<SentenceKey>>()).values()].flatMap((keys) => [...pairsAcross(keys)]));
    const told = cited.map(within);
    const found = new Set(told.flatMap((keys) => [...pairsAcross(keys)]));
    const any = new Set(told.flat());
    const [wantedThere, foundThere] = [pairsWithin(wanted, any), pairsWithin(found, any)];
    return [topic, {
      both: inBoth(wanted, found), gold: wanted.size, system: found.size,
      coveredBoth: inBoth(wantedThere, foundThere), coveredGold: wantedThere.size, coveredSystem: foundThere.size,
      cited: any.size, sentences: within([...topics.keys()]).length,
    }];
  }));
}
