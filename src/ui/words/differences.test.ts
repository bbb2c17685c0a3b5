import { expect, it } from 'vitest';
import type { Disagreement } from '../../core/index.ts';
import { article, civil, claim, excerpt } from '../testing/build.ts';
import { claimsText } from './differences.ts';

const paper = article('a.txt', 'Ard Post', 'Flood\n\nAt least seven people drowned. Six were found. Up to nine, said one. No more than “five to eight” said another.\n', { date: '2031-05-10', certainty: 'stated' });
const WORDS = ['At least seven people', 'Six', 'Up to nine', 'five to eight'];
const said = WORDS.map((each) => excerpt(paper, each));
const figure = (at: number, min: number | null, max: number | null) => claim(said, at, paper, WORDS[at] ?? '', min, max);
const about = (what: Disagreement['about'], claims: Disagreement['claims']) => ({ about: what, what: what === 'figure' ? 'drowned' : what, claims });

it.each([
  [about('figure', [figure(0, 7, null), figure(1, 6, 6)]), '6 · at least 7 drowned'],
  [about('figure', [figure(0, 7, null), figure(1, 6, 6), figure(1, 6, 6)]), '6 · at least 7 drowned'],
  [about('figure', [figure(2, null, 9), figure(3, 5, 8)]), '5 to 8 · at most 9 drowned'],
  [about('date', [{ ...figure(1, null, null), interval: { start: civil('2031-05-09'), end: civil('2031-05-10') } }, { ...figure(0, null, null), interval: { start: civil('2031-05-08'), end: civil('2031-05-09') } }]), 'Thu 8 May 2031 · Fri 9 May 2031'],
  [about('date', [['2031-05-01', '2031-06-01'], ['2031-05-08', '2031-05-09'], ['2031-05-20', '2031-05-21']].map(([start = '', end = '']) => ({ ...figure(1, null, null), interval: { start: civil(start), end: civil(end) } }))), 'Thu 8 May 2031 · Tue 20 May 2031'],
  [about('claim', [figure(1, null, null), figure(2, null, null)]), '“Six” · “Up to nine”'],
] as const)('what the sources say in a line %#', (disagreement, text) => expect(claimsText(disagreement)).toBe(text));
