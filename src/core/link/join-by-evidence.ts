import { pace, type Steps } from '../text/index.ts';
import { likeness } from './bag.ts';
import { coreOf, joinedCore, type Core } from './core.ts';
import { inOrderOfTime, opposed } from './cores.ts';
import { evidenceOf, otherDays, otherPeople, profileOf, type Evidence, type Profile } from './evidence.ts';
import { likestPairs } from './likest-pairs.ts';
import { linkWeights, type LinkWeights } from './link-weights.ts';
import type { LinkedMention } from './linked-mention.ts';
import { isRepeated, otherPlace } from './similarity.ts';
import { speakersOf } from './speakers.ts';
import type { Weights } from './weights.ts';

/** The work that comparing two groups is, in comparisons. */
const A_PAIR = 4;

/** Statements have rules of their own: one speaker says many things in the same words. */
const compared = ({ members: [a] }: Core, { members: [b] }: Core): boolean => a !== undefined && b !== undefined && a.mention.kind === b.mention.kind && a.mention.kind !== 'statement';

/** What happens again and again, told on the side and without a day, may be any time of it. */
function isAnyTime(a: Profile, b: Profile): boolean {
  if (a.core.top || b.core.top || [a, b].every(({ stated, inherited }) => stated.length + inherited.length > 0)) return false;
  const [x, y] = [actionsOf(a.core), actionsOf(b.core)];
  const shared = [...x].filter((action) => y.has(action));
  return shared.length > 0 && shared.every(isRepeated);
}

const actionsOf = ({ members }: Core): ReadonlySet<string> => new Set(speakersOf(members, SPEAKERS).flatMap(({ mention }) => mention.actions));

/** So many members of a group speak for what it tells. */
const SPEAKERS = 12;

/** True where what words say forbids that two groups tell one event, whatever speaks for it. */
export const isForbidden = (a: Profile, b: Profile): boolean => otherDays(a, b) || otherPlace(a, b) || otherPeople(a, b) || isAnyTime(a, b) || opposed(a.core, b.core, likeOf(a, b));

const likeOf = (a: Profile, b: Profile): number => likeness(a.core.centre, b.core.centre);

/** Groups that are less alike on the whole are not compared. */
const LEAST = 0.2;

/** Two groups of a story that may be one, by their places, with the evidence on them. */
export interface ComparedGroups {
  readonly a: number;
  readonly b: number;
  readonly evidence: readonly Evidence[];
}

/** The groups, in order of time, of which each is compared with those before it with which it shares the most. */
export function* comparedGroups(profiles: readonly Profile[], weights: Weights): Iterable<ComparedGroups> {
  for (const [b, a] of likestPairs(profiles.map(({ core }) => core.centre))) {
    const [x, y] = [profiles[a], profiles[b]];
    if (x === undefined || y === undefined || !compared(x.core, y.core)) continue;
    const like = likeOf(x, y);
    const evidence = like < LEAST ? [] : evidenceOf(x, y, like, weights);
    if (evidence.length > 0) yield { a, b, evidence };
  }
}

/** What the evidence weighs together; two groups are likely one above 0. */
const weigh = (evidence: readonly Evidence[], { base, of }: LinkWeights): number => (evidence.length === 0 ? 0 : evidence.reduce((sum, piece) => sum + (of.get(piece) ?? 0), base));

/**
 * Joins groups of a story that rules left apart, and of which learned weights say that they are likely one: the surest first, a group
 * that has grown anew by what it is now. What rules forbid is never joined.
 */
export function* joinByEvidence(groups: readonly (readonly LinkedMention[])[], weights: Weights, learned: LinkWeights = linkWeights): Steps<readonly (readonly LinkedMention[])[]> {
  const isFull = pace();
  const profiles = inOrderOfTime(groups.map(coreOf)).map((core) => profileOf(core, weights));
  yield;
  const likely: { readonly a: number; readonly b: number; readonly sum: number }[] = [];
  for (const { a, b, evidence } of comparedGroups(profiles, weights)) {
    if (isFull(A_PAIR)) yield;
    const sum = weigh(evidence, learned);
    if (sum > 0) likely.push({ a, b, sum });
  }
  likely.sort((p, q) => q.sum - p.sum || p.a - q.a || p.b - q.b);
  /** Into which group each has gone. */
  const home = profiles.map((_, at) => at);
  const now = new Map<number, Profile>(profiles.entries());
  const placeOf = (at: number): number => {
    let place = at;
    while (home[place] !== place) place = home[place] ?? place;
    return place;
  };
  for (const pair of likely) {
    const [into, from] = [placeOf(pair.a), placeOf(pair.b)];
    const [a, b] = [now.get(into), now.get(from)];
    if (into === from || a === undefined || b === undefined) continue;
    if (isFull(Math.min(a.core.members.length, b.core.members.length) + A_PAIR)) yield;
    const isOld = a === profiles[pair.a] && b === profiles[pair.b];
    if ((!isOld && weigh(evidenceOf(a, b, likeOf(a, b), weights), learned) <= 0) || isForbidden(a, b)) continue;
    home[from] = into;
    now.delete(from);
    now.set(into, profileOf(joinedCore(a.core, b.core), weights));
  }
  return [...now.values()].map(({ core }) => core.members).sort((x, y) => (x[0]?.index ?? 0) - (y[0]?.index ?? 0));
}
