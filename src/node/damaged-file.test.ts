import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assemble, correctionOf, type CorrectionBody, type Day, type Timeline } from '../core/index.ts';
import { analyseFile } from '../intake/index.ts';
import { schemaCheck } from './testing/schema.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const check = await schemaCheck();
const bytes = (text: string) => new TextEncoder().encode(text);
const outcomes = [
  { name: 'pile.jsonl', bytes: bytes([
    { id: 'a', title: 'Ferry stopped', date: '2031-03-18', modified: '2031-03-19', source: 'The Orrin Herald', url: 'https://herald.example/1', text: 'The ferry to Lusk was stopped on Tuesday after a storm. Two sailors were injured on Monday.' },
    { text: 'Storm halts Lusk ferry\n\nThe ferry to Lusk was stopped on Tuesday.', url: 'https://post.example/2031/03/19/ferry' },
  ].map((record) => JSON.stringify(record)).join('\n')) },
  { name: 'b.txt', bytes: bytes('Pier of Lusk opened\n\nLusk Post, March 19, 2031\n\nThe pier was opened in Lusk on Monday.') },
].map(analyseFile);
const analyses = outcomes.flatMap((outcome) => outcome.analyses);
const plain = assemble(analyses);
const at = plain.events[0]?.at ?? expect.unreachable();
const bodies: readonly CorrectionBody[] = [
  { kind: 'event', at, change: { title: 'No ferry', time: { value: '2031-03', mod: 'START' }, kind: 'statement', hidden: true } },
  { kind: 'merge', quotes: plain.events.slice(0, 2).map((event) => event.at) },
  { kind: 'split', quotes: [at], from: plain.events[1]?.at ?? at },
  { kind: 'add', at, title: 'Missed', time: { value: null, mod: null }, eventKind: 'event' },
  ...plain.articles.map(({ id, file }): CorrectionBody => ({ kind: 'article', article: id, file, change: { source: 'Echo', published: '2030-05-06' as Day, url: null, title: 'Night' } })),
];
const sound: Timeline = assemble(analyses, { corrections: bodies.map(correctionOf) });
const articles: readonly Json[] = JSON.parse(JSON.stringify(sound.articles));
const corrections: readonly Json[] = JSON.parse(JSON.stringify(sound.corrections));

/** What is made anew of an article's words, and read from no file. */
const MADE = ['id', 'blocks', 'version', 'story'];

const isObject = (value: Json): value is { readonly [key: string]: Json } => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Every value inside, with its place. */
const placesIn = (value: Json): readonly (readonly string[])[] => [[], ...(typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, each]) => placesIn(each).map((path) => [key, ...path])) : [])];

/** The value with another at this place; undefined: without it. */
function changed(value: Json, [key, ...path]: readonly string[], to: Json | undefined): Json | undefined {
  if (key === undefined) return to;
  const entries = Object.entries(typeof value === 'object' && value !== null ? value : {}).flatMap(([name, each]): readonly [string, Json][] => {
    const next = name === key ? changed(each, path, to) : each;
    return next === undefined ? [] : [[name, next]];
  });
  return Array.isArray(value) ? entries.map(([, each]) => each) : Object.fromEntries(entries);
}

const oddities: readonly (Json | undefined)[] = [undefined, null, '', ' ', 'odd', '2031-02-31', 0, -1, 0.5, 1e300, true, [], {}, [null], { kind: 'line' }, 'line', 'stated'];
const damaged = (value: Json): fc.Arbitrary<Json> => fc.tuple(fc.constantFrom(...placesIn(value).filter(([key = '', ...inner]) => !MADE.includes(key) || inner.length === 0)), fc.constantFrom(...oddities)).map(([path, to]) => changed(value, path, to) ?? null);

const file = (changedArticles: readonly Json[], changedCorrections: readonly Json[]) => {
  const { analyses: read, corrections: said, diagnostics } = analyseFile({ name: 'mine.json', bytes: bytes(JSON.stringify({ ...sound, articles: changedArticles, corrections: changedCorrections })) });
  const timeline = assemble(read, { corrections: said });
  const count = (what: string): number => Number(diagnostics.map(({ message }) => new RegExp(`^(\\d+) of its \\d+ ${what}`).exec(message)?.[1]).find((found) => found !== undefined) ?? 0);
  return { timeline: { ...timeline, diagnostics: [...diagnostics, ...timeline.diagnostics] }, read: read.length, said: said.length, lostArticles: count('article'), lostCorrections: count('correction') };
};

/** What files of an earlier time did not have. */
const LATER = { modified: null, edited: [] };
function refusedArticle(value: Json, at: number): boolean {
  const whole = articles[at];
  if (!isObject(value) || whole === undefined || !isObject(whole)) return true;
  return check({ ...sound, corrections: [], unplaced: [], articles: [{ ...LATER, ...value, ...Object.fromEntries(MADE.map((key) => [key, whole[key] ?? null])) }] }).length > 0;
}

it('as it was written is taken whole', () => {
  expect(check(sound)).toEqual([]);
  expect(file(articles, corrections)).toMatchObject({ timeline: { articles: sound.articles, events: sound.events }, lostArticles: 0, lostCorrections: 0 });
});

it('an article that misses the documented form where it is read is left out and counted; the others go in, and what comes out has the form', () => {
  const [refused, taken] = [new Set<boolean>(), new Set<boolean>()];
  fc.assert(fc.property(fc.nat(articles.length - 1).chain((which) => fc.tuple(fc.constant(which), damaged(articles[which] ?? null))), ([which, value]) => {
    const { timeline, read, lostArticles } = file(articles.map((each, n) => (n === which ? value : each)), corrections);
    expect(read + lostArticles).toBe(articles.length);
    expect(timeline.articles.length).toBeGreaterThanOrEqual(articles.length - 1);
    if (refusedArticle(value, which)) expect(lostArticles).toBe(1);
    (refusedArticle(value, which) ? refused : taken).add(lostArticles === 1);
    expect(check(timeline)).toEqual([]);
  }), { numRuns: 120 });
  expect([refused.has(true), taken.has(false)]).toEqual([true, true]);
});

it('a correction that misses it is left out and counted as well', () => {
  let lost = 0;
  fc.assert(fc.property(fc.nat(corrections.length - 1).chain((which) => fc.tuple(fc.constant(which), damaged(corrections[which] ?? null))), ([which, value]) => {
    const { timeline, said, lostCorrections } = file(articles, corrections.map((each, n) => (n === which ? value : each)));
    expect(said + lostCorrections).toBe(corrections.length);
    if (check({ ...sound, articles: [], events: [], hidden: [], corrections: [value] }).length > 0) expect(lostCorrections).toBe(1);
    lost += lostCorrections;
    expect(check(timeline)).toEqual([]);
  }), { numRuns: 120 });
  expect(lost).toBeGreaterThan(20);
});

it('anything in the place of the whole is refused, and nothing throws', () => {
  fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (some, other) => {
    const { analyses: read, corrections: said } = analyseFile({ name: 'mine.json', bytes: bytes(JSON.stringify({ format: 'dateline/1', articles: some, corrections: other })) });
    expect([read, said]).toEqual([[], []]);
  }), { numRuns: 200 });
});
