import type { Article, ArticleId, Name, NameKind } from '../model.ts';
import type { LinkedMention } from './linked-mention.ts';
import type { NameOf } from './pile-names.ts';
import { countryOfPlace, type CountryOf, type Said } from './place-country.ts';
import { foldName, sameName } from './same-name.ts';

interface Group {
  readonly keys: Set<string>;
  /** Names of the pile, each with how often it is meant here. */
  readonly names: Map<string, number>;
  readonly spellings: Set<string>;
  readonly kinds: Map<NameKind, number>;
  /** What the event's own reports say of its country. */
  readonly said: Said[];
}

/** What the names of a pile are called, and where its places lie. */
export interface NameSetting {
  readonly nameOf: NameOf;
  readonly countryOf: CountryOf;
  readonly articles: ReadonlyMap<ArticleId, Article>;
}

const commonest = <T>(counts: ReadonlyMap<T, number>): T | undefined => [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];

/** The names of an event's mentions, one entry for all spellings of a name, as the pile calls it. Adjectives ("Ukrainian") name no one. */
export function eventNames(mentions: readonly LinkedMention[], { nameOf, countryOf, articles }: NameSetting, storyOf: (mention: LinkedMention) => number): readonly Name[] {
  const groups: Group[] = [];
  for (const linked of mentions) {
    for (const name of linked.mention.names) {
      if (name.adjective) continue;
      const known = nameOf(name, storyOf(linked));
      const keys = [foldName(known.name), foldName(name.text)];
      const group = groups.find((g) => [...g.keys].some((k) => keys.some((key) => sameName(k, key)))) ?? { keys: new Set<string>(), names: new Map<string, number>(), spellings: new Set<string>(), kinds: new Map<NameKind, number>(), said: [] };
      if (group.keys.size === 0) groups.push(group);
      for (const key of keys) group.keys.add(key);
      group.names.set(known.name, (group.names.get(known.name) ?? 0) + 1);
      group.spellings.add(name.text);
      if (name.within !== null) group.said.push({ article: linked.article, ...name.within });
      group.kinds.set(known.kind, (group.kinds.get(known.kind) ?? 0) + 1);
    }
  }
  return groups.map(({ names, spellings, kinds, said }) => {
    const name = commonest(names) ?? '';
    const known = new Map([...kinds].filter(([kind]) => kind !== 'other'));
    const kind = commonest(known) ?? 'other';
    return { name, kind, spellings: [...spellings].filter((s) => s !== name), country: kind === 'place' ? countryOfPlace(name, said, countryOf, (id) => articles.get(id)?.text ?? '') : null };
  });
}
