// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { correctionOf, type ArticleId } from '../../core/index.ts';
import { UNKEPT, noteStep } from '../state/unkept.ts';
import { stepsNoted } from './noted.ts';

it('steps come back from their notes, and damaged notes are removed', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((title) => correctionOf({ kind: 'article', article: 'a1' as ArticleId, file: 'a.txt', change: { title } }));
  if (a === undefined || b === undefined || c === undefined) return expect.unreachable();
  const key = noteStep('floods', { before: [a, b], after: [a, c] });
  for (const [at, junk] of ['', 'null', '{}', '{"collection": 1, "before": [], "after": []}', '{"collection": null}'].entries()) localStorage.setItem(`${UNKEPT}0 ${at}`, junk);
  localStorage.setItem(`${UNKEPT}1`, '{"collection": null, "before": [7], "after": [null]}');
  expect(stepsNoted()).toEqual([{ key: `${UNKEPT}1`, collection: null, step: { before: [], after: [] } }, { key, collection: 'floods', step: { before: [b], after: [c] } }]);
  expect(localStorage).toHaveLength(2);
});
