/** What is folded into what. */
export const foldings: readonly (readonly [plain: string, odd: string])[] = [
  [' ', '\t\v\f\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u202F\u205F\u2060\u3000\uFEFF'],
  ['\n', '\u2028\u2029'],
  ["'", '\u2018\u2019\u201A\u201B\u2032\u2039\u203A\u0060\u00B4\u02BC\uFF07'],
  ['"', '\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB\uFF02'],
  ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D'],
];

// A place for every UTF-16 unit: what takes its place is the entry of `plains` there; 0 for those that stay.
const places = new Uint8Array(0x10000);
const plains = ['', ...foldings.map(([plain]) => plain)];
foldings.forEach(([, odd], at) => [...odd].forEach((unit) => (places[unit.charCodeAt(0)] = at + 1)));

/**
 * Plain spaces, quotes and dashes in place of the odd ones, one UTF-16 unit for one, so that every offset still holds.
 * For matching only: what is shown is always the text itself.
 */
export function fold(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  // A loop, not a replacement by a pattern: that costs six times as much, and every text is folded more than once.
  for (let i = 0; i < text.length; i++) {
    const place = places[text.charCodeAt(i)] ?? 0;
    if (place === 0) continue;
    pieces.push(text.slice(from, i), plains[place] ?? '');
    from = i + 1;
  }
  if (from === 0) return text;
  pieces.push(text.slice(from));
  return pieces.join('');
}
