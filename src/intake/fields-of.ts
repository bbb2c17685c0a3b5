/** The fields of an object that came as JSON; none of anything else. A map has no words of its own, as an object has "constructor". */
export const fieldsOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []);
