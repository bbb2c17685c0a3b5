import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from './segments.ts';

const span = (text: string) => fc.tuple(fc.nat(text.length + 3), fc.nat(text.length + 3)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const cases = fc.string({ unit: 'grapheme', maxLength: 40 }).chain((text) => fc.record({
  text: fc.constant(text),
  within: fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
  marks: fc.array(span(text), { maxLength: 6 }),
}));

describe('segmentsOf', () => {
  it('loses and invents no character', () => {
    fc.assert(fc.property(cases, ({ text, within, marks }) => {
      const segments = segmentsOf(text, within, marks);
      expect(segments.map((segment) => segment.text).join('')).toBe(text.slice(within.start, within.end));
      let at = within.start;
      for (const segment of segments) {
        expect(segment.start).toBe(at);
        expect(segment.text).toBe(text.slice(segment.start, segment.end));
        at = segment.end;
      }
    }));
  });

  it('puts each mark on exactly its characters', () => {
    fc.assert(fc.property(cases, ({ text, within, marks }) => {
      for (const segment of segmentsOf(text, within, marks)) {
        for (let at = segment.start; at < segment.end; at += 1) {
          expect(new Set(segment.marks)).toEqual(new Set(marks.filter(({ start, end }) => start <= at && at < end)));
        }
      }
    }));
  });

  it('cuts where marks overlap', () => {
    const a = { start: 0, end: 6, name: 'a' };
    const b = { start: 4, end: 9, name: 'b' };
    expect(segmentsOf('0123456789', { start: 0, end: 10 }, [a, b]).map(({ text, marks }) => [text, marks.map(({ name }) => name).join('')])).toEqual([
      ['0123', 'a'], ['45', 'ab'], ['678', 'b'], ['9', ''],
    ]);
  });
});
