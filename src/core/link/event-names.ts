import type { Name, NameKind } from '../model.ts';
import type { LinkedMention } from './linked-mention.ts';
import { foldName, sameName } from './same-name.ts';

interface Group {
  readonly keys: string[];
  readonly spellings: Map<string, number>;
  readonly kinds: Map<NameKind, number>;
}

const commonest = <T>(counts: ReadonlyMap<T, number>): T | undefined => [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];

/** The names of an event's mentions, one entry for all spellings of a name. Adjectives ("Ukrainian") name no one. */
export function eventNames(mentions: readonly LinkedMention[], kindOf: (key: string) => NameKind | null): readonly Name[] {
  const groups: Group[] = [];
  for (const { mention } of mentions) {
    for (const name of mention.names) {
      if (name.adjective) continue;
      const key = foldName(name.text);
      const group = groups.find((g) => g.keys.some((k) => sameName(k, key))) ?? { keys: [], spellings: new Map<string, number>(), kinds: new Map<NameKind, number>() };
      if (group.keys.length === 0) groups.push(group);
      group.keys.push(key);
      group.spellings.set(name.text, (group.spellings.get(name.text) ?? 0) + 1);
      // What the pile on the whole takes it for: one sentence may mislead.
      const kind = name.country !== null ? 'place' : (kindOf(key) ?? name.kind);
      group.kinds.set(kind, (group.kinds.get(kind) ?? 0) + 1);
    }
  }
  return groups.map(({ spellings, kinds }) => {
    const name = commonest(spellings) ?? '';
    const known = new Map([...kinds].filter(([kind]) => kind !== 'other'));
    return { name, kind: commonest(known) ?? 'other', spellings: [...spellings.keys()].filter((s) => s !== name) };
  });
}
