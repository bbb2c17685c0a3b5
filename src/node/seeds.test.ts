import { describe, expect, it } from 'vitest';
import type { Timeline, TimelineEvent } from '../core/index.ts';
import { loadTimeline } from './load-timeline.ts';
import { readFolder } from './read-folder.ts';

/**
 * What a careful reader finds in the bundled articles. The golden file shows every change; this table says which of it is
 * right, so that renewing the golden file cannot lose it. Articles are told by the first three signs of their names.
 */
const reading = await readFolder('seeds');
const timeline = loadTimeline(reading);

const article = (id: string, { articles }: Timeline = timeline): string => articles.find((a) => a.id === id)?.file.split('/').at(-1)?.slice(0, 3) ?? '?';
const sources = (event: TimelineEvent): ReadonlySet<string> => new Set(event.excerpts.map((e) => article(e.article)));

interface Expected {
  readonly what: string;
  /** Words that the title or an excerpt's own clause holds. */
  readonly words: RegExp;
  /** The start of `time.start`. */
  readonly start: string;
  readonly from: readonly string[];
}

const expected: readonly Expected[] = [
  { what: 'troops enter the city', words: /\benter/u, start: '2022-11-11', from: ['000', '001', '002', '003', '004'] },
  { what: 'the withdrawal is complete', words: /completed? .*(?:retreat|redeployment)|withdrawal was completed/u, start: '2022-11-11T05:00', from: ['000', '001', '002', '003', '004'] },
  { what: 'the withdrawal is announced', words: /announced .*(?:withdraw|leave)/u, start: '2022-11-09', from: ['000', '002'] },
  { what: 'the bridge is destroyed', words: /bridge.*(?:ruins|destroyed|collapsed)|viaduct.*destroyed/iu, start: '2022-11-11', from: ['000', '001', '002'] },
  { what: 'the missile on the apartment block', words: /killed in a .*missile attack/u, start: '2022-11-11', from: ['000', '001', '002'] },
  { what: 'the invasion', words: /invasion|invading/u, start: '2022-02-24', from: ['001', '002'] },
  { what: 'four regions annexed', words: /annex/u, start: '2022-09-21', from: ['000', '001', '002', '004'] },
  { what: 'reservists mobilised', words: /300,000 reservists/u, start: '2022-09-21', from: ['002'] },
  { what: 'the peninsula occupied', words: /Crimea|Russia has occupied since/u, start: '2014-01-01', from: ['001'] },
  { what: 'settlements retaken', words: /settlements/u, start: '2022-11-10', from: ['000', '002'] },
  { what: 'the move out, "yesterday (Wednesday)"', words: /started moving out/u, start: '2022-11-09', from: ['000'] },
  { what: 'the welcome', words: /welcomed news/u, start: '2022-11-09', from: ['000'] },
  { what: 'the playing down', words: /played down/u, start: '2022-11-10', from: ['000'] },
  { what: 'the thwarted march on the capital', words: /thwarted/u, start: '2022-03-01', from: ['000'] },
  { what: 'the ousting in autumn', words: /ousted/u, start: '2022-09-01', from: ['000'] },
];

const clauses = (event: TimelineEvent): readonly string[] => event.excerpts.map((e) => timeline.articles.find((a) => a.id === e.article)?.text.slice(e.focus.start, e.focus.end) ?? '');
const telling = (words: RegExp, start: string): readonly TimelineEvent[] => timeline.events.filter((e) => e.time.start?.startsWith(start) === true && [e.title, ...clauses(e)].some((text) => words.test(text.replace(/\s/gu, ' '))));

describe('what the bundled articles tell', () => {
  it.each(expected)('$what: one event, with its sources', ({ words, start, from }) => {
    const found = telling(words, start).filter((e) => from.every((file) => sources(e).has(file)));
    expect(found).toHaveLength(1);
  });

  it('the dead of the missile are in disagreement', () => {
    const [event] = telling(/killed in a .*missile attack/u, '2022-11-11');
    const claims = event?.disagreements.find((d) => d.what === 'killed')?.claims ?? [];
    expect(claims.map((c) => [article(c.quote.article), c.min, c.max])).toEqual([['000', 6, 6], ['001', 6, null], ['002', 7, null]]);
  });

  it('a withdrawal that would be the third is no event', () => {
    expect(timeline.events.filter((e) => clauses(e).some((text) => text.includes('would be the third')))).toEqual([]);
  });

  it('every excerpt is verbatim, and none comes from what was set aside', () => {
    for (const event of timeline.events) {
      for (const excerpt of event.excerpts) {
        const from = timeline.articles.find((a) => a.id === excerpt.article);
        expect(from?.text.slice(excerpt.start, excerpt.end)).toBe(excerpt.exact);
        expect(from?.blocks.some((b) => b.kind === 'boilerplate' && b.start < excerpt.end && excerpt.start < b.end)).toBe(false);
      }
    }
  });
});

describe('who published them, and when', () => {
  it.each([
    ['000', null, '2022-11-11', 'inferred'],
    ['001', 'NBC News', '2022-11-11', 'inferred'],
    ['002', 'BFM TV', '2022-11-11', 'inferred'],
    ['003', 'AMN', '2022-11-12', 'stated'],
    ['004', 'HuffPost UK', '2022-11-11', 'inferred'],
  ])('%s', (file, name, date, certainty) => {
    const found = timeline.articles.find((a) => article(a.id) === file);
    expect([found?.source.name, found?.published.date, found?.published.certainty]).toEqual([name, date, certainty]);
    expect(found?.published.steps.some((s) => s.quote !== null)).toBe(true);
  });

  it('without the one dated article no year is inferred, and each asks for its date', () => {
    const rest = loadTimeline({ ...reading, files: reading.files.filter((f) => !f.name.includes('003_')) });
    expect(rest.articles.map((a) => [a.published.date, a.published.certainty])).toEqual(rest.articles.map(() => [null, 'unknown']));
    // The one year that the articles write out stays.
    expect(rest.events.flatMap((e) => (e.time.start === null ? [] : [e.time.start.slice(0, 4)]))).toEqual(['2014']);
    expect(JSON.stringify(rest.events)).not.toMatch(/2022/u);
    expect(rest.diagnostics.filter((d) => d.code === 'undated')).toHaveLength(4);
  });
});
