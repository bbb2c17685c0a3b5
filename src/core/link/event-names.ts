import type { Name, NameKind } from '../model.ts';
import type { LinkedMention } from './linked-mention.ts';
import type { NameOf } from './pile-names.ts';
import { foldName, sameName } from './same-name.ts';

interface Group {
  readonly keys: string[];
  /** Names of the pile, each with how often it is meant here. */
  readonly names: Map<string, number>;
  readonly spellings: Set<string>;
  readonly kinds: Map<NameKind, number>;
}

const commonest = <T>(counts: ReadonlyMap<T, number>): T | undefined => [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];

/** The names of an event's mentions, one entry for all spellings of a name, as the pile calls it. Adjectives ("Ukrainian") name no one. */
export function eventNames(mentions: readonly LinkedMention[], nameOf: NameOf, storyOf: (mention: LinkedMention) => number): readonly Name[] {
  const groups: Group[] = [];
  for (const linked of mentions) {
    for (const name of linked.mention.names) {
      if (name.adjective) continue;
      const known = nameOf(name, storyOf(linked));
      const keys = [foldName(known.name), foldName(name.text)];
      const group = groups.find((g) => g.keys.some((k) => keys.some((key) => sameName(k, key)))) ?? { keys: [], names: new Map<string, number>(), spellings: new Set<string>(), kinds: new Map<NameKind, number>() };
      if (group.keys.length === 0) groups.push(group);
      group.keys.push(...keys);
      group.names.set(known.name, (group.names.get(known.name) ?? 0) + 1);
      group.spellings.add(name.text);
      group.kinds.set(known.kind, (group.kinds.get(known.kind) ?? 0) + 1);
    }
  }
  return groups.map(({ names, spellings, kinds }) => {
    const name = commonest(names) ?? '';
    const known = new Map([...kinds].filter(([kind]) => kind !== 'other'));
    return { name, kind: commonest(known) ?? 'other', spellings: [...spellings].filter((s) => s !== name) };
  });
}
