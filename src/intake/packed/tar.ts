/** The files of a tar archive (POSIX ustar, and the long names of GNU and pax). */
import type { InputFile } from '../../core/index.ts';
import { inEncoding } from '../decode-declared.ts';

const BLOCK = 512;
const MOST = 20_000;

export interface Untarred {
  readonly files: readonly InputFile[];
  /** The archive breaks off, or holds more files than are read. */
  readonly cutShort: boolean;
}

export const isTar = (bytes: Uint8Array): boolean => ascii(bytes, 257, 5) === 'ustar';

export function untar(bytes: Uint8Array): Untarred {
  const files: InputFile[] = [];
  let longName = '';
  let at = 0;
  while (at + BLOCK <= bytes.length && bytes[at] !== 0) {
    const size = parseInt(ascii(bytes, at + 124, 12).trim(), 8);
    const type = ascii(bytes, at + 156, 1);
    if (!(size >= 0) || at + BLOCK + size > bytes.length || files.length >= MOST) return { files, cutShort: true };
    const body = bytes.subarray(at + BLOCK, at + BLOCK + size);
    const prefix = ascii(bytes, at + 345, 155);
    const name = longName || `${prefix === '' ? '' : `${prefix}/`}${ascii(bytes, at, 100)}`;
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    if (type === 'L') longName = (inEncoding('utf-8', body) ?? '').replace(/\0.*$/s, '');
    else if (type === 'x') longName = /^\d+ path=([^\n]+)$/m.exec((inEncoding('utf-8', body) ?? ''))?.[1] ?? '';
    else {
      longName = '';
      if ((type === '0' || type === '\0' || type === '') && !name.endsWith('/') && !/(?:^|\/)(?:\.|__MACOSX\/)/.test(name)) files.push({ name, bytes: body });
    }
  }
  return { files, cutShort: false };
}

/** A field of the head, up to its first zero. */
const ascii = (bytes: Uint8Array, at: number, length: number): string => String.fromCharCode(...bytes.subarray(at, at + length)).replace(/\0.*$/s, '');
