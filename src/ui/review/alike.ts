import type { EventId, TimelineEvent } from '../../core/index.ts';
import { MINUTES_A_DAY, minutesOf } from '../../when/index.ts';
import { stemsOf, tellingOf } from '../text/stems.ts';

/** Two events that may be one, the more salient first. */
export interface Alike {
  readonly events: readonly [TimelineEvent, TimelineEvent];
  /** 0 to 1: how much of what two of their reports tell both tell. */
  readonly likeness: number;
}

/** So much of the words of two reports. Of pairs of events in annotated news that share this, seven in eight tell of one thing. */
const ALIKE = 0.3;
/** The same of two that count the same, as the dead: their words may differ as their counts do. */
const ALIKE_COUNTED = 0.08;
/** A word that so many events have does not bring two together. */
const COMMON = 60;
/** Reports of an event that are compared with those of another. */
const COMPARED = 6;
/** Fewer words say too little to be compared. */
const FEWEST_WORDS = 3;
/** An event is asked about beside so many others at most. */
const ASKED = 2;

interface Told {
  readonly event: TimelineEvent;
  /** The words of its title, and of the part of each report that tells it. */
  readonly reports: readonly ReadonlySet<string>[];
  readonly all: ReadonlySet<string>;
  /** What it counts: `killed`. */
  readonly counted: ReadonlySet<string>;
}

function toldOf(event: TimelineEvent): Told {
  const telling = event.excerpts.filter(({ tells }) => tells).slice(0, COMPARED);
  const reports = [event.title, ...telling.map(({ start, exact, focus }) => exact.slice(focus.start - start, focus.end - start))].map(stemsOf).filter(({ size }) => size >= FEWEST_WORDS);
  const figures = telling.flatMap(({ figures: all, focus }) => all.filter(({ unit, start, end }) => unit === null && start >= focus.start && end <= focus.end));
  return { event, reports, all: new Set(reports.flatMap((stems) => [...stems])), counted: new Set(figures.map(({ what }) => what)) };
}

/** Whether the two may have been on one day, or on two beside each other, as a report may be dated a day late; what has no day may have been on any. */
function meet({ time: a }: TimelineEvent, { time: b }: TimelineEvent): boolean {
  if (a.start === null || b.start === null || a.end === null || b.end === null) return true;
  return minutesOf(a.end) + MINUTES_A_DAY > minutesOf(b.start) && minutesOf(b.end) + MINUTES_A_DAY > minutesOf(a.start);
}

/** Two things that one sentence tells. */
function shareSentence({ excerpts: a }: TimelineEvent, { excerpts: b }: TimelineEvent): boolean {
  return a.some((one) => one.tells && b.some((other) => other.tells && one.article === other.article && one.start === other.start));
}

/** Whether two may be one at all. A plan and what came of it are two. */
function mayBeOne(a: TimelineEvent, b: TimelineEvent): boolean {
  return a.story === b.story && (a.kind === 'projection') === (b.kind === 'projection') && meet(a, b) && !shareSentence(a, b);
}

/** How much of what the likest two of their reports tell they share. */
function likenessOf(one: Told, other: Told, telling: (stem: string) => number): number {
  const weight = (stems: Iterable<string>) => [...stems].reduce((sum, stem) => sum + telling(stem), 0);
  let most = 0;
  for (const mine of one.reports) {
    for (const theirs of other.reports) {
      const shared = weight([...mine].filter((stem) => theirs.has(stem)));
      if (shared > 0) most = Math.max(most, shared / Math.sqrt(weight(mine) * weight(theirs)));
    }
  }
  return most;
}

/** Pairs that share a word which not all have. */
function* sharing(told: readonly Told[]): Generator<readonly [Told, Told]> {
  const having = new Map<string, Told[]>();
  for (const each of told) {
    const met = new Set<Told>();
    for (const stem of each.all) {
      const others = having.get(stem) ?? [];
      if (others.length <= COMMON) for (const other of others) met.add(other);
      having.set(stem, others.length <= COMMON ? [...others, each] : others);
    }
    for (const other of met) yield [other, each];
  }
}

/** Events that look alike and were not joined, the likest first. Details stand under others, and are left there. */
export function alikeIn(events: readonly TimelineEvent[]): readonly Alike[] {
  const told = events.filter(({ detailOf }) => detailOf === null).map(toldOf);
  const telling = tellingOf(told.map(({ all }) => all));
  const found: Alike[] = [];
  for (const [one, other] of sharing(told)) {
    if (!mayBeOne(one.event, other.event)) continue;
    const likeness = likenessOf(one, other, telling);
    if (likeness >= ([...one.counted].some((what) => other.counted.has(what)) ? ALIKE_COUNTED : ALIKE)) found.push({ events: one.event.salience >= other.event.salience ? [one.event, other.event] : [other.event, one.event], likeness });
  }
  const asked = new Map<EventId, number>();
  return found.sort((a, b) => b.likeness - a.likeness).filter(({ events: pair }) => {
    if (pair.some(({ id }) => (asked.get(id) ?? 0) >= ASKED)) return false;
    for (const { id } of pair) asked.set(id, (asked.get(id) ?? 0) + 1);
    return true;
  });
}
