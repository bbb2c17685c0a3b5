import { kinOf } from '../events/index.ts';
import { remembered, stem } from '../text/index.ts';
import { keyOfStem, normal, type Bag } from './bag.ts';
import type { LinkedMention } from './linked-mention.ts';

/** A group of mentions of one event, with what it is made of on the whole. */
export interface Core {
  readonly members: readonly LinkedMention[];
  readonly centre: Bag;
  /** Keys of the words that name its action: of what a third of its reports call it. */
  readonly keys: ReadonlySet<string>;
  /** The keys, and those of the actions in which other reports may tell the same. */
  readonly kin: ReadonlySet<string>;
  /** It stands at the top of most of its articles: it is what they are about. */
  readonly top: boolean;
  /** It was not yet when they told it. */
  readonly planned: boolean;
  /** The first day that one of its reports is dated; "": none is. */
  readonly start: string;
}

/** Words of saying and of going on mean another thing each time. */
const VAGUE = new Set(['announce', 'order', 'declare', 'urge', 'promise', 'propose', 'reject', 'warn', 'hail', 'deny', 'condemn', 'admit', 'begin', 'end', 'find', 'say', 'rise', 'drop'].map((name) => `!${name}`));

/** True for an action that tells one event from another. */
export const isTelling = (key: string): boolean => !VAGUE.has(key);

/** The key of an action, as bags have it. */
export const actionKey = remembered<string>((action) => (action.startsWith('=') ? keyOfStem(stem(action.slice(1))) : `!${action}`));

const kinKeys = remembered<readonly string[]>((key) => [...kinOf(key.slice(1))].map((name) => `!${name}`));

function centreOf(members: readonly LinkedMention[]): Bag {
  const [only] = members;
  // Most groups are one report, whose bag is as long as it should be.
  if (only !== undefined && members.length === 1) return only.bag;
  const sum = new Map<string, number>();
  for (const { bag } of members) for (const [key, weight] of bag) sum.set(key, (sum.get(key) ?? 0) + weight);
  return normal(sum);
}

function actionKeys(members: readonly LinkedMention[]): ReadonlySet<string> {
  const [only] = members;
  if (only !== undefined && members.length === 1) return new Set(only.mention.actions.map(actionKey));
  const votes = new Map<string, number>();
  for (const { mention } of members) for (const action of mention.actions) votes.set(action, (votes.get(action) ?? 0) + 1);
  return new Set([...votes].filter(([, n]) => n * 3 >= members.length).map(([action]) => actionKey(action)));
}

/** News tells first what it is about: in the headline or the first paragraphs of most of its articles. */
function isTop(members: readonly LinkedMention[]): boolean {
  const high = members.filter(({ mention }) => mention.headline || mention.paragraph <= 1);
  return new Set(high.map((m) => m.article)).size * 2 > new Set(members.map((m) => m.article)).size;
}

const known = new WeakMap<readonly LinkedMention[], Core>();

/** A group as a whole. A group is asked for in its story, across stories, and for what speaks of it. */
export function coreOf(members: readonly LinkedMention[]): Core {
  const seen = known.get(members);
  if (seen !== undefined) return seen;
  const core = made(members);
  known.set(members, core);
  return core;
}

function made(members: readonly LinkedMention[]): Core {
  const starts = members.flatMap((m) => m.time.interval?.start.slice(0, 10) ?? []).sort();
  const keys = actionKeys(members);
  const kin = new Set<string>();
  for (const key of keys) for (const akin of kinKeys(key)) kin.add(akin);
  return { members, centre: centreOf(members), keys, kin, top: isTop(members), planned: members[0]?.mention.kind === 'projection', start: starts[0] ?? '' };
}
