import type { EventTime, Granularity, Interval, Step } from '../model.ts';
import { fineness, type MentionTime, type TimeOrigin } from '../events/index.ts';
import { overlaps } from '../time/index.ts';

const UNKNOWN: EventTime = { start: null, end: null, granularity: 'unknown', certainty: 'unknown', value: null, mod: null, zone: null, steps: [] };

const asEventTime = (time: MentionTime, more: readonly Step[]): EventTime => ({
  start: time.interval?.start ?? null, end: time.interval?.end ?? null, granularity: time.granularity, certainty: time.certainty,
  value: time.value, mod: time.mod, zone: time.zone, steps: [...time.steps, ...more],
});

/** Clock times of a day are few, and rounding makes them agree; beyond that the finest one wins. */
const rank = (granularity: Granularity): number => fineness(granularity);

/**
 * The time of an event from the times of its mentions: the finest one that words of the event itself give and that most of
 * the others can agree with; else the best that was inherited.
 */
export function eventTime(times: readonly MentionTime[]): EventTime {
  const hard = times.filter((t) => !t.soft && t.interval !== null);
  const support = supportAmong(hard);
  const most = hard.reduce((top, t) => Math.max(top, support(t)), 0);
  const agreed = hard.filter((t) => support(t) * 2 > most);
  const best = agreed.toSorted((a, b) => rank(a.granularity) - rank(b.granularity) || certain(a) - certain(b) || support(b) - support(a))[0];
  if (best !== undefined) {
    return asEventTime(best, agreeing(best, hard));
  }
  // Without a year, "24 February" still says more than "February".
  const partial = times.filter((t) => !t.soft && t.value !== null).toSorted((a, b) => told(b) - told(a))[0];
  if (partial !== undefined) return { ...UNKNOWN, value: partial.value, mod: partial.mod, zone: partial.zone, steps: partial.steps };
  // Words that say "for months" without a date are no less words: no day of the text around another report stands for them.
  const vague = times.find((t) => t.from === 'none' && t.phrase !== null);
  const soft = times.filter((t) => t.interval !== null && (vague === undefined || !LENT.has(t.from)));
  // Of equals the surest, then the earliest.
  const inherited = soft.toSorted((a, b) => softness(a) - softness(b) || certain(a) - certain(b) || (a.interval !== null && b.interval !== null && a.interval.start < b.interval.start ? -1 : 1))[0];
  if (inherited !== undefined) return asEventTime(inherited, []);
  const open = vague ?? times.find((t) => t.value !== null);
  return open === undefined ? UNKNOWN : { ...UNKNOWN, value: open.value, mod: open.mod, steps: open.steps };
}

/** How many of some times have a time in common with one of them, which is told once for all that have the same interval. */
function supportAmong(times: readonly MentionTime[]): (time: MentionTime) => number {
  const counts = new Map<string, { readonly interval: Interval; n: number }>();
  for (const { interval } of times) {
    if (interval === null) continue;
    const seen = counts.get(keyOf(interval));
    if (seen === undefined) counts.set(keyOf(interval), { interval, n: 1 });
    else seen.n += 1;
  }
  const known = new Map<string, number>();
  return ({ interval: own }) => {
    if (own === null) return 0;
    const before = known.get(keyOf(own));
    if (before !== undefined) return before;
    let found = 0;
    for (const { interval, n } of counts.values()) if (overlaps(interval, own)) found += n;
    known.set(keyOf(own), found);
    return found;
  };
}

const keyOf = ({ start, end }: Interval): string => `${start} ${end}`;

/** How many parts of a date or time a value holds. */
const told = (t: MentionTime): number => (t.value ?? '').split(/[-T]/u).filter((part) => part !== '' && !part.includes('XX')).length;

/** The words of other reports that a reader would expect to find behind the date: coarser ones that agree, one an article. */
function agreeing(best: MentionTime, hard: readonly MentionTime[]): readonly Step[] {
  const steps: Step[] = [];
  const quoted = new Set(best.steps.flatMap((step) => step.quote?.article ?? []));
  for (const { interval, granularity, steps: [words] } of hard) {
    const quote = words?.quote;
    if (interval === null || best.interval === null || quote == null || rank(granularity) <= rank(best.granularity) || !overlaps(interval, best.interval)) continue;
    if (quoted.has(quote.article)) continue;
    quoted.add(quote.article);
    steps.push({ kind: 'agrees', quote, value: words?.value ?? null });
  }
  return steps;
}

const certain = (t: MentionTime): number => (t.certainty === 'stated' ? 0 : t.certainty === 'reported' ? 2 : 1);

/** Days of the text around. */
const LENT: ReadonlySet<TimeOrigin> = new Set<TimeOrigin>(['narrative', 'lead', 'publication']);

const ORIGINS: readonly TimeOrigin[] = ['own', 'anchor', 'joined', 'chronicle', 'report', 'narrative', 'lead', 'publication', 'none'];
const softness = (t: MentionTime): number => ORIGINS.indexOf(t.from);
