import moment from 'moment';
import { DataSet } from 'vis-data/esnext';
import { Timeline as VisTimeline, type DataGroup, type TimelineOptions } from 'vis-timeline/esnext';
import { majorLabel, minorLabel } from './axis-labels.ts';
import { itemContent, type ChartItem } from './chart-items.ts';
import { SHORTEST, type Stretch } from './time-window.ts';

/** What the chart tells of a person's doings. */
export interface ChartEvents {
  /** Any change of the window, at every frame of a drag. */
  onMove(window: Stretch, byUser: boolean): void;
  /** A person let go after moving or zooming. */
  onMoved(window: Stretch): void;
  /** Null: the empty ground. */
  onItem(id: string | null): void;
  onLane(id: string): void;
  /** The room beside the labels has another width than before. */
  onWidth(): void;
  /** Once, when everything stands for the first time. */
  onDrawn(): void;
}

/** A lane as the chart shows it. `height` in pixels. */
export interface ChartLane {
  readonly id: string;
  readonly label: string;
  readonly sublabel: string | null;
  readonly colour: string;
  readonly height: number;
  /** A person opened it to more rows. */
  readonly opened: boolean;
}

export interface Chart {
  draw(lanes: readonly ChartLane[], items: readonly ChartItem[], selected: readonly string[]): void;
  show(window: Stretch, animated: boolean): void;
  /** How far a person can move, and the pixels that the chart fills; what is higher scrolls inside. Null: as high as its lanes. */
  limit(reach: Stretch | null, height: number | null): void;
  /** The container has another size. */
  resize(): void;
  window(): Stretch;
  /** Pixels between the lanes' names and the right edge. */
  width(): number;
  destroy(): void;
}

interface LaneGroup extends DataGroup {
  readonly id: string;
  readonly order: number;
  readonly lane: ChartLane;
}

/** A press that travels further than this is a drag, and selects nothing. */
const STEADY = 6;

/** vis-timeline behind a small face: no date, no text and no row is decided in here. */
export function createChart(container: HTMLElement, window: Stretch, events: ChartEvents): Chart {
  const items = new DataSet<ChartItem>();
  const groups = new DataSet<LaneGroup>();
  const drawnItems = new Map<string, string>();
  const drawnLanes = new Map<string, string>();

  const chart = new VisTimeline(container, items, groups, { ...OPTIONS, start: window.from, end: window.to });
  let drawn = false;
  let lastWidth = 0;
  let pressed = { x: 0, y: 0 };
  const width = (): number => container.querySelector('.vis-panel.vis-center')?.clientWidth ?? container.clientWidth;

  chart.on('changed', () => {
    if (width() !== lastWidth) {
      lastWidth = width();
      events.onWidth();
    }
    if (drawn || items.length + groups.length === 0) return;
    drawn = true;
    events.onDrawn();
  });
  chart.on('rangechange', ({ start, end, byUser }: RangeChange) => events.onMove({ from: start.valueOf(), to: end.valueOf() }, byUser));
  chart.on('rangechanged', ({ start, end, byUser }: RangeChange) => {
    if (byUser) events.onMoved({ from: start.valueOf(), to: end.valueOf() });
  });
  chart.on('mouseDown', ({ x, y }: Press) => { pressed = { x, y }; });
  chart.on('click', ({ x, y, item, what, group }: Press) => {
    if (Math.hypot(x - pressed.x, y - pressed.y) > STEADY) return;
    if (what === 'group-label') {
      if (group !== null) events.onLane(group);
    } else if (what !== 'axis') {
      events.onItem(item);
    }
  });

  return {
    draw(lanes, nextItems, selected) {
      // Only what changed goes to vis, in batches: each batch costs a drawing, and each new item a measurement.
      const ground = difference(drawnLanes, lanes.map((lane, order): LaneGroup => ({ id: lane.id, content: '', order, lane })));
      const marks = difference(drawnItems, nextItems);
      if (marks.gone.length > 0) items.remove(marks.gone);
      if (ground.gone.length > 0) groups.remove(ground.gone);
      if (ground.changed.length > 0) groups.update(ground.changed);
      if (marks.changed.length > 0) items.update(marks.changed);
      chart.setSelection([...selected]);
    },
    show({ from, to }, animated) {
      chart.setWindow(from, to, { animation: animated ? { duration: 260, easingFunction: 'easeInOutQuad' } : false });
    },
    limit(reach, height) {
      chart.setOptions({
        ...(reach === null ? {} : { min: reach.from, max: reach.to }),
        minHeight: height ?? '',
        maxHeight: height ?? '',
      });
    },
    resize() {
      chart.redraw();
    },
    window() {
      const { start, end } = chart.getWindow();
      return { from: start.valueOf(), to: end.valueOf() };
    },
    width,
    destroy() {
      chart.destroy();
    },
  };
}

interface RangeChange { readonly start: Date; readonly end: Date; readonly byUser: boolean }
interface Press { readonly x: number; readonly y: number; readonly item: string | null; readonly what: string | null; readonly group: string | null }

const OPTIONS: TimelineOptions = {
  // Without this the first drawing waits a second for the direction of the page.
  rtl: false,
  // Says that the window is given: else the chart stays behind its loading screen until a window other than the first comes.
  rollingMode: { follow: false },
  moment: (date: moment.MomentInput) => moment(date).utc(),
  // Rows come from the layout: with stacking off, every change of the window costs one pass over the items.
  stack: false,
  margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
  orientation: { axis: 'top', item: 'top' },
  autoResize: false,
  groupOrder: 'order',
  align: 'auto',
  selectable: false,
  showCurrentTime: false,
  showTooltips: false,
  zoomKey: 'ctrlKey',
  zoomMin: SHORTEST,
  verticalScroll: true,
  maxMinorChars: 9,
  format: {
    minorLabels: (date: Date, scale: string) => minorLabel(date.valueOf(), scale),
    majorLabels: (date: Date, scale: string) => majorLabel(date.valueOf(), scale),
  },
  template: (item: ChartItem | null) => item === null ? '' : itemContent(item),
  groupTemplate: (group: LaneGroup | null) => group === null ? '' : laneContent(group.lane),
};

/** What is new or different since the last drawing, and what is gone. */
function difference<T extends { readonly id: string }>(drawn: Map<string, string>, next: readonly T[]): { changed: T[]; gone: string[] } {
  const changed: T[] = [];
  const kept = new Set<string>();
  for (const entry of next) {
    const signature = JSON.stringify(entry);
    kept.add(entry.id);
    if (drawn.get(entry.id) !== signature) changed.push(entry);
    drawn.set(entry.id, signature);
  }
  const gone = [...drawn.keys()].filter((id) => !kept.has(id));
  for (const id of gone) drawn.delete(id);
  return { changed, gone };
}

function laneContent(lane: ChartLane): HTMLElement {
  const element = document.createElement('div');
  element.className = 'timeline-lane';
  element.style.height = `${lane.height}px`;
  element.style.setProperty('--lane', lane.colour);
  for (const [className, text] of [['timeline-lane-name', lane.label], ['timeline-lane-note', lane.sublabel ?? ''], ['timeline-lane-fewer', lane.opened ? 'Show fewer' : '']] as const) {
    if (text === '') continue;
    const line = document.createElement('span');
    line.className = className;
    line.textContent = text;
    line.title = text;
    element.append(line);
  }
  return element;
}
