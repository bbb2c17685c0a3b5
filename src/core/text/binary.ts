/** First bytes of files that people mistake for articles, and what to do about each. */
const magic: readonly (readonly [bytes: string, reason: string])[] = [
  ['%PDF-', 'This is a PDF file. Save its text and add that.'],
  ['{\\rtf', 'This is a rich text file. Save it as plain text and add that.'],
  ['PK\u0003\u0004', 'This is a ZIP file or an office document. Unpack it, or save its text, and add that.'],
  ['PK\u0005\u0006', 'This is an empty ZIP file.'],
  ['\u001F\u008B', 'This is a compressed file. Unpack it and add what is in it.'],
  ['7z\u00BC\u00AF', 'This is a compressed file. Unpack it and add what is in it.'],
  ['Rar!\u001A', 'This is a compressed file. Unpack it and add what is in it.'],
  ['\u00D0\u00CF\u0011\u00E0', 'This is an office document. Save its text and add that.'],
  ['\u0089PNG', 'This is a picture. Add the text of the article.'],
  ['\u00FF\u00D8\u00FF', 'This is a picture. Add the text of the article.'],
  ['GIF87a', 'This is a picture. Add the text of the article.'],
  ['GIF89a', 'This is a picture. Add the text of the article.'],
  ['II*\0', 'This is a picture. Add the text of the article.'],
  ['MM\0*', 'This is a picture. Add the text of the article.'],
];

/** So many zeros in a row stand in no text. */
const MOST_ZEROS = 3;
const notText = 'This file holds no text. Save the article as plain text and add that.';

/** Why these bytes are not the text of an article, in plain words; null: they may well be. */
export function binaryReason(bytes: Uint8Array, encoding: string): string | null {
  for (const [first, reason] of magic) {
    if (startsWith(bytes, first)) return reason;
  }
  const wide = encoding === 'utf-16le' || encoding === 'utf-16be';
  let controls = 0;
  let high = 0;
  let zeros = 0;
  const step = wide ? 2 : 1;
  for (let i = 0; i + step <= bytes.length; i += step) {
    const unit = !wide ? bytes[i] ?? 0 : encoding === 'utf-16le' ? (bytes[i] ?? 0) | ((bytes[i + 1] ?? 0) << 8) : (bytes[i + 1] ?? 0) | ((bytes[i] ?? 0) << 8);
    zeros = unit === 0 ? zeros + 1 : 0;
    // Numbers, and what is filled up, have zeros in a row; in a text one may have strayed in.
    if (zeros >= MOST_ZEROS) return notText;
    if (unit < 32 && !(unit >= 9 && unit <= 13)) controls++;
    if (unit > 127) high++;
  }
  const units = bytes.length / step;
  // A single one may have strayed into any text.
  if (controls > Math.max(1, units * 0.02) || controls * 4 > units) return notText;
  // Western text in Windows-1252 is mostly plain letters; high bytes everywhere are some other alphabet's encoding.
  if (encoding === 'windows-1252' && high > units * 0.3) return 'The characters of this file cannot be read. Save it as UTF-8 and add it again.';
  return null;
}

function startsWith(bytes: Uint8Array, first: string): boolean {
  for (let i = 0; i < first.length; i++) if (bytes[i] !== first.charCodeAt(i)) return false;
  return true;
}
