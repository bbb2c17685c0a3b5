import type { EventKind } from '../model.ts';
import type { LinkedMention } from './linked-mention.ts';

/**
 * What one sentence tells twice under one title, and nobody else does, is one entry: where a title would be in doubt the
 * sentence stands for each of its verbs.
 */
export function joinTitles(groups: readonly (readonly LinkedMention[])[]): readonly (readonly LinkedMention[])[] {
  const found: (readonly LinkedMention[])[] = [];
  const places = new Map<string, number>();
  for (const group of groups) {
    const [first] = group;
    const key = first === undefined ? null : keyOf(group);
    const at = key === null ? undefined : places.get(key);
    const before = at === undefined ? undefined : found[at];
    if (at !== undefined && before !== undefined && before.every((a) => group.every((b) => onOneDay(a, b)))) found[at] = [...before, ...group];
    else {
      if (key !== null && at === undefined) places.set(key, found.length);
      found.push(group);
    }
  }
  return found;
}

/** Both on the same day, or on none. */
const onOneDay = (a: LinkedMention, b: LinkedMention): boolean => a.time.interval?.start.slice(0, 10) === b.time.interval?.start.slice(0, 10);

/** What is said to have happened is told; what is to come is another thing. */
const isAhead = (kind: EventKind): string => (kind === 'projection' ? 'ahead' : 'told');

/** The sentence and the title that all of a group have in common; null: they differ. */
function keyOf(group: readonly LinkedMention[]): string | null {
  const keys = new Set(group.map(({ article, mention: { sentence, kind, title } }) => (title === null ? null : `${article} ${sentence.start} ${isAhead(kind)} ${title}`)));
  const [only] = keys;
  return keys.size === 1 ? (only ?? null) : null;
}
