import { decode, type Decoded } from '../core/index.ts';

/** The platform's decoder, which knows every encoding of the web. */
declare const TextDecoder: new (label: string, options: { readonly fatal: boolean }) => { decode(bytes: Uint8Array): string };

/** Where an encoding is declared, if it is, in bytes from the start. */
const HEAD = 2048;
const DECLARED = /\b(?:charset|encoding) ?= ?["']?([\w:.-]{2,40})/i;

/**
 * Reads the bytes of a page or feed as text. Bytes that are whole UTF-8 or UTF-16 are that, whatever is declared: a page
 * that was saved is often in another encoding than when it was sent. Else what it declares counts.
 */
export function decodeDeclared(bytes: Uint8Array): Decoded {
  const decoded = decode(bytes);
  if (decoded.ok ? decoded.encoding !== 'windows-1252' : decoded.code !== 'binary') return decoded;
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const label = DECLARED.exec(head)?.[1];
  const text = label === undefined ? null : inEncoding(label, bytes);
  if (text === null) return decoded;
  const replaced = text.split('\uFFFD').length - 1;
  // What looks like no text at all may be one in an encoding with signs of two bytes, if nearly all of it can be read.
  return decoded.ok || (!bytes.includes(0) && replaced * 200 <= text.length) ? { ok: true, encoding: 'windows-1252', text, replaced } : decoded;
}

/** The bytes as text in the encoding of that name. Null: no such encoding, or one that these bytes cannot be in. */
export function inEncoding(label: string, bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder(label, { fatal: false }).decode(bytes);
    return text.includes('\uFFFD') && /^utf-?8$/i.test(label) ? null : text;
  } catch {
    return null;
  }
}
