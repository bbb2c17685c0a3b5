import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import './timeline.css';
import { periodLabel } from './axis-labels.ts';
import { createChart, type Chart, type ChartLane } from './chart.ts';
import { chartItems } from './chart-items.ts';
import type { TimelineProps } from './contract.ts';
import { levelOfDetail, type LaneLayout } from './level-of-detail.ts';
import { MERGED, marksOf } from './marks.ts';
import { Overview } from './Overview.tsx';
import { MINUTE } from './civil-time.ts';
import { fitWindow, keepWithin, reachOf, SHORTEST, toStretch, toWindow, widen, zoomWindow, type Stretch } from './time-window.ts';

const ROW = 26;
const BUBBLES = 26;
const LANE_PADDING = 10;
/** Lanes carry their name above their marks where there is no room for it beside them. */
const NARROW = 640;
const NAME = 20;
const AXIS = 48;

const NONE: ReadonlySet<string> = new Set();

/** The events on their axis, drawn by vis-timeline. The list view shows the same to whoever cannot use this one. */
export default function Timeline({ events, lanes, mode, selected, window, theme, onSelect, onWindow }: TimelineProps) {
  const stage = useRef<HTMLDivElement>(null);
  const chart = useRef<Chart | null>(null);
  const layout = useRef<readonly LaneLayout[]>([]);
  const held = useRef(false);
  const [expanded, setExpanded] = useState(NONE);
  const [size, setSize] = useState({ width: 0, height: 0 });

  const marks = useMemo(() => marksOf(events, lanes, mode), [events, lanes, mode]);
  const reach = useMemo(() => reachOf(events), [events]);
  const shown = useMemo(() => toStretch(window), [window]);

  const narrow = size.width < NARROW;
  const rows = rowsFor(mode === 'merged' ? 1 : lanes.length, size.height, narrow);

  /** Lays out what is around the window of this moment. Cheap enough for every tenth of a second of a drag. */
  const lay = useCallback((around: Stretch) => {
    const current = chart.current;
    if (current === null) return;
    const ids = mode === 'merged' ? [MERGED] : lanes.map(({ id }) => id);
    layout.current = levelOfDetail(marks, ids, {
      ...around, width: current.width(), rows, selected, expanded, expandedRows: 24,
    });
    const drawn = layout.current.map(({ id, rows: used, bubbles }): ChartLane => {
      const lane = lanes.find((one) => one.id === id);
      const height = Math.max(2, used) * ROW + (bubbles.length > 0 ? BUBBLES : 0) + LANE_PADDING + (narrow && mode === 'sources' ? NAME : 0);
      return {
        id, height,
        label: lane?.label ?? '', sublabel: lane?.sublabel ?? null, colour: lane?.colour ?? 'transparent',
      };
    });
    const chosen = layout.current.flatMap(({ live }) => live.filter(({ mark }) => mark.event === selected).map(({ mark }) => mark.id));
    current.draw(drawn, chartItems(layout.current, mode), chosen);
  }, [marks, lanes, mode, rows, narrow, selected, expanded]);

  /** What the chart's listeners call: it lives longer than one rendering. */
  const now = useRef({ lay, onSelect, onWindow, shown });
  useEffect(() => { now.current = { lay, onSelect, onWindow, shown }; });

  const openItem = (id: string | null) => {
    const current = now.current;
    if (id === null) return current.onSelect(null);
    for (const lane of layout.current) {
      const live = lane.live.find(({ mark }) => mark.id === id);
      if (live !== undefined) return current.onSelect(live.mark.event);
      const bubble = lane.bubbles.find((one) => one.id === id);
      if (bubble === undefined) continue;
      const view = toStretch(toWindow(chart.current?.window() ?? current.shown));
      const target = widen({ from: bubble.from, to: bubble.to }, 0.15, 30 * MINUTE);
      if (bubble.divisible && target.to - target.from < (view.to - view.from) * 0.7) {
        current.onWindow(toWindow(target));
      } else if (!expandedNow.current.has(lane.id)) {
        setExpanded((before) => new Set([...before, lane.id]));
      } else {
        current.onSelect(bubble.first.event);
      }
      return undefined;
    }
    return undefined;
  };
  const expandedNow = useRef(expanded);
  useEffect(() => { expandedNow.current = expanded; });
  const openItemNow = useRef(openItem);
  useEffect(() => { openItemNow.current = openItem; });

  useEffect(() => {
    const element = stage.current;
    if (element === null) return undefined;
    let pending: ReturnType<typeof setTimeout> | null = null;
    let latest = now.current.shown;
    const relay = () => {
      pending = null;
      now.current.lay(latest);
    };
    const created = createChart(element, now.current.shown, {
      onMove: (at) => {
        latest = at;
        pending ??= setTimeout(relay, 90);
      },
      onMoved: (at) => now.current.onWindow(toWindow(at)),
      onItem: (id) => openItemNow.current(id),
      onLane: (id) => setExpanded((before) => {
        const after = new Set(before);
        if (!after.delete(id)) after.add(id);
        return after;
      }),
      onDrawn: () => performance.mark('dateline:drawn'),
    });
    chart.current = created;
    const watch = new ResizeObserver(() => {
      setSize({ width: element.clientWidth, height: element.clientHeight });
    });
    watch.observe(element);
    return () => {
      if (pending !== null) clearTimeout(pending);
      watch.disconnect();
      chart.current = null;
      created.destroy();
    };
  }, []);

  useEffect(() => chart.current?.reach(reach), [reach]);
  useEffect(() => {
    const current = chart.current;
    if (current === null) return;
    const at = current.window();
    // The window that a person just chose comes back rounded to the minute: nothing to do.
    if (Math.abs(at.from - shown.from) <= MINUTE && Math.abs(at.to - shown.to) <= MINUTE) return;
    current.show(shown, motionWelcome() && !held.current);
    held.current = false;
  }, [shown]);
  useEffect(() => { if (size.width > 0) lay(chart.current?.window() ?? now.current.shown); }, [lay, size]);

  const move = (next: Stretch, holding = false) => {
    held.current = holding;
    onWindow(toWindow(reach === null ? next : keepWithin(next, reach)));
  };
  const zoom = (factor: number) => move(toStretch(zoomWindow(window, factor)));
  const fit = fitWindow(events);
  const inView = useMemo(() => {
    const seen = new Set<string>();
    for (const mark of marks) if (mark.from < shown.to && (mark.to > shown.from || mark.from >= shown.from)) seen.add(mark.event);
    return seen.size;
  }, [marks, shown]);

  return (
    <div className="timeline" data-theme={theme} data-mode={mode} data-narrow={narrow} role="group" aria-label="Timeline. The list view holds the same events for the keyboard and the screen reader.">
      <div className="timeline-bar">
        <p className="timeline-period"><strong>{periodLabel(shown.from, shown.to)}</strong> · {inView} {inView === 1 ? 'event' : 'events'} in view</p>
        <div className="timeline-zoom">
          <button type="button" disabled={fit === null} onClick={() => { if (fit !== null) onWindow(fit); }} title="Show the whole span (0)">Fit</button>
          <button type="button" aria-label="Zoom out" title="Zoom out (−)" onClick={() => zoom(2)} disabled={reach !== null && shown.to - shown.from >= reach.to - reach.from}>−</button>
          <button type="button" aria-label="Zoom in" title="Zoom in (+)" onClick={() => zoom(0.5)} disabled={shown.to - shown.from <= SHORTEST}>+</button>
        </div>
      </div>
      <div className="timeline-stage" ref={stage} />
      <Overview marks={marks} reach={reach} shown={shown} onMove={move} />
    </div>
  );
}

/** As many rows a lane as the height of the stage holds, so that the first sight needs no scrolling; never a wall. */
function rowsFor(lanes: number, height: number, narrow: boolean): number {
  if (lanes <= 1) return narrow ? 8 : Math.max(6, Math.floor((height - AXIS - BUBBLES - LANE_PADDING) / ROW));
  const each = (height - AXIS) / Math.max(1, lanes) - BUBBLES - LANE_PADDING - (narrow ? NAME : 0);
  return Math.min(6, Math.max(3, Math.floor(each / ROW)));
}

function motionWelcome(): boolean {
  return !globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
