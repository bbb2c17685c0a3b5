import { likeness } from '../bag.ts';
import type { LinkedMention } from '../linked-mention.ts';
import { sameName, foldName } from '../same-name.ts';
import { conflicts } from '../similarity.ts';

/** Somebody's words that it did not happen, and those who say that it did. */
export interface Denial {
  readonly denied: LinkedMention;
  readonly held: readonly LinkedMention[];
}

/** A denial that is less like a report does not mean what that tells. */
const MEANS = 0.3;
/** So many reports of an event are compared with a denial. */
const REPORTS = 48;

/** The denials of what each of the groups of a story tells, by the place of the group: each goes with the one that it is likest. */
export function denialsOf(groups: readonly (readonly LinkedMention[])[], denied: readonly LinkedMention[]): ReadonlyMap<number, readonly Denial[]> {
  const found = new Map<number, Denial[]>();
  if (denied.length === 0) return found;
  const byAction = new Map<string, Set<number>>();
  for (const [at, members] of groups.entries()) for (const { mention } of members) for (const action of mention.actions) byAction.set(action, (byAction.get(action) ?? new Set()).add(at));
  for (const denial of denied) {
    let best: readonly [number, Denial] | null = null;
    let top = MEANS;
    for (const at of new Set(denial.mention.actions.flatMap((action) => [...(byAction.get(action) ?? [])]))) {
      const held = (groups[at] ?? []).slice(0, REPORTS).filter((m) => holds(m, denial));
      const like = held.reduce((most, m) => Math.max(most, likeness(m.bag, denial.bag)), 0);
      if (like < top) continue;
      top = like;
      best = [at, { denied: denial, held }];
    }
    if (best !== null) found.set(best[0], [...(found.get(best[0]) ?? []), best[1]]);
  }
  return found;
}

/** A report of what a denial denies: told by another, of the same people and things, and not as a plan or a fear. */
function holds(m: LinkedMention, denial: LinkedMention): boolean {
  const { mention: a } = m;
  const { mention: b } = denial;
  if (a.kind !== 'event' || a.elaborates || !a.actions.some((action) => b.actions.includes(action)) || conflicts(m, denial)) return false;
  return isOther(m, denial) && (shares(a.terms, b.terms) || a.names.some((x) => b.names.some((y) => sameName(foldName(x.text), foldName(y.text)))));
}

const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((each) => b.includes(each));

/** Not the same mouth: of one article two who are named. */
function isOther(a: LinkedMention, b: LinkedMention): boolean {
  const [x, y] = [a.mention.speaker, b.mention.speaker];
  if (x !== null && y !== null) return !sameName(foldName(x), foldName(y));
  return a.article !== b.article;
}
