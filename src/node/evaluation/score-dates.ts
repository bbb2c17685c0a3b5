import { citedSentences, inBoth, pairsAcross, scorePairs, sentenceKey, type PairScore, type SentenceKey } from './cited-sentences.ts';
import type { GoldArticle } from './corpus-folder.ts';
import type { EntityTimelines } from './gold.ts';
import { dayBefore, type PredictedEvent } from './prediction.ts';
import { share, type Scorer } from './tally.ts';

/** The figures of SemEval-2015 Task 4, as far as dates and links go. Shares between 0 and 1. */
export interface DateScore {
  /** Mentions of the gold that have a date, counted once for each timeline. */
  readonly dated: number;
  readonly undated: number;
  /** Those whose sentence a dated event cites. */
  readonly coverage: number;
  /** The best of the events that cite it has the gold's day, month or year, out of all and out of those covered. */
  readonly exact: { readonly all: number; readonly covered: number };
  /** The same, where the two have a day in common. */
  readonly compatible: { readonly all: number; readonly covered: number };
  /** Of pairs in one timeline with different dates in the gold, those in the same order; a tie is half. */
  readonly order: { readonly accuracy: number; readonly pairs: number };
  /** Sentences of different articles that tell of one event. */
  readonly linking: PairScore;
}

interface Days {
  readonly start: string;
  readonly end: string;
}

interface Counts {
  readonly dated: number;
  readonly undated: number;
  readonly covered: number;
  readonly exact: number;
  readonly compatible: number;
  readonly ordered: number;
  readonly pairs: number;
  readonly links: { readonly both: number; readonly gold: number; readonly system: number };
}

export const semeval: Scorer<Counts> = {
  nothing: { dated: 0, undated: 0, covered: 0, exact: 0, compatible: 0, ordered: 0, pairs: 0, links: { both: 0, gold: 0, system: 0 } },
  figures: ({ dated, undated, covered, links, ...counts }): DateScore => {
    const shares = (n: number) => ({ all: share(n, dated), covered: share(n, covered) });
    return {
      dated, undated, coverage: share(covered, dated), exact: shares(counts.exact), compatible: shares(counts.compatible),
      order: { accuracy: share(counts.ordered, counts.pairs), pairs: counts.pairs }, linking: scorePairs(links),
    };
  },
};

/** By corpus; `predictions` are the events of the articles of each. */
export function tallyDates(gold: EntityTimelines, articles: ReadonlyMap<string, GoldArticle>, predictions: ReadonlyMap<string, readonly PredictedEvent[]>): ReadonlyMap<string, Counts> {
  const all = Object.values(gold.timelines);
  return new Map([...new Set(all.map(({ corpus }) => corpus))].map((name) => [name, tallyCorpus(all.filter(({ corpus }) => corpus === name), articles, predictions.get(name) ?? [])]));
}

function tallyCorpus(timelines: readonly EntityTimelines['timelines'][string][], articles: ReadonlyMap<string, GoldArticle>, predicted: readonly PredictedEvent[]): Counts {
  const citing = byAnySentence(predicted, articles);
  let dated = 0;
  let undated = 0;
  let [covered, exact, compatible, ordered, pairs] = [0, 0, 0, 0, 0];
  const goldPairs = new Set<string>();
  const told = new Set<SentenceKey>();
  for (const { events } of timelines) {
    const found: { readonly gold: Days; readonly system: Days }[] = [];
    for (const { date, mentions } of events) {
      const span = goldDays(date);
      const keys = mentions.map(([doc, sentence]) => sentenceKey(doc, sentence));
      for (const key of keys) {
        told.add(key);
        if (span === null) {
          undated += 1;
          continue;
        }
        dated += 1;
        const best = bestOf(citing.get(key) ?? [], span);
        if (best === null) continue;
        covered += 1;
        if (best.exact) exact += 1;
        if (best.compatible) compatible += 1;
        found.push({ gold: span, system: best.days });
      }
      for (const pair of pairsAcross(new Set(keys))) goldPairs.add(pair);
    }
    for (const [at, one] of found.entries()) {
      for (const other of found.slice(at + 1)) {
        const before = one.gold.end < other.gold.start;
        if (!before && !(other.gold.end < one.gold.start)) continue;
        pairs += 1;
        ordered += one.system.start === other.system.start ? 0.5 : one.system.start < other.system.start === before ? 1 : 0;
      }
    }
  }
  const system = new Set<string>();
  for (const event of predicted) {
    for (const pair of pairsAcross([...citedSentences(event, articles, 0.4)].filter((key) => told.has(key)))) system.add(pair);
  }
  return { dated, undated, covered, exact, compatible, ordered, pairs, links: { both: inBoth(goldPairs, system), gold: goldPairs.size, system: system.size } };
}

function byAnySentence(events: readonly PredictedEvent[], articles: ReadonlyMap<string, GoldArticle>): ReadonlyMap<SentenceKey, readonly PredictedEvent[]> {
  const found = new Map<SentenceKey, PredictedEvent[]>();
  for (const event of events) {
    for (const key of citedSentences(event, articles, 0.4)) {
      const there = found.get(key);
      if (there === undefined) found.set(key, [event]);
      else there.push(event);
    }
  }
  return found;
}

/** The date that fits the gold best; the first of those that fit it equally. Null: none has a date. */
function bestOf(events: readonly PredictedEvent[], gold: Days): { readonly days: Days; readonly exact: boolean; readonly compatible: boolean } | null {
  const fits = events.flatMap(({ date }) => {
    if (date === null) return [];
    return [{ days: date, exact: date.start === gold.start && date.end === gold.end, compatible: date.start <= gold.end && date.end >= gold.start }];
  });
  return fits.find((fit) => fit.exact) ?? fits.find((fit) => fit.compatible) ?? fits[0] ?? null;
}

/** "2008-03-XX" is all of March; the first and the last day. Null: not even the year is known. */
export function goldDays(date: string): Days | null {
  const [year = '', month = '', day = ''] = date.replaceAll('_', '-').split('-');
  if (!/^\d{4}$/.test(year)) return null;
  if (!/^\d\d$/.test(month)) return { start: `${year}-01-01`, end: `${year}-12-31` };
  if (/^\d\d$/.test(day)) return { start: `${year}-${month}-${day}`, end: `${year}-${month}-${day}` };
  const next = month === '12' ? `${Number(year) + 1}-01-01` : `${year}-${String(Number(month) + 1).padStart(2, '0')}-01`;
  return { start: `${year}-${month}-01`, end: dayBefore(next) };
}
