import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeDiagnostic } from './describe-diagnostic.ts';
import { printable, printableText } from './printable.ts';

it.each([
  ['a plain name.txt', 'a plain name.txt'],
  ['Ærø \u{1F525} كتاب C:\\a', 'Ærø \u{1F525} كتاب C:\\a'],
  ['a\nb\r\tc', 'a\\nb\\r\\tc'],
  ['\u001B[2J\u0007\u007F\u009B31m\u0085', '\\u001b[2J\\u0007\\u007f\\u009b31m\\u0085'],
  ['\u202Etxt.a\u202C \u2066x\u2069\u2028', '\\u202etxt.a\\u202c \\u2066x\\u2069\\u2028'],
  ['\uD83D half \uDD25', '\\ud83d half \\udd25'],
])('%j is shown as %s', (words, expected) => expect(printable(words)).toBe(expected));

it('keeps the lines of a text', () => {
  expect(printableText('a\tb\r\nc\rd\n\u001Be')).toBe('a\tb\r\nc\\rd\n\\u001be');
});

it('a text of JSON says the same', () => {
  fc.assert(fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
    const json = JSON.stringify(value);
    expect(JSON.parse(printableText(json))).toEqual(JSON.parse(json));
  }));
});

it('a warning is one line, whatever its file is called', () => {
  expect(describeDiagnostic({ severity: 'warning', code: 'empty', file: 'a\u001B[2J\nb.txt: warning: All is well.\n', message: 'It says “\u202Ex”.', span: null }))
    .toBe('a\\u001b[2J\\nb.txt: warning: All is well.\\n: warning: It says “\\u202ex”.');
});
