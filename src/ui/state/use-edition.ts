import { useEffect, useRef, useState } from 'react';
import type { Correction, Timeline } from '../../core/index.ts';
import type { Assemble } from '../desk/assemble.ts';

/** What was done last to the corrections, and to which. */
export interface Done {
  readonly did: 'said' | 'taken' | 'undone' | 'redone';
  readonly what: readonly Correction[];
}

/** A timeline with what a person corrected of it. */
export interface Edition {
  readonly timeline: Timeline;
  /** The articles are being joined anew; or that failed, and nothing has changed. */
  readonly working: 'running' | 'failed' | null;
  /** What the timeline that is shown came of; null: nothing was done since it was opened, or it is forgotten. */
  readonly last: Done | null;
  readonly forgetLast: () => void;
  readonly correct: (...corrections: readonly Correction[]) => void;
  /** What the timeline would be with a correction; null: it cannot be corrected. */
  readonly preview: ((correction: Correction) => Promise<Timeline>) | null;
  /** Takes back corrections by their ids. */
  readonly takeBack: (ids: readonly string[]) => void;
  /** Null: there is nothing to undo, or to do again. */
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
}

type List = readonly Correction[];

/** Lists of corrections: what is asked for, and those before and after it. */
interface History {
  readonly past: readonly List[];
  readonly now: List;
  readonly future: readonly List[];
}

const same = (a: List, b: List): boolean => a.length === b.length && a.every(({ id }, at) => id === b[at]?.id);
/** Each of them once, the last ones last. */
const withAll = (list: List, said: List): List => [...list.filter(({ id }) => !said.some((other) => other.id === id)), ...said];
/** What one list has and the other lacks. */
const difference = (a: List, b: List): List => [...a.filter(({ id }) => !b.some((other) => other.id === id)), ...b.filter(({ id }) => !a.some((other) => other.id === id))];

/**
 * Holds a timeline and the corrections to it, with a way back through all of them. Without `assemble` it stays as it is.
 * A new `base` with the same corrections, as when articles are added, keeps the way back; with others it opens anew.
 */
export function useEdition(base: Timeline, assemble: Assemble | null, onCorrections?: (corrections: readonly Correction[], timeline: Timeline) => void): Edition {
  const [from, setFrom] = useState(base);
  const [timeline, setTimeline] = useState(base);
  const [history, setHistory] = useState<History>({ past: [], now: base.corrections, future: [] });
  const [working, setWorking] = useState<Edition['working']>(null);
  const [last, setLast] = useState<Done | null>(null);
  /** What an older assembly answers is dropped. */
  const turn = useRef(0);
  if (from !== base) {
    setFrom(base);
    setTimeline(base);
    // What is under way answers for the articles of before.
    setWorking(null);
    if (!same(base.corrections, history.now)) {
      setHistory({ past: [], now: base.corrections, future: [] });
      setLast(null);
    }
  }
  useEffect(() => { turn.current += 1; }, [base]);

  const ask = (next: History, did: Done['did'], what: List): void => {
    if (assemble === null) return;
    turn.current += 1;
    const mine = turn.current;
    const before = { history, timeline };
    setHistory(next);
    setWorking('running');
    assemble(timeline.articles, { corrections: next.now }).then((assembled) => {
      if (mine !== turn.current) return;
      // The files that could not be read were not sent, so what is known about them stays.
      const kept = timeline.diagnostics.filter(({ file, code }) => code !== 'correction' && !timeline.articles.some((known) => known.file === file));
      const made = { ...assembled, diagnostics: [...kept, ...assembled.diagnostics] };
      setTimeline(made);
      setWorking(null);
      setLast({ did, what });
      onCorrections?.(made.corrections, made);
    }, () => {
      if (mine !== turn.current) return;
      setHistory({ ...before.history, now: before.timeline.corrections });
      setWorking('failed');
    });
  };
  const { past, now, future } = history;
  // What changes nothing, as a second press of the same button, is no step to undo.
  const change = (next: List, did: Done['did'], what: List): void => { if (!same(next, now)) ask({ past: [...past, now], now: next, future: [] }, did, what); };
  const before = past.at(-1);
  const [after, ...later] = future;
  return {
    timeline, working, last,
    forgetLast: () => { setLast(null); setWorking((state) => (state === 'failed' ? null : state)); },
    correct: (...said) => change(withAll(now, said), 'said', said),
    preview: assemble === null ? null : (correction) => assemble(timeline.articles, { corrections: withAll(now, [correction]) }),
    takeBack: (ids) => change(now.filter(({ id }) => !ids.includes(id)), 'taken', now.filter(({ id }) => ids.includes(id))),
    undo: assemble === null || before === undefined ? null : () => ask({ past: past.slice(0, -1), now: before, future: [now, ...future] }, 'undone', difference(now, before)),
    redo: assemble === null || after === undefined ? null : () => ask({ past: [...past, now], now: after, future: later }, 'redone', difference(now, after)),
  };
}
