import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseText, type Analysis } from './analyse.ts';
import { givenOf } from './article/index.ts';
import { assemble } from './assemble.ts';
import { correctionOf } from './correction.ts';
import { isCorrection } from './read-correction.ts';
import type { ArticleId, Correction, CorrectionBody, Day, Excerpt, Quote, Timeline, TimelineEvent } from './model.ts';
import { analyses, line } from './testing/pile.ts';

const PILE = {
  'a.txt': 'Storm Petra tears the roof off Aldport town hall\n\nBy Jane Roe\nPublished 5 May 2024\n\nStorm Petra tore the roof off the town hall of Aldport late on Saturday, killing at least three people, police said.\n\nMayor Olena Marsh called it the worst night in the history of the town. The harbour was closed on Sunday.\n\nThe roof was repaired in March 2023. The government will send 200 soldiers on Monday.\n',
  'b.txt': 'Five dead as storm hits Aldport\n\n6 May 2024\n\nFive people were killed when the storm tore the roof off the town hall in Aldport on Saturday, officials said on Sunday.\n\nEngineers had warned of the roof in April. The hall was built in 1911. Bell ringers from Lusk and Orrin brought a cart of blankets.\n',
  'c.txt': 'Aldport mourns after storm\n\nThe people of Aldport mourned their dead on Sunday, a day after Storm Petra destroyed the roof of the town hall.\n\nThree people were killed, the coroner said on Sunday. Flags flew at half mast on Sunday.\n',
};
const READ = analyses(PILE);
const PLAIN = assemble(READ);
const withThese = (...bodies: readonly CorrectionBody[]): Timeline => assemble(READ, { corrections: bodies.map(correctionOf) });

function eventOf({ events, hidden }: Timeline, title: string): TimelineEvent {
  const found = [...events, ...hidden].find((event) => event.title === title);
  if (found === undefined) throw new Error(`No event is called “${title}”, but: ${events.map((event) => event.title).join('; ')}`);
  return found;
}
const articleOf = ({ articles }: Timeline, file: string) => articles.find((article) => article.file === file) ?? expect.unreachable();
const at = (title: string): Quote => eventOf(PLAIN, title).at;
function quote(file: keyof typeof PILE, exact: string): Quote {
  const { id, text } = articleOf(PLAIN, file);
  const start = text.indexOf(exact);
  if (start < 0) throw new Error(`“${exact}” does not stand in ${file}.`);
  return { article: id, start, end: start + exact.length, exact };
}
const ofArticle = (file: keyof typeof PILE, change: Extract<CorrectionBody, { kind: 'article' }>['change']): CorrectionBody => ({ kind: 'article', article: articleOf(PLAIN, file).id, file, change });
const titles = ({ events }: Timeline): readonly string[] => events.map(({ title }) => title);
const focusOf = ({ article, focus }: Excerpt): Quote => ({ article, ...focus, exact: articleOf(PLAIN, READ.find((r) => r.article.id === article)?.article.file ?? '').text.slice(focus.start, focus.end) });

