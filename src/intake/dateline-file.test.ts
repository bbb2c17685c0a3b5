import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble, correctionOf, type CorrectionBody, type Day, type Timeline } from '../core/index.ts';
import { analyseFile, readFile } from './read-file.ts';

const records = [
  { id: 'a', title: 'Ferry stopped', date: '2031-03-18', source: 'The Orrin Herald', url: 'https://herald.example/1', text: 'Ferry to Lusk stopped\n\nThe ferry to Lusk was stopped on Tuesday after a storm. Two sailors were injured on Monday.' },
  { id: 'b', text: 'Storm halts Lusk ferry\n\nLusk Post, March 19, 2031\n\nThe ferry to Lusk was stopped on Tuesday. The pier was built in 1988.' },
];
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (name: string, text: string): Timeline => {
  const { analyses, corrections, diagnostics } = analyseFile({ name, bytes: bytes(text) });
  const timeline = assemble(analyses, { corrections });
  return { ...timeline, diagnostics: [...diagnostics, ...timeline.diagnostics] };
};
const again = (timeline: Timeline): Timeline => read('mine.json', JSON.stringify(timeline));

const outcome = analyseFile({ name: 'pile.jsonl', bytes: bytes(records.map((record) => JSON.stringify(record)).join('\n')) });
const plain = assemble(outcome.analyses);
const places = fc.constantFrom(...plain.events.map(({ at }) => at));
const time = fc.record({ value: fc.constantFrom('2031-03', '2031-03-17TEV', null), mod: fc.constantFrom('APPROX' as const, null) });
const bodies = fc.oneof<fc.Arbitrary<CorrectionBody>[]>(
  fc.record({ kind: fc.constant('event'), at: places, change: fc.record({ title: fc.constantFrom('No ferry', '“Storm”'), time, hidden: fc.constant(true) }, { requiredKeys: [] }) }),
  fc.record({ kind: fc.constant('merge'), quotes: fc.tuple(places, places) }),
  fc.record({ kind: fc.constant('split'), quotes: fc.tuple(places), from: places }),
  fc.record({ kind: fc.constant('add'), at: places, title: fc.constant('Missed'), time, eventKind: fc.constant('event') }),
  fc.record({
    kind: fc.constant('article'), article: fc.constantFrom(...plain.articles.map(({ id }) => id)), file: fc.constant('pile.jsonl#a'),
    change: fc.record({ source: fc.constantFrom('Echo', null), published: fc.constantFrom('2030-05-06' as Day, null), url: fc.constantFrom('https://echo.example/', null), title: fc.constantFrom('Night', null) }, { requiredKeys: [] }),
  }),
);

describe('a Dateline file', () => {
  it('is read back to the timeline that it was written from, corrections and all', () => {
    fc.assert(fc.property(fc.array(bodies, { maxLength: 5 }), (said) => {
      const timeline = assemble(outcome.analyses, { corrections: said.map(correctionOf) });
      expect(again(timeline)).toEqual(timeline);
    }), { numRuns: 60 });
  });

  it('gives back what the machine read when its corrections are taken out', () => {
    fc.assert(fc.property(fc.array(bodies, { maxLength: 5 }), (said) => {
      const { corrections: _, ...rest } = assemble(outcome.analyses, { corrections: said.map(correctionOf) });
      expect(read('mine.json', JSON.stringify(rest))).toEqual(plain);
    }), { numRuns: 30 });
  });

  it('names corrections that are none, and takes the others', () => {
    const [{ id: article, file } = expect.unreachable()] = plain.articles;
    const sound = correctionOf({ kind: 'article', article, file, change: { source: 'Echo' } });
    const timeline = read('mine.json', JSON.stringify({ ...plain, corrections: [sound, { ...sound, kind: 'praise' }] }));
    expect(timeline.articles[0]?.source.name).toBe('Echo');
    expect(timeline.diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual(['correction 1 of its corrections could not be read and was left out.']);
  });

  it('of a time before corrections is read as ever', () => {
    const { corrections: _, unplaced: _u, hidden: _h, articles, ...old } = plain;
    const bare = articles.map(({ edited: _e, ...article }) => article);
    expect(read('old.json', JSON.stringify({ ...old, articles: bare }))).toEqual(plain);
  });

  it('names an article that is none, and takes the others', () => {
    const { articles, ...rest } = plain;
    const { records: found, diagnostics } = readFile({ name: 'mine.json', bytes: bytes(JSON.stringify({ format: rest.format, articles: [{ ...articles[0], text: 7 }, null, articles[1]] })) });
    expect(found.map(({ text }) => text)).toEqual([articles[1]?.text]);
    expect(diagnostics.map(({ file, message }) => `${file} ${message}`)).toEqual(['mine.json Record 1: It is no article of a Dateline file. It was left out.', 'mine.json Record 2: It is no article of a Dateline file. It was left out.']);
  });

  it('that was cut off gives the articles that are whole, and says what was lost', () => {
    const whole = JSON.stringify(plain);
    const second = whole.indexOf(JSON.stringify(plain.articles[1]));
    const { records: found, diagnostics } = readFile({ name: 'mine.json', bytes: bytes(whole.slice(0, second + 40)) });
    expect(found).toMatchObject([{ text: plain.articles[0]?.text, given: { published: '2031-03-18', source: 'The Orrin Herald' } }]);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      `Record 2: This is no JSON: it breaks off at line 1, character ${second + 41}. It was left out.`,
      'This Dateline file is damaged: corrections that it held could not be read. Save it once more and add it again.',
    ]);
  });
});
