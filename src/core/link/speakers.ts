/** So many of some, taken evenly from first to last, that speak for all of them: what a thousand articles report needs no million comparisons. */
export function speakersOf<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  const places = new Set(Array.from({ length: most }, (_, k) => Math.floor((k * all.length) / most)));
  return all.filter((_, at) => places.has(at));
}
