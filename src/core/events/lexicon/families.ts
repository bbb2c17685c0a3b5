/**
 * Classes of actions that reports of one happening are told in: one desk writes that a car struck a woman, another that she
 * died, a third that there was an accident. A class may go with several families; a class of none goes with itself alone.
 */
const FAMILIES: readonly (readonly string[])[] = [
  ['attack', 'kill', 'injure', 'shoot', 'explode', 'destroy', 'damage', 'kidnap'],
  ['crash', 'kill', 'injure', 'attack', 'destroy', 'damage', 'explode', 'drop'],
  ['quake', 'kill', 'injure', 'destroy', 'damage'],
  ['storm', 'flood', 'kill', 'injure', 'destroy', 'damage', 'slide', 'outage'],
  ['burn', 'explode', 'kill', 'injure', 'destroy', 'damage'],
  ['erupt', 'destroy', 'damage'],
  ['seize', 'attack', 'arrest', 'beat', 'rescue'],
  ['appoint', 'urge', 'propose', 'elect', 'join'],
  ['buy', 'merge', 'agree', 'sell', 'propose'],
  ['publish', 'announce', 'launch'],
  ['dismiss', 'resign'],
  ['award', 'beat'],
  ['close', 'end', 'cut'],
  ['steal', 'hack'],
  ['infect', 'kill'],
];

const KIN = new Map<string, Set<string>>();
for (const family of FAMILIES) {
  for (const name of family) {
    const mine = KIN.get(name) ?? new Set<string>();
    KIN.set(name, mine);
    for (const other of family) mine.add(other);
  }
}

/** The classes in which reports may tell what this class tells, itself among them. */
export const kinOf = (action: string): ReadonlySet<string> => KIN.get(action) ?? new Set([action]);
