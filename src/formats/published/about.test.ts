import { describe, expect, it } from 'vitest';
import type { Civil, EventTime } from '../../core/index.ts';
import { mill } from '../testing/mill.ts';
import { aboutHtml, pageAddress } from './about.ts';
import { structuredData } from './structured-data.ts';

const keys = new Set(mill.events.map(({ id }) => id));
const publication = { timeline: mill, title: 'The mill', keys, address: null };
const picture = { address: 'https://orrin.example/picture.png', width: 1200, height: 630 };

it.each([
  ['https://orrin.example/', 'https://orrin.example/'], ['http://orrin.example/a/mill.html', 'http://orrin.example/a/mill.html'],
  ['https://orrin.example/?a', null], ['https://orrin.example/#a', null], ['orrin.example', null], ['javascript:alert(1)', null], ['', null],
])('%j as the address of a page', (words, address) => expect(pageAddress(words)).toBe(address));

describe('what a page tells of itself', () => {
  it('names no address and no picture that is not known', () => {
    const html = aboutHtml(publication, null);
    expect(html).toContain('<meta name="description" content="6 events from 3 articles, 1911 to Tuesday 17 June 2031. Each is traced to the words that report it." />');
    expect(html).toContain('<meta name="twitter:card" content="summary" />');
    expect(html).not.toMatch(/canonical|og:url|:image/);
  });

  it('is shown with its picture where it has an address', () => {
    const html = aboutHtml({ ...publication, address: 'https://orrin.example/' }, picture);
    for (const tag of ['<link rel="canonical" href="https://orrin.example/" />', '<meta property="og:image" content="https://orrin.example/picture.png" />', '<meta name="twitter:card" content="summary_large_image" />', '<meta property="og:image:alt" content="A timeline of 6 key events: The mill" />']) expect(html).toContain(tag);
  });

  it('names the articles that it was made from, without what is not stated', () => {
    expect(structuredData(publication, 'x', null)).toMatchObject({
      isBasedOn: [
        { headline: 'Mill in Orrin burns down', url: 'https://herald.example/mill?a=1&b=2', publisher: { name: 'The Orrin Herald' }, datePublished: '2031-06-17' },
        { '@type': 'NewsArticle', headline: 'Bridge' },
        { headline: 'Nine hurt as mill burns', datePublished: '2031-06-18' },
      ],
    });
  });

  const at = (more: Partial<EventTime>): EventTime => ({ start: '2031-06-17T04:15' as Civil, end: '2031-06-17T04:16' as Civil, granularity: 'minute', certainty: 'stated', value: null, mod: null, zone: null, steps: [], ...more });
  it.each<readonly [string, EventTime, string | undefined]>([
    ['a clock time', at({}), '2031-06-17T04:15'],
    ['a day', at({ granularity: 'day' }), '2031-06-17'],
    ['a month', at({ granularity: 'month' }), '2031-06'],
    ['a year', at({ granularity: 'year' }), '2031'],
    ['a week, which has no such form', at({ granularity: 'week' }), undefined],
    ['a time that was before', at({ granularity: 'day', mod: 'BEFORE' }), undefined],
    ['the day of a report', at({ granularity: 'day', certainty: 'reported' }), undefined],
    ['no time', at({ start: null, end: null, granularity: 'unknown', certainty: 'unknown' }), undefined],
  ])('an event of %s', (_what, time, startDate) => {
    const [event] = mill.events;
    if (event === undefined) throw new Error('There are events.');
    const told = structuredData({ ...publication, timeline: { ...mill, events: [{ ...event, time }] } }, 'x', null);
    expect(told).toMatchObject({ about: [{ '@type': 'Event', name: event.title, ...(startDate !== undefined && { startDate }) }] });
    expect(JSON.stringify(told).includes('startDate')).toBe(startDate !== undefined);
  });

  it('tells of no plan and no statement as of an event, and of none that is no key event', () => {
    const told = JSON.stringify(structuredData({ ...publication, keys: new Set(['e-the-council-will-decide', 'e-a-siren-was-heard']) }, 'x', null));
    expect([told.includes('council'), told.includes('siren'), told.includes('injured')]).toEqual([false, true, false]);
  });
});