describe('an event', () => {
  it('has the title, the time and the kind that a person gives it, and says so', () => {
    const change = { title: 'The town hall is built', time: { value: '1911-06', mod: null }, kind: 'statement' } as const;
    const timeline = withThese({ kind: 'event', at: at('The hall was built'), change });
    const event = eventOf(timeline, change.title);
    const [{ id: by } = expect.unreachable()] = timeline.corrections;
    expect(event).toMatchObject({ kind: 'statement', time: { start: '1911-06-01T00:00', end: '1911-07-01T00:00', granularity: 'month', certainty: 'stated', value: '1911-06' } });
    expect(event.time.steps.map(({ kind, value }) => `${kind} ${value}`)).toEqual(['corrected 1911-06', 'words 1911']);
    expect(event.edited).toEqual([{ what: 'title', by, was: 'The hall was built' }, { what: 'time', by, was: '1911' }, { what: 'kind', by, was: 'event' }]);
    expect({ ...event, title: '', time: null, kind: '', edited: [] }).toEqual({ ...eventOf(PLAIN, 'The hall was built'), title: '', time: null, kind: '' });
  });

  it.each<readonly [value: string | null, from: string | null, to: string | null, granularity: string]>([
    ['2022', '2022-01-01T00:00', '2023-01-01T00:00', 'year'],
    ['2022-11-11', '2022-11-11T00:00', '2022-11-12T00:00', 'day'],
    ['2022-11-11TMO', '2022-11-11T00:00', '2022-11-11T12:00', 'part'],
    ['2022-11-11T03:00', '2022-11-11T03:00', '2022-11-11T03:01', 'minute'],
    ['1914/1918', '1914-01-01T00:00', '1919-01-01T00:00', 'year'],
    ['199', '1990-01-01T00:00', '2000-01-01T00:00', 'decade'],
    [null, null, null, 'unknown'],
  ])('may be dated %s', (value, start, end, granularity) => {
    const event = eventOf(withThese({ kind: 'event', at: at('The hall was built'), change: { time: { value, mod: null } } }), 'The hall was built');
    expect(event.time).toMatchObject({ value, start, end, granularity, certainty: start === null ? 'unknown' : 'stated' });
  });

  it('is put where its new time belongs', () => {
    const { events } = withThese({ kind: 'event', at: at('The hall was built'), change: { time: { value: '2031', mod: null } } });
    expect(events.findLast(({ time }) => time.start !== null)?.title).toBe('The hall was built');
  });

  it('that is hidden is kept apart, and nothing else changes', () => {
    const timeline = withThese({ kind: 'event', at: at('Flags flew at half mast'), change: { hidden: true } });
    expect(timeline.hidden.map(({ title, edited }) => [title, edited.map(({ what }) => what)])).toEqual([['Flags flew at half mast', ['hidden']]]);
    expect(timeline.events).toEqual(PLAIN.events.filter(({ title }) => title !== 'Flags flew at half mast'));
  });

  it('takes the later of two corrections of one thing', () => {
    const place = at('The hall was built');
    const [first, second]: readonly CorrectionBody[] = [{ kind: 'event', at: place, change: { title: 'One', kind: 'statement' } }, { kind: 'event', at: place, change: { title: 'Two' } }];
    if (first === undefined || second === undefined) return expect.unreachable();
    expect(eventOf(withThese(first, second), 'Two').kind).toBe('statement');
    expect(titles(withThese(second, first))).toContain('One');
    // The same said again counts where it was said last.
    expect(titles(withThese(first, second, first))).toContain('One');
  });
});

describe('an article', () => {
  it('has the publisher, the address and the title that a person gives it', () => {
    const timeline = withThese(ofArticle('a.txt', { source: 'Aldport Echo', url: 'https://echo.example/1', title: 'The night of the roof' }));
    const [{ id: by } = expect.unreachable()] = timeline.corrections;
    expect(articleOf(timeline, 'a.txt')).toMatchObject({
      source: { name: 'Aldport Echo', certainty: 'stated', steps: [{ kind: 'corrected', quote: null, value: 'Aldport Echo' }] }, url: 'https://echo.example/1', title: 'The night of the roof',
      edited: [{ what: 'source', by, was: null }, { what: 'url', by, was: null }, { what: 'title', by, was: 'Storm Petra tears the roof off Aldport town hall' }],
    });
  });

  it('of another day dates anew what hangs on its day', () => {
    const timeline = withThese(ofArticle('a.txt', { published: '2023-06-04' as Day }));
    expect(articleOf(timeline, 'a.txt').published).toMatchObject({ date: '2023-06-04', certainty: 'stated', confidence: 1 });
    expect(eventOf(PLAIN, 'The harbour was closed').time.value).toBe('2024-05-05');
    expect(eventOf(timeline, 'The harbour was closed').time.value).toBe('2023-06-04');
    expect(eventOf(timeline, 'The roof was repaired').time.value).toBe('2023-03');
  });

  it('whose day is said not to be known gets none from its neighbours', () => {
    const { published } = articleOf(withThese(ofArticle('a.txt', { published: null })), 'a.txt');
    expect([published.date, published.certainty, published.guess]).toEqual([null, 'unknown', '2024-05-05']);
  });

  it('of another text is known by its name', () => {
    const changed = analyses({ ...PILE, 'a.txt': `${PILE['a.txt']}\nThe ferry to Lusk did not run.\n` });
    const timeline = assemble(changed, { corrections: [correctionOf(ofArticle('a.txt', { source: 'Aldport Echo' }))] });
    expect(articleOf(timeline, 'a.txt').source.name).toBe('Aldport Echo');
    expect(timeline.unplaced).toEqual([]);
  });
});

