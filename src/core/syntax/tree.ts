import type { Chunk } from './chunk.ts';
import type { Links } from './mend.ts';
import type { Unit } from './unit.ts';

/** What each unit of a sentence hangs on. Units are counted from 1 on; 0 is the root. */
export interface Tree {
  /** Place 0 says nothing. */
  readonly heads: Int32Array;
  /** What the unit is to its head: "nsubj", "obj" and the like, after Universal Dependencies. */
  readonly label: (unit: number) => string;
  /** How sure it is, in units of weight. */
  readonly margin: (unit: number) => number;
  readonly chunk: (unit: number) => Chunk;
  /** The tokens of the preposition and of the conjunction before it; null: there is none. */
  readonly preposition: (unit: number) => number | null;
  readonly conjunction: (unit: number) => number | null;
  /** The children of each unit, in order. */
  readonly kids: readonly (readonly number[])[];
  /** The first unit of what hangs on each unit, itself among them. */
  readonly edges: Int32Array;
}

const NO_CHUNK: Chunk = { kind: 'stop', start: 0, end: 0, head: 0, last: 0, verb: null };

export function treeOf(units: readonly Unit[], { heads, labels, margins }: Links): Tree {
  const kids: number[][] = [[]];
  const edges = new Int32Array(units.length + 1);
  for (let unit = 1; unit <= units.length; unit += 1) {
    kids.push([]);
    edges[unit] = unit;
  }
  for (let unit = 1; unit <= units.length; unit += 1) {
    const head = heads[unit] ?? 0;
    kids[head]?.push(unit);
    edges[head] = Math.min(edges[head] ?? 0, edges[unit] ?? 0);
  }
  return {
    heads, kids, edges,
    label: (unit) => labels[unit] ?? '', margin: (unit) => margins[unit] ?? 0, chunk: (unit) => units[unit - 1]?.chunk ?? NO_CHUNK,
    preposition: (unit) => units[unit - 1]?.preposition ?? null, conjunction: (unit) => units[unit - 1]?.conjunction ?? null,
  };
}

export const kidsOf = ({ kids }: Tree, unit: number): readonly number[] => kids[unit] ?? [];

/** How many steps each unit is away from the root, and the units so that each comes behind its head. */
export function fromTheRoot(tree: Tree): { readonly depths: Int32Array; readonly order: readonly number[] } {
  const depths = new Int32Array(tree.heads.length);
  const order = [...kidsOf(tree, 0)];
  for (let at = 0; at < order.length; at += 1) {
    const unit = order[at] ?? 0;
    for (const kid of kidsOf(tree, unit)) {
      depths[kid] = (depths[unit] ?? 0) + 1;
      order.push(kid);
    }
  }
  return { depths, order };
}
