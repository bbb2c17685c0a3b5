/** Words of a timeline by how they are looked for, each with how it is written most often. */
export interface Vocabulary {
  add(folded: string, written: string): void;
  /** The word that was probably meant; null: none is near, or the word is there itself. */
  near(term: string): string | null;
  /** Whether a word begins so. */
  holds(term: string): boolean;
}

/** Of shorter words nearly every other is near. */
const SHORTEST = 4;
/** From this length on two letters may be wrong, else one. */
const LONG = 7;

export function createVocabulary(): Vocabulary {
  const words = new Map<string, { readonly written: string; count: number }>();
  const holds = (term: string): boolean => {
    if (words.has(term)) return true;
    for (const word of words.keys()) if (word.startsWith(term)) return true;
    return false;
  };
  return {
    add(folded, written) {
      const known = words.get(folded);
      if (known === undefined) words.set(folded, { written, count: 1 });
      else known.count += 1;
    },
    holds,
    near(term) {
      if (term.length < SHORTEST || holds(term)) return null;
      let [best, least, most] = ['', term.length < LONG ? 1 : 2, 0];
      for (const [word, { written, count }] of words) {
        if (Math.abs(word.length - term.length) > least || word.length < SHORTEST - 1 || !/\p{L}/u.test(word)) continue;
        const distance = apart(term, word, least);
        if (distance > least || (distance === least && count <= most && best !== '')) continue;
        [best, least, most] = [written, distance, count];
      }
      return best === '' ? null : best;
    },
  };
}

/** How many letters are wrong, missing, too many or changed about; more than `most` is `most` + 1. */
export function apart(a: string, b: string, most: number): number {
  let [before, last] = [new Array<number>(b.length + 1).fill(0), Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + Number(!same));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}
