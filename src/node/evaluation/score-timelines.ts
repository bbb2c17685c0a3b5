import { f1Of } from './cited-sentences.ts';
import type { TopicTimelines } from './corpus-folder.ts';
import { dayBefore, type PredictedEvent } from './prediction.ts';

/** How well the days that matter are found, in the form of Timeline17; averages over the journalists' timelines. */
export interface TimelineScore {
  readonly timelines: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** A day too early or too late counts as found. */
  readonly f1WithinADay: number;
}

/** Of each topic as many days are taken as the journalist's timeline has, by the sum of the salience of their events, between its first and last day. */
export function scoreTimelines(gold: TopicTimelines, predictions: ReadonlyMap<string, readonly PredictedEvent[]>): TimelineScore {
  const all: { readonly p: number; readonly r: number; readonly nearP: number; readonly nearR: number }[] = [];
  for (const [topic, timelines] of Object.entries(gold.topics)) {
    const events = predictions.get(topic);
    if (events === undefined) continue;
    for (const { tl } of timelines) {
      const wanted = Object.keys(tl).sort();
      const days = rankedDays(events, wanted[0] ?? '', wanted.at(-1) ?? '').slice(0, wanted.length);
      const hits = share(days, wanted, (day, others) => others.has(day));
      const near = (day: string, others: ReadonlySet<string>) => [day, dayBefore(day)].some((one) => others.has(one)) || [...others].some((one) => dayBefore(one) === day);
      all.push({
        p: hits / Math.max(1, days.length), r: hits / Math.max(1, wanted.length),
        nearP: share(days, wanted, near) / Math.max(1, days.length), nearR: share(wanted, days, near) / Math.max(1, wanted.length),
      });
    }
  }
  const mean = (value: (one: (typeof all)[number]) => number) => all.reduce((sum, one) => sum + value(one), 0) / Math.max(1, all.length);
  const [precision, recall] = [mean(({ p }) => p), mean(({ r }) => r)];
  return { timelines: all.length, precision, recall, f1: f1Of(precision, recall), f1WithinADay: f1Of(mean(({ nearP }) => nearP), mean(({ nearR }) => nearR)) };
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

function share(days: readonly string[], others: readonly string[], fits: (day: string, others: ReadonlySet<string>) => boolean): number {
  const set = new Set(others);
  return days.filter((day) => fits(day, set)).length;
}
