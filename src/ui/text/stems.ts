const WORDS = /[\p{L}\p{N}]+/gu;
/** Shorter words say little, and longer ones are told apart by their beginnings: "withdrew" and "withdrawal" are of one thing. */
const LEAST = 3;
const STEM = 5;

/** The words of a title, each cut to its beginning, each once. */
export function stemsOf(title: string): ReadonlySet<string> {
  return new Set((title.toLowerCase().match(WORDS) ?? []).filter((word) => word.length >= LEAST || /\p{N}/u.test(word)).map((word) => word.slice(0, STEM)));
}

/** How much each stem tells: the more, the fewer of these sets hold it. One that is in none tells most. */
export function tellingOf(sets: readonly ReadonlySet<string>[]): (stem: string) => number {
  const counts = new Map<string, number>();
  for (const set of sets) for (const stem of set) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return (stem) => Math.log(1 + sets.length / (counts.get(stem) ?? 1));
}
