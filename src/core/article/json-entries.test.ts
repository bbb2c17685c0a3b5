import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonEntries } from './json-entries.ts';
import { anyText } from '../testing/any-text.ts';

const values = (name: string, text: string) => jsonEntries(name, text).entries.flatMap(({ value, fault }) => (fault === null ? [value] : []));
const faults = (name: string, text: string) => jsonEntries(name, text).entries.flatMap(({ place, fault }) => (fault === null ? [] : [`${place}: ${fault}`]));
const [a, b, c] = ['{"text":"A"}', '{"text":"B"}', '{"text":"C"}'];
const [A, B, C] = [{ text: 'A' }, { text: 'B' }, { text: 'C' }];

describe('nothing is lost of files that are whole in another way', () => {
  it.each<[string, string, string, readonly unknown[]]>([
    ['values one behind the other', 'a.json', `${a}${b}\n\n${c}`, [A, B, C]],
    ['lists one behind the other', 'a.json', `[${a},${b}]\n[${c}]`, [A, B, C]],
    ['lists under a name one behind the other', 'a.json', `{"articles":[${a}]}{"made":1,"articles":[${b},${c}]}`, [A, B, C]],
    ['a comma too many', 'a.json', `[${a},${b},]`, [A, B]],
    ['a comma too many under a name', 'a.json', `{"made":{"by":[1]},"articles":[${a},${b},],"more":[${c}]}`, [A, B]],
    ['commas without a list', 'a.json', `${a},\n${b},\n`, [A, B]],
    ['a mark of byte order in the middle', 'a.json', `${a}\n\uFEFF${b}`, [A, B]],
    ['a mark of byte order in the middle of lines', 'a.jsonl', `${a}\n\uFEFF${b}\n`, [A, B]],
    ['lines that end with carriage returns', 'a.jsonl', `${a}\r${b}\r\r${c}`, [A, B, C]],
    ['lines that end with commas', 'a.ndjson', `${a},\n${b},\n${c}`, [A, B, C]],
    ['two values on a line', 'a.jsonl', `${a} ${b}\n${c}`, [A, B, C]],
    ['one value over many lines under the name of lines', 'a.jsonl', `[\n${a},\n  {\n"text":"B"\n}]`, [A, B]],
    ['values over many lines under the name of lines', 'a.jsonl', '{\n"text":"A"\n}\n{\n"text":"B"\n}', [A, B]],
    ['a text with brackets and quotes', 'a.json', `[${JSON.stringify({ text: '},{"text":"no"}]' })},]`, [{ text: '},{"text":"no"}]' }]],
  ])('%s', (_what, name, text, expected) => {
    expect(values(name, text)).toEqual(expected);
    expect(faults(name, text)).toEqual([]);
  });
});

