import { withNames, type Mention, type NameMention } from '../events/index.ts';
import type { NameKind } from '../model.ts';
import { foldName } from './same-name.ts';

/** The kind of a folded name in a pile; null: nothing shows it. */
export type KindOfName = (key: string) => NameKind | null;

/** The kind that most mentions of a name give it: one article may show it and another not. */
export function kindsOf(mentions: readonly Mention[]): KindOfName {
  const votes = new Map<string, Map<NameKind, number>>();
  for (const name of mentions.flatMap((m) => m.names)) {
    if (name.kind === 'other' || name.country !== null) continue;
    const mine = votes.get(foldName(name.text)) ?? new Map<NameKind, number>();
    votes.set(foldName(name.text), mine);
    mine.set(name.kind, (mine.get(name.kind) ?? 0) + 1);
  }
  const kinds = new Map([...votes].map(([key, mine]) => [key, [...mine].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null]));
  return (key) => kinds.get(key) ?? null;
}

/** A mention with the kinds of its names, where the pile knows them and its own words do not. */
export function withKinds(mention: Mention, kindOf: KindOfName): Mention {
  let changed = false;
  const names = mention.names.map((name): NameMention => {
    const kind = name.kind === 'other' && name.country === null ? (kindOf(foldName(name.text)) ?? 'other') : name.kind;
    if (kind === name.kind) return name;
    changed = true;
    return { ...name, kind };
  });
  return changed ? withNames(mention, names) : mention;
}
