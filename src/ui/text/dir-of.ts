/** Letters that run from right to left: Hebrew, Arabic and their kin, with their forms for print. */
const LEFTWARD = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/gu;
const LETTERS = /\p{L}/gu;

/**
 * Which way most of a text runs. Undefined: none of its letters runs from right to left, and nothing has to be said. The
 * first letter does not decide: a sentence that begins with a Hebrew name runs as its other words do.
 */
export function dirOf(text: string): 'ltr' | 'rtl' | undefined {
  const leftward = text.match(LEFTWARD)?.length ?? 0;
  return leftward === 0 ? undefined : leftward * 2 > (text.match(LETTERS)?.length ?? 0) ? 'rtl' : 'ltr';
}
