/**
 * Actions that reports of one happening are told in: one desk writes that a car struck a woman, another that she died, a third
 * that there was an accident. The first of a row goes with each of the others; the others do not go with each other: what one
 * storm destroyed and whom it killed are two things to tell.
 */
const ROWS: readonly (readonly [string, ...string[]])[] = [
  ['attack', 'kill', 'injure', 'shoot', 'explode', 'crash', 'beat', 'foil'],
  ['kill', 'injure', 'shoot', 'explode', 'crash', 'quake', 'storm', 'flood', 'burn', 'slide', 'infect'],
  ['injure', 'shoot', 'explode', 'crash'],
  ['destroy', 'damage', 'explode', 'burn', 'erupt', 'flood', 'crash'],
  ['seize', 'arrest', 'beat', 'rescue', 'foil'],
  ['foil', 'arrest'],
  ['appoint', 'urge', 'propose', 'elect', 'join'],
  ['propose', 'urge', 'buy', 'agree'],
  ['buy', 'merge', 'agree', 'sell'],
  ['publish', 'announce', 'launch'],
  ['dismiss', 'resign'],
  ['award', 'beat'],
  ['close', 'end', 'cut'],
  ['steal', 'hack'],
];

const KIN = new Map<string, Set<string>>();
for (const [first, ...others] of ROWS) {
  for (const other of others) {
    for (const [one, two] of [[first, other], [other, first]] as const) KIN.set(one, (KIN.get(one) ?? new Set([one])).add(two));
  }
}

/** The classes in which reports may tell what this class tells, itself among them. */
export const kinOf = (action: string): ReadonlySet<string> => KIN.get(action) ?? new Set([action]);
