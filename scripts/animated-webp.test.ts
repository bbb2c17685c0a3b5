import { describe, expect, it } from 'vitest';
import { animatedWebp } from './animated-webp.ts';

const still = (name: string, content: readonly number[]): Uint8Array => Buffer.concat([Buffer.from('RIFF____WEBP'), Buffer.from('EXIF'), Buffer.from([1, 0, 0, 0, 9, 0]), Buffer.from(name), Buffer.from([content.length, 0, 0, 0]), Buffer.from(content), Buffer.alloc(content.length % 2)]);

/** The chunks of a file, by name and length; what stands in a frame behind its place as well. */
function chunksOf(file: Buffer, from: number, to: number): readonly string[] {
  const found: string[] = [];
  for (let at = from; at < to;) {
    const [name, length] = [file.toString('latin1', at, at + 4), file.readUInt32LE(at + 4)];
    found.push(`${name} ${length}`, ...(name === 'ANMF' ? chunksOf(file, at + 24, at + 8 + length) : []));
    at += 8 + length + (length % 2);
    if (at > to) throw new Error('A chunk goes beyond its end.');
  }
  return found;
}

describe('an animated picture', () => {
  const frames = [
    { webp: still('VP8 ', [1, 2, 3]), place: { x: 0, y: 0, width: 300, height: 200 }, stands: 500 },
    { webp: still('VP8L', [4, 5]), place: { x: 6, y: 258, width: 1, height: 2 }, stands: 70_000 },
  ];
  const file = Buffer.from(animatedWebp(frames, { width: 300, height: 260 }));

  it('is a head and the frames, each with its picture alone', () => {
    expect(file.toString('latin1', 0, 4) + file.toString('latin1', 8, 12)).toBe('RIFFWEBP');
    expect(file.readUInt32LE(4)).toBe(file.length - 8);
    expect(chunksOf(file, 12, file.length)).toEqual(['VP8X 10', 'ANIM 6', 'ANMF 28', 'VP8  3', 'ANMF 26', 'VP8L 2']);
  });

  it('says how large it is, and where each frame goes and how long it stands', () => {
    expect([...file.subarray(20, 30)]).toEqual([0x02, 0, 0, 0, 43, 1, 0, 3, 1, 0]);
    const second = file.lastIndexOf('ANMF') + 8;
    // Half of 6 and of 258, 1 and 2 less one, 70 000.
    expect([...file.subarray(second, second + 16)]).toEqual([3, 0, 0, 129, 0, 0, 0, 0, 0, 1, 0, 0, 0x70, 0x11, 0x01, 0x02]);
  });

  it('is not made of something else', () => {
    expect(() => animatedWebp([{ webp: still('JUNK', [1]), place: { x: 0, y: 0, width: 1, height: 1 }, stands: 1 }], { width: 1, height: 1 })).toThrow('no still picture');
  });
});