describe('two events that are one', () => {
  const [petra, hits] = ['The roof was repaired', 'The hall was built'];
  const merged = withThese({ kind: 'merge', quotes: [at(petra), at(hits)] });

  it('have the excerpts of both', () => {
    expect(merged.events).toHaveLength(PLAIN.events.length - 1);
    const event = merged.events.find(({ edited }) => edited.some(({ what }) => what === 'merged')) ?? expect.unreachable();
    const spans = ({ excerpts }: TimelineEvent) => excerpts.map(({ article, start }) => `${article} ${start}`);
    expect(spans(event)).toEqual(expect.arrayContaining([...spans(eventOf(PLAIN, petra)), ...spans(eventOf(PLAIN, hits))]));
  });

  it('are two again when the reports of one are split off', () => {
    const parted = withThese({ kind: 'merge', quotes: [at(petra), at(hits)] }, { kind: 'split', quotes: eventOf(PLAIN, hits).excerpts.map(focusOf), from: at(petra) });
    const bare = (timeline: Timeline) => timeline.events.map((event) => ({ ...event, edited: [] }));
    expect(bare(parted)).toEqual(bare(PLAIN));
  });

  it('keep what was said of either', () => {
    const timeline = withThese({ kind: 'event', at: at(hits), change: { title: 'The storm' } }, { kind: 'merge', quotes: [at(petra), at(hits)] });
    expect(eventOf(timeline, 'The storm').edited.map(({ what }) => what).sort()).toEqual(['merged', 'title']);
  });
});

describe('a report that is split off', () => {
  const roof = eventOf(PLAIN, 'Storm Petra tears the roof off Aldport town hall');
  const other = roof.excerpts.find(({ article }) => article === articleOf(PLAIN, 'b.txt').id) ?? expect.unreachable();

  it('is an event of its own, and no longer speaks of the first', () => {
    const timeline = withThese({ kind: 'split', quotes: [focusOf(other)], from: roof.at });
    const stays = eventOf(timeline, roof.title);
    expect(stays.excerpts.some(({ article, start }) => article === other.article && start === other.start)).toBe(false);
    const own = timeline.events.filter(({ edited }) => edited.some(({ what }) => what === 'split'));
    expect(own.map(({ excerpts }) => excerpts.some(({ article, start }) => article === other.article && start === other.start)).sort()).toEqual([false, true]);
  });

  it('leaves what was said of the event with the rest', () => {
    const timeline = withThese({ kind: 'event', at: roof.at, change: { title: 'The roof' } }, { kind: 'split', quotes: [focusOf(other)], from: roof.at });
    expect(eventOf(timeline, 'The roof').excerpts.some(({ article }) => article === other.article)).toBe(false);
  });
});

