import type { Form } from './form.ts';
import { onStack, type ParseState } from './parse-state.ts';
import { ROW, templatesOf, writeKeys } from './templates.ts';
import { TYPES, type Unit } from './unit.ts';

export const PARSE_FEATURES = 256;
/** Templates of moves and labels are numbered apart from those of tags. */
const MOVE_TEMPLATES = 100;
const LABEL_TEMPLATES = 400;

/** A sentence as the parser sees it. Units are counted from 1 on; 0 is the root. */
export interface ParseInput {
  readonly count: number;
  /** A row of FIELDS for what is not there, then for the root, for each unit, and for three behind the last that are not there. */
  readonly rows: Int32Array;
  /** How many finite verbs stand at a unit and behind it, three at most. */
  readonly finite: Int32Array;
  /** The first verb group at a unit or behind it; 0: there is none. */
  readonly verbs: Int32Array;
  /** How many commas and other signs stand before a unit, from the start of the sentence. */
  readonly commas: Int32Array;
}

/** What templates ask of a unit; words and what goes with them are those of its head, unless they say else. */
const FIELDS = ['type', 'signs', 'word', 'cluster', 'group', 'ambiguity', 'suffix3', 'capital', 'senses', 'case', 'and', 'first', 'last', 'lastCluster'];
/** Stand in the place of a type. */
const NONE = 62;
const ROOT = 63;

export function parseInput(units: readonly Unit[]): ParseInput {
  const finite = new Int32Array(units.length + 2);
  const commas = new Int32Array(units.length + 2);
  const verbs = new Int32Array(units.length + 2);
  for (let at = units.length; at > 0; at -= 1) verbs[at] = (units[at - 1]?.chunk.verb ?? null) === null ? verbs[at + 1] ?? 0 : at;
  for (let at = units.length; at > 0; at -= 1) finite[at] = Math.min(3, (finite[at + 1] ?? 0) + (units[at - 1]?.chunk.verb?.form === 'finite' ? 1 : 0));
  for (let at = 1; at <= units.length; at += 1) commas[at] = (commas[at - 1] ?? 0) + ((units[at - 1]?.signs ?? 0) === 0 ? 0 : 1);
  return { count: units.length, rows: rowsOf(units), finite, verbs, commas };
}

function rowsOf(units: readonly Unit[]): Int32Array {
  const rows = new Int32Array((units.length + 5) * ROW);
  rows[0] = NONE;
  rows[ROW] = ROOT;
  for (let behind = 2; behind < 5; behind += 1) rows[(units.length + behind) * ROW] = NONE;
  units.forEach((unit, at) => { writeRow(unit, unit.head, rows, (at + 2) * ROW); });
  return rows;
}

/** In the order of FIELDS. */
function writeRow(unit: Unit, head: Form, rows: Int32Array, at: number): void {
  rows[at] = unit.type;
  rows[at + 1] = unit.signs;
  rows[at + 2] = head.word;
  rows[at + 3] = head.cluster;
  rows[at + 4] = head.group;
  rows[at + 5] = head.ambiguity;
  rows[at + 6] = head.suffix3;
  rows[at + 7] = head.capital;
  rows[at + 8] = head.senses;
  rows[at + 9] = unit.case.word;
  rows[at + 10] = unit.and.word;
  rows[at + 11] = unit.first.word;
  rows[at + 12] = unit.last.word;
  rows[at + 13] = unit.last.cluster;
}

const distance = (from: number, to: number): number => {
  const steps = to - from;
  return steps < 5 ? steps : steps < 8 ? 5 : steps < 12 ? 6 : 7;
};

/** The child of a unit, in one of the lists of children; -1: it has none. */
const child = (of: Int32Array, at: number): number => (at >= 0 ? of[at] : 0) || -1;
/** The label of a unit; where there is none, one that no unit has. */
const labelOf = (labels: Int32Array, at: number): number => (at > 0 ? labels[at] ?? 0 : 31);
const isVerb = (verbs: Int32Array, at: number): boolean => at > 0 && verbs[at] === at;

