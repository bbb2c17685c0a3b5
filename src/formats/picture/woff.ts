/** The outlines of letters in a font of the Web Open Font Format 1.0 (W3C) with outlines of TrueType. */
import { unzlibSync } from 'fflate';

/** A closed line of points, x and y in turn, in units of the font; y grows upwards. */
export type Outline = readonly number[];

export interface Font {
  /** Units in the height of a letter of size 1. */
  readonly units: number;
  /** Null: the font does not have this character. */
  glyph(point: number): { readonly advance: number; readonly outlines: readonly Outline[] } | null;
}

/** Parts of letters may hold letters of parts, but not for ever. */
const DEEPEST = 5;
/** Straight lines that stand for a curve. */
const PIECES = 6;

export function readWoff(bytes: Uint8Array): Font {
  const table = tablesOf(bytes);
  const [head, hhea, hmtx, maxp, loca, glyf] = [table('head'), table('hhea'), table('hmtx'), table('maxp'), table('loca'), table('glyf')];
  const metrics = hhea.getUint16(34);
  const long = head.getInt16(50) === 1;
  const glyphs = maxp.getUint16(4);
  const at = (index: number): number => (long ? loca.getUint32(index * 4) : loca.getUint16(index * 2) * 2);
  const outlines = (index: number, depth: number): readonly Outline[] => {
    if (index >= glyphs || at(index + 1) <= at(index) || depth > DEEPEST) return [];
    const data = new DataView(glyf.buffer, glyf.byteOffset + at(index), at(index + 1) - at(index));
    return data.getInt16(0) < 0 ? composed(data, (part) => outlines(part, depth + 1)) : simple(data);
  };
  const indexOf = characterMap(table('cmap'));
  return {
    units: head.getUint16(18),
    glyph(point) {
      const index = indexOf(point);
      return index === 0 ? null : { advance: hmtx.getUint16(Math.min(index, metrics - 1) * 4), outlines: outlines(index, 0) };
    },
  };
}

function tablesOf(bytes: Uint8Array): (name: string) => DataView {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.getUint32(0) !== 0x774f4646) throw new Error('The font is no WOFF.');
  const places = new Map<string, readonly [from: number, packed: number, size: number]>();
  for (let each = 0; each < file.getUint16(12); each++) {
    const entry = 44 + each * 20;
    places.set(String.fromCharCode(...bytes.subarray(entry, entry + 4)), [file.getUint32(entry + 4), file.getUint32(entry + 8), file.getUint32(entry + 12)]);
  }
  return (name) => {
    const place = places.get(name);
    if (place === undefined) throw new Error(`The font has no table ${name}.`);
    const [from, packed, size] = place;
    const stored = bytes.subarray(from, from + packed);
    const plain = packed < size ? unzlibSync(stored, { out: new Uint8Array(size) }) : stored;
    return new DataView(plain.buffer, plain.byteOffset, plain.byteLength);
  };
}

/** From a character to the number of its glyph, 0 for none: the segments of format 4, which hold what fonts of one script have. */
function characterMap(cmap: DataView): (point: number) => number {
  for (let each = 0; each < cmap.getUint16(2); each++) {
    const map = cmap.getUint32(8 + each * 8);
    if (cmap.getUint16(map) !== 4) continue;
    const segments = cmap.getUint16(map + 6) / 2;
    const [ends, starts] = [map + 14, map + 16 + segments * 2];
    return (point) => {
      for (let segment = 0; point < 0x10000 && segment < segments; segment++) {
        const here = segment * 2;
        if (point > cmap.getUint16(ends + here)) continue;
        const start = cmap.getUint16(starts + here);
        if (point < start) return 0;
        const delta = cmap.getUint16(starts + segments * 2 + here);
        const ranges = starts + segments * 4 + here;
        const range = cmap.getUint16(ranges);
        const glyph = range === 0 ? point : cmap.getUint16(ranges + range + (point - start) * 2);
        return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
      }
      return 0;
    };
  }
  throw new Error('The font has no map of characters that can be read.');
}

