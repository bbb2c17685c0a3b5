/** What a plain value from outside has to look like: small checks that are put together. None goes deeper than the shape that it knows. */

/** Null: the value is as it should be. Else the place in it that is not, `published.steps[2].value`; empty: the value itself. */
export type Check = (value: unknown) => string | null;

export const like = (test: (value: unknown) => boolean): Check => (value) => (test(value) ? null : '');

export const isText = like((value) => typeof value === 'string');
/** Not empty, and not white space alone. */
export const isWords = like((value) => typeof value === 'string' && /\S/.test(value));
export const isOneOf = (...values: readonly unknown[]): Check => like((value) => values.includes(value));

export const orNull = (check: Check): Check => (value) => (value === null ? null : check(value));

/** A list of these, of `least` at the least. */
export const listOf = (check: Check, least = 0): Check => (value) => {
  if (!Array.isArray(value) || value.length < least) return '';
  for (const [at, each] of value.entries()) {
    const fault = check(each);
    if (fault !== null) return inside(`[${at}]`, fault);
  }
  return null;
};

type Fields = Readonly<Record<string, Check>>;

/** An object with the fields `must`; those of `may` can be absent. Others are no fault here. */
export const holding = (must: Fields, may: Fields = {}): Check => (value) => {
  const held = fieldsOf(value);
  if (held === null) return '';
  for (const [key, check] of [...Object.entries(must), ...Object.entries(may).filter(([each]) => held.has(each))]) {
    const fault = check(held.get(key));
    if (fault !== null) return inside(key, fault);
  }
  return null;
};

/** The same, and no other field. */
export const shape = (must: Fields, may: Fields = {}): Check => (value) =>
  holding(must, may)(value) ?? [...fieldsOf(value)?.keys() ?? []].find((key) => !Object.hasOwn(must, key) && !Object.hasOwn(may, key)) ?? null;

/** The fields of an object by name; null: it is none. */
export function fieldsOf(value: unknown): ReadonlyMap<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : null;
}

const inside = (outer: string, inner: string): string => (inner === '' || inner.startsWith('[') ? `${outer}${inner}` : `${outer}.${inner}`);
