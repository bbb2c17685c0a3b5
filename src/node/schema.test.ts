import { describe, expect, it } from 'vitest';
import { correctionOf, type ArticleId, type Article, type CorrectionBody, type Day, type Timeline } from '../core/index.ts';
import { loadTimeline } from './load-timeline.ts';
import { readFolder } from './read-folder.ts';
import { articles } from './testing/articles.ts';
import { schemaCheck } from './testing/schema.ts';

const check = await schemaCheck();
const files = (all: Readonly<Record<string, string>>) => Object.entries(all).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));

const read = loadTimeline({ files: files(articles), diagnostics: [] });
const bodies: readonly CorrectionBody[] = [
  ...read.events.slice(0, 2).map(({ at }): CorrectionBody => ({ kind: 'event', at, change: { title: 'Another title', time: { value: '2022-11-11TMO', mod: 'START' }, kind: 'projection' } })),
  ...read.events.slice(2, 3).map(({ at }): CorrectionBody => ({ kind: 'event', at, change: { hidden: true, time: { value: null, mod: null } } })),
  { kind: 'merge', quotes: read.events.slice(0, 2).map(({ at }) => at) },
  ...read.events.slice(0, 1).map(({ at: from }): CorrectionBody => ({ kind: 'split', quotes: read.events.slice(1, 2).map(({ at }) => at), from })),
  ...read.events.slice(0, 1).map(({ at }): CorrectionBody => ({ kind: 'event', at: { ...at, exact: 'nowhere at all' }, change: {} })),
  ...read.articles.map(({ id, file, text }): CorrectionBody => ({ kind: 'add', at: { article: id, start: 0, end: 20, exact: text.slice(0, 20) }, title: `Added in ${file}`, time: { value: '2021', mod: null }, eventKind: 'statement' })),
  ...read.articles.map(({ id, file }): CorrectionBody => ({ kind: 'article', article: id, file, change: { source: null, published: '2019-03-06' as Day, url: 'https://a.example/', title: 'Corrected' } })),
];
const corrected: Timeline = loadTimeline({ files: files({ 'corrected.json': JSON.stringify({ ...read, corrections: bodies.map(correctionOf) }) }), diagnostics: [] });

const piles: readonly { readonly name: string; readonly timeline: Timeline }[] = [
  { name: 'the bundled articles', timeline: loadTimeline(await readFolder('seeds')) },
  { name: 'two articles of our own', timeline: loadTimeline({ files: files(articles), diagnostics: [] }) },
  { name: 'records of a corpus', timeline: loadTimeline({ files: files({ 'pile.jsonl': `${JSON.stringify({ id: 1, date: '2019-03-05', title: 'Barge', source: 'Courier', url: 'https://a.example/1', text: articles['harbour-courier.txt'] })}\n{"text":3}` }), diagnostics: [] }) },
  {
    name: 'a count told anew on the next day',
    timeline: loadTimeline({
      files: files({
        'monday.txt': 'Bus overturns\n\n6 May 2024\n\nThree people were hurt when a bus overturned on the coast road near Selmouth, police said.\n',
        'tuesday.txt': 'Bus overturns\n\n7 May 2024\n\nEight people were injured when a bus overturned on the coast road near Selmouth, police said.\n',
      }),
      diagnostics: [],
    }),
  },
  {
    name: 'a plan and what came of it',
    timeline: loadTimeline({ files: files({ 'plan.txt': 'Norvale Air waits\n\n7 May 2024\n\nThe first Skyferry will be delivered to Norvale Air in October.\n', 'came.txt': 'First Skyferry delivered\n\n15 October 2024\n\nThe first Skyferry was delivered to Norvale Air on Tuesday.\n' }), diagnostics: [] }),
  },
  { name: 'articles that a person corrected', timeline: corrected },
  { name: 'no article', timeline: loadTimeline({ files: [], diagnostics: [] }) },
  { name: 'bad input', timeline: loadTimeline({ ...(await readFolder('no/such/folder')), files: files({ 'empty.txt': '', 'zero.txt': '\0\0\0\0' }) }) },
];

