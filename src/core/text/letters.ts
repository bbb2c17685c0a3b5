import { foldings } from './fold.ts';

declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** A text made plain for matching, one place for each of its UTF-16 units, so that every offset still holds. */
export interface Letters {
  /** ASCII codes, folded; what is not ASCII has a code below or `OTHER`. Reading them costs a third of reading a string. */
  readonly codes: Uint8Array;
  /** The same as a string: one byte a character, which patterns match faster. */
  readonly plain: string;
}

/** Every character that is not ASCII, folds to nothing plain and has no code of its own. */
const OTHER = 0x7f;
/** An ellipsis, a full-width end of a sentence, a full-width closing bracket. */
export const ELLIPSIS = 1;
export const WIDE_END = 2;
export const WIDE_CLOSING = 3;
/** A sign of a currency before a price, other than the dollar's. */
export const CURRENCY = 4;
/** A dot at half height, as British clocks have it: "3\u00B715pm". */
const MIDDLE_DOT = 5;

const OWN: readonly (readonly [code: number, units: string])[] = [[ELLIPSIS, '\u2026'], [WIDE_END, '\u3002\uFF01\uFF1F'], [WIDE_CLOSING, '\u300D\u300F'], [CURRENCY, '\u00A3\u20AC'], [MIDDLE_DOT, '\u00B7']];

/** A place for every UTF-16 unit: its code. Control characters that stand in a text get none of those above. */
const CODES = new Uint8Array(0x10000).fill(OTHER);
for (let unit = 0x08; unit < 0x80; unit++) CODES[unit] = unit;
for (const [plain, odd] of foldings) for (const unit of odd) CODES[unit.charCodeAt(0)] = plain.charCodeAt(0);
for (const [code, units] of OWN) for (const unit of units) CODES[unit.charCodeAt(0)] = code;

// It keeps nothing from one text to the next.
const decoder = new TextDecoder();

/** One pass over the text. */
export function lettersOf(text: string): Letters {
  const codes = new Uint8Array(text.length);
  // ASCII is UTF-8, and no other way makes a string of codes as fast.
  return { codes, plain: encode(text, codes) ? text : decoder.decode(codes) };
}

/** Are the codes those of the text? The loop has a function of its own, which engines compile once and for all. */
function encode(text: string, codes: Uint8Array): boolean {
  let odd = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const code = CODES[unit] ?? OTHER;
    codes[i] = code;
    odd |= unit ^ code;
  }
  return odd === 0;
}

/** White space, as `trim` has it. Folding makes blanks of two signs of no width as well, which are none. */
export function isSpace(text: string, codes: Uint8Array, at: number): boolean {
  const code = codes[at];
  if (code !== 0x20) return code === 0x0a || code === 0x0d;
  const unit = text.charCodeAt(at);
  return unit !== 0x200b && unit !== 0x2060;
}
