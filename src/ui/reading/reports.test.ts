import { describe, expect, it } from 'vitest';
import type { Article } from '../../core/index.ts';
import { sourceByArticle, sourcesOf } from '../model/sources.ts';
import { article, event, excerpt, time } from '../testing/build.ts';
import { reportsOf } from './reports.ts';

const LINES = ['The dam holds', 'It was looked at again.', 'The dam burst at noon.', 'Two valleys were flooded.', 'Sheep drowned.', 'Bridges fell.', 'The burst will cost millions.'];
const paper = (file: string, name: string, date: string | null) => article(file, name, `${LINES.join('\n')}\n`, { date, certainty: date === null ? 'unknown' : 'stated' });
const told = (given: Article, at: number, tells = true, when?: string) => ({ ...excerpt(given, LINES[at] ?? '', when === undefined ? {} : { when }), tells });
const opened = (all: readonly Article[], excerpts: readonly ReturnType<typeof told>[]) =>
  reportsOf(event('burst', 'The dam bursts', time(null, 'unknown', null, null), excerpts), { articles: new Map(all.map((each) => [each.id, each] as const)), sources: sourceByArticle(sourcesOf(all)) });

describe('the reports of an event', () => {
  it('stand in the order of publication, those of one day in the order of the sources, undated ones last', () => {
    const all = [paper('a.txt', 'Ard Post', null), paper('b.txt', 'Brae News', '2019-05-11'), paper('c.txt', 'Carn Radio', '2019-05-10'), paper('d.txt', 'Dun Mail', '2019-05-10')];
    expect(opened(all, all.map((each) => told(each, 2))).map(({ source }) => source.label)).toEqual(['Carn Radio', 'Dun Mail', 'Brae News', 'Ard Post']);
  });

  const one = paper('a.txt', 'Ard Post', '2019-05-10');
  const words = (excerpts: readonly ReturnType<typeof told>[]) => opened([one], excerpts).map(({ shown, more }) => [shown.map(({ exact }) => exact), more.map(({ exact }) => exact)]);
  it.each([
    ['what dates it comes first, what only mentions it is folded', [told(one, 0, false), told(one, 1), told(one, 2, true, 'at noon')], [[LINES[2], LINES[1]], [LINES[0]]]],
    ['after three the rest is folded, in the order of the text', [told(one, 0, false), told(one, 1), told(one, 2, true, 'at noon'), told(one, 3), told(one, 4), told(one, 5)], [[LINES[2], LINES[1], LINES[3]], [LINES[0], LINES[4], LINES[5]]]],
    ['a mention alone is shown', [told(one, 0, false), told(one, 6, false)], [[LINES[0]], [LINES[6]]]],
    ['a date beside a mere mention dates nothing', [told(one, 2, false, 'at noon'), told(one, 3)], [[LINES[3]], [LINES[2]]]],
  ])('%s', (_, excerpts, expected) => expect(words(excerpts)).toEqual([expected]));
});
