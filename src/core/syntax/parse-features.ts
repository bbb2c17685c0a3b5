import type { Form } from './form.ts';
import { featureKey } from './hash.ts';
import { onStack, type ParseState } from './parse-state.ts';
import { TYPES, type Unit } from './unit.ts';

export const PARSE_FEATURES = 256;
/** Templates of moves and labels are numbered apart from those of tags. */
const MOVE_TEMPLATES = 100;
const LABEL_TEMPLATES = 400;

/** A sentence as the parser sees it: units from 1 on, with the root in place 0 and nothing behind the last. */
export interface ParseInput {
  readonly units: readonly Unit[];
  readonly none: Unit;
  /** How many finite verbs stand at a unit and behind it, three at most. */
  readonly finite: Int32Array;
  /** The first verb group at a unit or behind it; 0: there is none. */
  readonly verbs: Int32Array;
  /** How many commas and other signs stand before a unit, from the start of the sentence. */
  readonly commas: Int32Array;
}

const NOTHING: Form = { word: 0, shape: 0, prefix1: 0, prefix2: 0, prefix3: 0, suffix1: 0, suffix2: 0, suffix3: 0, suffix4: 0, suffix5: 0, cluster: 0, group: 0, senses: 0, ambiguity: 0, capital: 0 };
const outside = (type: number): Unit => ({
  chunk: { kind: 'stop', start: 0, end: 0, head: 0, last: 0, verb: null }, preposition: null, conjunction: null, type, signs: 0, head: NOTHING, first: NOTHING, case: NOTHING, and: NOTHING, last: NOTHING,
});
const NONE = outside(62);
const ROOT = outside(63);

export function parseInput(units: readonly Unit[]): ParseInput {
  const finite = new Int32Array(units.length + 2);
  const commas = new Int32Array(units.length + 2);
  const verbs = new Int32Array(units.length + 2);
  for (let at = units.length; at > 0; at -= 1) verbs[at] = (units[at - 1]?.chunk.verb ?? null) === null ? verbs[at + 1] ?? 0 : at;
  for (let at = units.length; at > 0; at -= 1) finite[at] = Math.min(3, (finite[at + 1] ?? 0) + (units[at - 1]?.chunk.verb?.form === 'finite' ? 1 : 0));
  for (let at = 1; at <= units.length; at += 1) commas[at] = (commas[at - 1] ?? 0) + ((units[at - 1]?.signs ?? 0) === 0 ? 0 : 1);
  return { units: [ROOT, ...units], none: NONE, finite, verbs, commas };
}

const distance = (from: number, to: number): number => {
  const steps = to - from;
  return steps < 5 ? steps : steps < 8 ? 5 : steps < 12 ? 6 : 7;
};

/** The verb nearest to the top of the stack, below it; -1: none is near. */
function outerVerb(state: ParseState, units: readonly Unit[]): number {
  for (let below = 1; below < 6; below += 1) {
    const at = onStack(state, below);
    if (at <= 0) return -1;
    if ((units[at]?.chunk.verb ?? null) !== null) return at;
  }
  return -1;
}

/** What lies on the stack below a unit near its top; -1: nothing. */
function waiting(state: ParseState, unit: number): number {
  for (let below = 0; below < 6; below += 1) if (onStack(state, below) === unit) return onStack(state, below + 1);
  return -1;
}

