import { describe, expect, it } from 'vitest';
import type { Disagreement, Recount } from '../../core/index.ts';
import { article, claim, excerpt } from '../testing/build.ts';
import { titleFigure } from './title-figure.ts';

const paper = article('a.txt', 'Ard Post', 'Flood\n\nAt least four people drowned. Five people drowned. Some 1,500 sheep were lost. It cost two thousand crowns.\n', { date: '2019-05-10', certainty: 'stated' });
const differing = (what: string, words: readonly string[], about: Disagreement['about'] = 'figure'): Disagreement => ({
  about, what, relation: 'differ', claims: words.map((each, at) => claim(words.map((one) => excerpt(paper, one)), at, paper, each, null, null)),
});

const told = (what: string, words: readonly string[]): Recount => ({ what, claims: differing(what, words).claims });

describe('a figure in a title that not all of its sources give', () => {
  it.each<readonly [title: string, disagreements: readonly Disagreement[], recounts: readonly Recount[], expected: ReturnType<typeof titleFigure>]>([
    ['Four people drown', [differing('drowned', ['At least four people', 'Five people'])], [], 'differs'],
    ['Five drowned in the flood', [differing('drowned', ['four', 'Five'])], [], 'differs'],
    ['1,500 sheep are lost', [differing('sheep', ['1,500 sheep', 'two thousand'])], [], 'differs'],
    ['People drown in Orrin', [differing('drowned', ['At least four people', 'Five people'])], [], null],
    ['The flood lasts four days', [differing('drowned', ['At least four people', 'Five people'])], [], null],
    ['Four people drown', [differing('date', ['At least four people', 'Five people'], 'date')], [], null],
    ['Four people drown', [], [told('drowned', ['At least four people', 'Five people'])], 'recounted'],
    ['Five drowned and 1,500 sheep are lost', [differing('sheep', ['1,500 sheep', 'two thousand'])], [told('drowned', ['four', 'Five'])], 'differs'],
    ['The flood lasts four days', [], [told('drowned', ['At least four people', 'Five people'])], null],
    ['Four people drown', [], [], null],
  ])('%s', (title, disagreements, recounts, expected) => expect(titleFigure({ title, disagreements, recounts })).toBe(expected));
});
