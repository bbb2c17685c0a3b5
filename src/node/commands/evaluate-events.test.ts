import { chmod } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { dateline } from '../testing/dateline.ts';
import { tempFolder } from '../testing/temp-folder.ts';

const evaluate = (...args: readonly string[]) => dateline('evaluate', 'events', ...args);

const mill = 'The mill of Orrin burned down on Tuesday, killing two people. Firefighters from Tarn saved the miller on Tuesday night.';
const article = (docId: string, date: string, text = mill) => JSON.stringify({ docId, date, text, sentences: [[0, 61], [62, text.length]], group: 'orrin' });
const lines = [article('a', '2011-05-04'), article('b', '2011-05-04', mill.replace('Tarn', 'Lusk'))].join('\n');
const chains = { timelines: { 'orrin/mill': { corpus: 'orrin', events: [{ date: '2011-05-03', mentions: [['a', 0, 'burned'], ['b', 0, 'burned']] }, { date: '2011-05-04', mentions: [['b', 1, 'saved']] }] } } };
const topics = { topics: { orrin: [{ name: 'one', tl: { '2011-05-03': [] } }], lusk: [{ name: 'none', tl: { '2011-05-03': [] } }] } };
const folder = (gold: object) => tempFolder({ 'articles.jsonl': lines, 'gold.json': JSON.stringify(gold) });

