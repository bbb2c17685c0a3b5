import { describe, expect, it } from 'vitest';
import { readArticle, type ArticleId, type Day, type Given } from '../core/index.ts';
import { handle } from './handle.ts';
import type { KnownArticle, WorkerRequest, WorkerResponse } from './protocol.ts';

const dated = known('a.txt', 'Mill burns down in Orrin\n\nORRIN, May 3, 2011 - The mill burned down on Tuesday.\n');
const undated = known('b.txt', 'Ferry to Lusk stopped\n\nThe ferry to Lusk was stopped on Friday after a storm.\n');

/** An article as the page has it. */
function known(file: string, text: string, given?: Given): KnownArticle {
  return readArticle(file, text, given);
}

function answers(request: WorkerRequest): readonly WorkerResponse[] {
  const all: WorkerResponse[] = [];
  handle(request, (response) => void all.push(response));
  return all;
}

function timelineOf(all: readonly WorkerResponse[]) {
  const last = all.at(-1);
  if (last?.type !== 'timeline') throw new Error(`The last answer is ${JSON.stringify(last)}`);
  return last.timeline;
}

describe('the worker', () => {
  it('tells its progress by article, then answers with the timeline, all under the number of the job', () => {
    const all = answers({ type: 'assemble', job: 7, articles: [dated, undated], published: {} });
    expect(all.map(({ type, job }) => `${job} ${type}`)).toEqual(['7 progress', '7 progress', '7 timeline']);
    expect(all.slice(0, 2)).toEqual([
      { type: 'progress', job: 7, done: 1, total: 2 },
      { type: 'progress', job: 7, done: 2, total: 2 },
    ]);
    expect(timelineOf(all).articles.map(({ file }) => file)).toEqual(['a.txt', 'b.txt']);
  });

  it('takes a date that a person gave as stated', () => {
    const [before] = timelineOf(answers({ type: 'assemble', job: 1, articles: [undated], published: {} })).articles;
    expect(before?.published.date).toBeNull();
    const published: Record<ArticleId, Day> = { [before?.id ?? '']: '2014-08-16' as Day };
    const [after] = timelineOf(answers({ type: 'assemble', job: 2, articles: [undated], published })).articles;
    expect(after?.published).toMatchObject({ date: '2014-08-16', certainty: 'stated' });
  });

  it('takes what a record gave of an article, as its file no longer does', () => {
    const given = { externalId: 'x', url: null, title: 'No ferry', published: '2014-08-16' as Day, source: 'Lusk Herald' };
    const { articles } = timelineOf(answers({ type: 'assemble', job: 1, articles: [known(undated.file, undated.text, given)], published: {} }));
    expect(articles[0]).toMatchObject({ externalId: 'x', title: 'No ferry', source: { name: 'Lusk Herald' }, published: { date: '2014-08-16', certainty: 'stated' } });
  });

  it('passes on what is amiss with an article', () => {
    const silent = known('silent.txt', 'Register of moorings\n\nPier, berth, buoy and ring.\n');
    const { articles, diagnostics } = timelineOf(answers({ type: 'assemble', job: 1, articles: [silent, dated], published: {} }));
    expect(articles.map(({ file }) => file)).toEqual(['a.txt', 'silent.txt']);
    expect(diagnostics.map(({ file, code }) => `${file} ${code}`)).toContain('silent.txt no-events');
  });

  it('answers nothing at all with an empty timeline', () => {
    expect(timelineOf(answers({ type: 'assemble', job: 1, articles: [], published: {} })).articles).toEqual([]);
  });

  it('answers a fault with its message', () => {
    const broken: WorkerRequest = { type: 'assemble', job: 3, articles: [], published: {} };
    Object.defineProperty(broken, 'articles', { value: { forEach: () => { throw new Error('no list'); } } });
    expect(answers(broken)).toEqual([{ type: 'failed', job: 3, message: 'no list' }]);
  });
});
