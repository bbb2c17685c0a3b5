import { DataSet } from 'vis-data/esnext';
import { Timeline as VisTimeline, type DataGroup, type TimelineOptions } from 'vis-timeline/esnext';
import { majorLabel, minorLabel } from './axis-labels.ts';
import { walkByKeys } from './chart-keys.ts';
import { dress, itemContent, type ChartItem } from './chart-items.ts';
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
  /** There is more than its rows hold. */
  readonly crowded: boolean;
}

/** What stands on the chart. */
export interface Picture {
  readonly lanes: readonly ChartLane[];
  readonly items: readonly ChartItem[];
  /** Ids of items. */
  readonly selected: readonly string[];
}

/** How far a person can move, and the pixels that the chart fills; what is higher scrolls inside. Null: as high as its lanes. */
export interface Limits {
  readonly reach: Stretch | null;
  readonly height: number | null;
}

export interface Chart {
  draw(picture: Picture): void;
  show(window: Stretch, animated: boolean): void;
  limit(limits: Limits): void;
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

export interface Opening extends Limits {
  readonly window: Stretch;
  readonly picture: Picture;
  /** The width for which the picture was made. */
  readonly width: number;
}

/** vis-timeline behind a small face: no date, no text and no row is decided in here. */
export function createChart(container: HTMLElement, { window, picture, width: expected, ...limits }: Opening, events: ChartEvents): Chart {
  const items = new DataSet<ChartItem>();
  const groups = new DataSet<LaneGroup>();
  const drawnItems = new Map<string, string>();
  const drawnLanes = new Map<string, string>();
  /** What each item's label says, and the items as they are now. */
  const said = new Map<string, string>();
  let present = new Map<string, ChartItem>();

  /** Only what changed goes to vis, in batches: each batch costs a drawing, and each new item a measurement. */
  const put = (next: Picture) => {
    const ground = difference(drawnLanes, next.lanes.map((lane, order): LaneGroup => ({ id: lane.id, content: '', order, lane })));
    const marks = difference(drawnItems, next.items.map(placeOf));
    // Nearly every label has another width after a movement, or other words after a search. The page alone is told: vis
    // would make the item anew.
    const anew = new Set(marks.changed.map(({ id }) => id));
    const changed = new Set(difference(said, next.items.map(wordsOf)).changed.map(({ id }) => id).filter((id) => !anew.has(id)));
    present = new Map(next.items.map((item) => [item.id, item]));
    if (changed.size > 0) {
      for (const element of container.querySelectorAll<HTMLElement>('.timeline-label')) {
        const id = element.dataset['press'] ?? '';
        const item = changed.has(id) ? present.get(id) : undefined;
        if (item !== undefined) dress(element, item);
      }
    }
    if (marks.gone.length > 0) items.remove(marks.gone);
    if (ground.gone.length > 0) groups.remove(ground.gone);
    if (ground.changed.length > 0) groups.update(ground.changed);
    if (marks.changed.length > 0) items.update(marks.changed);
  };
  put(picture);

  // Made apart from the page, where nothing is laid out: inside it each first item would have the whole page measured.
  const ground = document.createElement('div');
  const chart = new VisTimeline(ground, items, groups, {
    ...OPTIONS, ...limitOptions(limits), start: window.from, end: window.to,
    template: (item: ChartItem | null) => item === null ? '' : itemContent(present.get(item.id) ?? item),
  });
  chart.setSelection([...picture.selected]);
  container.append(ground);
  // vis counted the drawings that came to nothing, and would take the first real ones for a loop.
  Object.assign(chart, { redrawCount: 0 });
  const settleKeys = walkByKeys(ground);
  // vis finds the lane of a click by its height on the page, which a click by key does not have.
  ground.addEventListener('click', (event) => {
    const lane = event.target instanceof HTMLElement && event.target.matches('.timeline-lane-more') ? event.target.dataset['lane'] : undefined;
    if (lane === undefined) return;
    event.stopPropagation();
    events.onLane(lane);
  }, { capture: true });
  let drawn = false;
  let lastWidth = expected;
  let pressed = { x: 0, y: 0 };

  chart.on('changed', () => {
    settleKeys();
    const width = ground.querySelector('.vis-panel.vis-center')?.clientWidth ?? lastWidth;
    if (width !== lastWidth) {
      lastWidth = width;
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
  chart.on('click', ({ x, y, item, what, group, event }: Press) => {
    // A click that came from a key has no place.
    if (event.detail > 0 && Math.hypot(x - pressed.x, y - pressed.y) > STEADY) return;
    if (what === 'group-label') {
      if (group !== null) events.onLane(group);
    } else if (what !== 'axis') {
      events.onItem(item);
    }
  });

  return {
    draw(next) {
      put(next);
      chart.setSelection([...next.selected]);
      settleKeys();
    },
    show({ from, to }, animated) {
      chart.setWindow(from, to, { animation: animated ? { duration: 260, easingFunction: 'easeInOutQuad' } : false });
    },
    limit(next) {
      chart.setOptions(limitOptions(next));
    },
    resize() {
      chart.redraw();
    },
    window() {
      const { start, end } = chart.getWindow();
      return { from: start.valueOf(), to: end.valueOf() };
    },
    width: () => lastWidth,
    destroy() {
      chart.destroy();
      ground.remove();
    },
  };
}

function limitOptions({ reach, height }: Limits): TimelineOptions {
  return { ...(reach === null ? {} : { min: reach.from, max: reach.to }), minHeight: height ?? '', maxHeight: height ?? '' };
}

interface RangeChange { readonly start: Date; readonly end: Date; readonly byUser: boolean }
interface Press { readonly x: number; readonly y: number; readonly item: string | null; readonly what: string | null; readonly group: string | null; readonly event: UIEvent }

const OPTIONS: TimelineOptions = {
  // Without this the first drawing waits a second for the direction of the page.
  rtl: false,
  // Says that the window is given: else the chart stays behind its loading screen until a window other than the first comes.
  rollingMode: { follow: false },
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

/** What vis has to know of an item, and what its label says, which vis has not. */
function placeOf(item: ChartItem): ChartItem {
  return { ...item, label: 0, text: '', hint: '', badge: '', differs: false, found: false };
}

function wordsOf({ id, label, text, hint, badge, differs, found }: ChartItem) {
  return { id, label, text, hint, badge, differs, found };
}

function laneContent(lane: ChartLane): HTMLElement {
  const element = document.createElement('div');
  element.className = 'timeline-lane';
  element.style.height = `${lane.height}px`;
  element.style.setProperty('--lane', lane.colour);
  for (const [className, text] of [['timeline-lane-name', lane.label], ['timeline-lane-note', lane.sublabel ?? '']] as const) {
    if (text === '') continue;
    const line = document.createElement('span');
    line.className = className;
    line.textContent = text;
    line.title = text;
    element.append(line);
  }
  if (lane.opened || lane.crowded) element.append(laneButton(lane));
  return element;
}

/** The whole label opens the lane by a click; the button says so, and is there for keys. */
function laneButton({ id, label, opened }: ChartLane): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'timeline-lane-more';
  button.title = opened ? 'Show fewer' : 'Show more rows';
  button.setAttribute('aria-label', `${opened ? 'Show fewer' : 'Show more rows'}, ${label}`);
  button.setAttribute('aria-expanded', String(opened));
  button.dataset['press'] = `lane:${id}`;
  button.dataset['lane'] = id;
  return button;
}
