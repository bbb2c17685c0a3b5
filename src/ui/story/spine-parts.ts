import type { TimelineEvent } from '../../core/index.ts';
import { groupText } from '../../when/index.ts';
import { groupsOf, type EventGroup } from '../list/groups.ts';

/** A part of the spine: events of one day that are told, or what is folded between two such days. */
export type SpinePart =
  | { readonly kind: 'day'; readonly group: EventGroup; /** Of the same day, in order. */ readonly folded: readonly TimelineEvent[] }
  | { readonly kind: 'between'; readonly where: 'earlier' | 'between' | 'later' | 'undated'; readonly folded: readonly TimelineEvent[] };

/**
 * The told events by their days, with all that is folded where it belongs, each once: under its day, between two days, before the
 * first, after the last. Both are in the order of the list.
 */
export function spineParts(told: readonly TimelineEvent[], folded: readonly TimelineEvent[]): readonly SpinePart[] {
  const groups = groupsOf(told);
  const byHeading = new Map(groups.map(({ heading }): readonly [string, TimelineEvent[]] => [heading, []]));
  const others: TimelineEvent[] = [];
  for (const event of folded) (byHeading.get(groupText(event.time)) ?? others).push(event);
  const undated = others.filter(({ time }) => time.start === null);
  let left = others.filter(({ time }) => time.start !== null);
  const parts: SpinePart[] = [];
  for (const [at, group] of groups.entries()) {
    const start = group.events[0]?.time.start ?? null;
    // What has no date stands last.
    const before = start === null ? left : left.filter(({ time }) => (time.start ?? '') < start);
    left = left.filter((event) => !before.includes(event));
    if (before.length > 0) parts.push({ kind: 'between', where: at === 0 ? 'earlier' : 'between', folded: before });
    parts.push({ kind: 'day', group, folded: byHeading.get(group.heading) ?? [] });
  }
  if (left.length > 0) parts.push({ kind: 'between', where: 'later', folded: left });
  if (undated.length > 0) parts.push({ kind: 'between', where: 'undated', folded: undated });
  return parts;
}