describe('dateline evaluate events', () => {
  it('measures by the form of the gold', async () => {
    const { code, out, err } = await evaluate('--json', await folder(chains));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    // The gold has the rescue on another day than the text.
    expect(JSON.parse(out)).toMatchObject({ semeval: { dated: 3, coverage: 1, exact: { all: 2 / 3 } } });
  });

  it('tells each group of articles by itself, and names no figure for a group without articles', async () => {
    expect(JSON.parse((await evaluate('--json', await folder(topics))).out)).toMatchObject({ timelines: { timelines: 1, f1: 1 } });
  });

  it('stories, and the days of half of the articles from the others', async () => {
    const { out } = await evaluate('--json', await folder({ docs: { a: 'mill', b: 'mill' } }));
    expect(JSON.parse(out)).toMatchObject({ stories: { b3: { f1: 1 }, stories: 1 }, publication: { hidden: 2, answered: 1, withinADay: 1 } });
  });

  it('prints lines for people', async () => {
    const { out } = await evaluate('--measure', 'stories', await folder({ docs: { a: 'mill', b: 'mill' } }));
    expect(out).toBe('stories\n  b3.precision  1\n  b3.recall     1\n  b3.f1         1\n  stories       1\n  found         1\n');
  });

  it('has the scripts of a kit read the prediction where one is named', async () => {
    // Stands in for Python: prints what it was called with, and what the prediction holds.
    const bin = await tempFolder({ python3: '#!/usr/bin/env node\nconst [script, gold, file] = process.argv.slice(2);\nprocess.stdout.write(JSON.stringify({ script, gold, prediction: JSON.parse(require("node:fs").readFileSync(file, "utf8")) }));\n' });
    await chmod(`${bin}/python3`, 0o755);
    vi.stubEnv('PATH', `${bin}:${process.env['PATH'] ?? ''}`);
    const path = await folder({ docs: { a: 'mill', b: 'mill' } });
    const { stories } = JSON.parse((await evaluate('--json', '--kit', 'kit', '--measure', 'stories', path)).out);
    vi.unstubAllEnvs();
    expect(stories).toMatchObject({ script: 'kit/events/score_stories.py', gold: `${path}/gold.json` });
    expect(Object.keys(stories.prediction)).toEqual(['a', 'b']);
    expect(stories.prediction.a).toBe(stories.prediction.b);
  });

  it.each<{ args: readonly string[]; code: number; err: string }>([
    { args: [], code: 2, err: 'name a folder' },
    { args: ['--left-out', 'joy', '--json'], code: 2, err: 'name a folder' },
    { args: ['--measure', 'joy', 'x'], code: 2, err: 'there is no measure "joy"' },
    { args: ['no/such'], code: 1, err: 'cannot be read' },
  ])('$args: $err', async ({ args, code, err }) => {
    const result = await evaluate(...args);
    expect([result.code, result.out]).toEqual([code, '']);
    expect(result.err).toContain(err);
  });

  it('says where a kit gives no score, or an article is none', async () => {
    const bin = await tempFolder({ python3: '#!/bin/sh\necho "no such measure" >&2\nexit 3\n' });
    await chmod(`${bin}/python3`, 0o755);
    vi.stubEnv('PATH', `${bin}:${process.env['PATH'] ?? ''}`);
    const { code, err } = await evaluate('--kit', 'ki\u0007t', '--measure', 'stories', await folder({ docs: { a: 'mill', b: 'mill' } }));
    vi.unstubAllEnvs();
    expect(code).toBe(1);
    expect(err).toMatch(/^dateline evaluate events: the kit ki\\u0007t gives no score of stories \(.*no such measure.*\)\.\n$/);
    expect(await evaluate(await tempFolder({ 'articles.jsonl': `${lines}\n{"docId":3}`, 'gold.json': '{}' }))).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/cannot be read \(line 3 of articles\.jsonl is no article: its docId is not as it should be\)\.\n$/) });
  });

  it('says where the gold is none, or of another form', async () => {
    expect(await evaluate(await tempFolder({ 'articles.jsonl': lines }))).toMatchObject({ code: 1, err: expect.stringContaining('there is no gold.json in it') });
    expect(await evaluate('--measure', 'semeval', await folder(topics))).toMatchObject({ code: 1, err: expect.stringContaining('cannot be measured by semeval') });
  });

  it.each([
    ['{"docs": {"a": "mill",\n  "b": oh}}', 'gold.json is no JSON'],
    ['{"docs":', 'gold.json is no JSON: it ends too early'],
    ['[]', 'gold.json is of no known form'],
    ['{"docs":{"a":"mill","b":3}}', 'gold.json has the form of stories, and docs.b is not as it should be'],
    ['{"mentions":[{"doc":"a","sent":"0","type":"t","chain":"c"}],"docs":{}}', 'mentions[0].sent is not as it should be'],
    ['{"mentions":[],"docs":{"a":{"topic":1}}}', 'docs.a.scored is not as it should be'],
    ['{"topics":{"orrin":[{"name":"one","tl":{"May":[]}}]}}', 'topics.orrin[0].tl.May is not as it should be'],
    ['{"timelines":{"mill":{"corpus":"orrin","events":[{"date":"2031","mentions":[["a",0]]}]}}}', 'timelines.mill.events[0].mentions[0].2 is not as it should be'],
    ['{"events":[{"id":"1","date":"May","title":"","cites":{}}]}', 'events[0].date is not as it should be'],
    ['{"docs":{"a":"mill"},"leftOut":3}', 'leftOut is not as it should be'],
  ])('says where the gold is wrong: %s', async (gold, err) => {
    const result = await evaluate(await tempFolder({ 'articles.jsonl': lines, 'gold.json': gold }));
    expect(result).toMatchObject({ code: 1, out: '' });
    expect(result.err).toContain(err);
    expect(result.err.split('\n')).toHaveLength(2);
  });

  describe('over several sets', () => {
    const reading = { events: [{ id: 'fire', date: '2011-05-03', title: 'The mill burns down', cites: { a: ['The mill of Orrin burned down on Tuesday'] } }, { id: 'joy', date: '2011-05', title: 'Nobody tells this', cites: { a: ['joy'], b: ['joy'] } }] };
    const sets = () => tempFolder({ 'mills/articles.jsonl': lines, 'mills/gold.json': JSON.stringify(reading), 'mines/articles.jsonl': lines, 'mines/gold.json': JSON.stringify({ ...reading, events: reading.events.slice(0, 1), leftOut: true }) });

    it('a line for each, for the open ones, for those left out, and for all', async () => {
      const { out, err } = await evaluate('--json', await sets());
      expect(err).toBe('');
      expect(JSON.parse(out)).toEqual({ piles: {
        topics: { mills: expect.objectContaining({ events: 2, cited: 1, dated: 1, several: 1, whole: 0, told: 1, tellings: 3 }), mines: expect.objectContaining({ events: 1, cited: 1, dated: 1 }) },
        open: expect.objectContaining({ events: 2 }),
        'left out': expect.objectContaining({ events: 1 }),
        all: expect.objectContaining({ events: 3, cited: 2, dated: 2, tellings: 4 }),
      } });
    });

    it('as a table', async () => {
      const { out } = await evaluate(await sets());
      expect(out.split('\n').map((line) => line.split(/ {2,}/u).slice(1, 4).join(' | '))).toEqual(['', 'events | cited | dated', 'mills | 2 | 1', 'mines | 1 | 1', 'open | 2 | 1', 'left out | 1 | 1', 'all | 3 | 2', '']);
    });

    it('topics that an option names are left out', async () => {
      const path = await folder({ topics: { orrin: topics.topics.orrin } });
      const { out } = await evaluate('--json', '--left-out', path.split('/').at(-1) ?? '', path);
      expect(Object.keys(JSON.parse(out).timelines)).toEqual(['topics', 'open', 'left out', 'all']);
      expect(await evaluate('--left-out', 'joy', path)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('nothing that was measured is named joy') });
    });
  });
});
