import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble, correctionOf, type CorrectionBody, type Day, type Timeline } from '../core/index.ts';
import { analyseFile, readFile } from './index.ts';

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
    expect(timeline.diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual(['correction 1 of its 2 corrections is damaged and was left out: number 2 (at “kind”). Correct anew.']);
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
    expect(diagnostics.map(({ file, message }) => `${file} ${message}`)).toEqual(['mine.json 2 of its 3 articles are damaged and were left out: pile.jsonl#a (at “text”), article 2. Add them from another file.']);
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

const CORRECTIONS_LOST = 'correction: This Dateline file is damaged: corrections that it held could not be read. Save it once more and add it again.';

describe('a Dateline file that is odd', () => {
  const [first = expect.unreachable(), second = expect.unreachable()] = plain.articles;
  const quote = plain.events[0]?.at ?? expect.unreachable();
  const hide = correctionOf({ kind: 'event', at: quote, change: { hidden: true } });
  const notes = ({ diagnostics }: Timeline): readonly string[] => diagnostics.map(({ code, message }) => `${code}: ${message}`);
  const withFirst = (more: Readonly<Record<string, unknown>>): Timeline => read('mine.json', JSON.stringify({ ...plain, articles: [{ ...first, ...more }, second] }));
  const left = (fault: string, name = 'pile.jsonl#2'): string => `record: 1 of its 2 articles is damaged and was left out: ${name} (at “${fault}”). Add it from another file.`;

  it.each<readonly [string, Readonly<Record<string, unknown>>, string]>([
    ['a text that is a number', { text: 5 }, 'text'],
    ['a text of blanks', { text: ' \n' }, 'text'],
    ['no text', { text: undefined }, 'text'],
    ['a title that is a list', { title: ['x'] }, 'title'],
    ['an address that is an object', { url: {} }, 'url'],
    ['an id that is a number', { externalId: 7 }, 'externalId'],
    ['a day that is none', { modified: '2031-02-31' }, 'modified'],
    ['a day that is a number', { modified: 20310506 }, 'modified'],
    ['a publisher that is words', { source: 'Echo' }, 'source'],
    ['a publisher that is a number', { source: { ...first.source, name: 5 } }, 'source.name'],
    ['a given publisher that is a number', { source: { ...first.source, steps: [{ kind: 'line', quote: null, value: 5 }] } }, 'source.steps[0].value'],
    ['a given publisher of blanks', { source: { ...first.source, steps: [{ kind: 'line', quote: null, value: ' ' }] } }, 'source.steps[0].value'],
    ['steps that are none', { source: { ...first.source, steps: [null] } }, 'source.steps[0]'],
    ['a step of another kind', { source: { ...first.source, steps: [{ kind: 'toString', quote: null, value: null }] } }, 'source.steps[0].kind'],
    ['words of a step before the text', { source: { ...first.source, steps: [{ kind: 'line', quote: { ...quote, start: -1 }, value: null }] } }, 'source.steps[0].quote.start'],
    ['a day of publication that no calendar has', { published: { ...first.published, date: '2031-02-31' } }, 'published.date'],
    ['a given day that no calendar has', { published: { ...first.published, steps: [{ kind: 'line', quote: null, value: '2031-02-31' }] } }, 'published.steps[0].value'],
    ['a certainty that is none', { published: { ...first.published, certainty: 'sure' } }, 'published.certainty'],
    ['a confidence above one', { published: { ...first.published, confidence: 2 } }, 'published.confidence'],
    ['edits that are words', { edited: 'url' }, 'edited'],
    ['an edit of what it was, a number', { edited: [{ what: 'url', by: 'c1', was: 1 }] }, 'edited[0].was'],
  ])('an article with %s is left out and named, and the other goes in', (_, more, fault) => {
    const timeline = withFirst(more);
    expect(timeline.articles.map(({ file }) => file)).toEqual([second.file]);
    expect(notes(timeline)[0]).toBe(left(fault, first.file));
  });

  it.each<readonly [string, unknown, string]>([
    ['null', null, 'article 1'], ['a list', [first], 'article 1'], ['words', 'pile', 'article 1'], ['nameless', { ...first, file: 5 }, 'article 1 (at “file”)'], ['with a name of blanks', { ...first, file: ' ', text: 1 }, 'article 1 (at “text”)'],
  ])('an article that is %s is named by its number', (_, value, name) => {
    expect(notes(read('mine.json', JSON.stringify({ ...plain, articles: [value, second] })))[0]).toBe(`record: 1 of its 2 articles is damaged and was left out: ${name}. Add it from another file.`);
  });

  it('names the first of many damaged parts and counts the others', () => {
    const timeline = read('mine.json', JSON.stringify({ ...plain, articles: [...Array.from({ length: 20 }, () => 0), first], corrections: Array.from({ length: 9 }, () => ({ ...hide, at: 1 })) }));
    expect(timeline.articles).toHaveLength(1);
    expect(notes(timeline).slice(0, 2)).toEqual([
      'record: 20 of its 21 articles are damaged and were left out: article 1, article 2, article 3, article 4, article 5, article 6, article 7, article 8 and 12 more. Add them from another file.',
      `correction: 9 of its 9 corrections are damaged and were left out: ${[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `number ${n} (at “at”)`).join(', ')} and 1 more. Correct anew.`,
    ]);
  });

  it.each<readonly [string, string, ...string[]]>([
    ['of a later form', '{"format":"dateline/2","articles":[]}', 'unreadable: It is a Dateline file of another form, “dateline/2”; this program reads “dateline/1”. Open it with the Dateline that wrote it.'],
    ['without articles', '{"format":"dateline/1"}', 'unreadable: It is a damaged Dateline file: it has no list of articles. Take the timeline away anew, or add the articles themselves.'],
    ['with articles by name', '{"format":"dateline/1","articles":{"0":{}}}', 'unreadable: It is a damaged Dateline file: it has no list of articles. Take the timeline away anew, or add the articles themselves.'],
    ['with no article', '{"format":"dateline/1","articles":[]}', 'record: It holds no article.'],
    ['that breaks off', '{"format":"dateline/1","articles":[{"file":"a', 'record: This is no JSON: it breaks off at line 1, character 46. It was left out.', CORRECTIONS_LOST],
    ['with a number that JSON has not', '{"format":"dateline/1","articles":[NaN]}', 'record: This is no JSON: it breaks at line 1, character 36. It was left out.', CORRECTIONS_LOST],
    ['with a number beyond all numbers', '{"format":"dateline/1","articles":[1e400]}', 'record: 1 of its 1 article is damaged and was left out: article 1. Add it from another file.'],
    ['nested without end', `{"format":"dateline/1","articles":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, 'record: 1 of its 1 article is damaged and was left out: article 1. Add it from another file.'],
  ])('%s is said to be so', (_, text, ...said) => expect(notes(read('mine.json', text))).toEqual(said));

  it.each([['null', null], ['words', 'c1'], ['an object', {}]])('its corrections are said to be damaged where they are %s', (_, corrections) => {
    const timeline = read('mine.json', JSON.stringify({ ...plain, corrections }));
    expect(timeline.articles).toEqual(plain.articles);
    expect(notes(timeline)).toEqual(['correction: Its list of corrections is damaged and was left out. Correct anew.']);
  });

  it('is known as one also where a tool put its parts into another order, on many lines', () => {
    const sorted = Object.fromEntries(Object.entries(plain).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    expect(read('mine.json', JSON.stringify(sorted, null, 2).replaceAll('/', '\\/'))).toEqual(plain);
  });

  it('with fields that objects have, and fields that nobody knows, changes nothing', () => {
    const text = JSON.stringify(plain).replaceAll('{"id"', '{"__proto__":{"text":1,"toString":2},"constructor":null,"mood":"odd","id"');
    expect(text).toContain('__proto__');
    expect(read('mine.json', text)).toEqual(plain);
  });

  it('with another id for an article has the id of its content, and corrections of it are still placed', () => {
    const said = [hide, correctionOf({ kind: 'article', article: first.id, file: first.file, change: { source: 'Echo' } })];
    const text = JSON.stringify({ ...plain, corrections: said });
    const other = text.replaceAll(first.id, 'a0').replaceAll(second.id, 'toString');
    const timeline = read('mine.json', other);
    expect(timeline.articles.map(({ id }) => id)).toEqual(plain.articles.map(({ id }) => id));
    expect([timeline.articles[0]?.source.name, timeline.hidden.length, timeline.unplaced]).toEqual(['Echo', 1, []]);
  });

  it('with offsets beyond the text has its words sought, and says what stands nowhere', () => {
    const far = { ...quote, start: 1e9, end: 1e9 + 5 };
    const timeline = read('mine.json', JSON.stringify({ ...plain, corrections: [correctionOf({ kind: 'event', at: far, change: { title: 'Far' } }), correctionOf({ kind: 'event', at: { ...far, exact: 'Wool' }, change: { title: 'Gone' } })] }));
    expect(timeline.events.map(({ title }) => title)).toContain('Far');
    expect(notes(timeline)).toEqual(['correction: A correction is not applied, since its words are not found: “Wool”. It is kept.']);
  });

  it('with one article twice shows it once, and says so', () => {
    const timeline = read('mine.json', JSON.stringify({ ...plain, articles: [first, { ...first, file: 'copy.txt' }, second] }));
    expect(timeline.articles.map(({ id }) => id).toSorted()).toEqual(plain.articles.map(({ id }) => id).toSorted());
    expect(notes(timeline)).toEqual([`duplicate: The same article as copy.txt: it is shown once.`]);
  });

  it('with one id for two corrections keeps both', () => {
    const other = correctionOf({ kind: 'event', at: quote, change: { title: 'Two' } });
    const timeline = read('mine.json', JSON.stringify({ ...plain, corrections: [hide, { ...other, id: hide.id }] }));
    expect(timeline.corrections).toEqual([hide, other]);
  });

  it('with halves of a character in a text keeps the text as it is', () => {
    const text = `${first.text} \uD83D A pier was built. \uDD25`;
    expect(withFirst({ text }).articles.map((article) => article.text)).toContain(text);
  });

  it('with blanks for what is not known has it not known', () => {
    const { title, url, externalId, source } = withFirst({ title: ' ', url: '', externalId: '\n', edited: [] }).articles.find(({ file }) => file === first.file) ?? expect.unreachable();
    expect([title === ' ', url, externalId, source]).toEqual([false, null, null, first.source]);
  });

  it.each([['\u001B[31mred', '\uFFFD[31mred'], ['a\u0000b\n', 'a\uFFFDb\uFFFD'], ['txt.\u202Ecod', 'txt.\uFFFDcod'], ['\uD83D.txt', '\uFFFD.txt'], [' ', 'mine.json#1']])('%j as the name of an article is %j', (file, shown) => {
    const article = correctionOf({ kind: 'article', article: first.id, file, change: { source: 'Echo' } });
    const timeline = read('mine.json', JSON.stringify({ ...plain, articles: [{ ...first, file, text: `${first.text} More.` }, { ...second, file, url: 5 }], corrections: [article] }));
    expect(timeline.articles.map((each) => each.file)).toEqual([shown]);
    expect(notes(timeline)[0]).toBe(left('url', file === ' ' ? 'article 2' : shown));
    if (file !== ' ') expect(timeline.articles[0]?.source.name).toBe('Echo');
  });
});
