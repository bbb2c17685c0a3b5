/** The known word that a mistyped one stands for: one letter more, less, other or swapped, or the only one that begins so. Null: none. */
export function near(word: string, known: readonly string[]): string | null {
  const longer = known.filter((each) => each.startsWith(word));
  return known.find((each) => oneSlip(word, each)) ?? (longer.length === 1 && word.length > 3 ? longer[0] ?? null : null);
}

function oneSlip(a: string, b: string): boolean {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  let end = 0;
  while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (x.length < 2 && y.length < 2) || (x.length === 2 && x === `${y[1]}${y[0]}`);
}
