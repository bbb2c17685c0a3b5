/** The words of a rich text document (RTF 1.9), without what says how they look. */

import { inEncoding } from '../decode-declared.ts';

/** Groups whose words are none of the text. */
const SILENT = new Set(['fonttbl', 'colortbl', 'stylesheet', 'info', 'pict', 'object', 'header', 'footer', 'headerl', 'headerr', 'footerl', 'footerr', 'listtable', 'listoverridetable', 'revtbl', 'rsidtbl', 'generator', 'themedata', 'datastore', 'fldinst', 'xmlnstbl', 'latentstyles', 'footnote', 'annotation', 'nonshppict', 'bkmkstart', 'bkmkend']);
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['par', '\n\n'], ['sect', '\n\n'], ['page', '\n\n'], ['line', '\n'], ['row', '\n'], ['cell', ' '], ['tab', ' '],
  ['emdash', '—'], ['endash', '–'], ['bullet', '•'], ['lquote', '‘'], ['rquote', '’'], ['ldblquote', '“'], ['rdblquote', '”'], ['emspace', ' '], ['enspace', ' '],
]);
const WORD = /\\(?:([a-z]{1,32})(-?\d{1,10})? ?|'([\da-f]{2})|([^a-z]))/iy;

/** @param binary one character a byte. Never throws; takes time in proportion to it. */
export function readRichText(binary: string): string {
  const out: string[] = [];
  const page = /\\ansicpg(\d{3,5})/.exec(binary.slice(0, 2000))?.[1] ?? '1252';
  /** Whether what is open is silent, and how many plain characters stand for a sign of Unicode. */
  const open: { silent: boolean; fallback: number }[] = [];
  let [silent, fallback, skip] = [false, 1, 0];
  let bytes: number[] = [];
  const say = (words: string): void => {
    if (bytes.length > 0) out.push(inEncoding(`windows-${page}`, Uint8Array.from(bytes)) ?? inEncoding('windows-1252', Uint8Array.from(bytes)) ?? '');
    bytes = [];
    if (words !== '') out.push(words);
  };
  const byte = (code: number): void => {
    if (skip > 0) skip--;
    else if (!silent) bytes.push(code);
  };
  for (let at = 0; at < binary.length; at++) {
    const sign = binary[at];
    if (sign === '{') {
      open.push({ silent, fallback });
      skip = 0;
    } else if (sign === '}') {
      ({ silent, fallback } = open.pop() ?? { silent: false, fallback: 1 });
      skip = 0;
    } else if (sign === '\\') {
      WORD.lastIndex = at;
      const [all = sign, word, value, hex, other] = WORD.exec(binary) ?? [];
      at += all.length - 1;
      if (hex !== undefined) byte(parseInt(hex, 16));
      else if (other !== undefined) {
        if (other === '*') silent = true;
        else if (other === '~') byte(0x20);
        else if (other === '_') byte(0x2d);
        else if ('\\{}'.includes(other)) byte(other.charCodeAt(0));
        else if ((other === '\n' || other === '\r') && !silent) say('\n\n');
      } else if (word === 'u' && value !== undefined) {
        if (!silent) say(String.fromCharCode(Number(value) & 0xffff));
        skip = fallback;
      } else if (word === 'uc') fallback = Math.min(8, Math.max(0, Number(value ?? 1)));
      else if (word === 'bin') at += Math.max(0, Number(value ?? 0));
      else if (word !== undefined && SILENT.has(word)) silent = true;
      else if (word === 'v' && value === undefined) silent = true;
      else if (!silent && word !== undefined) {
        const shown = SIGNS.get(word);
        if (shown !== undefined) say(shown);
      }
    } else if (sign !== '\r' && sign !== '\n') byte(binary.charCodeAt(at));
  }
  say('');
  return out.join('').split('\n').map((line) => line.trim()).join('\n').replace(/\n{3,}/g, '\n\n').trim();
}
