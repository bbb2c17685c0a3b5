import { stem } from '../text/index.ts';
import { keyOfStem, likeness, type Bag } from './bag.ts';
import type { LinkedMention } from './linked-mention.ts';
import { overlaps } from '../time/index.ts';
import { sameName } from './same-name.ts';
import { conflicts, datesDiffer } from './similarity.ts';

/** Two groups of reports that are as like as this tell one event. */
const JOIN_AT = 0.5;
/** So many groups before it, in order of time, a group is compared with. */
const WINDOW = 40;
/** So large a share of the pairs between two groups may speak against it: a date misread, a name of another kind. */
const AGAINST = 0.2;
/** So many members of a group speak for it. */
const SPEAKERS = 12;

const actionKey = (action: string): string => (action.startsWith('=') ? keyOfStem(stem(action.slice(1))) : `!${action}`);

/** What a group of mentions is made of on the whole. */
export function centreOf(members: readonly LinkedMention[]): Bag {
  const sum = new Map<string, number>();
  for (const { bag } of members) for (const [key, weight] of bag) sum.set(key, (sum.get(key) ?? 0) + weight);
  const norm = Math.sqrt([...sum.values()].reduce((total, w) => total + w * w, 0)) || 1;
  return new Map([...sum].map(([key, weight]) => [key, weight / norm]));
}

/** Keys of the words that name a group's action: of what a third of its reports call it. */
export function actionKeys(members: readonly LinkedMention[]): ReadonlySet<string> {
  const votes = new Map<string, number>();
  for (const { mention } of members) for (const action of mention.actions) votes.set(action, (votes.get(action) ?? 0) + 1);
  return new Set([...votes].filter(([, n]) => n * 3 >= members.length).map(([action]) => actionKey(action)));
}

interface Core {
  readonly members: readonly LinkedMention[];
  readonly centre: Bag;
  readonly keys: ReadonlySet<string>;
  /** The first day that one of its reports is dated; "": none is. */
  readonly start: string;
}

function coreOf(members: readonly LinkedMention[]): Core {
  const starts = members.flatMap((m) => m.time.interval?.start.slice(0, 10) ?? []).sort();
  return { members, centre: centreOf(members), keys: actionKeys(members), start: starts[0] ?? '' };
}

const some = (members: readonly LinkedMention[]): readonly LinkedMention[] =>
  members.length <= SPEAKERS ? members : Array.from({ length: SPEAKERS }, (_, k) => members[Math.floor((k * members.length) / SPEAKERS)] ?? []).flat();

function opposed(a: Core, b: Core): boolean {
  if (a.members[0]?.mention.kind !== b.members[0]?.mention.kind) return true;
  const [left, right] = [some(a.members), some(b.members)];
  let against = 0;
  for (const x of left) for (const y of right) if (datesDiffer(x, y) || conflicts(x, y)) against += 1;
  return against > AGAINST * left.length * right.length;
}

/** Across stories only what words date, and what has a name in common. */
const ACROSS_AT = 0.35;

function sameTime(a: Core, b: Core): boolean {
  return a.members.some((x) => b.members.some((y) => x.time.interval !== null && y.time.interval !== null && !(x.time.soft && y.time.soft) && overlaps(x.time.interval, y.time.interval)));
}

const named = (core: Core): readonly string[] => [...new Set(core.members.flatMap((m) => [...m.others, ...m.places]))];

/**
 * Joins groups that tell one event in other words: they share an action, their words are alike on the whole (centroid link),
 * and hardly any report of one speaks against one of the other. In order of time, each with the few before it.
 */
export function joinCores(groups: readonly (readonly LinkedMention[])[], across = false): readonly (readonly LinkedMention[])[] {
  const large = groups.filter((g) => across || g.length > 1).map(coreOf).sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : (a.members[0]?.index ?? 0) - (b.members[0]?.index ?? 0)));
  const byKey = new Map<string, Core[]>();
  const kept = new Set<Core>();
  for (const first of large) {
    let core = first;
    for (let joined = true; joined; ) {
      joined = false;
      const near = new Set([...core.keys].flatMap((key) => (byKey.get(key) ?? []).slice(-WINDOW)));
      let best: Core | null = null;
      let top = across ? ACROSS_AT : JOIN_AT;
      for (const other of near) {
        const like = likeness(core.centre, other.centre);
        if (like < top || opposed(core, other)) continue;
        if (across && (!sameTime(core, other) || !named(core).some((x) => named(other).some((y) => sameName(x, y))))) continue;
        best = other;
        top = like;
      }
      if (best === null) break;
      const gone = best;
      kept.delete(gone);
      for (const key of gone.keys) byKey.set(key, (byKey.get(key) ?? []).filter((c) => c !== gone));
      core = coreOf([...gone.members, ...core.members].sort((a, b) => a.index - b.index));
      joined = true;
    }
    kept.add(core);
    for (const key of core.keys) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [core]);
      else list.push(core);
    }
  }
  const joined = [...kept].map((core) => core.members);
  return [...joined, ...groups.filter((g) => !across && g.length <= 1)].sort((a, b) => (a[0]?.index ?? 0) - (b[0]?.index ?? 0));
}
