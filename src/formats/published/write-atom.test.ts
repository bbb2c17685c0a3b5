import { parseFeed } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { mill, withWords } from '../testing/mill.ts';
import { writeAtom } from './write-atom.ts';

const options = { title: 'The mill', address: null, file: 'feed.xml' };
const read = (feed: string | null) => parseFeed(feed ?? '') ?? fail();
function fail(): never { throw new Error('It is no feed.'); }

describe('the feed of a timeline', () => {
  it('has an entry for each event, the last reported first, each of the day of its last report', () => {
    const { type, title, updated, items } = read(writeAtom(mill, options));
    expect([type, title, updated]).toEqual(['atom', 'The mill', new Date('2031-06-18T00:00:00Z')]);
    expect(items.map((item) => [item.title, item.pubDate?.toISOString().slice(0, 10)])).toEqual([
      // Of the bridge no article has a day: it was there when the last of the others was.
      ['People were injured', '2031-06-18'], ['The council will decide', '2031-06-18'], ['A bridge was closed', '2031-06-18'],
      ['The mill was built', '2031-06-17'], ['The old mill in Orrin burned down', '2031-06-17'], ['A siren was heard', '2031-06-17'],
    ]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(mill.events.length);
  });

  it.each([[null, './?event=e-the-mill-was-built'], ['https://orrin.example/', 'https://orrin.example/?event=e-the-mill-was-built']])('leads to the event in the page at %s', (address, link) => {
    const { items } = read(writeAtom(mill, { ...options, address }));
    expect(items.find(({ title }) => title === 'The mill was built')?.link).toBe(link);
  });

  it('tells no detail by itself', () => {
    const [first, ...rest] = mill.events;
    if (first === undefined) throw new Error('There are events.');
    const folded = { ...mill, events: [first, ...rest.map((event) => ({ ...event, detailOf: first.id }))] };
    expect(read(writeAtom(folded, options)).items).toHaveLength(1);
  });

  it('holds any words, and no element more', () => {
    const hostile = '</title><script>x</script>&amp;\u0000]]>';
    const { items } = read(writeAtom(withWords(hostile), { ...options, title: hostile }));
    expect(items).toHaveLength(mill.events.length);
    expect(items[0]?.title).toBe(hostile.replace('\u0000', '\uFFFD'));
  });

  it('there is none where no article has a day', () => {
    expect(writeAtom({ ...mill, articles: mill.articles.map((article) => ({ ...article, published: { ...article.published, date: null } })) }, options)).toBeNull();
  });
});
