import { expect, it } from 'vitest';
import { article, excerpt } from '../testing/build.ts';
import { bestReport } from './best-report.ts';

const SENTENCES = [
  'The mill of Orrin, which had stood by the river for a hundred years, burned down on Tuesday night.',
  'The mill of Orrin burned down.',
  'The mill of Orrin may have burned down on Tuesday night, which nobody has confirmed so far.',
  'Fire destroyed much of the village, and people fled to the hills.',
  'Burned down.',
  'Crews left the village late on Tuesday, the day on which, as the paper of the town told its readers, the mill burned and the barn fell.',
  'The mill burned down, and the barn of the village fell.',
];
const paper = article('a.txt', 'Orrin Herald', `Fire\n\n${SENTENCES.join(' ')}\n`, { date: '2031-05-02', certainty: 'stated' });
const words = (at: number, more: Parameters<typeof excerpt>[2] = {}) => excerpt(paper, SENTENCES[at] ?? '', more);

it.each([
  ['dates it', [words(3), words(0, { when: 'on Tuesday night' })], 0],
  ['has the words of its title', [words(3), words(0)], 0],
  ['tells it without doubt', [words(2, { when: 'on Tuesday night', caveat: 'nobody has confirmed' }), words(0, { when: 'on Tuesday night' })], 0],
  ['tells it in its own name', [words(0, { when: 'on Tuesday night', speaker: 'the mayor' }), words(2, { when: 'on Tuesday night' })], 2],
  ['is the one from which its title was taken', [words(5, { when: 'on Tuesday' }), words(6)], 6],
  ['is of a fair length', [words(4), words(3)], 3],
  ['tells it, whatever else speaks of it', [{ ...words(0, { when: 'on Tuesday night' }), tells: false }, words(3)], 3],
] as const)('the best report %s', (_name, excerpts, best) => {
  expect(bestReport({ title: best === 6 ? 'The mill burned down' : 'The mill burned', excerpts })?.exact).toBe(SENTENCES[best]);
});

it('there is none where the title is that sentence already, or nothing tells it', () => {
  expect(bestReport({ title: 'The mill of Orrin burned down', excerpts: [words(1)] })).toBeNull();
  expect(bestReport({ title: 'The mill burned', excerpts: [{ ...words(1), tells: false }] })).toBeNull();
});
