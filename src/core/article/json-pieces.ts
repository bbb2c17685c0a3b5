import { jsonValueAt } from './json-value.ts';

/** A value in a text that is no whole JSON, or what stands in the place of one. Offsets count UTF-16 code units. */
export interface JsonPiece {
  readonly start: number;
  readonly value: unknown;
  /** The first character with which it ceases to be JSON; the text's length where it breaks off. Null: the value is whole. */
  readonly fault: number | null;
}

export interface JsonPieces {
  readonly pieces: readonly JsonPiece[];
  /** Whether a list was begun and not ended. */
  readonly open: boolean;
  /** Whether what stands behind the last piece could not be told apart. */
  readonly lost: boolean;
}

/** So many times the length of the text may be gone over to find where whole values go on behind broken ones. */
const PATIENCE = 8;

/**
 * The values of a text that is no JSON as a whole: several one behind the other, or the elements of a list that is broken or cut
 * off. A broken one costs itself. Takes time in proportion to the text.
 */
export function jsonPieces(text: string): JsonPieces {
  const pieces: JsonPiece[] = [];
  let spare = PATIENCE * text.length;
  const end = text.trimEnd().length;
  /** In a list; and whether that is one of the fields of an object. */
  let inside: 'list' | 'field' | null = null;
  let at = 0;
  /** Where the object with that field ceases to be JSON. */
  let broken = 0;

  const pairs = (start: number): number | null => {
    const { end: behind, cost } = pairedEnd(text, start, spare);
    spare -= cost;
    return behind !== null && follows(text, behind) ? behind : null;
  };

  /** Where it goes on behind a broken value: where its brackets pair; else at the next object, behind a comma or on a line of its own, that is whole or whose brackets pair. Null: nowhere. */
  const goesOn = (start: number, fault: number): number | null => {
    const behind = pairs(start);
    if (behind !== null && behind > fault) return behind;
    for (let next = text.indexOf('{', start + 1); next >= 0 && spare > 0; next = text.indexOf('{', next + 1)) {
      if (!begins(text, next)) continue;
      const found = jsonValueAt(text, next);
      spare -= found.at - next;
      if ((found.sound && follows(text, found.at)) || pairs(next) !== null) return next;
    }
    return null;
  };

  for (;;) {
    at = passed(text, at);
    if (at >= end) return { pieces, open: inside !== null, lost: false };
    if (inside !== null && text[at] === ']') {
      const rest = inside === 'list' ? at + 1 : fieldsFrom(text, at + 1)?.end;
      if (rest === undefined) return { pieces: [...pieces, { start: at, value: null, fault: Math.max(broken, at + 1) }], open: false, lost: false };
      inside = null;
      at = rest;
      continue;
    }
    const start = at;
    const found = jsonValueAt(text, start);
    if (found.sound) {
      pieces.push(parsed(text, start, found.at));
      at = found.at;
      continue;
    }
    const list = inside !== null ? null : text[start] === '[' ? start + 1 : text[start] === '{' ? (fieldsFrom(text, start + 1, 'articles')?.list ?? null) : null;
    if (list !== null) {
      inside = text[start] === '[' ? 'list' : 'field';
      at = list;
      broken = found.at;
      continue;
    }
    pieces.push({ start, value: null, fault: found.at });
    // What is sound up to the text's end was cut off there.
    const next = found.at >= end ? null : goesOn(start, found.at);
    if (next === null) return { pieces, open: false, lost: spare <= 0 };
    at = next;
  }
}

/** Whether a list of records, alone or under a name, is the first thing in a text; it need not be whole. */
export function beginsList(text: string): boolean {
  const start = passed(text, 0);
  if (text[start] === '{') return fieldsFrom(text, start + 1, 'articles')?.list !== undefined;
  if (text[start] !== '[') return false;
  const first = passed(text, start + 1);
  return text[first] === '{' || /[\r\n]/.test(text.slice(start, first));
}

function parsed(text: string, start: number, end: number): JsonPiece {
  try {
    return { start, value: JSON.parse(text.slice(start, end)), fault: null };
  } catch {
    // Some engines have an end to how deep they go.
    return { start, value: null, fault: start };
  }
}

const isSpace = (unit: string | undefined): boolean => unit === ' ' || unit === '\n' || unit === '\r' || unit === '\t' || unit === '\uFEFF';

/** Behind white space, marks of byte order, which stand where files were put together, and commas, of which there may be too many. */
function passed(text: string, from: number): number {
  let at = from;
  while (isSpace(text[at]) || text[at] === ',') at += 1;
  return at;
}

/** Whether a value may end here. */
function follows(text: string, end: number): boolean {
  let at = end;
  while (isSpace(text[at])) at += 1;
  return at >= text.length || text[at] === ',' || text[at] === ']' || text[at] === '{' || text[at] === '[';
}

/** Whether a value may begin here: behind a comma, or first on its line. */
function begins(text: string, start: number): boolean {
  let at = start - 1;
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\uFEFF') at -= 1;
  return at < 0 || text[at] === ',' || text[at] === '\n' || text[at] === '\r';
}

/** Behind the bracket that pairs with the one here, whatever else is wrong between; null: none does. */
function pairedEnd(text: string, start: number, most: number): { readonly end: number | null; readonly cost: number } {
  if (text[start] !== '{' && text[start] !== '[') return { end: null, cost: 0 };
  const open: string[] = [];
  let quoted = false;
  const stop = Math.min(text.length, start + most);
  for (let at = start; at < stop; at += 1) {
    const sign = text[at];
    if (sign === '"') quoted = !quoted;
    else if (quoted) at += sign === '\\' ? 1 : 0;
    else if (sign === '{' || sign === '[') open.push(sign === '{' ? '}' : ']');
    else if (sign === '}' || sign === ']') {
      if (open.pop() !== sign) return { end: null, cost: at - start };
      if (open.length === 0) return { end: at + 1, cost: at - start };
    }
  }
  return { end: null, cost: stop - start };
}

/** Goes over the fields of an object to the list of this name, behind its bracket, or to the object's end; null: they are broken before that. */
function fieldsFrom(text: string, from: number, name?: string): { readonly list?: number; readonly end?: number } | null {
  for (let at = passed(text, from); ; at = passed(text, at)) {
    if (text[at] === '}') return { end: at + 1 };
    const key = text[at] === '"' ? jsonValueAt(text, at) : null;
    if (key === null || !key.sound) return null;
    const colon = passed(text, key.at);
    if (text[colon] !== ':') return null;
    const value = passed(text, colon + 1);
    if (name !== undefined && text[value] === '[' && text.slice(at, key.at) === `"${name}"`) return { list: value + 1 };
    const held = jsonValueAt(text, value);
    if (!held.sound) return null;
    at = held.at;
  }
}