/** Writes the features of the next move. Templates after Zhang and Nivre (2011), with classes of words beside them. */
export function moveFeatures({ units, none, finite, verbs, commas }: ParseInput, state: ParseState, keys: Int32Array): number {
  const { left, left2, right, right2, labels, lefts, rights, has, edge, marker } = state;
  const s0 = onStack(state, 0);
  const s1 = onStack(state, 1);
  const s2 = onStack(state, 2);
  const b0 = state.next;
  const unit = (at: number): Unit => (at >= 0 ? units[at] : none) ?? none;
  const child = (of: Int32Array, at: number): number => (at >= 0 ? of[at] : 0) || -1;
  const label = (at: number): number => (at > 0 ? labels[at] ?? 0 : 31);
  const S0 = unit(s0); const S1 = unit(s1); const S2 = unit(s2);
  const B0 = unit(b0); const B1 = unit(b0 + 1); const B2 = unit(b0 + 2);
  const t0 = S0.type; const t1 = S1.type; const t2 = S2.type; const u0 = B0.type; const u1 = B1.type; const u2 = B2.type;
  const w0 = S0.head.word; const w1 = S1.head.word; const v0 = B0.head.word; const v1 = B1.head.word;
  const l0 = child(left, s0); const r0 = child(right, s0); const l1 = child(left, s1); const r1 = child(right, s1);
  const lb = child(left, b0);
  const L0 = unit(l0); const R0 = unit(r0); const L1 = unit(l1); const R1 = unit(r1); const LB = unit(lb);
  const has0 = s0 >= 0 ? has[s0] ?? 0 : -1; const has1 = s1 >= 0 ? has[s1] ?? 0 : -1; const hasb = has[b0] ?? 0;
  const near = distance(s0, b0); const near1 = distance(s1, s0);
  const n0 = Math.min(lefts[s0] ?? 0, 3) * 4 + Math.min(rights[s0] ?? 0, 3);
  const n1 = Math.min(lefts[s1] ?? 0, 3) * 4 + Math.min(rights[s1] ?? 0, 3);
  const c0 = S0.head.cluster; const c1 = S1.head.cluster; const cb = B0.head.cluster;
  const g0 = S0.head.group; const g1 = S1.head.group; const gb = B0.head.group;
  const p0 = S0.case.word; const pb = B0.case.word;
  const types = (first: number, second: number): number => first * TYPES + second;
  const signs = B0.signs; const signs0 = S0.signs;
  const apart = Math.min(3, (commas[b0] ?? 0) - (commas[Math.max(0, s0)] ?? 0));
  const apart1 = Math.min(3, (commas[Math.max(0, s0)] ?? 0) - (commas[Math.max(0, s1)] ?? 0));
  const still = finite[b0] ?? 0;
  let count = 0;
  const add = (first: number, second = 0, third = 0): void => {
    keys[count] = featureKey(MOVE_TEMPLATES + count, first, second, third);
    count += 1;
  };
  add(0);
  // Single units.
  add(w0, t0); add(t0, p0); add(w0, p0); add(w1, t1); add(t1, S1.case.word); add(v0, u0); add(u0, pb); add(v0, pb); add(v1, u1);
  add(u1, B1.case.word); add(u2); add(t2); add(B2.head.word, u2);
  add(w0); add(w1); add(v0); add(c0); add(c1); add(cb);
  // Pairs.
  add(w0, v0, types(t0, u0)); add(w0, types(t0, u0)); add(v0, types(t0, u0)); add(types(t0, u0), signs); add(types(t0, u0), signs, still);
  add(types(u0, u1), B1.signs); add(v0, u1); add(u0, v1);
  add(w1, w0, types(t1, t0)); add(w1, types(t1, t0)); add(w0, types(t1, t0)); add(types(t1, t0), signs0); add(types(t1, u0), apart);
  add(w1, v0); add(t1, v0); add(w1, u0);
  // Triples.
  add(types(t0, u0), u1, B1.signs); add(types(t1, t0), u0, signs); add(types(t1, t0), u0, still); add(types(t0, u0), types(u1, u2));
  add(types(t2, t1), t0); add(types(t2, t1), types(t0, u0)); add(types(t1, t0), types(u0, u1)); add(w0, types(t1, u0));
  add(types(t0, t1), v0); add(w1, types(t0, u0)); add(w0, types(u0, u1)); add(types(t0, u1), v0);
  // Distance and number of children.
  add(types(t0, u0), near); add(v0, near, t0); add(w0, near, u0); add(types(t1, t0), near1); add(w1, near1, t0); add(w0, n0);
  add(t0, n0, u0); add(w1, n1); add(t1, n1, t0); add(u0, Math.min(lefts[b0] ?? 0, 3)); add(types(t0, u0), apart, near);
  add(types(t1, t0), apart1, signs);
  // Children.
  add(t0, L0.type, label(l0)); add(t0, R0.type, label(r0)); add(t1, L1.type, label(l1)); add(t1, R1.type, label(r1));
  add(u0, LB.type, label(lb));
  add(L0.head.word, t0, u0); add(R0.head.word, t0, u0); add(R1.head.word, t1, t0); add(LB.head.word, u0, t0); add(L1.head.word, t1, t0);
  add(types(t0, L0.type), u0); add(types(t0, R0.type), u0); add(types(t0, u0), LB.type); add(types(t1, t0), L0.type);
  add(types(t1, t0), R0.type); add(types(t1, t0), R1.type, u0); add(types(t1, t0), L1.type);
  add(types(t0, L0.type), unit(child(left2, s0)).type); add(types(t0, R0.type), unit(child(right2, s0)).type);
  add(types(t1, R1.type), unit(child(right2, s1)).type); add(types(u0, LB.type), unit(child(left2, b0)).type);
  // What a unit has already.
  add(t0, has0); add(t1, has1); add(u0, hasb); add(w0, has0); add(w1, has1, t0); add(types(t0, u0), has0, signs);
  add(types(t1, t0), has1, has0); add(types(t0, u0), has0, hasb); add(types(t0, u0), has0, still); add(types(t1, t0), has1, u0);
  add(c0, has0); add(c1, has1, t0); add(c0, has0, u0);
  // Classes of words.
  add(c0, cb); add(c1, c0); add(g0, types(t0, u0)); add(c0, types(t0, u0)); add(cb, types(t0, u0)); add(c1, types(t1, t0));
  add(c0, types(t1, t0)); add(g1, g0, types(t1, t0)); add(g0, gb, types(t0, u0)); add(c1, t0, w0); add(w1, t0, c0); add(g0, g1, gb);
  // Prepositions, conjunctions, subordinators and what they may belong to.
  add(w1, p0, t0); add(w0, pb, u0); add(c0, pb, u0); add(w1, pb, u0); add(c1, pb, u0); add(c1, p0, t0); add(p0, types(t1, t0));
  add(pb, types(t0, u0)); add(pb, types(t1, t0), u0); add(w0, pb, v0); add(c0, pb, cb); add(c1, p0, c0); add(pb, types(t0, u0), near);
  add(pb, c0, t1);
  add(B0.and.word, types(t0, u0)); add(B0.and.word, types(t1, t0), u0); add(B0.and.word, types(t0, u0), signs); add(B0.and.word, cb, c0);
  add(B0.and.word, types(t0, u0), u1); add(S0.and.word, types(t1, t0)); add(S0.and.word, types(t1, t0), signs0); add(S0.and.word, gb, g0);
  add(S0.and.word, types(t1, t0), types(u0, signs));
  add(S0.first.word, types(t0, u0)); add(B0.first.word, types(t0, u0)); add(B0.first.word, u0, w0); add(S0.first.word, t0, w1);
  add(B0.first.word, types(t1, t0), u0); add(S0.last.word, types(t0, u0)); add(S0.last.cluster, u0);
  add(S0.head.ambiguity, u0); add(B0.head.ambiguity, t0, u0); add(S1.head.ambiguity, t0);
  add(types(t0, u0), signs, signs0); add(types(t1, t0), types(u0, signs), signs0);
  // How what hangs on a unit begins: with a comma, "and", a subordinator.
  const E0 = unit(edge[s0] ?? 0); const EB = unit(edge[b0] ?? 0); const M0 = unit(s0 > 0 ? marker[s0] || -1 : -1);
  const MB = unit(marker[b0] || -1); const M1 = unit(s1 > 0 ? marker[s1] || -1 : -1);
  add(types(t0, u0), EB.signs); add(types(t1, t0), E0.signs, u0); add(EB.and.word, types(t0, u0), has0);
  add(E0.and.word, types(t1, t0), u0); add(EB.and.word, types(t1, t0), types(u0, EB.signs));
  add(E0.and.word, types(t1, t0), types(has1 & 0x7, E0.signs));
  add(MB.head.word, types(t0, u0), EB.signs); add(M0.head.word, types(t1, t0), E0.signs); add(MB.head.word, w0, u0);
  add(M0.head.word, w1, t0); add(M0.head.word, types(t0, u0), signs); add(M1.head.word, types(t1, t0), u0);
  add(EB.type, types(t0, u0), EB.signs); add(E0.type, types(t1, t0), E0.signs); add(EB.head.word, types(t0, u0));
  add(E0.head.word, types(t1, t0)); add(hasb, types(t0, u0), EB.signs); add(has0, types(t1, t0), E0.signs); add(hasb, w0, EB.signs);
  add(has0, w1, E0.signs);
  add(EB.and.word, w0, v0); add(EB.and.word, cb, c0);
  add(EB.case.word, types(t0, u0)); add(E0.case.word, types(t1, t0));
  // The next verb, and the last one further out.
  const NV = unit(verbs[b0] || -1); const outer = outerVerb(state, units); const OV = unit(outer);
  const hasO = outer >= 0 ? has[outer] ?? 0 : -1;
  add(NV.type, types(t0, u0), signs); add(NV.type, types(t1, t0), u0); add(NV.type, types(t0, u0), distance(b0, verbs[b0] ?? 0));
  add(NV.head.word, types(t0, u0)); add(NV.type, w0, u0); add(NV.type, v0, t0);
  add(OV.type, types(t0, u0), hasO); add(OV.head.word, types(t0, u0)); add(OV.head.word, u0, pb); add(OV.type, types(t0, u0), EB.signs);
  add(OV.head.cluster, types(t0, u0)); add(OV.type, types(t1, t0), hasO); add(OV.type, NV.type, types(t0, u0));
  // The innermost verb on the stack, and what waits below it: a noun there still wants its verb.
  const inner = S0.chunk.verb !== null ? s0 : outer;
  const IV = unit(inner); const W = unit(waiting(state, inner)); const bottom = unit(state.depth > 2 ? state.stack[1] ?? -1 : -1);
  add(types(t0, u0), types(IV.type, W.type), still); add(types(t1, t0), types(IV.type, W.type), u0);
  add(types(t0, u0), W.type, inner >= 0 ? has[inner] ?? 0 : -1);
  add(unit(inner >= 0 ? edge[inner] ?? -1 : -1).type, types(W.type, u0), still);
  add(bottom.type, types(t0, u0), still); add(bottom.type, types(t1, t0), types(u0, still)); add(types(t0, u0), types(u1, signs), B1.signs);
  // "Told the crew that", "asked the crew to".
  add(c1, v0, t0); add(w1, v0, t0); add(c1, types(t0, u0)); add(c1, types(t0, u0), c0); add(g1, types(t0, u0), v0);
  return count;
}

