/** Portable Network Graphics (ISO 15948): three bytes a pixel. */
import { zlibSync } from 'fflate';
import type { Raster } from './raster.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export function encodePng({ width, height, pixels }: Omit<Raster, 'fill'>): Uint8Array<ArrayBuffer> {
  const wide = width * 3;
  // Before each row a zero: it is told as it is, which packs best where most of a picture is of one colour.
  const rows = new Uint8Array((wide + 1) * height);
  for (let y = 0; y < height; y++) rows.set(pixels.subarray(y * wide, (y + 1) * wide), y * (wide + 1) + 1);
  const size = new DataView(new ArrayBuffer(13));
  size.setUint32(0, width);
  size.setUint32(4, height);
  // Eight bits, red, green and blue.
  size.setUint8(8, 8);
  size.setUint8(9, 2);
  const chunks = [chunk('IHDR', new Uint8Array(size.buffer)), chunk('IDAT', zlibSync(rows, { level: 6 })), chunk('IEND', new Uint8Array())];
  return joined([new Uint8Array(SIGNATURE), ...chunks]);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = joined([Uint8Array.from(name, (letter) => letter.charCodeAt(0)), data]);
  const numbers = new DataView(new ArrayBuffer(8));
  numbers.setUint32(0, data.length);
  numbers.setUint32(4, checksum(named));
  return joined([new Uint8Array(numbers.buffer, 0, 4), named, new Uint8Array(numbers.buffer, 4)]);
}

/** The cyclic redundancy check of the specification. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ ((sum & 1) * 0xedb88320);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
