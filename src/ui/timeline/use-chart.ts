import { useEffect, useRef, type RefObject } from 'react';
import { createChart, type Chart } from './chart.ts';
import type { Stretch } from './time-window.ts';

interface ChartUse {
  /** The window or the width changed: lay out anew. */
  onLay(chart: Chart, around: Stretch): void;
  /** At each frame of a person's movement; `onMoved` when it is over. */
  onMove(around: Stretch): void;
  onMoved(around: Stretch): void;
  onItem(id: string | null, around: Stretch): void;
  onLane(id: string): void;
}

/** Milliseconds between two layouts of one movement. */
const PACE = 90;

/** A chart that lives as long as the component is mounted. `first` is the window it opens with. */
export function useChart(first: Stretch, use: ChartUse): { stage: RefObject<HTMLDivElement | null>; chart: RefObject<Chart | null> } {
  const stage = useRef<HTMLDivElement>(null);
  const chart = useRef<Chart | null>(null);
  const latest = useLatest({ first, use });

  useEffect(() => {
    if (stage.current === null) return undefined;
    let pending: ReturnType<typeof setTimeout> | null = null;
    const lay = (wait: number) => {
      pending ??= setTimeout(() => {
        pending = null;
        latest.current.use.onLay(created, created.window());
      }, wait);
    };
    const created = createChart(stage.current, latest.current.first, {
      onMove: (around, byUser) => {
        if (byUser) latest.current.use.onMove(around);
        lay(PACE);
      },
      onWidth: () => lay(0),
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
  }, [latest]);

  return { stage, chart };
}

/** What listeners of a longer life than one rendering read. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useEffect(() => { latest.current = value; });
  return latest;
}
