import type { Clause } from './clause.ts';
import type { Tree } from './tree.ts';

/** The unit that is the object of a clause. */
export interface FoundObject {
  readonly unit: number;
  /** It stands behind another verb, which it belongs to as well. */
  readonly shared: boolean;
}

type Clauses = ReadonlyMap<number, Clause>;

/** The object of each clause that has one. */
export function objectsOf(tree: Tree, clauses: Clauses): ReadonlyMap<number, FoundObject> {
  const plain = new Map<number, number>();
  for (let unit = 1; unit < tree.heads.length; unit += 1) {
    const head = tree.heads[unit] ?? 0;
    if (tree.label(unit) === 'obj' && !clauses.has(unit) && !plain.has(head)) plain.set(head, unit);
  }
  const isOpen = ({ unit, kind, verb, copular }: Clause): boolean => kind === 'controlled' && verb.form === 'infinitive' && !copular && !plain.has(unit);
  const found = new Map<number, FoundObject>();
  for (const clause of clauses.values()) {
    const own = plain.get(clause.unit);
    if (own !== undefined) found.set(clause.unit, { unit: own, shared: false });
  }
  for (const clause of clauses.values()) {
    const { unit, kind } = clause;
    const head = tree.heads[unit] ?? 0;
    const above = plain.get(head);
    if (above === undefined || found.has(unit)) continue;
    if (isOpen(clause) && tree.chunk(above).kind === 'wh' && above < head) {
      // "What he wants to build": what is asked for is a part of the infinitive, which stands too far away to hang it there.
      found.delete(head);
      found.set(unit, { unit: above, shared: false });
    } else if (kind === 'conjunct' && above > unit) {
      // "Wrote and sent a letter": the object of the first stands behind the second.
      found.set(unit, { unit: above, shared: true });
    }
  }
  return found;
}
