/** Asks recheck whether a regular expression can be made to backtrack badly. */
// Its part in JavaScript: the same on every machine, without Java and without a program of its own.
process.env['RECHECK_BACKEND'] = 'pure';
const { checkSync } = await import('recheck');

/** Decided by automata, exactly; null: not decided, since they do not know all of the syntax or it takes too long. */
export function decide({ source, flags }: RegExp, milliseconds: number): string | null {
  const verdict = checkSync(source, flags, { checker: 'automaton', timeout: milliseconds });
  return verdict.status === 'unknown' ? null : verdict.status === 'safe' ? 'safe' : verdict.complexity.summary;
}

/** Where automata do not decide, by trying: `safe` then means that no bad input was found. */
export function attack({ source, flags }: RegExp): string {
  const verdict = checkSync(source, flags, { timeout: 20_000 });
  return verdict.status === 'unknown' ? 'unknown' : verdict.status === 'safe' ? 'safe' : verdict.complexity.summary;
}
