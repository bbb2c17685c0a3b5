// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseText, assemble as join, correctionOf, givenOf, type Correction } from '../../core/index.ts';
import type { Assemble } from '../assembler/assemble.ts';
import { merged, type Corrections, type Step } from '../state/merged.ts';
import { useEdition, type Keep, type Kept } from './use-edition.ts';

const read = (file: string, text: string) => analyseText(file, text).analysis;
const BASE = join([read('a.txt', 'Mill burns down in Orrin\n\nPublished 18 June 2031\n\nThe mill in Orrin burned down on Tuesday. The bridge to Lusk was closed on Monday. The mill was built in 1911.\n')]);
/** What the assembler does, here. */
const assembleHere: Assemble = async (articles, options) => join(articles.map((article) => analyseText(article.file, article.text, givenOf(article)).analysis), options);

const titled = (title: string, at = 0): Correction => {
  const event = BASE.events[at];
  if (event === undefined) throw new Error('There is no such event.');
  return correctionOf({ kind: 'event', at: event.at, change: { title } });
};
const A = titled('One');
const B = titled('Two', 1);
const C = titled('Three');
const D = titled('Four', 2);

const NOTHING_KEPT: Kept = { collection: { revision: 0 }, corrections: [] };

function edition(assemble: Assemble | null = assembleHere, keep?: Keep) {
  const { result, rerender } = renderHook(({ base, kept }) => useEdition(base, assemble, kept, keep), { initialProps: { base: BASE, kept: NOTHING_KEPT } });
  /** Does something, and waits for the timeline that comes of it. */
  const after = async (work: () => void) => {
    await act(async () => work());
    await waitFor(() => expect(result.current.working).not.toBe('running'));
  };
  return { result, rerender, after, ids: () => result.current.timeline.corrections.map(({ id }) => id) };
}

