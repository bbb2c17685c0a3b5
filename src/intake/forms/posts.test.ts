import { describe, expect, it } from 'vitest';
import { readFile } from '../index.ts';
import { FERRY, PIER } from '../testing/exports.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (name: string, text: string) => {
  const { records, diagnostics } = readFile({ name, bytes: utf8(text) });
  return { posts: records.map(({ given, text: words }) => [given.published, given.source, words]), said: diagnostics.map(({ message }) => message) };
};
/** Each byte of UTF-8 as a character, as Facebook's download has it. */
const asLatin = (words: string): string => String.fromCharCode(...utf8(words));
const PASSED_ON = '1 of its posts only pass on those of others. These were read, each once, with who wrote it and when.';
const users = [{ id: '5', name: 'Lusk Courier', username: 'luskcourier' }, { id: '6', name: 'Bray Times', username: 'bray' }];

describe('who wrote a post', () => {
  it.each<[string, string, string, readonly unknown[], readonly string[]]>([
    [
      'stands beside it, in pages of results', 'a.jsonl',
      [{ data: [{ id: '1', text: FERRY, created_at: '2031-03-15T08:00:00.000Z', author_id: '5' }], includes: { users } }, { data: { id: '2', text: PIER, created_at: '2031-03-16T08:00:00.000Z', author_id: '6' }, includes: { users } }].map((each) => JSON.stringify(each)).join('\n'),
      [['2031-03-15', 'Lusk Courier', FERRY], ['2031-03-16', 'Bray Times', PIER]], [],
    ],
    [
      'is not who passed it on, in pages of results', 'a.jsonl',
      JSON.stringify({ data: [7, 8].map((id) => ({ id: String(id), text: 'RT @bray: The pier of…', created_at: '2031-03-19T08:00:00.000Z', author_id: '5', referenced_tweets: [{ type: 'retweeted', id: '2' }] })), includes: { users, tweets: [{ id: '2', text: PIER, created_at: '2031-03-16T08:00:00.000Z', author_id: '6' }] } }),
      [['2031-03-16', 'Bray Times', PIER]], [PASSED_ON.replace('1', '2')],
    ],
    [
      'is not who passed it on, where what was passed on is not there', 'a.jsonl',
      JSON.stringify({ data: [{ id: '7', text: 'RT @bray: The pier of…', created_at: '2031-03-19T08:00:00.000Z', author_id: '5', referenced_tweets: [{ type: 'retweeted', id: '2' }] }], includes: { users } }),
      [['2031-03-19', 'Lusk Courier', 'RT @bray: The pier of…']], [],
    ],
    [
      'is not who passed it on, in an older form', 'a.jsonl',
      JSON.stringify({ id_str: '7', created_at: 'Sun Mar 16 08:00:00 +0000 2031', full_text: 'RT @lusk: The ferry…', user: { name: 'Ada' }, retweeted_status: { id_str: '1', created_at: 'Sat Mar 15 08:00:00 +0000 2031', full_text: FERRY, user: { name: 'Lusk Courier' } } }),
      [['2031-03-15', 'Lusk Courier', FERRY]], [PASSED_ON],
    ],
    [
      'is not who boosted it (Mastodon)', 'a.json',
      JSON.stringify([
        { id: '3', created_at: '2031-03-19T08:00:00.000Z', content: '', account: { display_name: 'Ada' }, reblog: { id: '1', created_at: '2031-03-15T08:00:00.000Z', content: `<p>${FERRY}</p>`, account: { display_name: 'Lusk Courier' }, reblog: null } },
        { id: '2', created_at: '2031-03-16T08:00:00.000Z', content: `<p>${PIER}</p>`, account: { display_name: 'Ada' }, reblog: null },
      ]),
      [['2031-03-15', 'Lusk Courier', FERRY], ['2031-03-16', 'Ada', PIER]], [PASSED_ON],
    ],
    [
      'is no title of a post (Facebook)', 'a.json',
      JSON.stringify([{ timestamp: 1931328000, data: [{ post: FERRY }], title: 'Ada updated her status.' }]),
      [['2031-03-15', null, FERRY]], [],
    ],
    [
      'sent it (signal-export)', 'data.json',
      [{ date: '2031-03-15T09:05:11', sender: 'Ada', body: FERRY, quote: '' }, { date: '2031-03-15T09:06:00', sender: 'Ada', body: 'Missed voice call', call: true }].map((each) => JSON.stringify(each)).join('\n'),
      [['2031-03-15', 'Ada', FERRY]], ['1 notices between its messages (somebody joined, something was pinned) were left out.'],
    ],
  ])('%s', (_what, name, text, posts, said) => {
    expect(read(name, text)).toEqual({ posts, said });
  });
});

describe('bytes that stand as characters', () => {
  const words = 'Die Fähre nach Lusk ist „gesunken“. 🚢';
  it.each<[string, unknown, readonly unknown[]]>([
    ['in posts of a download', [{ timestamp: 1931328000, data: [{ post: asLatin(words) }] }], [['2031-03-15', null, words]]],
    ['in messages of a download', { participants: [{ name: asLatin('Ada Möller') }], messages: [{ sender_name: asLatin('Ada Möller'), timestamp_ms: 1931328000000, content: asLatin(words) }] }, [['2031-03-15', 'Ada Möller', words]]],
    ['are left as they are where words go beyond them', [{ timestamp: 1931328000, data: [{ post: `${asLatin('Fähre')} …` }] }], [['2031-03-15', null, `${asLatin('Fähre')} …`]]],
    ['are left as they are where they are none', [{ timestamp: 1931328000, data: [{ post: 'Die Fähre' }] }], [['2031-03-15', null, 'Die Fähre']]],
    ['are left as they are in any other file', [{ date: '2031-03-15', text: asLatin(words) }], [['2031-03-15', null, asLatin(words)]]],
  ])('%s', (_what, whole, posts) => {
    expect(read('a.json', JSON.stringify(whole)).posts).toEqual(posts);
  });

  it('a download that is nested without end is read as far as it goes', () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    expect(read('a.json', `[{"timestamp":1931328000,"data":[{"post":"${FERRY}","tags":${deep}}]}]`).posts).toEqual([['2031-03-15', null, FERRY]]);
  });
});
