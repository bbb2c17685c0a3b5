import { describe, expect, it } from 'vitest';
import { analyses } from '../testing/pile.ts';
import { finished } from '../text/index.ts';
import { groupStories } from './stories.ts';
import { vectorsOf } from './story-vector.ts';

const ferry = (n: number, day: number): string => `Ferry Maristella runs aground off Harpholm\n\n${day} March 2021\n\nThe ferry Maristella ran aground on rocks off Harpholm with ${n} passengers aboard, the coastguard said. Lifeboats from Harpholm took the passengers off the ferry in rough seas. The captain of the Maristella was questioned.\n`;
const mine = (n: number, day: number): string => `Miners trapped in Oldbeck colliery\n\n${day} March 2021\n\nRescuers drilled towards ${n} miners trapped in the Oldbeck colliery after a tunnel collapsed. The miners sent a note up the shaft. Families waited at the gates of the Oldbeck colliery.\n`;
const strike = (place: string): string => `Bakers walk out in ${place}\n\n5 March 2021\n\nBakers in ${place} walked out over wages and left the ovens cold. The union of ${place} bakers said bread would be short all week.\n`;

const groups = (files: Readonly<Record<string, string>>): readonly (readonly string[])[] => {
  const read = analyses(files);
  const story = finished(groupStories(read.map(({ article }) => article.published.date), finished(vectorsOf(read))));
  return [...new Set(story)].map((g) => read.filter((_, at) => story[at] === g).map((a) => a.article.file));
};

describe('stories', () => {
  it.each<readonly [string, Readonly<Record<string, string>>, readonly (readonly string[])[]]>([
    ['two reports of one matter', { a: ferry(40, 3), b: ferry(41, 4) }, [['a', 'b']]],
    ['two matters', { a: ferry(40, 3), b: mine(9, 3) }, [['a'], ['b']]],
    ['two reports of each of two matters', { a: ferry(40, 3), b: mine(9, 3), c: ferry(42, 4), d: mine(8, 5) }, [['a', 'c'], ['b', 'd']]],
    ['one article', { a: ferry(40, 3) }, [['a']]],
    ['none', {}, []],
  ])('%s', (_, files, expected) => expect(groups(files)).toEqual(expected));

  it('two matters of one kind, each told by many, are two', () => {
    const capture = (ship: string, crew: string, n: number): string => `Navy of Norvale frees the ${ship}\n\n${n} March 2021\n\nA patrol boat of the navy of Norvale stopped a gang of pirates in the strait and freed the freighter ${ship}. The freighter ${ship} carried ${crew}. The owner of the ${ship} thanked the navy.\n`;
    const files = Object.fromEntries([3, 4, 5, 6, 7].flatMap((n) => [[`a${n}`, capture('Maristella', 'timber and a crew from Aldport', n)], [`b${n}`, capture('Karelle', 'grain and sailors of Oldbeck', n)]]));
    expect(groups(files).map((g) => g.map((file) => file.charAt(0)).join(''))).toEqual(['aaaaa', 'bbbbb']);
  });

  it('do not depend on the order in which articles come', () => {
    const files = { a: ferry(40, 3), b: mine(9, 3), c: strike('Norvale'), d: ferry(42, 4), e: mine(8, 5) };
    const forward = groups(files).map((g) => g.toSorted().join());
    const backward = groups(Object.fromEntries(Object.entries(files).toReversed())).map((g) => g.toSorted().join());
    expect(backward.toSorted()).toEqual(forward.toSorted());
  });
});
