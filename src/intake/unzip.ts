/** The files of a zip archive, within limits: an archive may say that it holds little and hold the world. */
import { Unzip, UnzipInflate } from 'fflate';
import type { InputFile } from '../core/index.ts';

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
}

/** So many bytes are unpacked at a time: what they may become at most, a thousand times as many, is what a bomb costs. */
const STEP = 16_384;

const unwanted = (name: string): boolean => /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i.test(name) || name.endsWith('/');

/** Unpacks what can be unpacked, in the archive's order. Never throws. */
export function unzip(bytes: Uint8Array, { file: most, all, files: number }: Limits = limits): Unzipped {
  const files: InputFile[] = [];
  const refused: { readonly name: string; readonly reason: string }[] = [];
  let total = 0;
  let seen = 0;
  let stopped = false;
  const archive = new Unzip((entry) => {
    const name = entry.name.replaceAll('\\', '/').split('/').filter((part) => part !== '' && part !== '.' && part !== '..').join('/') + (entry.name.endsWith('/') ? '/' : '');
    if (stopped || unwanted(name)) return;
    if (++seen > number) {
      stopped = true;
      refused.push({ name: '', reason: `It holds more than ${number} files: only those before were read.` });
      return;
    }
    const parts: Uint8Array[] = [];
    let length = 0;
    let done = false;
    const refuse = (reason: string): void => {
      if (!done) refused.push({ name, reason });
      done = true;
    };
    entry.ondata = (error, data, final) => {
      if (done) return;
      if (error !== null) return refuse('It cannot be unpacked: it is damaged, or locked with a password.');
      length += data.length;
      total += data.length;
      if (length > most) return refuse(`It unpacks to more than ${Math.round(most / 1e6)} MB, so it was left out.`);
      if (total > all) {
        stopped = true;
        return refuse(`The archive unpacks to more than ${Math.round(all / 1e6)} MB: this file and those after it were left out.`);
      }
      parts.push(data.slice());
      if (final) {
        done = true;
        files.push({ name, bytes: joined(parts, length) });
      }
    };
    try {
      entry.start();
    } catch {
      refuse('It is packed in a way that is not read here. Pack it again as an ordinary .zip.');
    }
  });
  archive.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !stopped; at += STEP) archive.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch {
    refused.push({ name: '', reason: 'This archive is damaged: what could be unpacked was read.' });
  }
  if (files.length === 0 && refused.length === 0) refused.push({ name: '', reason: 'This archive holds no file.' });
  return { files, refused };
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