describe('an event that was missed', () => {
  const added: CorrectionBody = { kind: 'add', at: quote('b.txt', 'brought a cart of blankets'), title: 'Blankets arrive from Lusk', time: { value: '2024-05-06', mod: null }, eventKind: 'event' };

  it('stands in the words that a person marked', () => {
    const timeline = withThese(added);
    expect(titles(PLAIN)).not.toContain(added.title);
    const event = eventOf(timeline, added.title);
    expect(event).toMatchObject({ time: { start: '2024-05-06T00:00', certainty: 'stated', steps: [{ kind: 'corrected' }] }, edited: [{ what: 'added' }], at: added.at });
    expect(event.excerpts.map(({ exact }) => exact)).toEqual(['Bell ringers from Lusk and Orrin brought a cart of blankets.']);
    expect(timeline.events.filter(({ title }) => title !== added.title)).toEqual(PLAIN.events);
  });

  it('may go over the ends of sentences and paragraphs: what is marked in any excerpt stands in it', () => {
    const anywhere = fc.record({ file: fc.constantFrom('a.txt', 'b.txt', 'c.txt'), from: fc.nat(), length: fc.integer({ min: 1, max: 160 }) }).map(({ file, from, length }) => {
      const { text } = articleOf(PLAIN, file);
      return quote(file, text.slice(from % text.length, (from % text.length) + length));
    });
    fc.assert(fc.property(fc.array(anywhere, { minLength: 1, maxLength: 3 }), (marked) => {
      const { events, hidden, articles } = withThese(...marked.map((each): CorrectionBody => ({ ...added, at: each })), { kind: 'merge', quotes: [quote('b.txt', 'Five people were killed'), ...marked] });
      for (const { article, start, end, exact, focus, predicate, timePhrase, figures, caveats } of [...events, ...hidden].flatMap(({ excerpts }) => excerpts)) {
        expect(articles.find(({ id }) => id === article)?.text.slice(start, end)).toBe(exact);
        for (const inside of [focus, predicate ?? focus, timePhrase ?? focus, ...figures, ...caveats]) expect([inside.start >= start, inside.end <= end]).toEqual([true, true]);
      }
    }), { numRuns: 100 });
  });

  it('can be corrected, hidden and merged like any other', () => {
    expect(titles(withThese(added, { kind: 'event', at: added.at, change: { title: 'Blankets' } }))).toContain('Blankets');
    expect(withThese(added, { kind: 'event', at: added.at, change: { hidden: true } }).hidden.map(({ title }) => title)).toEqual([added.title]);
    expect(withThese(added, { kind: 'merge', quotes: [added.at, at('The hall was built')] }).events).toHaveLength(PLAIN.events.length);
  });

  it('is the one that was added, not the other, when it is split off what it was merged with', () => {
    const harbour: CorrectionBody = { ...added, at: quote('a.txt', 'The harbour was closed on Sunday'), title: 'The port shuts' };
    const [hall, closed] = [at('The hall was built'), eventOf(PLAIN, 'The harbour was closed')];
    const timeline = withThese(harbour, { kind: 'merge', quotes: [hall, harbour.at] }, { kind: 'split', quotes: [harbour.at], from: hall });
    const whats = (title: string) => eventOf(timeline, title).edited.map(({ what }) => what);
    expect([whats('The port shuts'), whats('The hall was built')]).toEqual([['added', 'split'], ['merged', 'split']]);
    // The rules found an event in the same words; it stays what it was.
    expect(timeline.events).toContainEqual(closed);
    expect(eventOf(timeline, 'The port shuts').id).not.toBe(closed.id);
  });
});

describe('a correction that finds no place', () => {
  const strange: readonly CorrectionBody[] = [
    { kind: 'event', at: { ...at('The hall was built'), start: 3, end: 20, exact: 'the ferry was sold' }, change: { hidden: true } },
    { kind: 'article', article: 'a-gone' as ArticleId, file: 'gone.txt', change: { source: 'Nobody' } },
    { kind: 'merge', quotes: [at('The hall was built'), { ...at('The hall was built'), exact: 'the ferry was sold' }] },
  ];

  it.each(strange)('is kept, and said: $kind', (body) => {
    const timeline = withThese(body);
    expect(timeline.events).toEqual(PLAIN.events);
    expect([timeline.corrections, timeline.unplaced]).toEqual([[correctionOf(body)], [correctionOf(body).id]]);
    expect(timeline.diagnostics.map(({ code }) => code)).toContain('correction');
  });

  it('is applied where its words stand now', () => {
    const moved: readonly Analysis[] = analyses({ ...PILE, 'b.txt': PILE['b.txt'].replace('6 May 2024\n', '6 May 2024\n\nThe port office gave out bread.\n') });
    const timeline = assemble(moved, { corrections: [correctionOf({ kind: 'event', at: at('The hall was built'), change: { title: 'Built' } })] });
    expect([titles(timeline).includes('Built'), timeline.unplaced]).toEqual([true, []]);
  });
});

const TIMES = fc.constantFrom('2022', '2022-03', '2022-11-11', '2022-11-11TMO', '2022-11-11T03:00', '1914/1918', null).map((value) => ({ value, mod: null }));
const places = fc.constantFrom(...PLAIN.events.flatMap(({ at: told, excerpts }) => [told, ...excerpts.map(focusOf)]), quote('b.txt', 'brought a cart of blankets'));
const kinds = fc.constantFrom('event', 'statement', 'projection');
const titled = fc.constantFrom('The storm', 'A roof', 'Bread');
const anyCorrection: fc.Arbitrary<Correction> = fc.oneof<fc.Arbitrary<CorrectionBody>[]>(
  fc.record({ kind: fc.constant('event'), at: places, change: fc.record({ title: titled, time: TIMES, kind: kinds, hidden: fc.constant(true) }, { requiredKeys: [] }) }),
  fc.record({ kind: fc.constant('merge'), quotes: fc.array(places, { minLength: 2, maxLength: 3 }) }),
  fc.record({ kind: fc.constant('split'), quotes: fc.array(places, { minLength: 1, maxLength: 2 }), from: places }),
  fc.record({ kind: fc.constant('add'), at: places, title: titled, time: TIMES, eventKind: kinds }),
  fc.record({
    kind: fc.constant('article'), article: fc.constantFrom(...PLAIN.articles.map(({ id }) => id)), file: fc.constantFrom(...Object.keys(PILE)),
    change: fc.record({ source: fc.constantFrom('Echo', null), published: fc.constantFrom('2021-05-06' as Day, null), url: fc.constantFrom('https://echo.example/', null), title: fc.constantFrom('Night', null) }, { requiredKeys: [] }),
  }),
).map((body) => correctionOf(body));
const anyCorrections = fc.array(anyCorrection, { maxLength: 6 });