/** Flags of a point. */
const ON = 1;
const SHORT = { x: 2, y: 4 };
const SAME = { x: 16, y: 32 };
const REPEATED = 8;

function simple(data: DataView): readonly Outline[] {
  const contours = data.getInt16(0);
  const ends = Array.from({ length: contours }, (_, each) => data.getUint16(10 + each * 2));
  const count = (ends.at(-1) ?? -1) + 1;
  let at = 10 + contours * 2;
  at += 2 + data.getUint16(at);
  const flags: number[] = [];
  while (flags.length < count) {
    const flag = data.getUint8(at++);
    flags.push(flag);
    if ((flag & REPEATED) !== 0) for (let more = data.getUint8(at++); more > 0; more--) flags.push(flag);
  }
  const along = (axis: 'x' | 'y'): readonly number[] => {
    let value = 0;
    return flags.map((flag) => {
      if ((flag & SHORT[axis]) !== 0) value += (flag & SAME[axis]) !== 0 ? data.getUint8(at++) : -data.getUint8(at++);
      else if ((flag & SAME[axis]) === 0) {
        value += data.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const [xs, ys] = [along('x'), along('y')];
  return ends.map((end, each) => {
    const start = each === 0 ? 0 : (ends[each - 1] ?? 0) + 1;
    return flattened(xs.slice(start, end + 1).map((x, place) => ({ x, y: ys[start + place] ?? 0, on: ((flags[start + place] ?? 0) & ON) !== 0 })));
  });
}

interface Point {
  readonly x: number;
  readonly y: number;
  /** Whether the line goes through it; else it bends towards it. */
  readonly on: boolean;
}

/** Curves as straight lines. Between two points off the line stands one on it, half way. */
function flattened(points: readonly Point[]): Outline {
  const half = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, on: true });
  const whole = points.flatMap((point, at) => {
    const before = points.at(at - 1);
    return before === undefined || point.on || before.on ? [point] : [half(before, point), point];
  });
  const first = whole.findIndex(({ on }) => on);
  const line: number[] = [];
  for (let step = 0; step < whole.length; step++) {
    const [here, next, over] = [0, 1, 2].map((more) => whole[(first + step + more) % whole.length]);
    if (here === undefined || next === undefined || over === undefined || !here.on) continue;
    line.push(here.x, here.y);
    if (next.on) continue;
    for (let piece = 1; piece < PIECES; piece++) {
      const [t, u] = [piece / PIECES, 1 - piece / PIECES];
      line.push(u * u * here.x + 2 * u * t * next.x + t * t * over.x, u * u * here.y + 2 * u * t * next.y + t * t * over.y);
    }
  }
  return line;
}

/** Flags of a part of a letter. */
const WORDS = 1;
const PLACED = 2;
const SCALE = 8;
const MORE = 32;
const SCALES = 64;
const MATRIX = 128;

/** A letter made of others, as one with an accent. */
function composed(data: DataView, part: (index: number) => readonly Outline[]): readonly Outline[] {
  const outlines: Outline[] = [];
  let at = 10;
  const small = () => data.getInt16((at += 2) - 2) / 0x4000;
  for (let flags = MORE; (flags & MORE) !== 0;) {
    flags = data.getUint16(at);
    const index = data.getUint16(at + 2);
    const wide = (flags & WORDS) !== 0;
    const [right, up] = (flags & PLACED) === 0 ? [0, 0] : wide ? [data.getInt16(at + 4), data.getInt16(at + 6)] : [data.getInt8(at + 4), data.getInt8(at + 5)];
    at += wide ? 8 : 6;
    let [a, b, c, d] = [1, 0, 0, 1];
    if ((flags & SCALE) !== 0) a = d = small();
    else if ((flags & SCALES) !== 0) [a, d] = [small(), small()];
    else if ((flags & MATRIX) !== 0) [a, b, c, d] = [small(), small(), small(), small()];
    for (const outline of part(index)) {
      outlines.push(outline.map((value, place) => (place % 2 === 0 ? a * value + c * (outline[place + 1] ?? 0) + right : b * (outline[place - 1] ?? 0) + d * value + up)));
    }
  }
  return outlines;
}
