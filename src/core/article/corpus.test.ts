import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCorpus } from './corpus.ts';
import { jsonEntries } from './json-entries.ts';

const read = (name: string, text: string) => readCorpus(name, jsonEntries(name, text).entries);

const names = (name: string, text: string) => read(name, text).records.map((record) => record.name);
const complaints = (name: string, text: string) => read(name, text).diagnostics.map(({ file, code, message }) => `${file} ${code} ${message}`);
const one = '{"docId":"k-1","title":"Mill burns","text":"The mill burned."}';

describe('the files that hold records', () => {
  it.each([
    ['an object', 'a.json', one, ['a.json#k-1']],
    ['a list', 'a.json', `[${one},{"id":7,"text":"Rain."}]`, ['a.json#k-1', 'a.json#7']],
    ['a list under a name', 'a.json', `{"articles":[${one}],"made":"today"}`, ['a.json#k-1']],
    ['a record a line', 'b/a.JSONL', `${one}\r\n\n{"text":"Rain."}\n`, ['b/a.JSONL#k-1', 'b/a.JSONL#2']],
    ['a record a line under the other name', 'a.json', `${one}\n{"text":"Rain."}`, ['a.json#k-1', 'a.json#2']],
    ['an id that comes twice', 'a.json', `[${one},${one}]`, ['a.json#k-1', 'a.json#k-1 (2)']],
    ['a line separator inside a string', 'a.jsonl', '{"text":"One.\u2028Two."}', ['a.jsonl#1']],
  ])('%s', (_what, name, text, expected) => expect(names(name, text)).toEqual(expected));

  it('leaves the text as it is', () => {
    const text = '  Mill\tburns \r\n\r\n\u201cIt\u00a0burned,\u201d she said.\n';
    expect(read('a.jsonl', JSON.stringify({ text })).records[0]?.text).toBe(text);
  });
});

describe('what is amiss is named with its place, and the rest goes in', () => {
  it.each([
    ['a line that is no JSON', 'a.jsonl', `${one}\n{"text":"Rain."\n${one.replace('k-1', 'k-2')}`, 2, ['a.jsonl record Line 2: This is no JSON: it breaks off at line 2, character 16. It was left out.']],
    ['a document that breaks', 'a.json', '[\n  {"text": "Rain."},\n  {"text": Rain}\n]', 1, ['a.json record Record 2: This is no JSON: it breaks at line 3, character 12. It was left out.']],
    ['no text', 'a.json', `[${one},{"title":"Rain"}]`, 1, ['a.json record Record 2: It has no "text". It was left out.']],
    ['text of white space', 'a.jsonl', '{"text":" \\n"}', 0, ['a.jsonl record Line 1: Its "text" is empty. It was left out.']],
    ['text that is a list', 'a.jsonl', '{"text":["a"]}', 0, ['a.jsonl record Line 1: Its "text" is a list, not a string. It was left out.']],
    ['no object', 'a.json', '[3, null, "text"]', 0, ['a.json record Record 1: It is a number, not an object with a "text". It was left out.', 'a.json record Record 2: It is null, not an object with a "text". It was left out.', 'a.json record Record 3: It is a string, not an object with a "text". It was left out.']],
    ['a date that is none', 'a.jsonl', '{"text":"Rain.","date":"2021-02-30"}', 1, ['a.jsonl record Line 1: Its date "2021-02-30" is not one full day of the calendar, so it was left out: write it as YYYY-MM-DD.']],
    ['a title that is a list', 'a.jsonl', '{"text":"Rain.","title":["a"]}', 1, ['a.jsonl record Line 1: Its "title" is a list, so it was left out.']],
    ['an id twice', 'a.jsonl', `${one}\n${one}`, 2, ['a.jsonl record Line 2: Its id "k-1" was there before (Line 1).']],
    ['nothing', 'a.json', '[]', 0, ['a.json record It holds no article.']],
  ])('%s', (_what, name, text, count, expected) => {
    expect(complaints(name, text)).toEqual(expected);
    expect(names(name, text)).toHaveLength(count);
  });
});

describe('what a record says beside its text', () => {
  const given = (more: object) => read('a.json', JSON.stringify({ text: 'Rain.', ...more })).records[0]?.given;

  it.each([
    [{ date: '2021-03-04' }, '2021-03-04'],
    [{ date: '2021-03-04T23:30:00-05:00' }, '2021-03-04'],
    [{ date: '20210304T2330' }, '2021-03-04'],
    [{ published: 'Thursday, March 4, 2021 at 8:00' }, '2021-03-04'],
    [{ date: null, published: '4 March 2021' }, '2021-03-04'],
    [{ date: '' }, null],
    [{ date: '3/4/2021' }, null],
    [{ date: 'March 2021' }, null],
    [{ date: '2021-03-04 to 2021-03-06' }, null],
  ])('%j is published %s', (more, day) => expect(given(more)?.published).toBe(day));

  it.each([
    [{ id: 12, docId: 'k' }, { externalId: 'k' }],
    [{ id: 12 }, { externalId: '12' }],
    [{ source: 'Orrin Herald' }, { source: 'Orrin Herald' }],
    [{ source: { name: 'Orrin Herald', id: 3 } }, { source: 'Orrin Herald' }],
    [{ source: null, title: ' ', url: 'https://orrin.example/mill' }, { source: null, title: null, url: 'https://orrin.example/mill' }],
    [{ mood: 'dark' }, { externalId: null, url: null, title: null, published: null, source: null }],
  ])('%j', (more, expected) => expect(given(more)).toMatchObject(expected));
});

describe('whatever a file holds', () => {
  it('nothing is thrown, and every record is told or taken', () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string(), fc.array(fc.json()).map((lines) => lines.join('\n'))), fc.constantFrom('a.json', 'a.jsonl'), (text, name) => {
      const { records, diagnostics } = read(name, text);
      expect(records.length + diagnostics.length).toBeGreaterThan(0);
    }));
  });
});