/** Writes the features of the label between a unit and its head. */
export function labelFeatures({ units, none, commas }: ParseInput, state: ParseState, head: number, dependent: number, keys: Int32Array): number {
  const { left, right, left2, labels, has, edge, marker } = state;
  const unit = (at: number): Unit => (at >= 0 ? units[at] : none) ?? none;
  const child = (of: Int32Array, at: number): number => (at >= 0 ? of[at] : 0) || -1;
  const label = (at: number): number => (at > 0 ? labels[at] ?? 0 : 31);
  const H = unit(head); const D = unit(dependent);
  const h = H.type; const d = D.type; const behind = head < dependent ? 1 : 0;
  const both = (h * TYPES + d) * 2 + behind;
  const w = D.head.word; const x = H.head.word; const p = D.case.word;
  const hl = child(left, head); const hr = child(right, head); const dl = child(left, dependent); const dr = child(right, dependent);
  const DL = unit(dl); const DR = unit(dr); const DL2 = unit(child(left2, dependent)); const HL = unit(hl); const HR = unit(hr);
  const before = unit(dependent - 1); const after = unit(dependent + 1);
  const hasH = has[head] ?? 0; const hasD = has[dependent] ?? 0;
  const near = Math.min(7, Math.abs(head - dependent));
  const apart = Math.min(3, Math.abs((commas[head] ?? 0) - (commas[dependent] ?? 0)));
  let count = 0;
  const add = (first: number, second = 0, third = 0): void => {
    keys[count] = featureKey(LABEL_TEMPLATES + count, first, second, third);
    count += 1;
  };
  add(behind); add(both); add(both, p); add(both, near); add(both, apart); add(both, D.signs); add(both, D.signs, D.and.word);
  add(x, d, behind); add(x, d, p); add(w, h, behind); add(w, p, h); add(x, w, behind); add(w, p); add(x, behind); add(w, d, behind);
  add(d, behind); add(p, behind, d); add(p, h, D.head.cluster); add(p, H.head.cluster, d);
  add(D.head.cluster, h, behind); add(H.head.cluster, d, behind); add(D.head.cluster, H.head.cluster, behind);
  add(D.head.cluster, behind); add(D.head.group, H.head.group, both); add(D.head.group, both); add(D.last.word, both);
  add(D.first.word, both); add(D.first.word, d, p); add(H.first.word, both);
  add(both, DL.type, label(dl)); add(both, DR.type); add(DL.head.word, both); add(DL.head.word, x, d); add(DL2.head.word, both);
  add(DL.head.word, DL.type, d); add(DR.head.word, both);
  add(both, before.type); add(both, after.type); add(before.head.word, both); add(after.head.word, both);
  add(before.type, after.type, both); add(unit(head - 1).type, both); add(unit(head + 1).type, both); add(both, after.signs);
  add(both, hasD); add(both, hasH); add(x, hasH, d * 2 + behind); add(w, hasD, behind); add(hasH, hasD, both);
  add(H.head.cluster, hasH, d * 2 + behind); add(hasH, both, D.signs); add(hasH, p, both); add(x, hasD, d);
  add(label(hl), both, label(hr)); add(HL.head.word, both); add(HR.head.word, both); add(HR.type, label(hr), both); add(HR.head.word, x, d);
  add(D.head.suffix3, both); add(D.head.capital, both); add(D.head.ambiguity, both); add(H.head.suffix3, both); add(D.head.senses, both);
  const E = unit(edge[dependent] ?? 0); const M = unit(marker[dependent] || -1); const MH = unit(head > 0 ? marker[head] || -1 : -1);
  add(E.signs, both); add(E.and.word, both, E.signs); add(E.and.word, both, hasD); add(M.head.word, both); add(M.head.word, x, d);
  add(M.head.word, both, E.signs); add(M.head.word, H.head.cluster, d); add(E.type, both, E.signs); add(E.head.word, both);
  add(MH.head.word, both); add(E.case.word, both); add(E.signs, x, d);
  // What comes behind the unit and all that hangs on it.
  const N = unit(behind === 1 ? state.next : head + 1);
  add(N.type, both); add(N.type, both, N.signs); add(N.head.word, both); add(N.type, x, d); add(N.head.word, x, d); add(N.type, w, h);
  add(N.type, hasH, both); add(N.case.word, both);
  return count;
}
