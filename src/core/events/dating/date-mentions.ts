import { dayOf, intervalOfValue } from '../../time/index.ts';
import type { Mention } from '../mention.ts';
import { anchorings, awayFrom, eventOf, shifted, toldDay, type Anchoring } from './anchors.ts';
import { IN_SENTENCE, leadOf, surroundings, unplacedIn, type Around } from './inheritance.ts';
import { fineness, NO_TIME, type MentionTime } from './mention-time.ts';
import { ownTime, stretched, vagueTime } from './own-time.ts';
import type { Setting } from './setting.ts';

/**
 * Dates the mentions of an article, in their order. A date comes from the words of the clause; else from an event that it is
 * counted from; else from the first strategy of `inheritance.ts` that has an answer, and then it is soft.
 */
export function dateMentions(setting: Setting, mentions: readonly Mention[]): readonly MentionTime[] {
  const { expressions } = setting;
  const told: (MentionTime | null)[] = mentions.map((mention) => ownTime(setting, mention, expressions));
  const anchors = anchorings(mentions, expressions);
  for (const anchor of anchors) countAnchor(setting, anchor, mentions, told);
  const waiting = new Set(anchors.map(({ from }) => from));
  const unplaced = unplacedIn(setting, mentions);
  const own: (MentionTime | null)[] = [];
  for (const [at, mention] of mentions.entries()) {
    // "were killed when the roof fell on Saturday, police said on Sunday": the event beside it dates it, before its report does.
    own.push(told[at] ?? (waiting.has(at) ? null : vagueTime(setting, mention, expressions)) ?? inSentence({ setting, mentions, told, own, lead: null, unplaced }, at, waiting.has(at)));
  }
  const around: Around = { setting, mentions, told, own, unplaced, lead: leadOf({ setting, mentions, told, own, unplaced }) };
  const found = mentions.map((_, at): MentionTime => {
    const mine = own[at] ?? null;
    if (mine?.phrase != null && mine.interval === null && mine.value !== null && FLOATING.test(mine.value)) {
      const day = surroundings(around, at);
      return isApart(around, at, day) ? mine : onDay(mine, day);
    }
    return mine ?? (waiting.has(at) ? NO_TIME : surroundings(around, at));
  });
  for (const { e, from, of } of anchors) {
    const base = found[of];
    if (from < 0 || own[from] !== null || base === undefined) continue;
    found[from] = shifted(setting, base, e, awayFrom(e) === 1 ? -1 : 1) ?? NO_TIME;
  }
  return found.map((time) => shaped(stretched(setting, time)));
}

/** Dates one end of a distance by the other, where its own words or what the article told before give the day of that. */
function countAnchor(setting: Setting, anchor: Anchoring, mentions: readonly Mention[], told: (MentionTime | null)[]): void {
  const { e, from, of } = anchor;
  const [ahead, back] = awayFrom(e) === 1 ? ([1, -1] as const) : ([-1, 1] as const);
  const known = (event: Pick<Mention, 'actions' | 'names'> | null | undefined): MentionTime | null => (event == null ? null : toldDay(event, e.start, mentions, told));
  if (told[of] === null) {
    const event = told[from] ?? known(eventOf(setting, anchor, mentions));
    told[of] = event === null ? again(known(mentions[of])) : shifted(setting, event, e, ahead);
    if (told[from] === null) told[from] = again(event);
  }
  const here = told[of] ?? null;
  if (here !== null && told[from] === null) told[from] = shifted(setting, here, e, back);
}

/** The day of what was told before, for what speaks of it again. */
const again = (time: MentionTime | null): MentionTime | null => (time === null ? null : { ...time, certainty: 'inferred', phrase: null, from: 'anchor', soft: true });

/** The first answer of those strategies that stay in the sentence; what is counted from an event has only its report. */
function inSentence(around: Around, at: number, counted: boolean): MentionTime | null {
  for (const { name, find } of IN_SENTENCE) {
    const time = counted && name === 'joined' ? null : find(around, at);
    if (time !== null) return time;
  }
  return null;
}

/** Field by field in one order: linking compares times millions of times, and engines read objects of one shape much faster. */
function shaped({ interval, granularity, certainty, value, mod, zone, phrase, steps, from, soft }: MentionTime): MentionTime {
  return { interval, granularity, certainty, value, mod, zone, phrase, steps, from, soft };
}

/** "Left at 10 p.m. with the nurse who was found on Monday": an aside of the sentence is of that day, and what it stands beside is not. */
function isApart({ mentions, told }: Around, at: number, { interval }: MentionTime): boolean {
  const on = interval === null ? null : dayOf(interval.start);
  return on !== null && mentions.some(({ sentence, background }, other) => {
    const there = told[other]?.interval;
    return other !== at && background && sentence.start === mentions[at]?.sentence.start && there != null && dayOf(there.start) === on;
  });
}

/** A clock time or part of a day whose day is not said: `XXXX-XX-XXT03:00`. */
const FLOATING = /^XXXX-XX-XXT/u;

/** Puts a clock time on the day that its surroundings give. */
function onDay(time: MentionTime, around: MentionTime): MentionTime {
  if (around.interval === null || time.value === null || fineness(around.granularity) > fineness('day')) return time;
  const on = dayOf(around.interval.start);
  const value = `${on}${time.value.slice('XXXX-XX-XX'.length)}`;
  const { interval, granularity } = intervalOfValue(value, time.mod);
  const words = time.steps[0];
  return { ...time, value, interval, granularity, certainty: 'inferred', steps: words === undefined ? around.steps : [{ ...words, value }, ...around.steps] };
}
