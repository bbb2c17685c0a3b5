import { leansOnOthers, type EventId, type TimelineEvent } from '../../core/index.ts';
import { groupDay } from '../../when/index.ts';
import { columnsOfFacts } from './fact-columns.ts';
import type { Fact } from './filters.ts';
import { stemsOf, tellingOf } from '../text/stems.ts';

const FEWEST = 8;
const MOST = 15;
/** So many are weighed against each other: of a hundred thousand the others are no key events. */
const WEIGHED = 150;
/** What weighs less than this share of the weightiest is no key event, as long as there are enough of them. */
const LIGHT = 0.15;
/** So much twice as many sources weigh: what several tell comes before what one does, unless that stands out in the whole pile. */
const SOURCES = 0.25;
/** Each event of a day that is chosen already makes the next of that day so much lighter: a story is told over its days. */
const SAME_DAY = 0.85;
/** Two titles that share so much of what they tell tell one event, where their times meet, and anywhere. */
const ALIKE_NEAR = 0.4;
const ALIKE = 0.6;
/** Letters of a title that is read at a glance; a longer one weighs less. */
const SHORT = 90;

interface Weighed {
  readonly event: TimelineEvent;
  readonly weight: number;
  readonly stems: ReadonlySet<string>;
}

/**
 * The few events that tell the story, of those that nothing keeps out: the most salient, of several sources, about which they
 * differ, told over the days, and none told twice. A detail is none of them. Of very few all are. The same facts give the same events.
 */
export function keyEvents(facts: readonly Fact[], masks: Uint16Array): ReadonlySet<EventId> {
  const { weighed, standing, all } = weightiest(facts, masks);
  if (standing <= FEWEST) return new Set(all);
  const wanted = Math.min(MOST, Math.max(FEWEST, Math.round(5 + Math.sqrt(standing))));
  const telling = tellingOf(weighed.map(({ stems }) => stems));
  const chosen: Weighed[] = [];
  const onDay = new Map<string, number>();
  let left = weighed;
  while (chosen.length < wanted && left.length > 0) {
    const weightNow = ({ event, weight }: Weighed) => weight * SAME_DAY ** (onDay.get(dayOf(event)) ?? 0);
    const best = left.reduce((one, other) => (weightNow(other) > weightNow(one) ? other : one));
    if (chosen.length >= FEWEST && weightNow(best) < LIGHT * (chosen[0]?.weight ?? 0)) break;
    chosen.push(best);
    onDay.set(dayOf(best.event), (onDay.get(dayOf(best.event)) ?? 0) + 1);
    left = left.filter((other) => other !== best && !isTwice(best, other, telling));
  }
  return new Set(chosen.map(({ event }) => event.id));
}

/** The weightiest by what their columns say, then weighed by their words as well, in the order of the facts; how many there are, and the ids of the weightiest, whatever their words. */
function weightiest(facts: readonly Fact[], masks: Uint16Array): { readonly weighed: readonly Weighed[]; readonly standing: number; readonly all: readonly EventId[] } {
  const { salience, reporters, differs, recounts, kind, detail } = columnsOfFacts(facts);
  const weights = new Float32Array(facts.length);
  const best: number[] = [];
  let standing = 0;
  for (let at = 0; at < facts.length; at += 1) {
    if (masks[at] !== 0 || detail[at] === 1) continue;
    standing += 1;
    const weight = (Math.sqrt(salience[at] ?? 0) + SOURCES * Math.log2(Math.max(1, reporters[at] ?? 0)) + 0.12 * (differs[at] ?? 0) + 0.05 * (recounts[at] ?? 0)) * (kind[at] === 0 ? 1 : 0.5);
    weights[at] = weight;
    if (best.length === WEIGHED && weight <= (weights[best[WEIGHED - 1] ?? 0] ?? 0)) continue;
    let place = best.length;
    while (place > 0 && (weights[best[place - 1] ?? 0] ?? 0) < weight) place -= 1;
    best.splice(place, 0, at);
    if (best.length > WEIGHED) best.pop();
  }
  const weighed = best.sort((a, b) => a - b).flatMap((at): readonly Weighed[] => {
    const event = facts[at]?.event;
    return event === undefined ? [] : [{ event, weight: (weights[at] ?? 0) * clarityOf(event), stems: stemsOf(event.title) }];
  });
  // What has no day cannot be put in order: it is chosen only where hardly anything has one.
  const dated = weighed.filter(({ event }) => event.time.start !== null);
  return { weighed: dated.length >= FEWEST ? dated : weighed, standing, all: weighed.map(({ event }) => event.id) };
}

/** From 0 to 1: how well an event can be told in one line. A title that is somebody's words, leans on others or is a long sentence, and a day that no words state, tell less. */
function clarityOf({ title, time }: TimelineEvent): number {
  return Math.min(1, SHORT / title.length) * (title.startsWith('“') ? 0.4 : 1) * (leansOnOthers(title) ? 0.3 : 1) * (time.certainty === 'reported' ? 0.75 : 1);
}

/** What stands under one heading. */
function dayOf({ time }: TimelineEvent): string {
  return groupDay(time) ?? `${time.granularity} ${time.start ?? ''}`;
}

function isTwice(one: Weighed, other: Weighed, telling: (stem: string) => number): boolean {
  let shared = 0;
  for (const stem of one.stems) if (other.stems.has(stem)) shared += telling(stem);
  const whole = (stems: ReadonlySet<string>) => [...stems].reduce((sum, stem) => sum + telling(stem), 0);
  const [a, b] = [Math.max(Number.MIN_VALUE, whole(one.stems)), Math.max(Number.MIN_VALUE, whole(other.stems))];
  // Of one time the shorter title may be a part of the longer; elsewhere a long one holds much that it does not tell.
  return shared / Math.sqrt(a * b) >= ALIKE || (shared / Math.min(a, b) >= ALIKE_NEAR && meet(one.event, other.event)) || sharesWords(one.event, other.event);
}

/** Whether the two may have been on one day. The day of a report is often the one after, and stands for that before as well. */
function meet({ time: a }: TimelineEvent, { time: b }: TimelineEvent): boolean {
  const unsure = a.certainty === 'reported' || b.certainty === 'reported';
  return beginsBy(a, b, unsure) && beginsBy(b, a, unsure);
}

/** Whether the one begins no later than on the last day of the other, or on the day after. */
function beginsBy({ start }: TimelineEvent['time'], other: TimelineEvent['time'], orDayAfter: boolean): boolean {
  if (start === null || other.start === null || other.end === null) return true;
  const [day, end] = [start.slice(0, 10), other.end.slice(0, 10)];
  // What ends at midnight ends on the day before.
  return other.end.endsWith('T00:00') && other.end > other.start && !orDayAfter ? day < end : day <= end;
}

/** Whether all words that tell the one stand among those that tell the other. */
function sharesWords({ excerpts: a }: TimelineEvent, { excerpts: b }: TimelineEvent): boolean {
  const [few, many] = [a, b].map((excerpts) => excerpts.filter(({ tells }) => tells)).sort((one, other) => one.length - other.length);
  return few !== undefined && few.every(({ article, focus }) => many?.some((other) => other.article === article && other.focus.start < focus.end && focus.start < other.focus.end) === true);
}
