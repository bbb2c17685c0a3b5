import type { Day, EventKind, NameKind, TimelineEvent } from '../../core/index.ts';
import type { SourceEntry } from './sources.ts';

export const KINDS = ['event', 'statement', 'projection'] as const satisfies readonly EventKind[];

/** The kinds of names that can be chosen from. */
export const NAME_KINDS = ['person', 'place', 'organisation'] as const satisfies readonly NameKind[];
export type ChosenKind = (typeof NAME_KINDS)[number];

/** What decides which events are shown. */
export interface Filters {
  /** Keys of the sources that are switched off. */
  readonly off: readonly string[];
  readonly kinds: readonly EventKind[];
  /** Names that were chosen, as `nameKey` writes them. An event needs one of each kind of which one is chosen. */
  readonly names: readonly string[];
  /** First and last day; null: open. */
  readonly since: Day | null;
  readonly until: Day | null;
  /** So many sources at least. */
  readonly least: number;
  /** Only events about which the sources differ. */
  readonly differing: boolean;
  /** Only what the search found. */
  readonly onlyHits: boolean;
}

export const NO_FILTERS: Filters = { off: [], kinds: KINDS, names: [], since: null, until: null, least: 1, differing: false, onlyHits: false };

export function nameKey(kind: ChosenKind, name: string): string {
  return `${kind}:${name}`;
}

/** The inverse of `nameKey`. */
export function readNameKey(key: string): { readonly kind: ChosenKind; readonly name: string } | null {
  const kind = NAME_KINDS.find((each) => key.startsWith(`${each}:`));
  return kind === undefined ? null : { kind, name: key.slice(kind.length + 1) };
}

/** Each filter is a bit, so that an event knows all that keep it out in one number. */
export const FILTER_BITS = { sources: 1, kinds: 2, period: 4, person: 8, place: 16, organisation: 32, least: 64, differing: 128, hits: 256, story: 512 } as const;
export type FilterName = keyof typeof FILTER_BITS;

/** An event with what the filters ask about it, worked out once. */
export interface Fact {
  readonly event: TimelineEvent;
  readonly reporters: readonly SourceEntry[];
  /** Its names that can be chosen, as keys. */
  readonly names: readonly string[];
}

export function namesOf(event: TimelineEvent): readonly string[] {
  const keys: string[] = [];
  for (const { kind, name } of event.names) {
    const chosen = NAME_KINDS.find((each) => each === kind);
    if (chosen !== undefined) keys.push(nameKey(chosen, name));
  }
  return keys;
}

/** For each fact the bits of the filters that keep it out; 0: it is shown. `hits`: null while nothing is looked for. */
export function masksOf(facts: readonly Fact[], filters: Filters, story: string | null, hits: ReadonlySet<string> | null): Uint16Array {
  const off = new Set(filters.off);
  const chosen = NAME_KINDS.map((kind) => ({ bit: FILTER_BITS[kind], names: new Set(filters.names.filter((key) => key.startsWith(`${kind}:`))) })).filter(({ names }) => names.size > 0);
  return Uint16Array.from(facts, ({ event, reporters, names }) => {
    let mask = 0;
    if (off.size > 0 && reporters.every(({ key }) => off.has(key))) mask |= FILTER_BITS.sources;
    if (!filters.kinds.includes(event.kind)) mask |= FILTER_BITS.kinds;
    if (!within(event, filters)) mask |= FILTER_BITS.period;
    for (const { bit, names: wanted } of chosen) if (!names.some((name) => wanted.has(name))) mask |= bit;
    if (reporters.length < filters.least) mask |= FILTER_BITS.least;
    if (filters.differing && event.disagreements.length === 0) mask |= FILTER_BITS.differing;
    if (filters.onlyHits && hits !== null && !hits.has(event.id)) mask |= FILTER_BITS.hits;
    if (story !== null && event.story !== story) mask |= FILTER_BITS.story;
    return mask;
  });
}

/** An event lies in a period if any part of its time may; one without a date lies in none. */
function within({ time: { start, end } }: TimelineEvent, { since, until }: Filters): boolean {
  if (since === null && until === null) return true;
  if (start === null || end === null) return false;
  // Days are shorter than moments and order with them: "2031-05-06" < "2031-05-06T00:00" < "2031-05-06~".
  return (since === null || end > `${since}T00:00` || start >= `${since}T00:00`) && (until === null || start < `${until}~`);
}

/** How many events each choice of a filter would show, the other filters as they are. */
export interface Tally {
  readonly sources: ReadonlyMap<string, number>;
  readonly kinds: Readonly<Record<EventKind, number>>;
  readonly names: ReadonlyMap<string, number>;
  /** By the number of sources, from two on: how many events have so many or more. */
  readonly least: ReadonlyMap<number, number>;
  /** With any number of sources. */
  readonly any: number;
  readonly differing: number;
  readonly stories: ReadonlyMap<string, number>;
}

/** The steps that are offered for the number of sources. */
export const LEAST = [2, 3, 5, 10] as const;

export function tallyOf(facts: readonly Fact[], masks: Uint16Array): Tally {
  const [sources, names, stories, least] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>(), new Map<number, number>()];
  const kinds = { event: 0, statement: 0, projection: 0 };
  let differing = 0;
  let any = 0;
  facts.forEach(({ event, reporters, names: named }, at) => {
    const mask = masks[at] ?? 0;
    const but = (filter: FilterName) => (mask & ~FILTER_BITS[filter]) === 0;
    if (but('sources')) for (const { key } of reporters) add(sources, key);
    if (but('kinds')) kinds[event.kind] += 1;
    if (but('story')) add(stories, event.story);
    if (but('least')) {
      any += 1;
      for (const step of LEAST) if (reporters.length >= step) add(least, step);
    }
    if (but('differing') && event.disagreements.length > 0) differing += 1;
    for (const key of named) {
      const kind = readNameKey(key)?.kind;
      if (kind !== undefined && but(kind)) add(names, key);
    }
  });
  return { sources, kinds, names, least, any, differing, stories };
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** A filter that leaves nothing, with the number of events that come back without it. */
export interface Culprit {
  readonly filters: readonly FilterName[];
  readonly without: number;
}

/** What to blame when nothing passes: each filter that does it alone, else all of them together. Empty: something is shown, or there is nothing. */
export function culpritsOf(masks: Uint16Array): readonly Culprit[] {
  const alone = new Map<number, number>();
  let all = 0;
  let any = 0;
  for (const mask of masks) {
    if (mask === 0) return [];
    if ((mask & FILTER_BITS.story) !== 0) continue;
    add(alone, mask);
    any += 1;
    all |= mask;
  }
  if (any === 0) return [];
  const names = filterNames();
  const single = names.flatMap((filter) => {
    const without = alone.get(FILTER_BITS[filter]) ?? 0;
    return without > 0 ? [{ filters: [filter], without }] : [];
  }).sort((a, b) => b.without - a.without);
  return single.length > 0 ? single : [{ filters: names.filter((filter) => (all & FILTER_BITS[filter]) !== 0), without: any }];
}

function filterNames(): readonly FilterName[] {
  return ['hits', 'period', 'person', 'place', 'organisation', 'sources', 'kinds', 'least', 'differing'];
}
