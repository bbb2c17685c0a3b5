/** Moves of a parser of the arc-hybrid kind (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export const SHIFT = 0;
/** The last on the stack hangs on the next unit. */
export const LEFT = 1;
/** The last on the stack hangs on the one below it. */
export const RIGHT = 2;
export const MOVES = 3;

/** A sentence in the middle of being parsed. Units are counted from 1 on; 0 is the root. */
export interface ParseState {
  readonly count: number;
  readonly stack: Int32Array;
  depth: number;
  next: number;
  /** The head of each unit; -1: none yet. */
  readonly heads: Int32Array;
  /** By how much the move that hung a unit up, and its label, went before the next best. */
  readonly margins: Int32Array;
  readonly labels: Int32Array;
  /** The first and the second child from the outside, on the left and on the right; 0: none. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly lefts: Int32Array;
  readonly rights: Int32Array;
  /** The labels of its children, as bits. */
  readonly has: Int32Array;
  /** The first unit of it and of all that hangs on it. */
  readonly edge: Int32Array;
  /** Its last child that is a subordinator or a preposition without a noun; 0: none. */
  readonly marker: Int32Array;
}

export function newState(count: number): ParseState {
  const zeros = (): Int32Array => new Int32Array(count + 1);
  const edge = zeros();
  for (let at = 1; at <= count; at += 1) edge[at] = at;
  return {
    count, stack: zeros(), depth: 1, next: 1, heads: zeros().fill(-1), margins: zeros(), labels: zeros(), left: zeros(), left2: zeros(), right: zeros(), right2: zeros(),
    lefts: zeros(), rights: zeros(), has: zeros(), edge, marker: zeros(),
  };
}

/** The unit on the stack, counted from its top; -1: there is none. */
export const onStack = ({ stack, depth }: ParseState, below: number): number => (depth > below ? stack[depth - 1 - below] ?? -1 : -1);

export function isAllowed(state: ParseState, move: number): boolean {
  if (move === SHIFT) return state.next <= state.count;
  if (move === LEFT) return state.next <= state.count && state.depth > 1;
  return state.depth > 1 && (state.depth > 2 || state.next > state.count);
}

/** The move that is allowed; -1: several are. */
export const onlyMove = ({ count, depth, next }: ParseState): number => (next > count ? RIGHT : depth === 1 ? SHIFT : -1);

/** What `move` would hang on what. */
export const dependentOf = (state: ParseState): number => onStack(state, 0);
export const headOf = (state: ParseState, move: number): number => (move === LEFT ? state.next : onStack(state, 1));

/** `marks`: it is a label of what begins a clause. */
export function apply(state: ParseState, move: number, label: number, marks: boolean): void {
  if (move === SHIFT) {
    state.stack[state.depth] = state.next;
    state.depth += 1;
    state.next += 1;
    return;
  }
  const dependent = dependentOf(state);
  const head = headOf(state, move);
  state.depth -= 1;
  state.heads[dependent] = head;
  state.labels[dependent] = label;
  state.has[head] = (state.has[head] ?? 0) | (1 << label);
  if (marks) state.marker[head] = dependent;
  if (dependent < head) state.edge[head] = state.edge[dependent] ?? dependent;
  const [outer, outer2, count] = dependent < head ? [state.left, state.left2, state.lefts] : [state.right, state.right2, state.rights];
  outer2[head] = outer[head] ?? 0;
  outer[head] = dependent;
  count[head] = (count[head] ?? 0) + 1;
}
