import type { Day, EventId, EventKind, NameKind, TimelineEvent } from '../../core/index.ts';
import { columnsOfFacts, KINDS, type Numbered } from './fact-columns.ts';
import type { SourceEntry } from '../model/sources.ts';

export { KINDS };

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
  /** Only events of which a figure was told anew on a later day. */
  readonly recounted: boolean;
  /** Only what the search found. */
  readonly onlyHits: boolean;
  /** How much of what passes is shown: no choice of events, but of how many of them at a time. Null: as the view opens. */
  readonly much: Much | null;
}

/**
 * `key`: the few events that tell the story. `more`: all but the details, which stand under their events. `everything`: the
 * details as well.
 */
export const MUCH = ['key', 'more', 'everything'] as const;
export type Much = (typeof MUCH)[number];

export const NO_FILTERS: Filters = { off: [], kinds: KINDS, names: [], since: null, until: null, least: 1, differing: false, recounted: false, onlyHits: false, much: null };

export function nameKey(kind: ChosenKind, name: string): string {
  return `${kind}:${name}`;
}

/** The inverse of `nameKey`. */
export function readNameKey(key: string): { readonly kind: ChosenKind; readonly name: string } | null {
  const kind = NAME_KINDS.find((each) => key.startsWith(`${each}:`));
  return kind === undefined ? null : { kind, name: key.slice(kind.length + 1) };
}

/** Each filter is a bit, so that an event knows all that keep it out in one number. */
export const FILTER_BITS = { sources: 1, kinds: 2, period: 4, person: 8, place: 16, organisation: 32, least: 64, differing: 128, hits: 256, story: 512, recounted: 1024, details: 2048, key: 4096 } as const;
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

/**
 * For each fact the bits of the filters that keep it out; 0: it is shown. `hits`: null while nothing is looked for. `open`: what a
 * person reads, shown though details are folded, as are hits; null: nothing.
 */
export function masksOf(facts: readonly Fact[], filters: Filters, story: string | null, hits: ReadonlySet<string> | null, open: EventId | null = null): Uint16Array {
  const { sources, names, kind, reporters, differs, recounts, detail } = columnsOfFacts(facts);
  const off = new Set(filters.off);
  const isOff = Uint8Array.from(sources.values, (key) => Number(off.has(key)));
  const chosen = new Set(filters.names);
  /** By name the bit of its kind, if it was chosen; of each such bit an event needs one. */
  const chosenBit = Uint16Array.from(names.values, (key) => (chosen.has(key) ? bitOfName(key) : 0));
  const needed = filters.names.reduce((bits, key) => bits | bitOfName(key), 0);
  const isOut = Uint8Array.from(KINDS, (each) => Number(!filters.kinds.includes(each)));
  const inTime = filters.since === null && filters.until === null;
  const masks = new Uint16Array(facts.length);
  // A plain loop over numbers: a hundred thousand facts are gone through with each choice, and an event is looked up only
  // for what a column does not have.
  const looks = !inTime || story !== null || (filters.onlyHits && hits !== null);
  for (let at = 0; at < facts.length; at += 1) {
    let mask = 0;
    if (off.size > 0 && !anyAt(sources, at, isOff, 0)) mask |= FILTER_BITS.sources;
    if (isOut[kind[at] ?? 0] === 1) mask |= FILTER_BITS.kinds;
    if (needed !== 0) mask |= needed & ~bitsAt(names, at, chosenBit);
    if ((reporters[at] ?? 0) < filters.least) mask |= FILTER_BITS.least;
    if (filters.differing && differs[at] === 0) mask |= FILTER_BITS.differing;
    if (filters.recounted && recounts[at] === 0) mask |= FILTER_BITS.recounted;
    const folds = filters.much !== 'everything' && detail[at] === 1;
    const event = looks || folds ? facts[at]?.event : undefined;
    if (event !== undefined) {
      if (!inTime && !within(event, filters)) mask |= FILTER_BITS.period;
      if (filters.onlyHits && hits !== null && !hits.has(event.id)) mask |= FILTER_BITS.hits;
      if (story !== null && event.story !== story) mask |= FILTER_BITS.story;
      if (folds && event.id !== open && hits?.has(event.id) !== true) mask |= FILTER_BITS.details;
    }
    masks[at] = mask;
  }
  return masks;
}

/** How many events there are, by what keeps them out. What is folded is no part of the totals. */
export interface Counts {
  /** Nothing keeps them out. */
  readonly passing: number;
  /** Details that would pass. */
  readonly folded: number;
  /** Whatever else keeps them out. */
  readonly total: number;
}

export function countsOf(masks: Uint16Array): Counts {
  let [passing, folded, total] = [0, 0, 0];
  for (const mask of masks) {
    if (mask === 0) passing += 1;
    if (mask === FILTER_BITS.details) folded += 1;
    if ((mask & FILTER_BITS.details) === 0) total += 1;
  }
  return { passing, folded, total };
}

/** How many details are folded under each event. */
export function foldedUnder(facts: readonly Fact[], masks: Uint16Array): ReadonlyMap<EventId, number> {
  const counts = new Map<EventId, number>();
  for (let at = 0; at < masks.length; at += 1) {
    const host = masks[at] === FILTER_BITS.details ? facts[at]?.event.detailOf ?? null : null;
    if (host !== null) counts.set(host, (counts.get(host) ?? 0) + 1);
  }
  return counts;
}

export function bitOfName(key: string): number {
  const kind = readNameKey(key)?.kind;
  return kind === undefined ? 0 : FILTER_BITS[kind];
}

/** Whether any value of a fact has this flag. */
function anyAt({ first, number }: Numbered, fact: number, flags: Uint8Array, flag: number): boolean {
  const end = first[fact + 1] ?? 0;
  for (let place = first[fact] ?? 0; place < end; place += 1) if (flags[number[place] ?? 0] === flag) return true;
  return false;
}

/** The bits of all values of a fact. */
function bitsAt({ first, number }: Numbered, fact: number, bits: Uint16Array): number {
  const end = first[fact + 1] ?? 0;
  let all = 0;
  for (let place = first[fact] ?? 0; place < end; place += 1) all |= bits[number[place] ?? 0] ?? 0;
  return all;
}

/** An event lies in a period if any part of its time may; one without a date lies in none. */
function within({ time: { start, end } }: TimelineEvent, { since, until }: Filters): boolean {
  if (since === null && until === null) return true;
  if (start === null || end === null) return false;
  // Days are shorter than moments and order with them: "2031-05-06" < "2031-05-06T00:00" < "2031-05-06~".
  return (since === null || end > `${since}T00:00` || start >= `${since}T00:00`) && (until === null || start < `${until}~`);
}

/** The steps that are offered for the number of sources. */
export const LEAST = [2, 3, 5, 10] as const;
