import { binaryReason } from './binary.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Text, or the reason in plain words why there is none. `replaced` counts what could not be read and became U+FFFD. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding; readonly replaced: number }
  | { readonly ok: false; readonly code: 'empty' | 'binary'; readonly reason: string };

/** The part of the platform's decoder that is used; every browser and Node have it, ES2023 alone does not name it. */
declare const TextDecoder: new (label: string, options: { readonly ignoreBOM: boolean }) => { decode(bytes: Uint8Array): string };

// What Windows-1252 puts where Latin-1 has control characters, 0x80 to 0x9F; U+FFFD where it puts nothing.
const windows = '\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD'
  + '\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178';

/** Reads the bytes of a file as text: UTF-8, UTF-16 or Windows-1252, with or without a byte order mark (which is dropped). */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  const reason = binaryReason(bytes, encoding);
  if (reason !== null) return { ok: false, code: 'binary', reason };
  const text = textOf(bytes, encoding);
  if (!/\S/.test(text)) return { ok: false, code: 'empty', reason: bytes.length === 0 ? 'This file is empty.' : 'This file holds only white space.' };
  return { ok: true, text, encoding, replaced: Math.max(0, count(text, '\uFFFD') - ownReplacements(bytes, encoding)) };
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const { even, odd, pairs } = zeros(bytes);
  if (pairs > 0 && odd >= pairs * 0.4 && even <= pairs * 0.02) return 'utf-16le';
  if (pairs > 0 && even >= pairs * 0.4 && odd <= pairs * 0.02) return 'utf-16be';
  // Words of an alphabet other than the Latin one have few zeros, and now and then one on the other side.
  const side = odd > even ? 'utf-16le' : 'utf-16be';
  const [more, fewer] = [Math.max(odd, even), Math.min(odd, even)];
  if (more >= FEWEST && more >= pairs * FEW && more >= fewer * ONE_SIDE && readsAs(bytes.subarray(0, SAMPLE), side)) return side;
  const { sequences, faults } = utf8(bytes);
  // A few torn sequences in a text full of whole ones are damage; high bytes that never make a sequence are another encoding.
  return faults === 0 || sequences > faults ? 'utf-8' : 'windows-1252';
}

/** The least share of zero bytes on one side, and how many times as many as on the other, for a text to be tried as UTF-16. */
const FEW = 0.05;
/** A few zero bytes may have strayed into any text. */
const FEWEST = 8;
const ONE_SIDE = 8;
/** So many bytes are tried. */
const SAMPLE = 65536;
/** What stands in no text: controls, halves of characters, and what Unicode has not given to any. */
const NO_TEXT = /(?![\t\n\r\f])[\p{Cc}\p{Cs}\p{Cn}\p{Co}]/gu;

/** Whether bytes read in this encoding are text, but for one unit of a hundred. */
function readsAs(bytes: Uint8Array, encoding: Encoding): boolean {
  const text = textOf(bytes, encoding);
  return text !== '' && (text.match(NO_TEXT)?.length ?? 0) * 100 <= text.length;
}

/** Zero bytes by place, over the whole pairs of a file: text in UTF-16 has them all on one side. */
function zeros(bytes: Uint8Array): { even: number; odd: number; pairs: number } {
  let even = 0;
  let odd = 0;
  const end = Math.min(bytes.length - (bytes.length % 2), 65536);
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  return { even, odd, pairs: end / 2 };
}

/** How many sequences of several bytes are whole, and how many high bytes belong to none. */
function utf8(bytes: Uint8Array): { sequences: number; faults: number } {
  let sequences = 0;
  let faults = 0;
  let i = 0;
  while (i < bytes.length) {
    const lead = bytes[i] ?? 0;
    const length = lead < 0x80 ? 1 : lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
    if (length > 1 && follows(bytes, i, length)) {
      sequences++;
      i += length;
    } else {
      if (length !== 1) faults++;
      i++;
    }
  }
  return { sequences, faults };
}

function follows(bytes: Uint8Array, start: number, length: number): boolean {
  for (let i = start + 1; i < start + length; i++) if (((bytes[i] ?? 0) & 0xc0) !== 0x80) return false;
  const lead = bytes[start] ?? 0;
  const second = bytes[start + 1] ?? 0;
  // Overlong forms, surrogates and what lies beyond U+10FFFF are no characters.
  if (lead === 0xe0) return second >= 0xa0;
  if (lead === 0xed) return second <= 0x9f;
  if (lead === 0xf0) return second >= 0x90;
  if (lead === 0xf4) return second <= 0x8f;
  return true;
}

function textOf(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding !== 'windows-1252') return new TextDecoder(encoding, { ignoreBOM: false }).decode(bytes);
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192) {
    const units = Array.from(bytes.subarray(start, start + 8192), (byte) => (byte >= 0x80 && byte <= 0x9f ? windows.charCodeAt(byte - 0x80) : byte));
    parts.push(String.fromCharCode(...units));
  }
  return parts.join('');
}

function count(text: string, unit: string): number {
  let found = 0;
  for (let at = text.indexOf(unit); at >= 0; at = text.indexOf(unit, at + 1)) found++;
  return found;
}

/** Replacement characters that stand in the file itself are nothing that this reading lost. */
function ownReplacements(bytes: Uint8Array, encoding: Encoding): number {
  let found = 0;
  if (encoding === 'windows-1252') return 0;
  for (let i = 0; i + 1 < bytes.length; i++) {
    if (encoding === 'utf-8') {
      if (bytes[i] === 0xef && bytes[i + 1] === 0xbf && bytes[i + 2] === 0xbd) found++;
    } else if (i % 2 === 0) {
      const [low, high] = encoding === 'utf-16le' ? [bytes[i], bytes[i + 1]] : [bytes[i + 1], bytes[i]];
      if (high === 0xff && low === 0xfd) found++;
    }
  }
  return found;
}
