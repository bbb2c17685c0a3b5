/**
 * The licences of packages that may be in what is given away, by their names in SPDX, those with the fewest duties first, each
 * with the words that open its text: what stands before them are a heading and who holds the copyright.
 */
const permitted: readonly (readonly [name: string, opening: string])[] = [
  ['MIT', 'Permission is hereby granted'],
  ['ISC', 'Permission to use, copy'],
  ['BSD-2-Clause', 'Redistribution and use'],
  ['BSD-3-Clause', 'Redistribution and use'],
  ['OFL-1.1', 'This Font Software is licensed'],
  ['Apache-2.0', 'Apache License'],
];

/** Which of the licences that a package offers (`A OR B`) it is taken under; null: none is permitted, or it says none. */
export function takenUnder(stated: unknown): string | null {
  if (typeof stated !== 'string') return null;
  const offered = stated.replace(/^\(([^()]*)\)$/, '$1').split(' OR ');
  return permitted.find(([name]) => offered.includes(name))?.[0] ?? null;
}

export function openingOf(licence: string): string | null {
  return permitted.find(([name]) => name === licence)?.[1] ?? null;
}
