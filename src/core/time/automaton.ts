/**
 * Looks for many patterns at once, a step a character: the classical automaton, whose states are made when a text first
 * leads to them. It finds where a pattern may match, and the pattern itself has the last word, so that it may be generous.
 */
import { CODES, setsIn, treeOf, type CodeSet, type Tree } from './pattern-tree.ts';

/** Where no pattern goes on, and where all begin. */
export const DEAD = 0;
export const BEGIN = 1;

/** More states are not kept: it starts afresh. News has needed some 3000. */
const MOST = 8192;
/** There is room for so many at first: a single article leads to a few hundred. */
const FIRST_ROOM = 512;
/** So many kinds of codes can be told apart, as a power of two. */
export const WIDTH = 6;

export interface Automaton {
  /** For each code its kind: codes of one kind lead every state to the same. Capitals have the kind of small letters. */
  readonly kinds: Uint8Array;
  /** At `state << WIDTH | kind`: the state that a code of that kind leads to; below 0: it has to be made, and then this is another array. */
  readonly steps: Int16Array;
  readonly make: (state: number, kind: number) => number;
  /** For each state, 1: patterns may end there, 2: with what must follow them as well. */
  readonly ends: Uint8Array;
  /** Which patterns. */
  readonly ending: readonly (readonly number[])[];
  /** For each pattern, 1: something must follow it, and it ends only after that. */
  readonly ahead: Uint8Array;
}

/** The state that a code leads to. */
export function step({ kinds, steps, make }: Automaton, state: number, code: number): number {
  const kind = kinds[code] ?? 0;
  const next = steps[(state << WIDTH) | kind] ?? -1;
  return next >= 0 ? next : make(state, kind);
}

/** The kind of each code, and a code of each kind. */
function kindsOf(sets: ReadonlySet<CodeSet>): { readonly kinds: Uint8Array; readonly samples: readonly number[] } {
  const kinds = new Uint8Array(CODES);
  let samples = [0];
  // Each set parts what is in it from what is not.
  for (const set of sets) {
    const found = new Map<number, number>();
    samples = [];
    for (let code = 0; code < CODES; code++) {
      const parted = ((kinds[code] ?? 0) << 1) | (set[code] ?? 0);
      const kind = found.get(parted) ?? samples.push(code) - 1;
      found.set(parted, kind);
      kinds[code] = kind;
    }
  }
  for (let code = 0x41; code <= 0x5a; code++) kinds[code] = kinds[code + 0x20] ?? 0;
  if (samples.length > 1 << WIDTH) throw new Error('The rules tell more kinds of characters apart than there is room for.');
  return { kinds, samples };
}

/**
 * The steps of the patterns as a net: a node waits for a code of its set, forks, or is the end of a pattern. What stands behind the first part of a
 * row is put there when a text first leads to it: most never does, and the whole net would keep the first article waiting.
 */
interface Net {
  readonly set: (CodeSet | null)[];
  /** Where a node leads; of an end, -1. */
  readonly to: number[];
  /** Where a fork leads as well, else -1; of an end, its pattern. */
  readonly or: number[];
  /** What has yet to be put between a node and where it leads; null: nothing. */
  readonly rest: (readonly Tree[] | null)[];
}

function put({ set, to, or, rest }: Net, codes: CodeSet | null, next: number, other: number, between: readonly Tree[] | null = null): number {
  or.push(other);
  set.push(codes);
  rest.push(between);
  return to.push(next) - 1;
}

/** Puts a tree before a node, and gives the node that it begins with. */
function lay(net: Net, tree: Tree, next: number): number {
  switch (tree.kind) {
    case 'set': return put(net, tree.set, next, -1);
    case 'row': {
      const [first, ...rest] = tree.parts;
      return first === undefined ? next : lay(net, first, rest.length === 0 ? next : put(net, null, next, -1, rest));
    }
    case 'choice': {
      let first = -1;
      for (const part of tree.parts) {
        const other = lay(net, part, next);
        first = first < 0 ? other : put(net, null, other, first);
      }
      return first;
    }
    case 'repeat': {
      let first = next;
      if (tree.most === Infinity) {
        first = put(net, null, -1, next);
        net.to[first] = lay(net, tree.part, first);
      } else for (let i = tree.least; i < tree.most; i++) first = put(net, null, lay(net, tree.part, first), next);
      for (let i = 0; i < tree.least; i++) first = lay(net, tree.part, first);
      return first;
    }
  }
}

const ascending = (a: number, b: number): number => a - b;

export function automatonOf(patterns: readonly string[]): Automaton {
  const net: Net = { set: [], to: [], or: [], rest: [] };
  const trees = patterns.map(treeOf);
  const begins = trees.map((tree, i) => lay(net, tree, put(net, null, -1, i)));
  const ahead = Uint8Array.from(patterns, (pattern) => (pattern.includes('(?=') ? 1 : 0));
  const { kinds, samples } = kindsOf(setsIn(trees));
  const ends = new Uint8Array(MOST);
  const members: (readonly number[])[] = [];
  const ending: (readonly number[])[] = [];
  const states = new Map<string, number>();
  let steps = new Int16Array(0);

  /** Adds a node, or the nodes that its forks lead to. */
  const add = (seen: Set<number>, nodes: number[], last: number[], first: number): void => {
    const open = [first];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (node < 0 || seen.has(node)) continue;
      seen.add(node);
      const rest = net.rest[node] ?? null;
      if (rest !== null) {
        net.to[node] = lay(net, { kind: 'row', parts: rest }, net.to[node] ?? 0);
        net.rest[node] = null;
      }
      const [to = -1, or = -1] = [net.to[node], net.or[node]];
      if (net.set[node] !== null) nodes.push(node);
      else if (to < 0) last.push(or);
      else open.push(or, to);
    }
  };
  const stateOf = (firsts: readonly number[]): number => {
    const seen = new Set<number>();
    const nodes: number[] = [];
    const last: number[] = [];
    for (const first of firsts) add(seen, nodes, last, first);
    if (nodes.length === 0 && last.length === 0) return DEAD;
    const key = `${nodes.sort(ascending).join()}/${last.sort(ascending).join()}`;
    const known = states.get(key);
    if (known !== undefined) return known;
    states.set(key, members.length);
    ends[members.length] = last.length === 0 ? 0 : last.some((pattern) => ahead[pattern] === 1) ? 2 : 1;
    ending.push(last);
    const state = members.push(nodes) - 1;
    if (state << WIDTH === steps.length) {
      const wider = new Int16Array(2 * steps.length).fill(-1);
      wider.set(steps);
      steps = wider;
    }
    return state;
  };
  const start = (): void => {
    steps = new Int16Array(FIRST_ROOM << WIDTH).fill(-1);
    states.clear();
    members.length = 0;
    ending.length = 0;
    members.push([]);
    ending.push([]);
    stateOf(begins);
  };
  start();

  const make = (state: number, kind: number): number => {
    const code = samples[kind] ?? 0;
    const firsts: number[] = [];
    for (const node of members[state] ?? []) if (net.set[node]?.[code] === 1) firsts.push(net.to[node] ?? 0);
    if (members.length >= MOST) {
      start();
      return stateOf(firsts);
    }
    const next = stateOf(firsts);
    steps[(state << WIDTH) | kind] = next;
    return next;
  };
  return { kinds, get steps() { return steps; }, make, ends, ending, ahead };
}
