import { f1Of } from './cited-sentences.ts';
import type { TopicTimelines } from './gold.ts';
import { dayBefore, type PredictedEvent } from './prediction.ts';
import { share, sumOf, type Scorer } from './tally.ts';

/** How well the days that matter are found, in the form of Timeline17; averages over the journalists' timelines. */
export interface TimelineScore {
  readonly timelines: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** A day too early or too late counts as found. */
  readonly f1WithinADay: number;
}

interface Counts {
  readonly timelines: number;
  readonly p: number;
  readonly r: number;
  readonly nearP: number;
  readonly nearR: number;
}

export const timelines: Scorer<Counts> = {
  nothing: { timelines: 0, p: 0, r: 0, nearP: 0, nearR: 0 },
  figures: (sums): TimelineScore => {
    const mean = (sum: number) => share(sum, sums.timelines);
    const [precision, recall] = [mean(sums.p), mean(sums.r)];
    return { timelines: sums.timelines, precision, recall, f1: f1Of(precision, recall), f1WithinADay: f1Of(mean(sums.nearP), mean(sums.nearR)) };
  },
};

/** Of each topic as many days are taken as the journalist's timeline has, by the sum of the salience of their events, between its first and last day. */
export function tallyTimelines(gold: TopicTimelines, predictions: ReadonlyMap<string, readonly PredictedEvent[]>): ReadonlyMap<string, Counts> {
  return new Map(Object.entries(gold.topics).flatMap(([topic, all]) => {
    const events = predictions.get(topic);
    return events === undefined ? [] : [[topic, sumOf(timelines.nothing, all.map(({ tl }) => tallyOf(Object.keys(tl).sort(), events)))] as const];
  }));
}

function tallyOf(wanted: readonly string[], events: readonly PredictedEvent[]): Counts {
  const days = rankedDays(events, wanted[0] ?? '', wanted.at(-1) ?? '').slice(0, wanted.length);
  const hits = countOf(days, wanted, (day, others) => others.has(day));
  const near = (day: string, others: ReadonlySet<string>) => [day, dayBefore(day)].some((one) => others.has(one)) || [...others].some((one) => dayBefore(one) === day);
  return { timelines: 1, p: share(hits, days.length), r: share(hits, wanted.length), nearP: share(countOf(days, wanted, near), days.length), nearR: share(countOf(wanted, days, near), wanted.length) };
}

/** Days by the sum of the salience of the events that begin on them and are dated to the day or finer, the greatest first. */
function rankedDays(events: readonly PredictedEvent[], first: string, last: string): readonly string[] {
  const sums = new Map<string, number>();
  for (const { date, salience } of events) {
    if (date === null || date.start < first || date.start > last || !['day', 'hour', 'time'].includes(date.granularity)) continue;
    sums.set(date.start, (sums.get(date.start) ?? 0) + salience);
  }
  return [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([day]) => day);
}

function countOf(days: readonly string[], others: readonly string[], fits: (day: string, others: ReadonlySet<string>) => boolean): number {
  const set = new Set(others);
  return days.filter((day) => fits(day, set)).length;
}
