// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { analyseText, assemble as join, correctionOf, givenOf, type Correction, type Timeline } from '../../core/index.ts';
import type { Assemble } from '../desk/assemble.ts';
import { useEdition } from './use-edition.ts';

const read = (file: string, text: string) => analyseText(file, text).analysis;
const BASE = join([read('a.txt', 'Mill burns down in Orrin\n\nPublished 18 June 2031\n\nThe mill in Orrin burned down on Tuesday. The bridge to Lusk was closed on Monday. The mill was built in 1911.\n')]);
/** What the desk does, here. */
const assembleHere: Assemble = async (articles, options) => join(articles.map((article) => analyseText(article.file, article.text, givenOf(article)).analysis), options);

const titled = (title: string, at = 0): Correction => {
  const event = BASE.events[at];
  if (event === undefined) throw new Error('There is no such event.');
  return correctionOf({ kind: 'event', at: event.at, change: { title } });
};
const A = titled('One');
const B = titled('Two', 1);
const C = titled('Three');

function edition(assemble: Assemble | null = assembleHere, onCorrections?: (corrections: readonly Correction[], timeline: Timeline) => void) {
  const { result, rerender } = renderHook(({ base }) => useEdition(base, assemble, onCorrections), { initialProps: { base: BASE } });
  /** Does something, and waits for the timeline that comes of it. */
  const after = async (work: () => void) => {
    await act(async () => work());
    await waitFor(() => expect(result.current.working).not.toBe('running'));
  };
  return { result, rerender, after, ids: () => result.current.timeline.corrections.map(({ id }) => id) };
}

describe('the corrections of a timeline', () => {
  it('are applied, taken back, undone and done again, each with its timeline', async () => {
    const told = vi.fn();
    const { result, after, ids } = edition(assembleHere, told);
    expect([result.current.undo, result.current.redo, result.current.last]).toEqual([null, null, null]);
    await after(() => result.current.correct(A));
    await after(() => result.current.correct(B));
    expect([ids(), result.current.last]).toEqual([[A.id, B.id], { did: 'said', what: [B] }]);
    await after(() => result.current.takeBack([A.id]));
    expect([ids(), result.current.last]).toEqual([[B.id], { did: 'taken', what: [A] }]);
    await after(() => result.current.undo?.());
    expect([ids(), result.current.last]).toEqual([[A.id, B.id], { did: 'undone', what: [A] }]);
    await after(() => result.current.redo?.());
    expect([ids(), result.current.last, result.current.redo]).toEqual([[B.id], { did: 'redone', what: [A] }, null]);
    expect(told).toHaveBeenLastCalledWith([B], result.current.timeline);
    expect(told).toHaveBeenCalledTimes(5);
  });

  it('when one is made after some were undone, those are gone', async () => {
    const { result, after, ids } = edition();
    await after(() => result.current.correct(A));
    await after(() => result.current.undo?.());
    await after(() => result.current.correct(B));
    expect([ids(), result.current.redo]).toEqual([[B.id], null]);
  });

  it('said twice count once, where they were said last', async () => {
    const { result, after, ids } = edition();
    for (const correction of [A, C, A]) await after(() => result.current.correct(correction));
    expect([ids(), result.current.timeline.events[0]?.title]).toEqual([[C.id, A.id], 'One']);
  });

  it('said again at once are one step to undo', async () => {
    const { result, after, ids } = edition();
    await after(() => result.current.correct(A));
    await after(() => result.current.correct(A));
    await after(() => result.current.undo?.());
    expect([ids(), result.current.undo]).toEqual([[], null]);
  });

  it('stay as they were when the articles cannot be joined', async () => {
    const { result, after } = edition(() => Promise.reject(new Error('no')));
    await after(() => result.current.correct(A));
    expect([result.current.working, result.current.timeline]).toEqual(['failed', BASE]);
    await act(async () => result.current.forgetLast());
    expect(result.current.working).toBeNull();
  });

  it('keep their way back when articles are added, and lose it when another timeline is opened', async () => {
    const { result, rerender, after } = edition();
    await after(() => result.current.correct(A));
    rerender({ base: { ...result.current.timeline, diagnostics: [] } });
    expect(result.current.undo).not.toBeNull();
    rerender({ base: BASE });
    expect([result.current.undo, result.current.timeline]).toEqual([null, BASE]);
  });

  it('cannot be changed on a published page', () => {
    const { result } = edition(null);
    act(() => result.current.correct(A));
    expect([result.current.timeline, result.current.undo]).toEqual([BASE, null]);
  });

  it('whatever was done, undoing all of it gives the timeline as it was, and doing it again what it came to', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.oneof(fc.constantFrom(A, B, C).map((said) => ({ said })), fc.constantFrom(A, B, C).map((taken) => ({ taken }))), { minLength: 1, maxLength: 5 }), async (acts) => {
      const { result, after } = edition();
      for (const each of acts) await after(() => ('said' in each ? result.current.correct(each.said) : result.current.takeBack([each.taken.id])));
      const came = result.current.timeline;
      while (result.current.undo !== null) await after(() => result.current.undo?.());
      expect(result.current.timeline).toEqual(BASE);
      while (result.current.redo !== null) await after(() => result.current.redo?.());
      expect(result.current.timeline).toEqual(came);
    }), { numRuns: 12 });
  });
});
