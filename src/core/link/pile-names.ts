import type { NameMention } from '../events/index.ts';
import type { NameKind } from '../model.ts';
import type { KindOfName } from './name-kinds.ts';
import { initials, isAbbreviation } from './abbreviations.ts';
import { grouped } from './grouped.ts';
import { foldName, sameName, wordKey } from './same-name.ts';

/** A name with all its spellings in a pile. */
export interface PileName {
  readonly name: string;
  readonly kind: NameKind;
}

/** The one name that a mention of a name stands for in its story. */
export type NameOf = (name: NameMention, story: number) => PileName;

/** What one name is called, and where. */
interface Spelled {
  readonly keys: Set<string>;
  readonly spellings: Map<string, number>;
  /** How often it is meant, by story. */
  readonly stories: Map<number, number>;
  /** How often "the" stands before it: "the Wend" is a river. */
  the: number;
  kind: NameKind;
}

/** A name as it is meant in a story; `the`: that word stands before it. */
export interface MeantName {
  readonly name: NameMention;
  readonly story: number;
  readonly the: boolean;
}

/** An abbreviation and what an article says that it stands for, folded. */
export interface Definition {
  readonly short: string;
  readonly long: string;
  readonly story: number;
}

const MOST_WORDS = 4;
/** The last word of many an organisation: by itself it is the one that its story names. */
const GENERIC = /^(?:commission|union|council|committee|agency|association|federation|club|company|group|school|college|university|hospital|institute|airlines|airways|bank|corporation|foundation|society|network|board|court|academy|league|fund|trust|office|service|services|authority|department|ministry|organi[sz]ation|station|bureau|charity|centre|center|centers|centres)$/u;
/** A city may be written with the word behind its name, and then it is the same city. A region or river of that name may not. */
const CITY = / city$/u;
/** What may be told of without the word behind its name. */
const WATER = / (?:river|lake|sea|bay|strait|ocean|canal)$/u;
/** So many times as often as the next one of that last name a person must be meant, to be meant by the last name alone. */
const FOREMOST = 4;

const commonest = (counts: ReadonlyMap<string, number>): string => [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
const lastOf = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);
const isWhole = (key: string): boolean => key.includes(' ');

/** All names of a pile, each by its folded spelling. */
function spelled(meant: Iterable<MeantName>, kindOf: KindOfName): ReadonlyMap<string, Spelled> {
  const found = new Map<string, Spelled>();
  for (const { story, name, the } of meant) {
    if (name.adjective || name.country !== null) continue;
    const key = foldName(name.text);
    const mine = found.get(key) ?? { keys: new Set([key]), spellings: new Map<string, number>(), stories: new Map<number, number>(), the: 0, kind: kindOf(key) ?? name.kind };
    found.set(key, mine);
    mine.spellings.set(name.text, (mine.spellings.get(name.text) ?? 0) + 1);
    mine.stories.set(story, (mine.stories.get(story) ?? 0) + 1);
    if (the) mine.the += 1;
  }
  return found;
}

function take(into: Spelled, from: Spelled): void {
  for (const key of from.keys) into.keys.add(key);
  for (const [text, n] of from.spellings) into.spellings.set(text, (into.spellings.get(text) ?? 0) + n);
  for (const [story, n] of from.stories) into.stories.set(story, (into.stories.get(story) ?? 0) + n);
  if (into.kind === 'other') into.kind = from.kind;
}

/** Whole names of people in two spellings are one person; by the key of their last word, so that few are compared. */
function wholeNames(names: ReadonlyMap<string, Spelled>): ReadonlyMap<string, readonly Spelled[]> {
  const found = new Map<string, Spelled[]>();
  const sizes = [...names].filter(([key, { kind }]) => kind === 'person' && isWhole(key) && key.split(' ').length <= MOST_WORDS).sort(([a], [b]) => a.split(' ').length - b.split(' ').length || (a < b ? -1 : 1));
  for (const [key, name] of sizes) {
    const bucket = found.get(wordKey(lastOf(key))) ?? [];
    found.set(wordKey(lastOf(key)), bucket);
    const same = bucket.find((other) => [...other.keys].some((k) => sameName(k, key)));
    if (same === undefined) bucket.push({ ...name, keys: new Set(name.keys), spellings: new Map(name.spellings), stories: new Map(name.stories) });
    else take(same, name);
  }
  return found;
}

const total = (counts: ReadonlyMap<unknown, number>): number => [...counts.values()].reduce((sum, n) => sum + n, 0);

/** The rivers and the like of a pile, by their names without that word; null where two have it. */
function waters(names: ReadonlyMap<string, Spelled>): ReadonlyMap<string, Spelled> {
  const found = new Map<string, Spelled>();
  for (const [key, name] of names) {
    if (name.kind !== 'place' || !WATER.test(key)) continue;
    const at = wordKey(key.replace(WATER, ''));
    const mine = found.get(at);
    if (mine === undefined) found.set(at, { ...name, keys: new Set(name.keys), spellings: new Map(name.spellings), stories: new Map(name.stories) });
    else if ([...mine.keys].some((k) => sameName(k, key))) take(mine, name);
  }
  return found;
}

