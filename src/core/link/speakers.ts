/** So many of some, taken evenly from first to last, that speak for all of them: what a thousand articles report needs no million comparisons. */
export function speakersOf<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  const found: T[] = [];
  for (let k = 0; k < most; k += 1) {
    const at = Math.floor((k * all.length) / most);
    found.push(...all.slice(at, at + 1));
  }
  return found;
}
