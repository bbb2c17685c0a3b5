import { expect, it, vi } from 'vitest';
import { readTiledAddress, writeTiledAddress } from './address.ts';
import { createTiles } from './tiles.ts';

const tile = (key: string) => ({ key, from: null, to: null, events: 0, rows: [], parts: [], ongoing: [] });

it('tiles are fetched once, kept while they are used, and let go when there are too many', async () => {
  const get = vi.fn((address: string) => Promise.resolve(tile(/tiles\/(.+)\.json$/.exec(address)?.[1] ?? '')));
  const tiles = createTiles('https://orrin.example/coast/pile-1/index.json', get);
  const changed = vi.fn();
  tiles.onChange(changed);
  tiles.want(['2031', '2031'], []);
  expect(tiles.loaded('2031')).toBeNull();
  await vi.waitFor(() => expect(tiles.loaded('2031')).toMatchObject({ key: '2031' }));
  tiles.want(['2031'], ['2031']);
  expect(get.mock.calls).toEqual([['https://orrin.example/coast/pile-1/tiles/2031.json']]);
  expect(changed).toHaveBeenCalledTimes(1);
  const many = Array.from({ length: 80 }, (_, n) => `k${n}`);
  tiles.want(many, ['2031']);
  await vi.waitFor(() => expect(tiles.loaded('k79')).not.toBeNull());
  tiles.want([], ['2031']);
  expect(tiles.loaded('2031')).not.toBeNull();
  expect(many.filter((key) => tiles.loaded(key) !== null)).toHaveLength(64);
});

it('what is no tile, or another, has failed until it is asked for again', async () => {
  let answer: unknown = tile('2032');
  const tiles = createTiles('https://orrin.example/pile-1/index.json', () => Promise.resolve(answer));
  tiles.want(['2031'], []);
  await vi.waitFor(() => expect(tiles.loaded('2031')).toBe('failed'));
  answer = tile('2031');
  tiles.want(['2031'], []);
  expect(tiles.loaded('2031')).toBe('failed');
  tiles.retry(['2031']);
  tiles.want(['2031'], []);
  await vi.waitFor(() => expect(tiles.loaded('2031')).toEqual(answer));
});

it.each([
  ['', ''],
  ['?event=e1&words=2031-05.0&from=2031-05-01&to=2031-06-01', undefined],
  ['?event=e1&words=2031-05-06.p03.1&article=a1&at=10-20', undefined],
  ['?event=e1', ''],
  ['?event=e1&words=..%2F..%2Fsecret', ''],
  ['?from=2031-06-01&to=2031-05-01', ''],
  ['?from=spring&to=autumn&article=a1', ''],
])('the address %j is kept as far as it means anything', (query, kept = query) => expect(writeTiledAddress(readTiledAddress(query))).toBe(kept));
