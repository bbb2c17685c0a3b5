import type { Clause, ClauseKind } from './clause.ts';
import { kidsOf, type Tree } from './tree.ts';

/** How a clause hangs on what stands around it. */
export interface Link {
  readonly kind: ClauseKind;
  /** A token: the predicate, or for "relative" and "noun" the noun, that it hangs on; null: none. */
  readonly parent: number | null;
  /** The token of the subordinator or conjunction that it begins with; null: none. */
  readonly mark: number | null;
}

type Clauses = ReadonlyMap<number, Clause>;

/** `owners`: the clause that each unit is, or is a part of. */
export function linkOf(tree: Tree, owners: Clauses, clause: Clause, lower: readonly string[]): Link {
  const { kind, unit } = clause;
  const head = tree.heads[unit] ?? 0;
  if (kind === 'main' || head === 0) return { kind: 'main', parent: null, mark: null };
  const isAbout = kind === 'relative' || kind === 'noun';
  const parent = isAbout && tree.chunk(head).verb === null ? tree.chunk(head).last : owners.get(head)?.predicate ?? null;
  // "Update: the ferry has left": a clause beside what is none.
  return parent === null ? { kind: 'main', parent, mark: null } : { kind, parent, mark: markOf(tree, clause, lower) };
}

/** The clause that each unit is, or is a part of. `order`: units, each behind its head. */
export function ownersOf(tree: Tree, clauses: Clauses, order: readonly number[]): Clauses {
  const owners = new Map<number, Clause>();
  for (const unit of order) {
    const owner = clauses.get(unit) ?? owners.get(tree.heads[unit] ?? 0);
    if (owner !== undefined) owners.set(unit, owner);
  }
  return owners;
}

/** Adverbs that begin a clause: "when", "where". */
const ASKING = new Set(['when', 'where', 'why', 'how', 'whenever', 'wherever', 'however']);

function markOf(tree: Tree, { unit, kind }: Clause, lower: readonly string[]): number | null {
  const edge = tree.edges[unit] ?? unit;
  if (kind === 'conjunct') return tree.conjunction(edge);
  const before = kidsOf(tree, unit).filter((kid) => kid < unit);
  const mark = before.find((kid) => tree.label(kid) === 'mark' || ASKING.has(lower[tree.chunk(kid).head] ?? ''));
  if (mark !== undefined) return tree.chunk(mark).head;
  // "After the ferry left", "after leaving": what could be a preposition begins the clause.
  const subject = before.find((kid) => tree.label(kid) === 'nsubj');
  return (subject === undefined ? null : tree.preposition(subject)) ?? (tree.chunk(unit).verb === null ? null : tree.preposition(unit));
}
