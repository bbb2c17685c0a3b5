import { describe, expect, it } from 'vitest';
import { assemble } from '../core/index.ts';
import { analyseFile } from './index.ts';

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const record = (docId: string, text: string) => JSON.stringify({ docId, date: '2011-05-04', text });
const mill = 'The mill of Orrin burned down on Tuesday, killing two people. Firefighters from Tarn saved the miller on Tuesday night.';
const ferry = 'The ferry to Lusk was stopped on Monday after a storm. Captain Ada Finch anchored the ferry off Lusk on Monday.';

describe('analyseFile', () => {
  it('reads every article of a corpus, and tells of each in the order of the file', () => {
    const { analyses, diagnostics } = analyseFile(file('pile.jsonl', `${record('m', mill)}\n{}\n${record('f', ferry)}\n${record('q', 'Pier, berth, buoy and ring.')}`));
    expect(analyses.map(({ article }) => [article.externalId, article.published.date])).toEqual([['m', '2011-05-04'], ['f', '2011-05-04'], ['q', '2011-05-04']]);
    expect(diagnostics.map((d) => [d.file, d.code])).toEqual([['pile.jsonl', 'record'], ['pile.jsonl#q', 'no-events']]);
  });

  it.each([
    ['a text that looks like JSON is a text', 'a.txt', record('m', mill), 1, []],
    ['an empty corpus is empty', 'a.jsonl', '', 0, ['empty']],
    ['a binary file has none', 'a.json', '%PDF-1.4', 0, ['binary']],
  ])('%s', (_what, name, text, count, codes) => {
    const { analyses, diagnostics } = analyseFile(file(name, text));
    expect([analyses.length, diagnostics.map(({ code }) => code).filter((code) => code !== 'no-events')]).toEqual([count, codes]);
  });

  it('dates count from the day that the record gives', () => {
    const { events } = assemble(analyseFile(file('pile.jsonl', record('m', mill))).analyses);
    expect(events.map((event) => event.time.start?.slice(0, 10))).toContain('2011-05-03');
  });
});

describe('stories', () => {
  const pile = [record('m1', mill), record('m2', `${mill} The mill was built in 1911.`), record('f1', ferry), record('f2', `${ferry} The ferry was built in 1950.`)];
  const timeline = assemble(analyseFile(file('pile.jsonl', pile.join('\n'))).analyses);
  const storyOf = new Map(timeline.articles.map(({ externalId, story }) => [externalId, story]));

  it('articles about one thing have the same, others another', () => {
    expect(storyOf.get('m1')).toBe(storyOf.get('m2'));
    expect(storyOf.get('f1')).toBe(storyOf.get('f2'));
    expect(storyOf.get('m1')).not.toBe(storyOf.get('f1'));
  });

  it('an event is of the story of its articles', () => {
    expect(timeline.events.length).toBeGreaterThan(1);
    const byId = new Map(timeline.articles.map(({ id, story }) => [id, story]));
    for (const event of timeline.events) for (const { article } of event.excerpts) expect(byId.get(article)).toBe(event.story);
  });

  it('are named by content: neither the order nor the name of the file matters', () => {
    const again = assemble(analyseFile(file('b.jsonl', pile.toReversed().join('\n'))).analyses);
    expect(new Map(again.articles.map(({ externalId, story }) => [externalId, story]))).toEqual(storyOf);
  });
});