describe('what is broken costs itself, and its place is said', () => {
  it.each<[string, string, string, readonly unknown[], readonly string[]]>([
    ['a line', 'a.ndjson', `{"text":A}\n${b}\n{"text":"C`, [B], ['Line 1: This is no JSON: it breaks at line 1, character 9. It was left out.', 'Line 3: This is no JSON: it breaks off at line 3, character 11. It was left out.']],
    ['a zero byte in a line', 'a.jsonl', `${a}\r\n{"text":"\0"}\r\n${c}`, [A, C], ['Line 2: This is no JSON: it breaks at line 2, character 10. It was left out.']],
    ['a zero byte in a list', 'a.json', `[${a},{"text":"\0"},${c}]`, [A, C], ['Record 2: This is no JSON: it breaks at line 1, character 24. It was left out.']],
    ['a word that is none of JSON', 'a.json', `[${a},\r{"text": None, "tags":[{"text":"x"}, {"text":"y"}]},\r${c}]`, [A, C], ['Record 2: This is no JSON: it breaks at line 2, character 10. It was left out.']],
    ['a quotation mark too few', 'a.json', `[${a},{"text":"B},${c},${b}]`, [A, C, B], ['Record 2: This is no JSON: it breaks at line 1, character 29. It was left out.']],
    ['a bracket too few', 'a.json', `[${a},\n{"text":"B"\n,${c}]`, [A, C], ['Record 2: This is no JSON: it breaks at line 3, character 2. It was left out.']],
    ['a line break in a text', 'a.json', `[${a},\n{"text":"B\nB"},\n${c}]`, [A, C], ['Record 2: This is no JSON: it breaks at line 2, character 11. It was left out.']],
    ['a line under the other name, the first', 'a.json', `{"text":"A\n${b}\n${c}`, [B, C], ['Line 1: This is no JSON: it breaks off at line 1, character 11. It was left out.']],
    ['a quotation mark too few, in a line under the other name', 'a.json', `{'id":"x","text":"A"}\n${b}\n${c}`, [B, C], ['Line 1: This is no JSON: it breaks at line 1, character 2. It was left out.']],
    ['brackets without end and a comment, in lines under the other name', 'a.json', `[[[\n//${a}\n${b}\n{"text":"C"`, [B], ['Line 1: This is no JSON: it breaks off at line 1, character 4. It was left out.', 'Line 2: This is no JSON: it breaks at line 2, character 1. It was left out.', 'Line 4: This is no JSON: it breaks off at line 4, character 12. It was left out.']],
    ['a word too many in the only line', 'a.ndjson', 'null}\n[[[', [], ['Line 1: This is no JSON: it breaks at line 1, character 5. It was left out.', 'Line 2: This is no JSON: it breaks off at line 2, character 4. It was left out.']],
    ['brackets without end, in a line under the other name', 'a.json', `${a}\n[[[\n{"text":"B"`, [A], ['Line 2: This is no JSON: it breaks off at line 2, character 4. It was left out.', 'Line 3: This is no JSON: it breaks off at line 3, character 12. It was left out.']],
    ['a list that is cut off in a record', 'a.json', `[${a},\n${b},\n{"text":"C","tags":[{"text":"x"},{"text":"y"},`, [A, B], ['Record 3: This is no JSON: it breaks off at line 3, character 47. It was left out.']],
    ['a list under a name that is cut off', 'a.json', `{"made":1,"articles":[${a},${b},{"te`, [A, B], ['Record 3: This is no JSON: it breaks off at line 1, character 53. It was left out.']],
    ['a list that is cut off between records', 'a.json', `[${a},\n${b},\n`, [A, B], [': The list breaks off at line 2, character 14: what stands before was read.']],
    ['what follows the list under a name', 'a.json', `{"articles":[${a}],"made":}`, [A], ['Record 2: This is no JSON: it breaks at line 1, character 35. It was left out.']],
    ['all', 'a.json', '<p>no</p>', [], [': This is no JSON: it breaks at line 1, character 1. It was left out.']],
  ])('%s', (_what, name, text, expected, said) => {
    expect(values(name, text)).toEqual(expected);
    expect(faults(name, text)).toEqual(said);
  });
});

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('whatever is woven in', () => {
  const good = fc.record({ text: anyText(), date: fc.constantFrom('2031-03-18', null), tags: fc.array(fc.record({ text: fc.string() }), { maxLength: 3 }) });
  /** Broken, but with brackets and quotation marks that pair. */
  const paired = fc.constantFrom('{"text": None}', '{text: 1}', "{'text': 'A'}", '{"text":"\0"}', '{"text":"A",}', '{"text":"A" "title":"B"}', '{"text":[1,,{"text":"A"}]}', '{"text":"\\x"}', '{"text":"A\nB"}', '{"text":01}');
  const broken = fc.oneof(paired, fc.constantFrom('{"text":"A', '{"text":"A}', '{"text', '{"text":"A",', '{"text":["A"', '}', '{"a":{"text":"A"}', 'nonsense', '\0'));
  const woven = (bad: fc.Arbitrary<string>) => fc.array(fc.oneof({ weight: 3, arbitrary: good.map((value) => ({ value, text: JSON.stringify(value) })) }, { weight: 1, arbitrary: bad.map((text) => ({ value: null, text })) }), { minLength: 1, maxLength: 8 });

  it('into lines, all good ones come out, and each bad one is named', () => {
    fc.assert(fc.property(woven(broken.filter((text) => !text.includes('\n'))), fc.constantFrom('\n', '\r\n', '\r'), (pieces, end) => {
      fc.pre(pieces.some(({ value }) => value !== null));
      const { entries } = jsonEntries('a.jsonl', pieces.map(({ text }) => text).join(end));
      expect(entries.map(({ value }) => value)).toEqual(pieces.map(({ value }) => value));
      expect(entries.map(({ place, fault }) => (fault === null ? null : /^This is no JSON: it breaks (?:off )?at line (\d+), character \d+\./.exec(fault)?.[1] === place.slice(5)))).toEqual(pieces.map(({ value }) => (value === null ? true : null)));
    }));
  });

  it('into lines under the other name, each bad one is named, also where brackets and quotation marks of several do not pair', () => {
    const torn = fc.constantFrom('{"text":"A', '{"text":["A"', '{"text":"A","b":{"c":', '{"text"="A"}', '{}\0', '{"a":{"text":"A"}', '[[[[[[[[', '{"text":"A"}}}');
    fc.assert(fc.property(woven(torn), (pieces) => {
      fc.pre(pieces.length > 1 && pieces.filter(({ text }) => text.startsWith('{')).length * 2 > pieces.length);
      const text = pieces.map((piece) => piece.text).join('\n');
      // Two torn lines can be the halves of one value.
      fc.pre(!isJson(text));
      const { entries } = jsonEntries('a.json', text);
      expect(entries.map(({ place, value }) => [place, value])).toEqual(pieces.map(({ value }, at) => [`Line ${at + 1}`, value]));
    }));
  });

  it.each([['', ''], ['{"made":"today","articles":', ',"more":{}}']])('into a list %s, all good ones come out, and each bad one is named', (before, behind) => {
    fc.assert(fc.property(woven(paired), fc.constantFrom(',', ', ', ',\n', '\n,\n'), (pieces, comma) => {
      fc.pre(pieces.some(({ value }) => value !== null));
      const { entries } = jsonEntries('a.json', `${before}[${pieces.map(({ text }) => text).join(comma)}]${behind}`);
      expect(entries.map(({ value }) => value)).toEqual(pieces.map(({ value }) => value));
      expect(entries.map(({ fault }) => fault !== null)).toEqual(pieces.map(({ value }) => value === null));
    }));
  });

  it('a list that is cut off anywhere gives what is whole before, and says where', () => {
    fc.assert(fc.property(fc.array(good, { minLength: 1, maxLength: 5 }), fc.nat(), fc.constantFrom('', '{"made":"today","articles":'), (records, place, before) => {
      const parts = records.map((record) => JSON.stringify(record));
      const text = `${before}[${parts.join(',\n')}]`;
      const cut = text.slice(0, before.length + 1 + (place % (text.length - before.length - 1)));
      const ends = parts.map((_, at) => `${before}[${parts.slice(0, at + 1).join(',\n')}`.length);
      const { entries } = jsonEntries('a.json', cut);
      expect(entries.flatMap(({ value, fault }) => (fault === null ? [value] : []))).toEqual(records.filter((_, at) => (ends[at] ?? 0) <= cut.length));
      expect(entries.at(-1)?.fault).toMatch(/breaks off at line \d+, character \d+/);
    }));
  });
});

describe('the work grows with the text, not with its square', () => {
  // What is looked at is counted, not timed: each unit of a text that is read as a whole is looked at this often at most.
  it('what would take too long to tell apart is left out, and said', () => {
    expect(faults('a.json', `[${a},${'{"a":[1,'.repeat(2000)}x,${b}]`)).toEqual(['Record 2: This is no JSON: it breaks at line 1, character 16015. It was left out.', ': What follows could not be told apart and was left out.']);
  });

  it.each(['[{"a":[1,', '{', ',{', '\n{', '{"a":"', '[{"text":"A},', '{"articles":[', '[1 ', '"', ',{"a":1,\n', '{}\n x'])('%j, over and over', (unit) => {
    const slow = counted(unit, 4000);
    expect(counted(unit, 16_000) / Math.max(slow, 1)).toBeLessThan(6);
  });

  function counted(unit: string, length: number): number {
    let looks = 0;
    const { exec } = RegExp.prototype;
    RegExp.prototype.exec = function (text) {
      looks += 1;
      return exec.call(this, text);
    };
    try {
      jsonEntries('a.json', unit.repeat(Math.ceil(length / unit.length)));
    } finally {
      RegExp.prototype.exec = exec;
    }
    return looks;
  }
});