/** The verb nearest to the top of the stack, below it; -1: none is near. */
function outerVerb(state: ParseState, verbs: Int32Array): number {
  for (let below = 1; below < 6; below += 1) {
    const at = onStack(state, below);
    if (at <= 0) return -1;
    if (isVerb(verbs, at)) return at;
  }
  return -1;
}

/** What lies on the stack below a unit near its top; -1: nothing. */
function waiting(state: ParseState, unit: number): number {
  for (let below = 0; below < 6; below += 1) if (onStack(state, below) === unit) return onStack(state, below + 1);
  return -1;
}

/**
 * Templates of moves after Zhang and Nivre (2011), with classes of words beside them. S is the stack from its top, B what comes next. L and R are the
 * outermost children on the left and on the right, L2 and R2 those within; E is where a unit with all that hangs on it begins, M its subordinator. NV is
 * the next verb, OV the last one further out, IV the innermost on the stack, W what waits below that, BO the bottom of the stack.
 */
const MOVES = templatesOf(MOVE_TEMPLATES, [
  `nothing`,
  // Single units.
  `S0.word S0.type, S0.type S0.case, S0.word S0.case, S1.word S1.type, S1.type S1.case, B0.word B0.type, B0.type B0.case,
   B0.word B0.case, B1.word B1.type, B1.type B1.case, B2.type, S2.type, B2.word B2.type, S0.word, S1.word, B0.word, S0.cluster,
   S1.cluster, B0.cluster`,
  // Pairs.
  `S0.word B0.word S0.type*B0.type, S0.word S0.type*B0.type, B0.word S0.type*B0.type, S0.type*B0.type B0.signs,
   S0.type*B0.type B0.signs still, B0.type*B1.type B1.signs, B0.word B1.type, B0.type B1.word, S1.word S0.word S1.type*S0.type,
   S1.word S1.type*S0.type, S0.word S1.type*S0.type, S1.type*S0.type S0.signs, S1.type*B0.type apart, S1.word B0.word,
   S1.type B0.word, S1.word B0.type`,
  // Triples.
  `S0.type*B0.type B1.type B1.signs, S1.type*S0.type B0.type B0.signs, S1.type*S0.type B0.type still,
   S0.type*B0.type B1.type*B2.type, S2.type*S1.type S0.type, S2.type*S1.type S0.type*B0.type, S1.type*S0.type B0.type*B1.type,
   S0.word S1.type*B0.type, S0.type*S1.type B0.word, S1.word S0.type*B0.type, S0.word B0.type*B1.type, S0.type*B1.type B0.word`,
  // Distance and number of children.
  `S0.type*B0.type near, B0.word near S0.type, S0.word near B0.type, S1.type*S0.type near1, S1.word near1 S0.type, S0.word n0,
   S0.type n0 B0.type, S1.word n1, S1.type n1 S0.type, B0.type nb, S0.type*B0.type apart near, S1.type*S0.type apart1 B0.signs`,
  // Children.
  `S0.type L0.type labelL0, S0.type R0.type labelR0, S1.type L1.type labelL1, S1.type R1.type labelR1, B0.type LB.type labelLB,
   L0.word S0.type B0.type, R0.word S0.type B0.type, R1.word S1.type S0.type, LB.word B0.type S0.type, L1.word S1.type S0.type,
   S0.type*L0.type B0.type, S0.type*R0.type B0.type, S0.type*B0.type LB.type, S1.type*S0.type L0.type, S1.type*S0.type R0.type,
   S1.type*S0.type R1.type B0.type, S1.type*S0.type L1.type, S0.type*L0.type L20.type, S0.type*R0.type R20.type,
   S1.type*R1.type R21.type, B0.type*LB.type L2B.type`,
  // What a unit has already.
  `S0.type has0, S1.type has1, B0.type hasb, S0.word has0, S1.word has1 S0.type, S0.type*B0.type has0 B0.signs,
   S1.type*S0.type has1 has0, S0.type*B0.type has0 hasb, S0.type*B0.type has0 still, S1.type*S0.type has1 B0.type, S0.cluster has0,
   S1.cluster has1 S0.type, S0.cluster has0 B0.type`,
  // Classes of words.
  `S0.cluster B0.cluster, S1.cluster S0.cluster, S0.group S0.type*B0.type, S0.cluster S0.type*B0.type, B0.cluster S0.type*B0.type,
   S1.cluster S1.type*S0.type, S0.cluster S1.type*S0.type, S1.group S0.group S1.type*S0.type, S0.group B0.group S0.type*B0.type,
   S1.cluster S0.type S0.word, S1.word S0.type S0.cluster, S0.group S1.group B0.group`,
  // Prepositions, conjunctions, subordinators and what they may belong to.
  `S1.word S0.case S0.type, S0.word B0.case B0.type, S0.cluster B0.case B0.type, S1.word B0.case B0.type,
   S1.cluster B0.case B0.type, S1.cluster S0.case S0.type, S0.case S1.type*S0.type, B0.case S0.type*B0.type,
   B0.case S1.type*S0.type B0.type, S0.word B0.case B0.word, S0.cluster B0.case B0.cluster, S1.cluster S0.case S0.cluster,
   B0.case S0.type*B0.type near, B0.case S0.cluster S1.type, B0.and S0.type*B0.type, B0.and S1.type*S0.type B0.type,
   B0.and S0.type*B0.type B0.signs, B0.and B0.cluster S0.cluster, B0.and S0.type*B0.type B1.type, S0.and S1.type*S0.type,
   S0.and S1.type*S0.type S0.signs, S0.and B0.group S0.group, S0.and S1.type*S0.type B0.type*B0.signs, S0.first S0.type*B0.type,
   B0.first S0.type*B0.type, B0.first B0.type S0.word, S0.first S0.type S1.word, B0.first S1.type*S0.type B0.type,
   S0.last S0.type*B0.type, S0.lastCluster B0.type, S0.ambiguity B0.type, B0.ambiguity S0.type B0.type, S1.ambiguity S0.type,
   S0.type*B0.type B0.signs S0.signs, S1.type*S0.type B0.type*B0.signs S0.signs`,
  // How what hangs on a unit begins: with a comma, "and", a subordinator.
  `S0.type*B0.type EB.signs, S1.type*S0.type E0.signs B0.type, EB.and S0.type*B0.type has0, E0.and S1.type*S0.type B0.type,
   EB.and S1.type*S0.type B0.type*EB.signs, E0.and S1.type*S0.type main1*E0.signs, MB.word S0.type*B0.type EB.signs,
   M0.word S1.type*S0.type E0.signs, MB.word S0.word B0.type, M0.word S1.word S0.type, M0.word S0.type*B0.type B0.signs,
   M1.word S1.type*S0.type B0.type, EB.type S0.type*B0.type EB.signs, E0.type S1.type*S0.type E0.signs, EB.word S0.type*B0.type,
   E0.word S1.type*S0.type, hasb S0.type*B0.type EB.signs, has0 S1.type*S0.type E0.signs, hasb S0.word EB.signs,
   has0 S1.word E0.signs, EB.and S0.word B0.word, EB.and B0.cluster S0.cluster, EB.case S0.type*B0.type, E0.case S1.type*S0.type`,
  // The next verb, and the last one further out.
  `NV.type S0.type*B0.type B0.signs, NV.type S1.type*S0.type B0.type, NV.type S0.type*B0.type toVerb, NV.word S0.type*B0.type,
   NV.type S0.word B0.type, NV.type B0.word S0.type, OV.type S0.type*B0.type hasO, OV.word S0.type*B0.type, OV.word B0.type B0.case,
   OV.type S0.type*B0.type EB.signs, OV.cluster S0.type*B0.type, OV.type S1.type*S0.type hasO, OV.type NV.type S0.type*B0.type`,
  // The innermost verb on the stack, and what waits below it: a noun there still wants its verb.
  `S0.type*B0.type IV.type*W.type still, S1.type*S0.type IV.type*W.type B0.type, S0.type*B0.type W.type hasI,
   EI.type W.type*B0.type still, BO.type S0.type*B0.type still, BO.type S1.type*S0.type B0.type*still,
   S0.type*B0.type B1.type*B0.signs B1.signs`,
  // "Told the crew that", "asked the crew to".
  `S1.cluster B0.word S0.type, S1.word B0.word S0.type, S1.cluster S0.type*B0.type, S1.cluster S0.type*B0.type S0.cluster,
   S1.group S0.type*B0.type B0.word`,
].join(', '), [
  'still', 'apart', 'apart1', 'near', 'near1', 'toVerb', 'n0', 'n1', 'nb', 'has0', 'has1', 'hasb', 'hasO', 'hasI', 'main1', 'labelL0', 'labelR0', 'labelL1', 'labelR1', 'labelLB',
], [
  'S0', 'S1', 'S2', 'B0', 'B1', 'B2', 'L0', 'R0', 'L1', 'R1', 'LB', 'L20', 'R20', 'R21', 'L2B', 'E0', 'EB', 'M0', 'M1', 'MB', 'NV', 'OV', 'IV', 'EI', 'W', 'BO',
], FIELDS);