/** The one of them who is meant by a last name alone; null: it may be either. */
function foremost(bearers: readonly Spelled[], countOf: (name: Spelled) => number): Spelled | null {
  const [first, second] = bearers.toSorted((a, b) => countOf(b) - countOf(a));
  return first === undefined || (second !== undefined && countOf(first) < FOREMOST * countOf(second)) ? null : first;
}

/**
 * The long name that an abbreviation stands for in a story: as an article of it defines it, else the one name of the story
 * with these initials, else as another story defines it.
 */
function longNames(names: ReadonlyMap<string, Spelled>, defined: Iterable<Definition>): (key: string, story: number) => Spelled | null {
  const here = new Map<string, Set<string>>();
  const anywhere = new Map<string, Set<string>>();
  const put = (map: Map<string, Set<string>>, at: string, long: string): void => void map.set(at, (map.get(at) ?? new Set<string>()).add(long));
  for (const { short, long, story } of defined) {
    if (!names.has(long)) continue;
    put(here, `${story} ${short}`, long);
    put(anywhere, short, long);
  }
  const byInitials = new Map<string, string[]>();
  for (const [key, { kind }] of names) if (kind !== 'person') for (const all of initials(key)) byInitials.set(all, [...(byInitials.get(all) ?? []), key]);
  const foremostOf = (keys: readonly string[], story: number | null): Spelled | null =>
    foremost(keys.flatMap((long) => names.get(long) ?? []), ({ stories }) => (story === null ? total(stories) : (stories.get(story) ?? 0)));
  return (key, story) => {
    const own = names.get(key);
    if (own === undefined || key.includes(' ') || !isAbbreviation(commonest(own.spellings))) return null;
    const near = (byInitials.get(key) ?? []).filter((long) => names.get(long)?.stories.has(story) === true && (key.length > 2 || names.get(long)?.kind === 'organisation'));
    return foremostOf([...(here.get(`${story} ${key}`) ?? [])], story) ?? foremostOf(near, story) ?? foremostOf([...(anywhere.get(key) ?? [])], null) ?? foremostOf((byInitials.get(key) ?? []).filter((long) => names.get(long)?.kind === 'organisation'), null);
  };
}

/** "The Commission" is the one commission that its story names; null: none, or two. `bodies` are the organisations with that last word. */
function wholeOf(story: number, bodies: readonly Spelled[]): PileName | null {
  const [one, second] = bodies.filter(({ stories }) => stories.has(story));
  return one === undefined || second !== undefined ? null : { name: commonest(one.spellings), kind: 'organisation' };
}

/**
 * One name for each person across a pile: a last name stands for the one whole name that bears it in its story, else in the
 * pile; where two bear it and neither is told of much more, it stays by itself. "The Wend" is the Wend River. Other names are
 * one where their spellings are.
 */
export function pileNames(meant: Iterable<MeantName>, kindOf: KindOfName, defined: Iterable<Definition> = []): NameOf {
  const names = spelled(meant, kindOf);
  const rivers = waters(names);
  const whole = wholeNames(names);
  const bodies = new Map([...grouped([...names].filter(([key, { kind }]) => kind === 'organisation' && isWhole(key)), ([key]) => lastOf(key))].map(([last, mine]) => [last, mine.map(([, name]) => name)]));
  const holders = (key: string): readonly Spelled[] => (whole.get(wordKey(lastOf(key))) ?? []).filter(({ keys }) => [...keys].some((k) => sameName(k, key)));
  const stands = longNames(names, defined);
  const known = new Map<string, PileName>();
  const resolve = (key: string, story: number, own: Spelled): PileName => {
    const long = stands(key, story);
    if (long !== null) return { name: commonest(long.spellings), kind: long.kind === 'other' ? own.kind : long.kind };
    if (GENERIC.test(key)) return wholeOf(story, bodies.get(key) ?? []) ?? { name: commonest(own.spellings), kind: 'other' };
    if (own.kind === 'person' || (own.kind === 'other' && !isWhole(key))) {
      const all = holders(key);
      const here = all.filter((name) => name.stories.has(story));
      const one = here.length > 0 ? foremost(here, (name) => name.stories.get(story) ?? 0) : foremost(all, (name) => total(name.stories));
      if (one !== null) return { name: commonest(one.spellings), kind: 'person' };
    }
    if (WATER.test(key) || ((own.kind === 'place' || own.kind === 'other') && own.the * 2 > total(own.stories))) {
      const river = rivers.get(wordKey(key.replace(WATER, '')));
      if (river !== undefined && [...river.keys].some((k) => sameName(k, key))) return { name: commonest(river.spellings), kind: 'place' };
    }
    const city = own.kind === 'place' && CITY.test(key) ? names.get(key.replace(CITY, '')) : undefined;
    return city?.kind === 'place' ? { name: commonest(city.spellings), kind: 'place' } : { name: commonest(own.spellings), kind: own.kind };
  };
  return (name, story) => {
    // A dateline shouts: "WASHINGTON".
    if (name.country !== null) return { name: /^\p{Lu}{4,}$/u.test(name.text) ? name.text.charAt(0) + name.text.slice(1).toLowerCase() : name.text, kind: 'place' };
    const key = foldName(name.text);
    const own = names.get(key);
    if (own === undefined) return { name: name.text, kind: name.kind };
    const at = `${story} ${key}`;
    const found = known.get(at) ?? resolve(key, story, own);
    known.set(at, found);
    return found;
  };
}
