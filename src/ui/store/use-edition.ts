import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Correction, Timeline } from '../../core/index.ts';
import type { Assemble } from '../desk/assemble.ts';
import { merged, without, type Corrections, type Step } from '../state/merged.ts';

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

/** How things stand, also between two drawings of the page. */
interface Newest {
  base: Timeline;
  timeline: Timeline;
  history: History;
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
  const [from, setFrom] = useState(base);
  const [timeline, setTimeline] = useState(base);
  const [history, setHistory] = useState<History>({ past: [], now: list, future: [] });
  const [working, setWorking] = useState<Edition['working']>(null);
  const [last, setLast] = useState<Done | null>(null);
  const newest = useRef<Newest>({ base, timeline: base, history, asked: base.corrections, doing: null, revision: 0, unkept: [], turn: 0 });
  if (from !== base) {
    setFrom(base);
    setTimeline(base);
    // What is under way answers for the articles of before.
    setWorking(null);
  }

  const write = (next: History): void => {
    newest.current.history = next;
    setHistory(next);
  };
  const make = (doing = newest.current.doing): void => {
    if (assemble === null) return;
    newest.current.doing = doing;
    const { timeline: shown, history: { now } } = newest.current;
    const mine = newest.current.turn += 1;
    newest.current.asked = now;
    setWorking('running');
    const join = () => assemble(shown.articles, { corrections: now });
    // A reader that broke down is another one at the next question.
    join().catch(join).then((assembled) => {
      if (mine !== newest.current.turn) return;
      // The files that could not be read were not sent, so what is known about them stays.
      const notes = shown.diagnostics.filter(({ file, code }) => code !== 'correction' && !shown.articles.some((known) => known.file === file));
      const made = { ...assembled, diagnostics: [...notes, ...assembled.diagnostics] };
      newest.current.timeline = made;
      setTimeline(made);
      setWorking(null);
      if (newest.current.doing !== null) setLast(newest.current.doing);
      newest.current.doing = null;
    }, () => { if (mine === newest.current.turn) setWorking('failed'); });
  };
  /** Puts what was done here, and is not known to be kept, on top of what is. */
  const settle = (corrections: Corrections): void => {
    const now = newest.current.unkept.reduce((under, step) => merged(step, under), corrections);
    if (!same(now, newest.current.history.now)) write({ ...newest.current.history, now });
    if (!same(now, newest.current.asked)) make();
  };
  const arrived = useEffectEvent(() => {
    const { turn, history: { now }, revision } = newest.current;
    if (newest.current.base !== base) newest.current = { ...newest.current, base, timeline: base, asked: base.corrections, turn: turn + 1 };
    // The page may be drawn with what was kept before the last answer.
    settle(kept !== null && kept.collection.revision < revision ? now : list);
  });
  useEffect(() => arrived(), [base, kept]);

  /** Does a step to the list as it is now, and keeps it. One that another tab has done already changes nothing, which is said. */
  const go = (step: Step, did: Done['did'], past: History['past'], future: History['future'], what: Corrections = [...without(step.before, step.after), ...without(step.after, step.before)]): void => {
    const before = newest.current.history.now;
    const after = merged(step, before);
    write({ past, now: after, future });
    if (same(after, before)) return setLast({ did: 'overtaken', what });
    const done: Step = { before, after };
    if (keep !== undefined) {
      newest.current.unkept = [...newest.current.unkept, done];
      void keep(done).then((answer) => {
        if (answer === null) return;
        newest.current.unkept = newest.current.unkept.filter((each) => each !== done);
        newest.current.revision = answer.collection.revision;
        settle(answer.corrections);
      });
    }
    make({ did, what });
  };
  const change = (next: (now: Corrections) => Corrections, did: Done['did'], what?: Corrections): void => {
    const { past, now } = newest.current.history;
    const step: Step = { before: now, after: next(now) };
    // What changes nothing, as a second press of the same button, is no step to undo.
    if (assemble !== null && !same(step.after, now)) go(step, did, [...past, step], [], what);
    else if (working === 'failed') make();
  };
  return {
    timeline, working, last,
    forgetLast: () => { setLast(null); setWorking((state) => (state === 'failed' ? null : state)); },
    again: () => make(),
    correct: (...said) => change((now) => withAll(now, said), 'said', said),
    preview: assemble === null ? null : (correction) => assemble(timeline.articles, { corrections: withAll(history.now, [correction]) }),
    takeBack: (ids) => change((now) => now.filter(({ id }) => !ids.includes(id)), 'taken'),
    undo: assemble === null || history.past.length === 0 ? null : () => {
      const { past, future } = newest.current.history;
      const step = past.at(-1);
      if (step !== undefined) go({ before: step.after, after: step.before }, 'undone', past.slice(0, -1), [step, ...future]);
    },
    redo: assemble === null || history.future.length === 0 ? null : () => {
      const { past, future: [step, ...future] } = newest.current.history;
      if (step !== undefined) go(step, 'redone', [...past, step], future);
    },
  };
}
