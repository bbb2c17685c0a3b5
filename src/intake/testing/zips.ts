import { deflateSync, strToU8 } from 'fflate';
import { checksum } from '../checksum.ts';

/** A file of an archive, with what the archive says of it that is not so. */
export interface Packed {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly stored?: boolean;
  readonly locked?: boolean;
  readonly method?: number;
  readonly crc?: number;
  /** How long the directory says that it is, packed and unpacked. */
  readonly says?: { readonly packed?: number; readonly unpacked?: number };
  /** Bytes behind the packed ones that belong to it. */
  readonly more?: Uint8Array;
  /** Its sizes stand behind it. */
  readonly behind?: boolean;
  /** It has no bytes of its own: the directory leads to those of the file with this number. */
  readonly sameAs?: number;
  /** Its size and place stand in a field for large numbers. */
  readonly wide?: boolean;
}

const numbers = (...each: readonly (readonly [value: number, bytes: number])[]): readonly number[] => each.flatMap(([value, bytes]) => Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** at) % 256));

export const joined = (...parts: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};

/** An archive in which anything may be wrong. */
export function zipOf(files: readonly Packed[], count = files.length): Uint8Array {
  const bodies: Uint8Array[] = [];
  const listed: Uint8Array[] = [];
  const places: number[] = [];
  let at = 0;
  for (const { name, bytes, stored = false, locked = false, method = stored ? 0 : 8, crc = checksum(bytes), says = {}, more = new Uint8Array(), behind = false, sameAs, wide = false } of files) {
    const packed = joined(stored ? bytes : deflateSync(bytes), more);
    const label = strToU8(name);
    const flags = (locked ? 1 : 0) | (behind ? 8 : 0) | 0x800;
    const sizes = [[crc, 4], [packed.length, 4], [bytes.length, 4]] as const;
    const body = joined(
      Uint8Array.from(numbers([0x04034b50, 4], [20, 2], [flags, 2], [method, 2], [0, 4], ...(behind ? [[0, 4], [0, 4], [0, 4]] as const : sizes), [label.length, 2], [0, 2])), label, packed,
      Uint8Array.from(behind ? numbers([0x08074b50, 4], ...sizes) : []),
    );
    const from = sameAs === undefined ? at : (places[sameAs] ?? 0);
    places.push(from);
    const [length, place] = [says.packed ?? packed.length, from];
    const field = wide ? numbers([1, 2], [16, 2], [length, 8], [place, 8]) : [];
    listed.push(joined(
      Uint8Array.from(numbers([0x02014b50, 4], [20, 2], [20, 2], [flags, 2], [method, 2], [0, 4], [crc, 4], [wide ? 0xffffffff : length, 4], [says.unpacked ?? bytes.length, 4], [label.length, 2], [field.length, 2], [0, 2], [0, 2], [0, 2], [0, 4], [wide ? 0xffffffff : place, 4])),
      label, Uint8Array.from(field),
    ));
    if (sameAs === undefined) {
      bodies.push(body);
      at += body.length;
    }
  }
  const directory = joined(...listed);
  return joined(...bodies, directory, Uint8Array.from(numbers([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [directory.length, 4], [at, 4], [0, 2])));
}
