import type { Clause } from './clause.ts';
import { kidsOf, type Tree } from './tree.ts';

/** The unit that is the subject of a clause, and how it is found. */
export interface FoundSubject {
  readonly unit: number;
  readonly from: 'own' | 'shared' | 'controlled';
}

/** The subject of each clause that has one: its own, or found through what it hangs on. `order`: units, each behind its head. */
export function subjectsOf(tree: Tree, clauses: ReadonlyMap<number, Clause>, order: readonly number[]): ReadonlyMap<number, FoundSubject> {
  const found = new Map<number, FoundSubject>();
  const objects = new Map<number, number>();
  for (let unit = tree.heads.length - 1; unit > 0; unit -= 1) if (/^i?obj$/u.test(tree.label(unit))) objects.set(tree.heads[unit] ?? 0, unit);
  for (const unit of order) {
    const clause = clauses.get(unit);
    if (clause === undefined) continue;
    const own = ownSubject(tree, unit);
    const subject = own === null ? foreignSubject(tree, clause, objects, found) : { unit: own, from: 'own' as const };
    if (subject !== null) found.set(unit, subject);
  }
  return found;
}

/** "The ferry", or where "it" only holds the place, the clause behind: "it is clear that ...". */
function ownSubject(tree: Tree, unit: number): number | null {
  const kids = kidsOf(tree, unit);
  const is = (label: string) => (kid: number): boolean => tree.label(kid) === label;
  return kids.find(is('nsubj')) ?? kids.find(is('csubj')) ?? (kids.some(is('expl')) ? kids.find((kid) => kid > unit && is('ccomp')(kid)) ?? null : null);
}

function foreignSubject(tree: Tree, { unit, kind, verb }: Clause, objects: ReadonlyMap<number, number>, found: ReadonlyMap<number, FoundSubject>): FoundSubject | null {
  const head = tree.heads[unit] ?? 0;
  const isFinite = verb.form === 'finite';
  if (kind === 'noun') return tree.chunk(head).verb !== null ? null : verb.form === 'infinitive' || head === 0 ? null : { unit: head, from: 'controlled' };
  const subject = found.get(head);
  if (kind === 'conjunct') return subject === undefined ? null : { unit: subject.unit, from: 'shared' };
  if (isFinite || (kind !== 'controlled' && kind !== 'adverbial')) return null;
  const object = kind === 'controlled' ? objects.get(head) : undefined;
  if (object !== undefined && object < unit) return { unit: object, from: 'controlled' };
  // "It took a week to find": nobody is named who finds.
  return subject === undefined || /^c/u.test(tree.label(subject.unit)) ? null : { unit: subject.unit, from: 'controlled' };
}
