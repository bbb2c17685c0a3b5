/** The patterns of rules as trees, for the automaton that looks for all of them at once. */

import { macroOf } from './macros.ts';

/** How many ASCII codes there are; text comes in no other. */
export const CODES = 128;

/** A set has a 1 for each code that is in it. */
export type CodeSet = Uint8Array;

export type Tree =
  | { readonly kind: 'set'; readonly set: CodeSet }
  | { readonly kind: 'row'; readonly parts: readonly Tree[] }
  | { readonly kind: 'choice'; readonly parts: readonly Tree[] }
  | { readonly kind: 'repeat'; readonly part: Tree; readonly least: number; readonly most: number };

const NOTHING: Tree = { kind: 'row', parts: [] };

const sets = new Map<string, CodeSet>();

/** The codes that one sign of a pattern stands for: `a`, `\d`, `[^.;]`. */
function setOf(source: string): CodeSet {
  const known = sets.get(source);
  if (known !== undefined) return known;
  const one = new RegExp(`^${/^[.*+?^${}()|/]$/.test(source) ? `\\${source}` : source}`);
  const set = Uint8Array.from({ length: CODES }, (_, code) => (one.test(String.fromCharCode(code)) ? 1 : 0));
  sets.set(source, set);
  return set;
}

/** Words that begin with the same letter share it, and so on: few nodes wait at a time. All rows are alike before `from`. */
function choiceOf(rows: readonly (readonly Tree[])[], from = 0): Tree {
  if (rows.length === 1) return { kind: 'row', parts: rows[0]?.slice(from) ?? [] };
  const shared = new Map<CodeSet, (readonly Tree[])[]>();
  const parts: Tree[] = [];
  for (const row of rows) {
    const first = row[from];
    if (first?.kind !== 'set') parts.push({ kind: 'row', parts: row.slice(from) });
    else {
      const known = shared.get(first.set);
      if (known === undefined) shared.set(first.set, [row]);
      else known.push(row);
    }
  }
  for (const [set, alike] of shared) parts.push({ kind: 'row', parts: [{ kind: 'set', set }, choiceOf(alike, from + 1)] });
  return { kind: 'choice', parts };
}

/** Macros stand in many patterns. */
const macros = new Map<string, Tree>();

function macroTree(name: string): Tree {
  const known = macros.get(name) ?? treeOf(macroOf(name));
  macros.set(name, known);
  return known;
}

// Most signs are letters, and a look at the first one spares them these.
const MACRO = /\{~?([a-z]\w*)(?::[a-zA-Z]+)?\}/y;
const SIGN = /\\.|\[(?:\\.|[^\]\\])*\]|[^]/y;
const GROUP = /\((?:\?(?:<?[=!]|:|<\w+>))?/y;
const COUNT = /\{(\d{1,3})(,?)(\d{0,3})\}|[?*+]/y;

/**
 * What a pattern matches, or more: what must not follow, and what it looks back for, is left out; what must follow is taken
 * in, and so has to stand last in the pattern. Knows what the patterns of rules are made of, no more.
 */
export function treeOf(pattern: string): Tree {
  let at = 0;
  const next = (sticky: RegExp): RegExpExecArray | null => {
    sticky.lastIndex = at;
    const found = sticky.exec(pattern);
    at += found?.[0].length ?? 0;
    return found;
  };
  const choice = (): Tree => {
    const rows = [row()];
    while (pattern[at] === '|') {
      at++;
      rows.push(row());
    }
    return choiceOf(rows);
  };
  const row = (): readonly Tree[] => {
    const parts: Tree[] = [];
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') parts.push(repeated(part()));
    return parts;
  };
  const part = (): Tree => {
    const first = pattern[at] ?? '';
    if (first === '{') return macroTree(next(MACRO)?.[1] ?? '');
    if (first === '(') {
      const around = next(GROUP)?.[0] ?? '';
      const inside = choice();
      at++;
      return /!$|<=$/.test(around) ? NOTHING : inside;
    }
    const sign = next(SIGN)?.[0] ?? '';
    return sign === '\\b' || sign === '$' || sign === '^' ? NOTHING : { kind: 'set', set: setOf(sign.startsWith('\\') ? sign : sign.toLowerCase()) };
  };
  const repeated = (one: Tree): Tree => {
    const count = '{?*+'.includes(pattern[at] ?? '|') ? next(COUNT) : null;
    if (count === null) return one;
    const [sign, least, comma, most] = count;
    if (sign === '?') return { kind: 'repeat', part: one, least: 0, most: 1 };
    if (sign === '*' || sign === '+') return { kind: 'repeat', part: one, least: sign === '+' ? 1 : 0, most: Infinity };
    return { kind: 'repeat', part: one, least: Number(least), most: comma === '' ? Number(least) : most === '' ? Infinity : Number(most) };
  };
  return choice();
}

/** The sets of codes in trees, each once. */
export function setsIn(trees: readonly Tree[]): ReadonlySet<CodeSet> {
  const found = new Set<CodeSet>();
  const seen = new Set<Tree>();
  const look = (tree: Tree): void => {
    if (tree.kind === 'set') found.add(tree.set);
    else if (!seen.has(tree)) {
      seen.add(tree);
      if (tree.kind === 'repeat') look(tree.part);
      else tree.parts.forEach(look);
    }
  };
  trees.forEach(look);
  return found;
}
