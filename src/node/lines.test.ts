import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, type Line } from './lines.ts';

async function* cut(bytes: Uint8Array, every: number): AsyncGenerator<Uint8Array> {
  // A stream may use its memory again.
  const piece = new Uint8Array(every);
  for (let at = 0; at < bytes.length; at += every) {
    piece.set(bytes.subarray(at, at + every));
    yield piece.subarray(0, Math.min(every, bytes.length - at));
  }
}

async function lines(text: string | Uint8Array, every = 3, longest = 1e6): Promise<readonly Line[]> {
  const found: Line[] = [];
  for await (const line of linesOf(cut(typeof text === 'string' ? new TextEncoder().encode(text) : text, every), longest)) found.push(line);
  return found;
}

describe('the lines of a stream', () => {
  it.each<readonly [string, readonly (string | null)[]]>([
    ['', []],
    ['mill', ['mill']],
    ['mill\nferry\n', ['mill', 'ferry']],
    ['mill\r\n\nferry', ['mill', '', 'ferry']],
    ['\uFEFFmill\n', ['mill']],
    // Only these end a line: other separators may stand inside a string.
    ['m\u2028l\u0085\n', ['m\u2028l\u0085']],
    ['123456789\n1234567\n123456789', [null, '1234567', null]],
  ])('%j', async (text, expected) => {
    expect(await lines(text, 2, 8)).toEqual(expected.map((line, at) => ({ number: at + 1, text: line })));
  });

  it('are the same wherever the stream is cut', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: fc.constantFrom('a', 'é', '🔥', '\n', '\r\n', ' ') }), fc.integer({ min: 1, max: 9 }), async (text, every) => {
      const expected = text.split('\n').map((line) => line.replace(/\r$/, ''));
      expect((await lines(text, every)).map((line) => line.text)).toEqual(expected.at(-1) === '' ? expected.slice(0, -1) : expected);
    }));
  });

  it('hold what is no UTF-8 as signs that say so', async () => {
    expect(await lines(new Uint8Array([0x61, 0xff, 0x0a, 0x62]))).toEqual([{ number: 1, text: 'a\uFFFD' }, { number: 2, text: 'b' }]);
  });
});
