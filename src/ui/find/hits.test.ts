import { describe, expect, it } from 'vitest';
import { articleId, eventId } from '../testing/build.ts';
import { SAMPLE } from '../testing/sample-timeline.ts';
import { sourceByArticle, sourcesOf } from '../model/sources.ts';
import { foundIn } from './found.ts';
import { countOf, heardFrom, hitsOf, hitWithin, nextHit, placeAmong } from './hits.ts';

const sources = sourceByArticle(sourcesOf(SAMPLE.articles));
const place = (id: string) => SAMPLE.events.findIndex((event) => event.id === id);
const article = (id: string) => SAMPLE.articles.findIndex((one) => one.id === id);
const reports = [['founded', 'coast'], ['fire', 'post'], ['fire', 'radio'], ['divers', 'post']] as const;
const found = foundIn(SAMPLE, 'x', { events: Uint32Array.from(reports, ([event]) => place(event)), articles: Uint32Array.from(reports, ([, by]) => article(by)) }, [{ article: 1, start: 10, end: 20 }, { article: 0, start: 0, end: 5 }]);
const none = new Uint16Array(SAMPLE.events.length);
const hits = (masks = none, off: readonly string[] = []) => hitsOf(found, SAMPLE, masks, sources, { off, story: null });

describe('what a search found', () => {
  it('is a set of ids like any other', () => {
    const ids = ['founded', 'fire', 'divers'].map(eventId);
    expect([...found.events]).toEqual(ids);
    expect([...found.events.keys()]).toEqual(ids);
    expect([...found.events.entries()]).toEqual(ids.map((id) => [id, id]));
    const seen: string[] = [];
    found.events.forEach((id) => seen.push(id));
    expect(seen).toEqual(ids);
    expect(found.events.size).toBe(3);
    // In order, in reverse and at random the answers are the same.
    const asked = SAMPLE.events.map(({ id }) => id);
    for (const order of [asked, asked.toReversed(), [...asked.slice(7), ...asked.slice(0, 7)]]) expect(order.filter((id) => found.events.has(id)).sort()).toEqual([...ids].sort());
    expect(found.events.has(eventId('no-such'))).toBe(false);
  });

  it('is walked through events first, then passages, and round', () => {
    const all = hits();
    if (all === null) throw new Error('Somebody searches.');
    expect(countOf(all)).toBe(5);
    const walked: string[] = [];
    for (let at = -1, n = 0; n < 6; n += 1) {
      const next = nextHit(all, at, 1);
      walked.push(next === null ? '' : next.type === 'event' ? next.event : `${next.passage.article} ${next.passage.start}`);
      at = next === null ? -1 : next.type === 'event' ? placeAmong(all, next.event, null, null) : placeAmong(all, eventId('fire'), next.passage.article, next.passage.start);
    }
    expect(walked).toEqual(['founded', 'fire', 'divers', 'post 10', 'coast 0', 'founded']);
    expect(nextHit(all, -1, -1)).toMatchObject({ passage: { article: articleId('coast') } });
    expect(nextHit(all, 0, -1)).toMatchObject({ passage: { article: articleId('coast') } });
    expect(placeAmong(all, eventId('built'), null, null)).toBe(-1);
  });

  it('is walked within an article in the order of its text, from where somebody reads', () => {
    const all = hits();
    if (all === null) throw new Error('Somebody searches.');
    const start = (id: string) => SAMPLE.events[place(id)]?.excerpts.find((excerpt) => excerpt.article === 'post')?.start ?? -1;
    const table = [
      [null, -1, 1, 'post 10'],
      [null, 10, 1, 'fire'],
      [null, 15, -1, null],
      [eventId('fire'), start('fire'), 1, 'divers'],
      [eventId('divers'), start('divers'), 1, null],
      [eventId('divers'), start('divers'), -1, 'fire'],
      [eventId('fire'), start('fire'), -1, 'post 10'],
      [null, -1, -1, null],
    ] as const;
    expect(table.map(([event, at, by]) => {
      const hit = hitWithin(all, articleId('post'), event, at, by);
      return hit === null ? null : hit.type === 'event' ? hit.event : `${hit.passage.article} ${hit.passage.start}`;
    })).toEqual(table.map(([, , , hit]) => hit));
    expect(hitWithin(all, articleId('post'), null, 10, 1)).toMatchObject({ words: { article: 'post', start: start('fire') } });
    expect(hitWithin(all, articleId('radio'), null, -1, 1)).toMatchObject({ event: 'fire', words: { article: 'radio' } });
    // An event that is open with its article has its place among all.
    expect(placeAmong(all, eventId('divers'), articleId('post'), start('divers'))).toBe(2);
  });

  it('knows who says it, and hears only the sources that are on', () => {
    expect(found.events.articlesOf(eventId('fire'))).toEqual(['post', 'radio']);
    expect(found.events.articlesOf(eventId('built'))).toEqual([]);
    const only = heardFrom(found, SAMPLE, sources, ['nordhavn-post']);
    expect([...only.events]).toEqual(['founded', 'fire']);
    expect(only.events.articlesOf(eventId('fire'))).toEqual(['radio']);
    expect(hits(none, ['nordhavn-post'])).toMatchObject({ hidden: 1, shown: { size: 2 } });
  });

  it('keeps to the filters, and says how much they hide', () => {
    const masks = none.slice();
    masks[place('fire')] = 1;
    expect(hits(masks)).toMatchObject({ hidden: 1, passages: [{}, {}] });
    expect(hits(none, ['kystavisen'])?.passages.map(({ article }) => article)).toEqual(['post']);
    expect(hitsOf(null, SAMPLE, none, sources, { off: [], story: null })).toBeNull();
  });
});
