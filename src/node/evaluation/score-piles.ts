import type { Timeline, TimelineEvent } from '../../core/index.ts';
import type { PileReading } from './gold.ts';
import { predictedDate } from './prediction.ts';
import { share, type Scorer } from './tally.ts';

/** How much of what a careful reader would put on the timeline stands on it. Counts, but for the last. */
export interface PileScore {
  /** Events of the gold. */
  readonly events: number;
  /** Those that some entry tells. */
  readonly cited: number;
  /** Those that an entry with the gold's day tells. */
  readonly dated: number;
  /** Those of the gold told by several articles. */
  readonly several: number;
  /** Of these, those of which one entry has all articles. */
  readonly whole: number;
  /** Articles by event of the gold: all, those of which some entry has the words, and, of events told by several, the most that stand in one entry. */
  readonly tellings: number;
  readonly told: number;
  readonly together: number;
  /** Entries of the timeline, and those that tell two events of the gold or more. */
  readonly entries: number;
  readonly mixed: number;
  /** Over how many entries an event that is cited is spread. */
  readonly entriesAnEvent: number;
}

interface Counts extends Omit<PileScore, 'entriesAnEvent'> {
  /** Entries by event of the gold. */
  readonly splits: number;
}

export const piles: Scorer<Counts> = {
  nothing: { events: 0, cited: 0, dated: 0, several: 0, whole: 0, tellings: 0, told: 0, together: 0, entries: 0, mixed: 0, splits: 0 },
  figures: ({ splits, ...counts }): PileScore => ({ ...counts, entriesAnEvent: share(splits, counts.cited) }),
};

/** Such a share of the words of the gold, or of an excerpt, is enough. */
const HALF = 0.5;

/** Counts one pile. */
export function tallyPile({ events }: PileReading, { articles, events: entries }: Pick<Timeline, 'articles' | 'events'>): Counts {
  const byId = new Map(articles.map(({ id, externalId, text }) => [id, { name: (externalId ?? '').split('-')[0] ?? '', text }]));
  /** The articles of which an entry has words that tell an event; empty: it does not tell it. */
  const tellers = (entry: TimelineEvent, cites: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> => new Set(entry.excerpts.flatMap((excerpt) => {
    const article = byId.get(excerpt.article);
    const tells = article !== undefined && excerpt.tells && cites.get(article.name)?.some((words) => {
      const at = article.text.indexOf(words);
      const { start, end } = excerpt.focus;
      return at >= 0 && Math.min(end, at + words.length) - Math.max(start, at) >= HALF * Math.min(words.length, end - start);
    }) === true;
    return tells ? [article.name] : [];
  }));
  const told = events.map(({ cites, date }) => {
    const telling = entries.map((entry) => ({ entry, by: tellers(entry, new Map(Object.entries(cites))) })).filter(({ by }) => by.size > 0);
    const most = Math.max(0, ...telling.map(({ by }) => by.size));
    const all = Object.keys(cites).length;
    return { all, most, telling, told: new Set(telling.flatMap(({ by }) => [...by])).size, dated: telling.some(({ entry }) => isOn(entry, date)) };
  });
  const several = told.filter(({ all }) => all > 1);
  const sum = (value: (one: (typeof told)[number]) => number) => told.reduce((all, one) => all + value(one), 0);
  return {
    events: events.length, cited: told.filter(({ telling }) => telling.length > 0).length, dated: told.filter(({ dated }) => dated).length,
    several: several.length, whole: several.filter(({ all, most }) => most === all).length,
    tellings: sum(({ all }) => all), told: sum((one) => one.told), together: several.reduce((all, { most }) => all + most, 0),
    entries: entries.length, mixed: entries.filter((entry) => told.filter(({ telling }) => telling.some((one) => one.entry === entry)).length > 1).length,
    splits: sum(({ telling }) => telling.length),
  };
}

/** Whether an entry has the day of the gold; where that knows no day, whether it begins in its month or year. */
function isOn({ time }: TimelineEvent, date: string): boolean {
  const days = predictedDate(time);
  return days !== null && (date.length < 'YYYY-MM-DD'.length ? days.start.startsWith(date) : days.start === date && days.end === date);
}
