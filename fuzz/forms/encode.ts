import type { Luck } from '../luck.ts';
import { utf8 } from '../plan.ts';

/** UTF-16, low byte first; halves of characters stay what they are. */
function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes[at * 2] = unit & 0xff;
    bytes[at * 2 + 1] = unit >> 8;
  }
  return bytes;
}

function swapped(bytes: Uint8Array): Uint8Array {
  return bytes.map((_, at) => bytes[at ^ 1] ?? 0);
}

/** One byte a character; what Latin-1 has no place for becomes a question mark. */
function oneByte(text: string): Uint8Array {
  return Uint8Array.from([...text], (character) => {
    const point = character.codePointAt(0) ?? 0;
    return point < 256 ? point : { '\u201C': 0x93, '\u201D': 0x94, '\u2019': 0x92, '\u2013': 0x96, '\u2026': 0x85 }[character] ?? 0x3f;
  });
}

/** A text in one of the encodings that are read, with or without a mark of byte order. A NUL is no part of a text. */
export function encoded(text: string, luck: Luck): Uint8Array {
  const sound = text.replaceAll('\0', ' ');
  return luck.one([
    () => utf8(sound), () => utf8(sound), () => utf8(`\uFEFF${sound}`), () => utf16(`\uFEFF${sound}`), () => swapped(utf16(`\uFEFF${sound}`)), () => utf16(sound), () => swapped(utf16(sound)), () => oneByte(sound),
  ])();
}
