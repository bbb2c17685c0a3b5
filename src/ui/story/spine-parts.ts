import type { TimelineEvent } from '../../core/index.ts';
import { groupText } from '../../when/index.ts';
import { groupsOf, type EventGroup } from '../list/groups.ts';

/** A part of the spine: events of one day that are told, or what is folded between two such days. */
export type SpinePart =
  | { readonly kind: 'day'; readonly group: EventGroup<TimelineEvent>; /** Of the same day, in order. */ readonly folded: readonly TimelineEvent[] }
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
  const starts = groups.flatMap(({ events }) => events[0]?.time.start ?? []);
  /** By how many of the days begin no later. */
  const between: TimelineEvent[][] = [...starts, null].map(() => []);
  const undated: TimelineEvent[] = [];
  for (const event of others) {
    const { start } = event.time;
    if (start === null) undated.push(event);
    else between[starts.filter((begin) => begin <= start).length]?.push(event);
  }
  const partOf = (at: number): readonly SpinePart[] => {
    const here = between[at] ?? [];
    return here.length === 0 ? [] : [{ kind: 'between', where: at === starts.length ? 'later' : at === 0 ? 'earlier' : 'between', folded: here }];
  };
  // What has no date stands last.
  return [
    ...groups.flatMap((group, at): readonly SpinePart[] => [...(at <= starts.length ? partOf(at) : []), { kind: 'day', group, folded: byHeading.get(group.heading) ?? [] }]),
    ...(groups.length === starts.length ? partOf(starts.length) : []),
    ...(undated.length === 0 ? [] : [{ kind: 'between', where: 'undated', folded: undated } as const]),
  ];
}