/** Writes the features of the next move. */
export function moveFeatures({ rows, finite, verbs, commas }: ParseInput, state: ParseState, keys: Int32Array): number {
  const { left, left2, right, right2, labels, lefts, rights, has, edge, marker } = state;
  const s0 = onStack(state, 0);
  const s1 = onStack(state, 1);
  const b0 = state.next;
  const l0 = child(left, s0); const r0 = child(right, s0); const l1 = child(left, s1); const r1 = child(right, s1); const lb = child(left, b0);
  const has0 = s0 >= 0 ? has[s0] ?? 0 : -1; const has1 = s1 >= 0 ? has[s1] ?? 0 : -1; const hasb = has[b0] ?? 0;
  const verb = verbs[b0] ?? 0;
  const outer = outerVerb(state, verbs);
  const inner = isVerb(verbs, s0) ? s0 : outer;
  const comma0 = commas[Math.max(0, s0)] ?? 0;
  return writeKeys(MOVES, rows, [
    s0, s1, onStack(state, 2), b0, b0 + 1, b0 + 2, l0, r0, l1, r1, lb, child(left2, s0), child(right2, s0), child(right2, s1), child(left2, b0),
    edge[s0] ?? 0, edge[b0] ?? 0, s0 > 0 ? child(marker, s0) : -1, s1 > 0 ? child(marker, s1) : -1, child(marker, b0), verb || -1, outer,
    inner, inner >= 0 ? edge[inner] ?? -1 : -1, waiting(state, inner), state.depth > 2 ? state.stack[1] ?? -1 : -1,
  ], [
    finite[b0] ?? 0, Math.min(3, (commas[b0] ?? 0) - comma0), Math.min(3, comma0 - (commas[Math.max(0, s1)] ?? 0)),
    distance(s0, b0), distance(s1, s0), distance(b0, verb),
    Math.min(lefts[s0] ?? 0, 3) * 4 + Math.min(rights[s0] ?? 0, 3), Math.min(lefts[s1] ?? 0, 3) * 4 + Math.min(rights[s1] ?? 0, 3), Math.min(lefts[b0] ?? 0, 3),
    has0, has1, hasb, outer >= 0 ? has[outer] ?? 0 : -1, inner >= 0 ? has[inner] ?? 0 : -1, has1 & 0x7,
    labelOf(labels, l0), labelOf(labels, r0), labelOf(labels, l1), labelOf(labels, r1), labelOf(labels, lb),
  ], keys);
}

