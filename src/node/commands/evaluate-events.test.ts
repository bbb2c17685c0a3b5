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
    { args: [], code: 2, err: 'name one folder' },
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
    expect(await evaluate(await tempFolder({ 'articles.jsonl': `${lines}\n{"docId":3}` }))).toMatchObject({ code: 1, out: '', err: 'dateline evaluate events: the folder cannot be read (article 3 of articles.jsonl has no docId or no text).\n' });
  });

  it('says where the gold is none, or of another form', async () => {
    expect(await evaluate(await tempFolder({ 'articles.jsonl': lines }))).toMatchObject({ code: 1, err: expect.stringContaining('no gold.json of a known form') });
    expect(await evaluate('--measure', 'semeval', await folder(topics))).toMatchObject({ code: 1, err: expect.stringContaining('cannot be measured by semeval') });
  });
});
