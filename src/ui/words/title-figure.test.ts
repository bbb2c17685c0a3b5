import { describe, expect, it } from 'vitest';
import type { Disagreement } from '../../core/index.ts';
import { article, claim, excerpt } from '../testing/build.ts';
import { titleFigureDiffers } from './title-figure.ts';

const paper = article('a.txt', 'Ard Post', 'Flood\n\nAt least four people drowned. Five people drowned. Some 1,500 sheep were lost. It cost two thousand crowns.\n', { date: '2019-05-10', certainty: 'stated' });
const differing = (what: string, words: readonly string[], about: Disagreement['about'] = 'figure'): Disagreement => ({
  about, what, relation: 'differ', claims: words.map((each, at) => claim(words.map((one) => excerpt(paper, one)), at, paper, each, null, null)),
});

describe('a figure in a title about which sources differ', () => {
  it.each<readonly [string, readonly Disagreement[], boolean]>([
    ['Four people drown', [differing('drowned', ['At least four people', 'Five people'])], true],
    ['Five drowned in the flood', [differing('drowned', ['four', 'Five'])], true],
    ['1,500 sheep are lost', [differing('sheep', ['1,500 sheep', 'two thousand'])], true],
    ['People drown in Orrin', [differing('drowned', ['At least four people', 'Five people'])], false],
    ['The flood lasts four days', [differing('drowned', ['At least four people', 'Five people'])], false],
    ['Four people drown', [differing('date', ['At least four people', 'Five people'], 'date')], false],
    ['Four people drown', [], false],
  ])('%s', (title, disagreements, expected) => expect(titleFigureDiffers({ title, disagreements })).toBe(expected));
});
