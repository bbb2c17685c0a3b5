import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseText, assemble, correctionOf, type Correction, type CorrectionBody, type Day, type EventKind, type Quote, type TimexMod } from '../core/index.ts';
import { schemaCheck } from './testing/schema.ts';

const check = await schemaCheck();
const texts = {
  'a.txt': 'Storm takes the roof of Lusk hall\n\n6 May 2031\n\nA storm took the roof of the hall in Lusk on Monday. Six people were injured.\n\nThe hall was built in 1911.\n\nRead our letter every week.\n\nThere is a well behind it.\n\nNobody knew of any other.\n',
  'b.txt': 'Lusk hall loses roof\n\n7 May 2031\n\nA storm took the roof of the hall in Lusk on Monday, officials said. Nine people were injured.\n\nThe council will meet on Friday.\n\n\u{1F525} was all that was seen.\n',
  'c.txt': `Bread and cheese\n\n${Array.from({ length: 20 }, (_, at) => `So much for loaf ${at + 1} of this long day, and for its ${'crumb, crust and '.repeat(at)}cheese.`).join('\n\n')}\n\nThe end`,
};
const read = Object.entries(texts).map(([file, text]) => analyseText(file, text).analysis);
const plain = assemble(read);

const anyPlace = fc.oneof<fc.Arbitrary<Quote>[]>(
  fc.constantFrom(...plain.events.flatMap(({ at, excerpts }) => [at, ...excerpts.map(({ article, start, end, exact }) => ({ article, start, end, exact }))])),
  fc.tuple(fc.constantFrom(...plain.articles), fc.nat(4000), fc.integer({ min: 1, max: 60 })).map(([{ id: article, text }, from, length]) => {
    const start = from % text.length;
    const exact = text.slice(start, start + length);
    return { article, start, end: start + exact.length, exact };
  }),
  fc.constantFrom(...plain.events.map(({ at }) => ({ ...at, start: 1e6, end: 1e6 + 4 }))),
  fc.record({ article: fc.constantFrom(...plain.articles.map(({ id }) => id)), start: fc.integer({ min: -2, max: 90 }), end: fc.constantFrom(3, NaN, Infinity, 0.5), exact: fc.constantFrom('', ' ', 'roof', '\uD83D') }),
);
const odd = fc.constantFrom('', ' ', '\u00A0\n', '\0', '\uD83D', '__proto__', 'The storm', 'javascript:alert(1)', '<b>', '9'.repeat(300));
const anyTitle = fc.oneof({ weight: 3, arbitrary: fc.constantFrom('The storm', 'A roof', 'javascript:alert(1)', '\uD83D') }, { weight: 1, arbitrary: odd });
const anyTime = fc.record({
  value: fc.oneof({ weight: 1, arbitrary: odd }, { weight: 4, arbitrary: fc.constantFrom('2031', '2031-05-05', '1911/1912', null) }, { weight: 2, arbitrary: fc.constantFrom('2031-02-31', '2031-05-06TEV', '1914/1918', '1918/1914', '9999-12-31', '0001-01-01', '0000', '99', '9999', '2031/'.repeat(9000), 'XXXX-02-24', 'PT3H', 'FUTURE_REF') }),
  mod: fc.oneof({ weight: 9, arbitrary: fc.constantFrom<(TimexMod | null)[]>(null, 'APPROX', 'BEFORE', 'AFTER', 'START', 'MID', 'END', 'ON_OR_AFTER') }, { weight: 1, arbitrary: odd.map((words): TimexMod => JSON.parse(JSON.stringify(words))) }),
});
const anyKind = fc.oneof({ weight: 9, arbitrary: fc.constantFrom<EventKind[]>('event', 'statement', 'projection') }, { weight: 1, arbitrary: odd.map((words): EventKind => JSON.parse(JSON.stringify(words))) });
const anyDay = fc.oneof(fc.constantFrom('2031-05-06', '2031-02-31', '0001-01-01', '9999-12-31', '12031-05-06'), odd).map((words) => words as Day);
const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const anyBody = fc.oneof<fc.Arbitrary<CorrectionBody>[]>(
  fc.record({ kind: fc.constant('event'), at: anyPlace, change: fc.record({ title: anyTitle, time: anyTime, kind: anyKind, hidden: fc.constant(true) }, { requiredKeys: [] }) }),
  fc.record({ kind: fc.constant('merge'), quotes: fc.array(anyPlace, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('split'), quotes: fc.array(anyPlace, { maxLength: 2 }), from: anyPlace }),
  fc.record({ kind: fc.constant('add'), at: anyPlace, title: anyTitle, time: anyTime, eventKind: anyKind }),
  fc.record({
    kind: fc.constant('article'), article: fc.constantFrom(...plain.articles.map(({ id }) => id)), file: fc.constantFrom('a.txt', 'gone.txt', ''),
    change: fc.record({ source: orNull(odd), published: orNull(anyDay), url: orNull(odd), title: orNull(odd) }, { requiredKeys: [] }),
  }),
);
const anyCorrection: fc.Arbitrary<Correction> = fc.oneof({ weight: 9, arbitrary: anyBody.map(correctionOf) }, { weight: 1, arbitrary: anyBody.map((body) => ({ ...body, id: '' })) });

describe('whatever a person is said to have corrected', () => {
  it('the timeline has the documented form, its words are verbatim, and every correction is in it or named', () => {
    const seen = new Set<string>();
    fc.assert(fc.property(fc.array(anyCorrection, { maxLength: 5 }), (corrections) => {
      const timeline = assemble(read, { corrections });
      expect(check(timeline)).toEqual([]);
      const words = new Map(timeline.articles.map(({ id, text }) => [id, text]));
      const all = [...timeline.events, ...timeline.hidden];
      for (const { article, start, end, exact } of all.flatMap(({ at, excerpts }) => [at, ...excerpts])) expect(words.get(article)?.slice(start, end)).toBe(exact);
      for (const { title, time } of all) {
        expect(title).toMatch(/\S/);
        if (time.start !== null && time.end !== null) expect(time.start < time.end).toBe(true);
      }
      const kept = new Set(timeline.corrections.map(({ id }) => id));
      const lost = corrections.filter(({ id }) => !kept.has(id));
      expect(timeline.diagnostics.filter(({ message }) => message.startsWith('A correction is left out')).length).toBe(lost.length);
      for (const { what } of all.flatMap(({ edited }) => edited)) seen.add(what);
      if (lost.length > 0) seen.add('left out');
      if (timeline.unplaced.length > 0) seen.add('unplaced');
    }), { numRuns: 400 });
    expect([...seen].sort()).toEqual(['added', 'hidden', 'kind', 'left out', 'merged', 'split', 'time', 'title', 'unplaced']);
  });
});
