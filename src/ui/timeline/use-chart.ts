import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { createChart, type Chart, type Limits, type Picture } from './chart.ts';
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

interface First extends Limits {
  readonly window: Stretch;
  /** The width that the marks will have, expected; 0: not known yet. */
  readonly width: number;
}

/** Milliseconds between two layouts of one movement. */
const PACE = 90;

/** A chart that lives as long as the component is mounted and has a size. `first` is what it opens with. */
export function useChart(first: First, use: ChartUse): { stage: RefObject<HTMLDivElement | null>; chart: RefObject<Chart | null> } {
  const stage = useRef<HTMLDivElement>(null);
  const chart = useRef<Chart | null>(null);
  const latest = useLatest({ first, use });
  const ready = first.width > 0;
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
    const layLater = (wait: number) => {
      pending ??= setTimeout(() => {
        pending = null;
        lay();
      }, wait);
    };
    const { first: now, use: { picture } } = latest.current;
    drawn.current = picture;
    const created = createChart(stage.current, { ...now, picture: picture(now.window, now.width) }, {
      onMove: (around, byUser) => {
        if (byUser) latest.current.use.onMove(around);
        layLater(PACE);
      },
      onWidth: () => layLater(0),
      onMoved: (around) => latest.current.use.onMoved(around),
      onItem: (id) => latest.current.use.onItem(id, created.window()),
      onLane: (id) => latest.current.use.onLane(id),
      onDrawn: () => performance.mark('dateline:drawn'),
    });
    chart.current = created;
    return () => {
      if (pending !== null) clearTimeout(pending);
      chart.current = null;
      created.destroy();
    };
  }, [latest, lay, ready]);

  useEffect(() => {
    if (drawn.current !== use.picture) lay();
  }, [lay, use.picture]);

  return { stage, chart };
}

/** What listeners of a longer life than one rendering read. */
function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => { latest.current = value; });
  return latest;
}
