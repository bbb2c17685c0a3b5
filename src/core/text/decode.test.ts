import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, type Encoding } from './decode.ts';

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const utf16 = (text: string, order: 'le' | 'be'): number[] =>
  [...text].flatMap((character) => Array.from({ length: character.length }, (_, i) => character.charCodeAt(i)))
    .flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]));
const latin = (text: string): number[] => Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

const read: readonly (readonly [what: string, bytes: readonly number[], text: string, encoding: Encoding, replaced: number])[] = [
  ['UTF-8', utf8('Mayor Öst – “no”'), 'Mayor Öst – “no”', 'utf-8', 0],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8('Ärger')], 'Ärger', 'utf-8', 0],
  ['UTF-8 beyond the BMP', utf8('Rain 🌧 fell'), 'Rain 🌧 fell', 'utf-8', 0],
  ['UTF-16 LE with a mark', [0xff, 0xfe, ...utf16('Öst', 'le')], 'Öst', 'utf-16le', 0],
  ['UTF-16 BE with a mark', [0xfe, 0xff, ...utf16('Öst', 'be')], 'Öst', 'utf-16be', 0],
  ['UTF-16 LE without', utf16('The ferry sank.', 'le'), 'The ferry sank.', 'utf-16le', 0],
  ['UTF-16 BE without', utf16('The ferry sank.', 'be'), 'The ferry sank.', 'utf-16be', 0],
  ['Windows-1252', [...latin('The caf'), 0xe9, ...latin(' said '), 0x93, ...latin('no'), 0x94, ...latin('.')], 'The café said “no”.', 'windows-1252', 0],
  ['Windows-1252 with a hole', [...latin('The caf'), 0xe9, ...latin(' shut'), 0x81], 'The café shut\uFFFD', 'windows-1252', 1],
  ['UTF-8 cut off at the end', utf8('Öst, Ärger, Übel…').slice(0, -1), 'Öst, Ärger, Übel\uFFFD', 'utf-8', 1],
  ['a replacement character of its own', utf8('lost \uFFFD before'), 'lost \uFFFD before', 'utf-8', 0],
  ['a zero that strayed in', utf8('The ferry\0 sank.'), 'The ferry\0 sank.', 'utf-8', 0],
  ['two zeros in UTF-16', utf16('The ferry\0\0 sank, and the pier of Lusk was closed for the whole of the week after that storm, said the mayor.', 'le'), 'The ferry\0\0 sank, and the pier of Lusk was closed for the whole of the week after that storm, said the mayor.', 'utf-16le', 0],
  ['a tab and a form feed', utf8('one\ttwo\f'), 'one\ttwo\f', 'utf-8', 0],
];

const refused: readonly (readonly [what: string, bytes: readonly number[], code: 'empty' | 'binary', reason: RegExp])[] = [
  ['nothing', [], 'empty', /is empty/],
  ['white space', utf8(' \r\n\t\u00A0\n'), 'empty', /only white space/],
  ['a mark alone', [0xef, 0xbb, 0xbf], 'empty', /white space/],
  ['a PDF', latin('%PDF-1.7 some words'), 'binary', /PDF file.*Save its text/],
  ['a ZIP', [0x50, 0x4b, 3, 4, 20, 0], 'binary', /ZIP file/],
  ['a PNG', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10], 'binary', /picture/],
  ['a JPEG', [0xff, 0xd8, 0xff, 0xe0, 0, 16], 'binary', /picture/],
  ['zeros', [65, 0, 0, 0, 66, 67, 0], 'binary', /holds no text/],
  ['a zero and little else', [65, 66, 0], 'binary', /holds no text/],
  ['a long text behind the head of a tape archive', latin(`a.txt${'\0'.repeat(120)}${'The ferry sank. '.repeat(2000)}`), 'binary', /holds no text/],
  ['controls', latin('ab\u0001\u0002\u0003\u0004cd'), 'binary', /holds no text/],
  ['another alphabet in one byte', [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x20, 0xec, 0xe8, 0xf0], 'binary', /Save it as UTF-8/],
];

describe('decode', () => {
  it.each(read)('reads %s', (_, bytes, text, encoding, replaced) => {
    expect(decode(Uint8Array.from(bytes))).toEqual({ ok: true, text, encoding, replaced });
  });

  it.each(refused)('refuses %s', (_, bytes, code, reason) => {
    const decoded = decode(Uint8Array.from(bytes));
    expect(decoded).toMatchObject({ ok: false, code });
    expect(decoded.ok ? '' : decoded.reason).toMatch(reason);
  });

  it('gives back any text that was written as UTF-8', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (words) => {
      const text = `The report: ${words.replace(/[\0-\u001F\uFEFF]/g, ' ')}`;
      expect(decode(Uint8Array.from(utf8(text)))).toEqual({ ok: true, text, encoding: 'utf-8', replaced: 0 });
    }));
  });

  it('gives back any text that was written as marked UTF-16', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom<'le' | 'be'>('le', 'be'), (words, order) => {
      const text = `The report: ${words.replace(/[\0-\u001F\uFEFF]/g, ' ')}`;
      const mark = order === 'le' ? [0xff, 0xfe] : [0xfe, 0xff];
      expect(decode(Uint8Array.from([...mark, ...utf16(text, order)]))).toMatchObject({ ok: true, text });
    }));
  });

  it('never throws, and text that it gives is never blank', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const decoded = decode(bytes);
      expect(decoded.ok ? decoded.text.trim() : decoded.reason).not.toBe('');
    }));
  });
});

describe('UTF-16 without a mark of byte order', () => {
  const utf16 = (text: string, little: boolean): Uint8Array => Uint8Array.from([...text].flatMap((_, at) => {
    const unit = text.charCodeAt(at);
    return little ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff];
  }));

  it.each([['Latin', 'The mill burned down on Monday.'], ['mostly Chinese', `Mill\n\n${'磨坊星期二烧毁了。没有'.repeat(9)} at 3`], ['mostly Russian', `Мельница сгорела в понедельник. ${'Никто не пострадал. '.repeat(9)}`]])('is read: %s', (_what, text) => {
    for (const little of [true, false]) expect(decode(utf16(text, little))).toMatchObject({ ok: true, text, encoding: little ? 'utf-16le' : 'utf-16be' });
  });

  it('is not seen in a text into which a zero byte has strayed', () => {
    expect(decode(new TextEncoder().encode('{}\0\n\n"text"\n'))).toMatchObject({ ok: true, encoding: 'utf-8' });
  });
});