/** Templates of the label between a head H and what hangs on it, D: their neighbours are B before and A behind, their children and so on as those of moves, and N what comes behind all of it. */
const LABELS = templatesOf(LABEL_TEMPLATES, [
  `behind, both, both D.case, both near, both apart, both D.signs, both D.signs D.and, H.word D.type behind, H.word D.type D.case,
   D.word H.type behind, D.word D.case H.type, H.word D.word behind, D.word D.case, H.word behind, D.word D.type behind,
   D.type behind, D.case behind D.type, D.case H.type D.cluster, D.case H.cluster D.type, D.cluster H.type behind,
   H.cluster D.type behind, D.cluster H.cluster behind, D.cluster behind, D.group H.group both, D.group both, D.last both,
   D.first both, D.first D.type D.case, H.first both, both DL.type labelDL, both DR.type, DL.word both, DL.word H.word D.type,
   DL2.word both, DL.word DL.type D.type, DR.word both, both BD.type, both AD.type, BD.word both, AD.word both,
   BD.type AD.type both, BH.type both, AH.type both, both AD.signs, both hasD, both hasH, H.word hasH typeBehind,
   D.word hasD behind, hasH hasD both, H.cluster hasH typeBehind, hasH both D.signs, hasH D.case both, H.word hasD D.type,
   labelHL both labelHR, HL.word both, HR.word both, HR.type labelHR both, HR.word H.word D.type, D.suffix3 both, D.capital both,
   D.ambiguity both, H.suffix3 both, D.senses both, E.signs both, E.and both E.signs, E.and both hasD, M.word both,
   M.word H.word D.type, M.word both E.signs, M.word H.cluster D.type, E.type both E.signs, E.word both, MH.word both, E.case both,
   E.signs H.word D.type`,
  // What comes behind the unit and all that hangs on it.
  `N.type both, N.type both N.signs, N.word both, N.type H.word D.type, N.word H.word D.type, N.type D.word H.type,
   N.type hasH both, N.case both`,
].join(', '), [
  'behind', 'both', 'typeBehind', 'near', 'apart', 'hasH', 'hasD', 'labelDL', 'labelHL', 'labelHR',
], [
  'H', 'D', 'HL', 'HR', 'DL', 'DR', 'DL2', 'BD', 'AD', 'BH', 'AH', 'E', 'M', 'MH', 'N',
], FIELDS);

/** Writes the features of the label between a unit and its head. */
export function labelFeatures({ rows, commas }: ParseInput, state: ParseState, head: number, dependent: number, keys: Int32Array): number {
  const { left, right, left2, labels, has, edge, marker } = state;
  const behind = head < dependent ? 1 : 0;
  const type = rows[(dependent + 1) * ROW] ?? 0;
  const hl = child(left, head); const hr = child(right, head); const dl = child(left, dependent);
  return writeKeys(LABELS, rows, [
    head, dependent, hl, hr, dl, child(right, dependent), child(left2, dependent), dependent - 1, dependent + 1, head - 1, head + 1,
    edge[dependent] ?? 0, child(marker, dependent), head > 0 ? child(marker, head) : -1, behind === 1 ? state.next : head + 1,
  ], [
    behind, ((rows[(head + 1) * ROW] ?? 0) * TYPES + type) * 2 + behind, type * 2 + behind,
    Math.min(7, Math.abs(head - dependent)), Math.min(3, Math.abs((commas[head] ?? 0) - (commas[dependent] ?? 0))),
    has[head] ?? 0, has[dependent] ?? 0, labelOf(labels, dl), labelOf(labels, hl), labelOf(labels, hr),
  ], keys);
}
