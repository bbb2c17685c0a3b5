/** What a zip archive says that it holds. Nothing is unpacked here, and nothing that it says of a size is believed further than its own bytes reach. */
import { strFromU8 } from 'fflate';

/** A file in an archive, still packed. */
export interface ZipEntry {
  /** As the archive writes it; folders end with a slash. */
  readonly name: string;
  /** Whether a password is needed. */
  readonly locked: boolean;
  /** How it is packed: 0 not at all, 8 deflate. */
  readonly method: number;
  /** The checksum of its words (CRC-32). */
  readonly crc: number;
  readonly packed: Uint8Array;
  /** Why it cannot be had; null: nothing speaks against it. */
  readonly fault: string | null;
}

export interface ZipEntries {
  /** In the order of the archive's directory. */
  readonly entries: readonly ZipEntry[];
  /** The directory is missing or wrong, so that there may have been more, and the fault of no entry says so. */
  readonly damaged: boolean;
}

const FILE = 0x04034b50;
const LISTED = 0x02014b50;
const END = 0x06054b50;
const DESCRIPTOR = 0x08074b50;
/** A number that stands elsewhere. */
const WIDE = 0xffffffff;
/** So long is the end of an archive without its comment, and with the longest. */
const END_LENGTH = 22;
const LONGEST_END = END_LENGTH + 65_535;

const SHARED = 'It shares its bytes with another file of the archive, so it was left out.';
const BROKEN = 'It cannot be unpacked: it is damaged.';
const CUT = 'The archive breaks off in this file: it and any after it were left out.';

/** The entries by the directory at the archive's end; without one, by what stands before each file. Takes time in proportion to the bytes. */
export function zipEntries(bytes: Uint8Array): ZipEntries {
  const listed = byDirectory(bytes);
  if (listed !== null) return listed;
  const entries = oneByOne(bytes);
  return { entries, damaged: entries.at(-1)?.fault !== CUT };
}

type Reader = (at: number) => number;

/** Numbers of an archive, lowest byte first; what lies beyond its end is zero. */
function readers(bytes: Uint8Array): { readonly two: Reader; readonly four: Reader } {
  const byte = (at: number): number => bytes[at] ?? 0;
  const two = (at: number): number => byte(at) | (byte(at + 1) << 8);
  return { two, four: (at) => (two(at) | (two(at + 2) << 16)) >>> 0 };
}

const nameOf = (bytes: Uint8Array, at: number, length: number, flags: number): string => strFromU8(bytes.subarray(at, at + length), (flags & 0x800) === 0);

/** Null: there is no directory, or none that leads to a file. */
function byDirectory(bytes: Uint8Array): ZipEntries | null {
  const { two, four } = readers(bytes);
  let end = bytes.length - END_LENGTH;
  while (end >= 0 && end >= bytes.length - LONGEST_END && !(four(end) === END && end + END_LENGTH + two(end + 20) <= bytes.length)) end--;
  if (end < 0 || four(end) !== END) return null;
  const found: (ZipEntry & { readonly from: number; readonly to: number })[] = [];
  let at = four(end + 16);
  const directory = at;
  while (at < end && four(at) === LISTED) {
    const flags = two(at + 8);
    const [length, from] = placeOf(at, two, four);
    const start = from + 30 + two(from + 26) + two(from + 28);
    const to = start + length;
    const sound = four(from) === FILE && to <= directory;
    found.push({
      name: nameOf(bytes, at + 46, two(at + 28), flags), locked: (flags & 1) !== 0, method: two(at + 10), crc: four(at + 16),
      packed: bytes.subarray(start, to), fault: sound ? null : BROKEN, from, to,
    });
    at += 46 + two(at + 28) + two(at + 30) + two(at + 32);
  }
  const count = two(end + 10);
  if (found.length === 0 && (count > 0 || end > 0)) return null;
  return { entries: apart(found), damaged: count !== (found.length & 0xffff) };
}

/** How long a file is, packed, and where it stands. What may be larger than four bytes can tell stands in a field of its own (zip64). */
function placeOf(at: number, two: Reader, four: Reader): readonly [length: number, from: number] {
  const [unpacked, length, from] = [four(at + 24), four(at + 20), four(at + 42)];
  if (length !== WIDE && from !== WIDE) return [length, from];
  let field = at + 46 + two(at + 28);
  const end = field + two(at + 30);
  while (field < end && two(field) !== 1) field += 4 + two(field + 2);
  const first = field + (unpacked === WIDE ? 12 : 4);
  // No archive that is read here reaches beyond four bytes.
  return [length === WIDE ? four(first) : length, from === WIDE ? four(first + (length === WIDE ? 8 : 0)) : from];
}

/** Of files that lie over one another only the first may be had: each byte of an archive is unpacked once, or a small one could hold the world. */
function apart(entries: readonly (ZipEntry & { readonly from: number; readonly to: number })[]): readonly ZipEntry[] {
  const shared = new Set<ZipEntry>();
  let reached = 0;
  for (const entry of entries.filter(({ fault }) => fault === null).sort((a, b) => a.from - b.from)) {
    if (entry.from < reached) shared.add(entry);
    else reached = entry.to;
  }
  return entries.map((entry) => (shared.has(entry) ? { ...entry, fault: SHARED } : entry));
}

/** The files of an archive that has lost its end, up to where it breaks off. */
function oneByOne(bytes: Uint8Array): readonly ZipEntry[] {
  const { two, four } = readers(bytes);
  const found: ZipEntry[] = [];
  let at = 0;
  while (at + 30 <= bytes.length && four(at) === FILE) {
    const flags = two(at + 6);
    const start = at + 30 + two(at + 26) + two(at + 28);
    // Who packs without knowing the size writes it behind the file.
    const behind = (flags & 8) !== 0 ? descriptorAfter(bytes, start) : null;
    const to = (flags & 8) !== 0 ? behind : start + four(at + 18);
    const whole = to !== null && to <= bytes.length;
    found.push({
      name: nameOf(bytes, at + 30, two(at + 26), flags), locked: (flags & 1) !== 0, method: two(at + 8), crc: four(behind === null ? at + 14 : behind + 4),
      packed: bytes.subarray(start, to ?? start), fault: whole ? null : CUT,
    });
    if (!whole) break;
    at = behind === null ? to : behind + 16;
  }
  return found;
}

/** Where the sizes behind a file stand, which say how far it is to them; null: nowhere. */
function descriptorAfter(bytes: Uint8Array, start: number): number | null {
  const { four } = readers(bytes);
  for (let at = bytes.indexOf(0x50, start); at >= 0; at = bytes.indexOf(0x50, at + 1)) {
    if (four(at) === DESCRIPTOR && four(at + 8) === at - start) return at;
  }
  return null;
}
