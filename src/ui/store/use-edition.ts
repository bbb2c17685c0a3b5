import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';
import type { Correction, Timeline } from '../../core/index.ts';
import type { Assemble } from '../assembler/assemble.ts';
import { merged, without, type Corrections, type Step } from '../state/merged.ts';
import { createStore } from './create-store.ts';

/** What was done last to the corrections, and to which. `overtaken`: another tab had done it before. */
export interface Done {
  readonly did: 'said' | 'taken' | 'undone' | 'redone' | 'overtaken';
  readonly what: Corrections;
}

/** A timeline with what a person corrected of it. */
export interface Edition {
  readonly timeline: Timeline;
  /** The articles are being joined anew; or that failed, and the timeline lacks what was done last. */
  readonly working: 'running' | 'failed' | null;
  /** What the timeline that is shown came of; null: nothing was done since it was opened, or it is forgotten. */
  readonly last: Done | null;
  readonly forgetLast: () => void;
  readonly correct: (...corrections: Corrections) => void;
  /** What the timeline would be with a correction; null: it cannot be corrected. */
  readonly preview: ((correction: Correction) => Promise<Timeline>) | null;
  /** Takes back corrections by their ids. */
  readonly takeBack: (ids: readonly string[]) => void;
  /** Null: there is nothing to undo, or to do again. */
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  /** Joins the articles once more, where that failed. */
  readonly again: () => void;
}

/** The corrections as they are kept. */
export interface Kept {
  /** Of the collection that they are of; counts its changes. */
  readonly collection: { readonly revision: number };
  readonly corrections: Corrections;
}

/** Keeps a step, and answers what is kept then, also of other tabs; null: it could not be kept. */
export type Keep = (step: Step) => Promise<Kept | null>;

/** What a person did and could undo, and what was undone, each beside the list that holds. */
interface History {
  readonly past: readonly Step[];
  readonly now: Corrections;
  readonly future: readonly Step[];
}

/** What is drawn of an edition. */
interface Shown {
  /** Before what was corrected here. */
  readonly base: Timeline;
  readonly timeline: Timeline;
  readonly history: History;
  readonly working: Edition['working'];
  readonly last: Done | null;
}

/** What is under way. */
interface Doing {
  /** The corrections that the timeline holds, or will when the articles are joined. */
  asked: Corrections;
  /** What is told when they are joined. */
  doing: Done | null;
  revision: number;
  /** Steps of which it is not known yet that they are kept. */
  unkept: readonly Step[];
  /** What an older assembly answers is dropped. */
  turn: number;
}

const same = (a: Corrections, b: Corrections): boolean => a.length === b.length && a.every(({ id }, at) => id === b[at]?.id);
/** Each of them once, the last ones last. */
const withAll = (list: Corrections, said: Corrections): Corrections => [...without(list, said), ...said];

/**
 * Holds a timeline and the corrections to it, with a way back through all that was done here. Without `assemble` it stays as it
 * is. A step is kept as it is made; what others did to the corrections comes with `kept`, and with a new `base`.
 */
export function useEdition(base: Timeline, assemble: Assemble | null, kept: Kept | null = null, keep?: Keep): Edition {
  const list = kept?.corrections ?? base.corrections;
  const [{ get, set, subscribe }] = useState(() => createStore<Shown>({ base, timeline: base, history: { past: [], now: list, future: [] }, working: null, last: null }));
  const under = useRef<Doing>({ asked: base.corrections, doing: null, revision: 0, unkept: [], turn: 0 });
  const shown = useSyncExternalStore(subscribe, get, get);
  // Until it is heard that another base has come, what is under way answers for the articles of before.
  const { timeline, working } = shown.base === base ? shown : { timeline: base, working: null };

  const make = (doing = under.current.doing): void => {
    if (assemble === null) return;
    const { timeline: { articles, diagnostics }, history: { now } } = get();
    const mine = under.current.turn += 1;
    Object.assign(under.current, { doing, asked: now });
    set({ working: 'running' });
    const join = () => assemble(articles, { corrections: now });
    // A reader that broke down is another one at the next question.
    join().catch(join).then((assembled) => {
      if (mine !== under.current.turn) return;
      // The files that could not be read were not sent, so what is known about them stays.
      const notes = diagnostics.filter(({ file, code }) => code !== 'correction' && !articles.some((known) => known.file === file));
      set({ timeline: { ...assembled, diagnostics: [...notes, ...assembled.diagnostics] }, working: null, last: under.current.doing ?? get().last });
      under.current.doing = null;
    }, () => { if (mine === under.current.turn) set({ working: 'failed' }); });
  };
  /** Puts what was done here, and is not known to be kept, on top of what is. */
  const settle = (corrections: Corrections): void => {
    const now = under.current.unkept.reduce((before, step) => merged(step, before), corrections);
    const { history } = get();
    if (!same(now, history.now)) set({ history: { ...history, now } });
    if (!same(now, under.current.asked)) make();
  };
  const arrived = useEffectEvent(() => {
    const { history: { now } } = get();
    if (get().base !== base) {
      set({ base, timeline: base, working: null });
      Object.assign(under.current, { asked: base.corrections, turn: under.current.turn + 1 });
    }
    // The page may be drawn with what was kept before the last answer.
    settle(kept !== null && kept.collection.revision < under.current.revision ? now : list);
  });
  useEffect(() => arrived(), [base, kept]);

  /** Does a step to the list as it is now, and keeps it. One that another tab has done already changes nothing, which is said. */
  const go = (step: Step, did: Done['did'], past: History['past'], future: History['future'], what: Corrections = [...without(step.before, step.after), ...without(step.after, step.before)]): void => {
    const before = get().history.now;
    const after = merged(step, before);
    set({ history: { past, now: after, future } });
    if (same(after, before)) return set({ last: { did: 'overtaken', what } });
    const done: Step = { before, after };
    if (keep !== undefined) {
      under.current.unkept = [...under.current.unkept, done];
      void keep(done).then((answer) => {
        if (answer === null) return;
        under.current.unkept = under.current.unkept.filter((each) => each !== done);
        under.current.revision = answer.collection.revision;
        settle(answer.corrections);
      });
    }
    make({ did, what });
  };
  const change = (next: (now: Corrections) => Corrections, did: Done['did'], what?: Corrections): void => {
    const { past, now } = get().history;
    const step: Step = { before: now, after: next(now) };
    // What changes nothing, as a second press of the same button, is no step to undo.
    if (assemble !== null && !same(step.after, now)) go(step, did, [...past, step], [], what);
    else if (working === 'failed') make();
  };
  return {
    timeline, working, last: shown.last,
    forgetLast: () => set({ last: null, working: get().working === 'failed' ? null : get().working }),
    again: () => make(),
    correct: (...said) => change((now) => withAll(now, said), 'said', said),
    preview: assemble === null ? null : (correction) => assemble(timeline.articles, { corrections: withAll(shown.history.now, [correction]) }),
    takeBack: (ids) => change((now) => now.filter(({ id }) => !ids.includes(id)), 'taken'),
    undo: assemble === null || shown.history.past.length === 0 ? null : () => {
      const { past, future } = get().history;
      const step = past.at(-1);
      if (step !== undefined) go({ before: step.after, after: step.before }, 'undone', past.slice(0, -1), [step, ...future]);
    },
    redo: assemble === null || shown.history.future.length === 0 ? null : () => {
      const { past, future: [step, ...future] } = get().history;
      if (step !== undefined) go(step, 'redone', [...past, step], future);
    },
  };
}