describe.each(piles)('the timeline of $name', ({ timeline }) => {
  it('has the documented form, also after a way through JSON', () => {
    expect(check(timeline)).toEqual([]);
    expect(JSON.parse(JSON.stringify(timeline))).toEqual(timeline);
  });

  it('quotes every word from where it says', () => {
    const texts = new Map<ArticleId, Article>(timeline.articles.map((article) => [article.id, article]));
    for (const { at, start, end, exact, article } of quotes(timeline)) {
      expect({ at, exact }).toEqual({ at, exact: texts.get(article)?.text.slice(start, end) });
    }
  });

  it('keeps its own order, its ids apart, and both ends of a time or neither', () => {
    const { events } = timeline;
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    expect(new Set(timeline.articles.map(({ id }) => id)).size).toBe(timeline.articles.length);
    const key = ({ time }: (typeof events)[number]) => (time.start === null ? '~' : `${time.start} ${time.end ?? ''}`);
    expect(events.map(key)).toEqual(events.map(key).sort());
    for (const { id, time } of events) {
      expect({ id, both: (time.start === null) === (time.end === null) }).toEqual({ id, both: true });
      if (time.start !== null && time.end !== null) expect({ id, forward: time.start < time.end }).toEqual({ id, forward: true });
    }
  });
});

it('the piles of these tests hold articles and events at all', () => {
  const [bundled, own] = piles;
  expect(piles.some(({ timeline }) => timeline.events.some(({ foretold }) => foretold.length > 0))).toBe(true);
  expect(piles.some(({ timeline }) => timeline.events.some(({ recounts }) => recounts.length > 0))).toBe(true);
  expect(bundled?.timeline.articles).toHaveLength(5);
  expect(bundled?.timeline.events.length).toBeGreaterThan(5);
  expect(own?.timeline.articles).toHaveLength(2);
  expect(new Set([...corrected.events, ...corrected.hidden].flatMap(({ edited }) => edited.map(({ what }) => what)))).toEqual(new Set(['title', 'time', 'kind', 'hidden', 'merged', 'split', 'added']));
  expect(corrected.unplaced).toHaveLength(1);
  expect(own?.timeline.events.length).toBeGreaterThan(0);
});

describe('the schema refuses', () => {
  const sound: Timeline = { format: 'dateline/1', articles: [], events: [], hidden: [], corrections: [], unplaced: [], diagnostics: [{ severity: 'warning', code: 'empty', file: 'a.txt', message: 'Empty.', span: null }] };

  it.each<{ what: string; value: unknown; wrong: string }>([
    { what: 'another format', value: { ...sound, format: 'dateline/2' }, wrong: '/format must be equal to constant' },
    { what: 'a missing part', value: { ...sound, diagnostics: undefined }, wrong: "must have required property 'diagnostics'" },
    { what: 'an unknown part', value: { ...sound, extra: 1 }, wrong: 'must NOT have additional properties' },
    { what: 'an unknown part deep down', value: { ...sound, diagnostics: [{ ...sound.diagnostics[0], more: 1 }] }, wrong: '/diagnostics/0 must NOT have additional properties' },
    { what: 'a value outside its list', value: { ...sound, diagnostics: [{ ...sound.diagnostics[0], code: 'odd' }] }, wrong: '/diagnostics/0/code must be equal to one of the allowed values' },
    { what: 'an event without an excerpt', value: { ...sound, events: [{ excerpts: [] }] }, wrong: '/events/0/excerpts must NOT have fewer than 1 items' },
    { what: 'a time with a zone', value: { ...sound, events: [{ time: { start: '2020-01-01T00:00Z' } }] }, wrong: '/events/0/time/start must match pattern' },
  ])('$what', ({ value, wrong }) => {
    expect(check(sound)).toEqual([]);
    expect(check(value).join('\n')).toContain(wrong);
  });
});

/** Everything in a timeline that claims to be words of an article. */
function quotes(timeline: Timeline) {
  const stepQuotes = (at: string, steps: Timeline['events'][number]['time']['steps']) => steps.flatMap(({ quote }) => (quote === null ? [] : [{ at, ...quote }]));
  return [
    ...timeline.articles.flatMap(({ file, source, published }) => stepQuotes(file, [...source.steps, ...published.steps])),
    ...timeline.events.flatMap(({ id, time, excerpts, foretold, disagreements, recounts }) => [
      ...stepQuotes(id, time.steps),
      ...[...excerpts, ...foretold].map((excerpt) => ({ at: id, ...excerpt })),
      ...excerpts.flatMap(({ article, figures }) => figures.map((figure) => ({ at: id, article, ...figure }))),
      ...[...disagreements, ...recounts].flatMap(({ claims }) => claims.map(({ quote }) => ({ at: id, ...quote }))),
    ]),
  ];
}