describe('the corrections of a timeline', () => {
  it('are applied, taken back, undone and done again, each with its timeline', async () => {
    const told: Step[] = [];
    const { result, after, ids } = edition(assembleHere, async (step) => {
      told.push(step);
      return { collection: { revision: told.length }, corrections: step.after };
    });
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
    expect(told.map(({ before, after: list }) => [before, list])).toEqual([[[], [A]], [[A], [A, B]], [[A, B], [B]], [[B], [A, B]], [[A, B], [B]]]);
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

  it('that are made at once are all held, each with its step back', async () => {
    const told: Step[] = [];
    const { result, after, ids } = edition(assembleHere, async (step) => {
      told.push(step);
      return null;
    });
    const { correct } = result.current;
    await after(() => { correct(A); correct(B); });
    expect([ids(), told.at(-1)?.after]).toEqual([[A.id, B.id], [A, B]]);
    await after(() => result.current.undo?.());
    expect(ids()).toEqual([A.id]);
  });

  it('are handed over to be kept as they are made, before the articles are joined', async () => {
    const told: Step[] = [];
    const { result } = edition(() => new Promise(() => undefined), async (step) => {
      told.push(step);
      return null;
    });
    act(() => result.current.correct(A));
    expect([told, result.current.working]).toEqual([[{ before: [], after: [A] }], 'running']);
  });

  it('are held when the articles cannot be joined, and shown when they are', async () => {
    let fails = true;
    const { result, after, ids } = edition(async (...asked) => {
      if (fails) throw new Error('no');
      return assembleHere(...asked);
    });
    await after(() => result.current.correct(A));
    expect([result.current.working, result.current.timeline, result.current.undo === null]).toEqual(['failed', BASE, false]);
    await act(async () => result.current.forgetLast());
    expect(result.current.working).toBeNull();
    await after(() => result.current.again());
    expect(result.current.working).toBe('failed');
    fails = false;
    await after(() => result.current.correct(A));
    expect([ids(), result.current.working]).toEqual([[A.id], null]);
  });

  it('are joined by another reader where one has stopped', async () => {
    let asked = 0;
    const { result, after, ids } = edition(async (...given) => {
      asked += 1;
      if (asked === 1) throw new Error('The reader stopped.');
      return assembleHere(...given);
    });
    await after(() => result.current.correct(A));
    expect([ids(), result.current.working]).toEqual([[A.id], null]);
  });

  it('keep their way back when articles are added', async () => {
    const { result, rerender, after } = edition();
    await after(() => result.current.correct(A));
    rerender({ base: { ...result.current.timeline, diagnostics: [] }, kept: { collection: { revision: 2 }, corrections: [A] } });
    expect(result.current.undo).not.toBeNull();
    await after(() => result.current.undo?.());
    expect(result.current.timeline.corrections).toEqual([]);
  });

  it('of another tab come in beside those that are on their way, and each tab undoes its own', async () => {
    const { result, rerender, after, ids } = edition();
    await after(() => result.current.correct(A));
    await after(() => rerender({ base: BASE, kept: { collection: { revision: 2 }, corrections: [A, B] } }));
    expect(ids()).toEqual([A.id, B.id]);
    await after(() => result.current.undo?.());
    expect(ids()).toEqual([B.id]);
    await after(() => result.current.redo?.());
    // The other takes it back: there is nothing left to undo, and that is said.
    await after(() => rerender({ base: BASE, kept: { collection: { revision: 5 }, corrections: [B] } }));
    await after(() => result.current.undo?.());
    expect([ids(), result.current.last, result.current.undo]).toEqual([[B.id], { did: 'overtaken', what: [A] }, null]);
  });

  it('are told of, also where those of another tab come in while the articles are joined', async () => {
    const { result, after, ids } = edition(assembleHere, async ({ after: mine }) => ({ collection: { revision: 3 }, corrections: [B, ...mine] }));
    await after(() => result.current.correct(A));
    expect([ids(), result.current.last]).toEqual([[B.id, A.id], { did: 'said', what: [A] }]);
  });

  it('that were drawn late, before the last answer, change nothing', async () => {
    const { result, rerender, after, ids } = edition(assembleHere, async ({ after: corrections }) => ({ collection: { revision: 7 }, corrections }));
    await after(() => result.current.correct(A));
    await after(() => rerender({ base: BASE, kept: { collection: { revision: 6 }, corrections: [B] } }));
    expect(ids()).toEqual([A.id]);
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

  it('of two tabs that say, take back, undo and redo as they like are all there in the end, and both show the same', async () => {
    const deed = fc.oneof(fc.constantFrom(A, B, C, D).map((said) => ({ said })), fc.constantFrom(A, B, C, D).map((taken) => ({ taken })), fc.constantFrom('undo' as const, 'redo' as const, 'hear' as const));
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(1), deed), { maxLength: 12 }), async (deeds) => {
      let store: Kept = NOTHING_KEPT;
      const [added, taken] = [new Set<string>(), new Set<string>()];
      const lacking = (list: Corrections, other: Corrections) => list.filter(({ id }) => !other.some((each) => each.id === id)).map(({ id }) => id);
      const keep: Keep = async (step) => {
        for (const id of lacking(step.after, step.before)) added.add(id);
        for (const id of lacking(step.before, step.after)) taken.add(id);
        await Promise.resolve();
        store = { collection: { revision: store.collection.revision + 1 }, corrections: merged(step, store.corrections) };
        return store;
      };
      const tabs = [edition(assembleHere, keep), edition(assembleHere, keep)];
      const hear = async (tab: (typeof tabs)[number] | undefined) => tab?.after(() => tab.rerender({ base: BASE, kept: store }));
      for (const [at, each] of deeds) {
        const tab = tabs[at];
        if (tab === undefined) continue;
        const { current } = tab.result;
        if (each === 'hear') await hear(tab);
        else await tab.after(() => (each === 'undo' ? current.undo?.() : each === 'redo' ? current.redo?.() : 'said' in each ? current.correct(each.said) : current.takeBack([each.taken.id])));
      }
      for (const tab of tabs) await hear(tab);
      const held = store.corrections.map(({ id }) => id);
      for (const id of added) if (!taken.has(id)) expect(held).toContain(id);
      for (const id of taken) if (!added.has(id)) expect(held).not.toContain(id);
      for (const tab of tabs) expect(tab.ids()).toEqual(held);
    }), { numRuns: 15 });
  }, 60_000);
});
