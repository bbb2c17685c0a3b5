import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { createChart, type Chart } from './vis/chart.ts';
import type { Picture } from './picture.ts';
import type { Stretch } from './time-window.ts';

interface ChartUse {
  /** What to draw around a window on so many pixels. */
  picture(around: Stretch, width: number): Picture;
  /** At each frame of a person's movement; `onMoved` when it is over. */
  onMove(around: Stretch): void;
  onMoved(around: Stretch): void;
  onItem(id: string | null, around: Stretch): void;
  onLane(id: string): void;
}

interface InitialView {
  readonly window: Stretch;
  readonly reach: Stretch;
  /** The width that the marks will have, expected; 0: not known yet. */
  readonly width: number;
  /** The picture has an axis of its own. */
  readonly separateAxis?: boolean;
}

/** Milliseconds between two layouts of one movement. */
const PACE = 90;
/** Milliseconds without a movement after which it has come to rest. */
const REST = 150;
/**
 * A movement is laid out anew when it has gone so far: what lies a quarter of the window beyond its ends is drawn already,
 * and a layout costs more than a frame has.
 */
const FAR = 0.15;
const NEARER = 1.3;

/** A chart that lives as long as the component is mounted and has a size. `initial` is what it opens with. */
export function useChart(initial: InitialView, use: ChartUse): { stage: RefObject<HTMLDivElement | null>; chart: RefObject<Chart | null> } {
  const stage = useRef<HTMLDivElement>(null);
  const chart = useRef<Chart | null>(null);
  const latest = useLatest({ initial, use });
  const ready = initial.width > 0;
  const drawn = useRef<ChartUse['picture'] | null>(null);
  const lay = useCallback(() => {
    const current = chart.current;
    if (current === null) return;
    drawn.current = latest.current.use.picture;
    current.draw(latest.current.use.picture(current.window(), current.width()));
  }, [latest]);

  useLayoutEffect(() => {
    if (stage.current === null || !ready) return undefined;
    let pending: ReturnType<typeof setTimeout> | null = null;
    let resting: ReturnType<typeof setTimeout> | null = null;
    let laid = latest.current.initial.window;
    const stop = () => {
      if (pending !== null) clearTimeout(pending);
      if (resting !== null) clearTimeout(resting);
      pending = null;
      resting = null;
    };
    const layNow = () => {
      stop();
      laid = created.window();
      lay();
    };
    const layLater = (wait: number) => { pending ??= setTimeout(layNow, wait); };
    const { initial: now, use: { picture } } = latest.current;
    drawn.current = picture;
    const created = createChart(stage.current, { ...now, picture: picture(now.window, now.width) }, {
      onMove: (around, byUser) => {
        if (byUser) latest.current.use.onMove(around);
        if (resting !== null) clearTimeout(resting);
        resting = setTimeout(layNow, REST);
        if (isFar(laid, around)) layLater(PACE);
      },
      onWidth: () => layLater(0),
      onMoved: (around) => latest.current.use.onMoved(around),
      onItem: (id) => latest.current.use.onItem(id, created.window()),
      onLane: (id) => latest.current.use.onLane(id),
      onDrawn: () => performance.mark('dateline:drawn'),
    });
    chart.current = created;
    return () => {
      stop();
      chart.current = null;
      created.destroy();
    };
  }, [latest, lay, ready]);

  useEffect(() => {
    if (drawn.current !== use.picture) lay();
  }, [lay, use.picture]);

  return { stage, chart };
}

function isFar(before: Stretch, now: Stretch): boolean {
  const zoom = (now.to - now.from) / (before.to - before.from);
  return zoom > NEARER || zoom < 1 / NEARER || Math.abs(now.from - before.from) > (now.to - now.from) * FAR;
}

/** What listeners of a longer life than one rendering read. */
function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => { latest.current = value; });
  return latest;
}
