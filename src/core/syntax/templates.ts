import { keySeed, seededKey } from './hash.ts';

/**
 * Templates of features as data. Each names up to three values, parted by blanks, and templates are parted by commas. A value is a field of a unit
 * in some role ("S0.word"), two fields as one number ("S0.type*B0.type"), or a number of its own ("near"). The place of a template in its
 * list is part of the trained model, so that none may be moved without training anew.
 */
export interface Templates {
  /** The number of the role and of the field of each value that is a field of a unit, in turns. */
  readonly fields: Uint8Array;
  /** The places of both values of each that is two as one, in turns. */
  readonly pairs: Uint8Array;
  /** In fours: what the key of a template begins with, and the places of its values. */
  readonly templates: Int32Array;
  /** Nothing, then numbers, fields and pairs, as they were asked for last. */
  readonly values: Int32Array;
}

/** Values of a unit stand in rows of this length. */
export const ROW = 16;
/** Of two values as one number, the first counts for so much. */
const PAIRED = 64;

/** `first` is the number of the first template; `numbers` are named in their places. Throws a `RangeError` where a template names what there is not. */
export function templatesOf(first: number, text: string, numbers: readonly string[], roles: readonly string[], fields: readonly string[]): Templates {
  const templates = text.split(',').map((template) => template.trim().split(/\s+/u).filter((name) => name !== ''));
  const named = templates.flat();
  const pairs = [...new Set(named.filter((name) => name.includes('*')))];
  const single = [...new Set([...named, ...pairs].flatMap((name) => name.split('*')))].filter((name) => name.includes('.'));
  const places = ['nothing', ...numbers, ...single, ...pairs];
  const placeOf = (name: string, among: readonly string[]): number => {
    const place = among.indexOf(name);
    if (place < 0) throw new RangeError(`No template can look at ${name}.`);
    return place;
  };
  return {
    fields: Uint8Array.from(single.flatMap((name) => [placeOf(name.split('.')[0] ?? '', roles), placeOf(name.split('.')[1] ?? '', fields)])),
    pairs: Uint8Array.from(pairs.flatMap((name) => name.split('*').map((each) => placeOf(each, places)))),
    templates: Int32Array.from(templates.flatMap((names, at) => [keySeed(first + at), ...[0, 1, 2].map((each) => placeOf(names[each] ?? 'nothing', places))])),
    values: new Int32Array(places.length),
  };
}

/**
 * Writes the keys of all templates and answers how many there are. `rows` has the values of what is not there, then of unit 0, 1 and so on; `roles`
 * has the unit in each role, -1 where there is none.
 */
export function writeKeys({ fields, pairs, templates, values }: Templates, rows: Int32Array, roles: readonly number[], numbers: readonly number[], keys: Int32Array): number {
  let to = 1;
  for (const number of numbers) {
    values[to] = number;
    to += 1;
  }
  for (let at = 0; at < fields.length; at += 2) {
    values[to] = rows[((roles[fields[at] ?? 0] ?? -1) + 1) * ROW + (fields[at + 1] ?? 0)] ?? 0;
    to += 1;
  }
  for (let at = 0; at < pairs.length; at += 2) {
    values[to] = (values[pairs[at] ?? 0] ?? 0) * PAIRED + (values[pairs[at + 1] ?? 0] ?? 0);
    to += 1;
  }
  let count = 0;
  for (let at = 0; at < templates.length; at += 4) {
    keys[count] = seededKey(templates[at] ?? 0, values[templates[at + 1] ?? 0] ?? 0, values[templates[at + 2] ?? 0] ?? 0, values[templates[at + 3] ?? 0] ?? 0);
    count += 1;
  }
  return count;
}
