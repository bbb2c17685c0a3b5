import { describe, expect, it } from 'vitest';
import { correctionOf, type ArticleId, type EventId, type TimelineEvent } from '../core/index.ts';
import { partOf } from './index.ts';
import { mill } from './testing/mill.ts';

const part = (titles: readonly string[], timeline = mill) => partOf(timeline, new Set(timeline.events.filter(({ title }) => titles.includes(title)).map(({ id }) => id)));
const filesOf = (titles: readonly string[], timeline = mill) => part(titles, timeline).articles.map(({ file }) => file);

describe('a part of a timeline', () => {
  it.each([
    [[], []], [['A bridge was closed'], ['note.txt']], [['People were injured'], ['herald.txt', 'post.txt']], [['The mill was built', 'A bridge was closed'], ['herald.txt', 'note.txt']],
  ])('of %j has the articles %j', (titles, files) => {
    expect(filesOf(titles)).toEqual(files);
    expect(part(titles).events.map(({ title }) => title)).toEqual(titles);
  });

  it('has the articles from which a date is known, one from the other', () => {
    const from = (article: string) => [{ kind: 'neighbour' as const, quote: { article: article as ArticleId, start: 0, end: 1, exact: 'x' }, value: null }];
    const articles = mill.articles.map((each) => (each.id === 'note' ? { ...each, published: { ...each.published, steps: from('post') } } : each.id === 'post' ? { ...each, published: { ...each.published, steps: from('herald') } } : each));
    expect(filesOf(['A bridge was closed'], { ...mill, articles })).toEqual(['herald.txt', 'note.txt', 'post.txt']);
  });

  it('has the articles that foresaw its events', () => {
    const [herald] = mill.articles;
    if (herald === undefined) throw new Error('The mill has articles.');
    const foretold = [{ article: herald.id, start: 0, end: 3, exact: herald.text.slice(0, 3), focus: { start: 0, end: 3 }, timePhrase: null }];
    const events = mill.events.map((each) => (each.title === 'A bridge was closed' ? { ...each, foretold } : each));
    expect(filesOf(['A bridge was closed'], { ...mill, events })).toEqual(['herald.txt', 'note.txt']);
  });

  it('has the earlier versions of its articles', () => {
    const [herald, note, post] = mill.articles;
    if (herald === undefined || note === undefined || post === undefined) throw new Error('The mill has three articles.');
    const version = (number: number) => ({ number, of: 2, latest: note.id });
    expect(filesOf(['A bridge was closed'], { ...mill, articles: [{ ...herald, version: version(1) }, { ...note, version: version(2) }, post] })).toEqual(['herald.txt', 'note.txt']);
  });

  it('keeps the corrections of its articles, and those that were hidden in them', () => {
    const [bridge, mended, council] = ['A bridge was closed', 'The mill was built', 'The council will decide'].map((title) => mill.events.find((event) => event.title === title));
    if (bridge === undefined || mended === undefined || council === undefined) throw new Error('The mill has no such events.');
    const retitle = (event: TimelineEvent) => correctionOf({ kind: 'event', at: event.at, change: { title: 'Another' } });
    const corrections = [retitle(bridge), retitle(mended), correctionOf({ kind: 'merge', quotes: [bridge.at, mended.at] }), correctionOf({ kind: 'article', article: bridge.at.article, file: 'note.txt', change: { source: 'Lusk Post' } })];
    const timeline = { ...mill, corrections, hidden: [bridge, council], unplaced: corrections.map(({ id }) => id) };
    const kept = part(['A bridge was closed'], timeline);
    expect(kept.corrections).toEqual([corrections[0], corrections[3]]);
    expect(kept.unplaced).toEqual(kept.corrections.map(({ id }) => id));
    expect(kept.hidden).toEqual([bridge]);
  });

  it('has a detail without what it belongs to as an event of its own', () => {
    const [host, detail] = mill.events;
    if (host === undefined || detail === undefined) throw new Error('The mill has events.');
    const timeline = { ...mill, events: mill.events.map((event) => (event === detail ? { ...event, detailOf: host.id } : event)) };
    expect(part([detail.title], timeline).events).toEqual([{ ...detail, detailOf: null }]);
    expect(part([host.title, detail.title], timeline).events).toEqual([host, { ...detail, detailOf: host.id }]);
  });

  it('keeps what is amiss with its articles, and of everything is everything', () => {
    const diagnostics = ['note.txt', 'post.txt', 'gone.txt'].map((file) => ({ severity: 'warning' as const, code: 'undated' as const, file, message: 'm', span: null }));
    expect(part(['A bridge was closed'], { ...mill, diagnostics }).diagnostics.map(({ file }) => file)).toEqual(['note.txt']);
    expect(partOf(mill, new Set<EventId>(mill.events.map(({ id }) => id)))).toEqual(mill);
  });
});
