/** Longer words are seldom met again, and engines keep a whole text alive for a slice that long. */
const LONGEST = 12;
/** As many as a large pile has different words; then it starts anew. */
const MOST = 40_000;

/**
 * A pure function of a word that keeps its answers: news says the same few thousand words over and over, and one look at a
 * table costs less than any pattern. An answer is one object or string for good, so that it is compared by address. Names,
 * which are put together anew and are no slices, may be longer.
 */
export function remembered<Answer extends object | string | number | boolean | null>(answer: (word: string) => Answer, longest = LONGEST, most = MOST): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    if (word.length > longest) return answer(word);
    const seen = known.get(word);
    if (seen !== undefined) return seen;
    if (known.size >= most) known.clear();
    const made = answer(word);
    known.set(word, made);
    return made;
  };
}