describe('whatever a person says', () => {
  it('nothing of the articles is lost or made up, and every correction is applied or reported', () => {
    fc.assert(fc.property(anyCorrections, (corrections) => {
      const timeline = assemble(READ, { corrections });
      const texts = new Map(timeline.articles.map(({ id, text }) => [id, text]));
      const all = [...timeline.events, ...timeline.hidden];
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      for (const { at: told, excerpts, time } of all) {
        expect(texts.get(told.article)?.slice(told.start, told.end)).toBe(told.exact);
        for (const { article, start, end, exact } of excerpts) expect(texts.get(article)?.slice(start, end)).toBe(exact);
        expect((time.start === null) === (time.end === null)).toBe(true);
      }
      const shown = new Set(all.flatMap(({ excerpts }) => excerpts.map(({ article, start }) => `${article} ${start}`)));
      if (!corrections.some(({ kind }) => kind === 'article')) for (const { article, start } of PLAIN.events.flatMap(({ excerpts }) => excerpts)) expect(shown).toContain(`${article} ${start}`);
      expect(new Set(timeline.corrections.map(({ id }) => id))).toEqual(new Set(corrections.map(({ id }) => id)));
      for (const id of timeline.unplaced) expect(timeline.corrections.some((each) => each.id === id)).toBe(true);
    }), { numRuns: 60 });
  });

  it('the order of the articles does not matter, nor do copies of what was analysed', () => {
    fc.assert(fc.property(anyCorrections, fc.shuffledSubarray([...READ], { minLength: READ.length }), (corrections, shuffled) => {
      const copy: readonly Analysis[] = JSON.parse(JSON.stringify(shuffled));
      expect(assemble(copy, { corrections })).toEqual(assemble(READ, { corrections }));
    }), { numRuns: 100 });
  });

  it('articles that were shown corrected are read again to the same', () => {
    fc.assert(fc.property(anyCorrections, (corrections) => {
      const timeline = assemble(READ, { corrections });
      const again = timeline.articles.map((article) => analyseText(article.file, article.text, givenOf(article)).analysis);
      expect(assemble(again, { corrections })).toEqual(timeline);
      expect(assemble(again)).toEqual(PLAIN);
    }), { numRuns: 30 });
  });

  it('it is a correction after a way through JSON, and its id is made of what it says', () => {
    fc.assert(fc.property(anyCorrection, ({ id, ...body }) => {
      const again: unknown = JSON.parse(JSON.stringify({ ...body, id }));
      expect(isCorrection(again)).toBe(true);
      expect(correctionOf(JSON.parse(JSON.stringify(body))).id).toBe(id);
    }));
  });
});

it('an event that a person marks far below all that is told has a salience between 0 and 1', () => {
  const read = analyses({ 'a.txt': `Bridge falls\n\n7 May 2024\n\nThe bridge at Corvale fell on Monday.\n\n${['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'].map((nth) => `${nth} of all the bells of the town, and no other.`).join('\n\n')}\n` });
  const { id: article, text } = read[0]?.article ?? expect.unreachable();
  const exact = 'Sixth of all the bells';
  const start = text.indexOf(exact);
  const { events } = assemble(read, { corrections: [correctionOf({ kind: 'add', at: { article, start, end: start + exact.length, exact }, title: 'Bells', time: { value: null, mod: null }, eventKind: 'event' })] });
  const bells = events.find(({ title }) => title === 'Bells')?.salience ?? -1;
  expect([bells >= 0, bells < 0.5]).toEqual([true, true]);
});

it('the pile of these tests is not empty', () => expect(PLAIN.events.map((event) => line(PLAIN, event)).length).toBeGreaterThan(8));
