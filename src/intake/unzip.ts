/** The files of a zip archive, within limits: an archive may say that it holds little and hold the world. */
import { Inflate } from 'fflate';
import type { InputFile } from '../core/index.ts';
import { joinedBytes } from './bytes.ts';
import { checksum } from './checksum.ts';
import { zipEntries, type ZipEntry } from './zip-entries.ts';

/** Bytes that one file, and all files together, may unpack to; and how many files. */
interface Limits {
  readonly file: number;
  readonly all: number;
  readonly files: number;
}

const limits: Limits = { file: 30e6, all: 100e6, files: 20_000 };

export interface Unzipped {
  readonly files: readonly InputFile[];
  /** What was left out, by name; the name of the archive itself is the empty one. */
  readonly refused: readonly { readonly name: string; readonly reason: string }[];
  /** Bytes that were unpacked for this, also of files that were then left out: what the archive cost. */
  readonly unpacked: number;
}

/** So many bytes are unpacked at first: enough to tell what a file is. */
const HEAD = 512;
/** So many bytes are unpacked at a time, and so few where the limit is near. */
const STEP = 16_384;
const SHORTEST_STEP = 256;
/** No byte becomes more of them. */
const GROWTH = 1032;
/** What is packed becomes words after fewer bytes than these: where none come, it is at its end, whatever stands behind. */
const IDLE = 70_000;

const unwanted = (name: string): boolean => /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i.test(name) || name.endsWith('/');
const plain = (name: string): string => name.replaceAll('\\', '/').split('/').filter((part, at, parts) => (part !== '' || at === parts.length - 1) && part !== '.' && part !== '..').join('/');

const DAMAGED = 'It cannot be unpacked: it is damaged.';

/**
 * Unpacks what can be unpacked, in the archive's order. A file whose first bytes are `enough` to refuse it is given with these
 * alone. Never throws; takes time in proportion to the archive and to what is unpacked, which the limits hold.
 */
export function unzip(bytes: Uint8Array, enough: (name: string, head: Uint8Array) => boolean = () => false, { file, all, files: number }: Limits = limits): Unzipped {
  const files: InputFile[] = [];
  const refused: { readonly name: string; readonly reason: string }[] = [];
  const { entries, damaged } = zipEntries(bytes);
  let unpacked = 0;
  let seen = 0;
  for (const entry of entries) {
    const name = plain(entry.name);
    if (unwanted(name)) continue;
    if (++seen > number) {
      refused.push({ name: '', reason: `It holds more than ${number} files: only those before were read.` });
      break;
    }
    const left = all - unpacked;
    const reason = entry.fault ?? unreadable(entry);
    if (reason !== null) {
      refused.push({ name, reason });
      continue;
    }
    const found = unpack(entry, Math.min(file, left), (head) => enough(name, head));
    unpacked += found.cost;
    if (found.bytes !== null) files.push({ name, bytes: found.bytes });
    else if (!found.over) refused.push({ name, reason: DAMAGED });
    else if (left > file) refused.push({ name, reason: `It unpacks to more than ${Math.round(file / 1e6)} MB, so it was left out.` });
    else {
      refused.push({ name, reason: `The archive unpacks to more than ${Math.round(all / 1e6)} MB: this file and those after it were left out.` });
      break;
    }
  }
  if (damaged) refused.push({ name: '', reason: 'This archive is damaged: what could be unpacked was read.' });
  if (files.length === 0 && refused.length === 0) refused.push({ name: '', reason: 'This archive holds no file.' });
  return { files, refused, unpacked };
}

function unreadable({ locked, method }: ZipEntry): string | null {
  if (locked) return 'It is locked with a password. Unpack the archive and add the file itself.';
  return method === 0 || method === 8 ? null : 'It is packed in a way that is not read here. Pack it again as an ordinary .zip.';
}

interface Unpacked {
  /** Null: it could not be unpacked, or is longer than it may be. */
  readonly bytes: Uint8Array | null;
  readonly over: boolean;
  /** Bytes that were unpacked. */
  readonly cost: number;
}

function unpack({ method, packed, crc }: ZipEntry, most: number, enough: (head: Uint8Array) => boolean): Unpacked {
  if (method === 0) {
    if (enough(packed.subarray(0, HEAD))) return { bytes: packed.subarray(0, HEAD), over: false, cost: 0 };
    const over = packed.length > most;
    return { bytes: !over && checksum(packed) === crc ? packed : null, over, cost: over ? 0 : packed.length };
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  let sum = 0;
  const stream = new Inflate((part) => {
    parts.push(part);
    length += part.length;
    sum = checksum(part, sum);
  });
  let known = false;
  let idle = 0;
  try {
    for (let at = 0, step = HEAD; (at < packed.length || at === 0) && idle < IDLE; at += step, step = Math.max(SHORTEST_STEP, Math.min(STEP, Math.ceil((most - length) / GROWTH)))) {
      const before = length;
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
      idle = length === before ? idle + step : 0;
      if (length > most) return { bytes: null, over: true, cost: length };
      if (!known && length >= HEAD) {
        known = true;
        const head = joinedBytes(parts, length);
        if (enough(head)) return { bytes: head, over: false, cost: length };
      }
    }
  } catch {
    return { bytes: null, over: false, cost: length };
  }
  return { bytes: sum === crc ? joinedBytes(parts, length) : null, over: false, cost: length };
}
