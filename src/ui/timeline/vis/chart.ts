import { DataSet } from 'vis-data/esnext';
import { Timeline as VisTimeline, type DataGroup, type DataItem, type TimelineOptions } from 'vis-timeline/esnext';
import { standsIn } from '../bubbles.ts';
import { majorLabel, minorLabel, yearsLabel } from '../axis-labels.ts';
import { daysFor, lettersFor, pinFirst } from './axis-room.ts';
import { walkByKeys } from '../chart-keys.ts';
import { keepTogether } from './keep-together.ts';
import { laneLabel } from '../lane-label.ts';
import { createMarkLayers } from '../mark-layers.ts';
import type { ChartLane, Picture } from '../picture.ts';
import { followSideways } from './sideways-wheel.ts';
import { SHORTEST, type Stretch } from '../time-window.ts';
import { giveFocus } from '../../focus/give-focus.ts';
import { selector } from '../../browser/landmarks.ts';

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

export interface Chart {
  draw(picture: Picture): void;
  show(window: Stretch, animated: boolean): void;
  /** How far a person can move. */
  limit(reach: Stretch): void;
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

/** The line beside the lanes' names, which vis counts as part of the window. */
const BORDER = 1;

export interface Opening {
  readonly window: Stretch;
  /** How far a person can move. */
  readonly reach: Stretch;
  readonly picture: Picture;
  /** The width for which the picture was made. */
  readonly width: number;
  /** The picture has an axis of its own. */
  readonly separateAxis?: boolean;
}

/**
 * vis-timeline behind a small face: no date, no text and no row is decided in here. vis has the axis, the lanes and all
 * movement, but no item: each would be measured, and drawn anew in every frame. The marks stand in layers over its lanes.
 */
export function createChart(container: HTMLElement, { window, reach, picture, width: expected, separateAxis = false }: Opening, events: ChartEvents): Chart {
  const groups = new DataSet<LaneGroup>();
  const drawnLanes = new Map<string, string>();
  const classes = new Map<string, string>();
  // By this name vis knows a lane, too: its tables are objects, which answer for a source called "constructor".
  const classOf = (lane: string): string => {
    const known = classes.get(lane) ?? `timeline-lane-${classes.size}`;
    classes.set(lane, known);
    return known;
  };
  /** Only what changed goes to vis, in batches: each batch costs a drawing. */
  const putLanes = (lanes: readonly ChartLane[]) => {
    const { changed, gone } = difference(drawnLanes, lanes.map((lane, order): LaneGroup => ({ id: classOf(lane.id), className: classOf(lane.id), content: '', order, lane })));
    if (gone.length > 0) groups.remove(gone);
    if (changed.length > 0) groups.update(changed);
  };
  putLanes(picture.lanes);

  let windowNow = () => window;
  const major = (date: Date, scale: string): string => {
    const { from, to } = windowNow();
    return scale === 'year' ? yearsLabel(from, to) : majorLabel(date.valueOf(), scale);
  };
  let lastWidth = expected;
  const perTime = () => {
    const { from, to } = windowNow();
    return lastWidth / (to - from);
  };
  const lettersNow = () => lettersFor(perTime());
  // vis asks for the step of its axis whenever it draws it.
  const timeAxis = Object.defineProperties({}, {
    scale: { get: () => daysFor(perTime()) === null ? undefined : 'day' },
    step: { get: () => daysFor(perTime()) ?? undefined },
  });
  let letters = lettersNow();
  // Made apart from the page, where nothing is laid out: inside it each lane would have the whole page measured.
  const ground = document.createElement('div');
  // Without any set of items it would wait for one.
  const chart = new VisTimeline(ground, new DataSet<DataItem>(), groups, { ...OPTIONS, ...reachOptions(reach), ...heightOptions(picture.height), ...axisOptions(letters, major), timeAxis, showMajorLabels: !separateAxis, showMinorLabels: !separateAxis, start: window.from, end: window.to });
  const layers = createMarkLayers((lane) => ground.querySelector(`.vis-itemset > .vis-foreground > .${classOf(lane)}`));
  layers.draw(picture.items, picture.around);
  layers.move(window, expected + BORDER);
  // vis writes it in the next frame: till then what stands below would move up, and back.
  ground.querySelector<HTMLElement>('.vis-timeline')?.style.setProperty('min-height', `${picture.height}px`);
  container.append(ground);
  // vis counted the drawings that came to nothing, and would take the first real ones for a loop.
  Object.assign(chart, { redrawCount: 0 });
  const sight = ground.querySelector<HTMLElement>('.vis-panel.vis-center');
  /** Pixels that vis gave the window, as it wrote them; nothing is measured. */
  let given = '';
  let drawn = false;
  let { height: high } = picture;
  let pressed = { x: 0, y: 0 };

  windowNow = () => {
    const { start, end } = chart.getWindow();
    return { from: start.valueOf(), to: end.valueOf() };
  };
  const pan = (pixels: number) => {
    const { from, to } = windowNow();
    const by = (pixels / lastWidth) * (to - from);
    chart.setWindow(from + by, to + by, { animation: false });
  };
  const moved = () => events.onMoved(windowNow());
  keepTogether(ground, (pixels) => { pan(pixels); moved(); });
  const forgetWheel = followSideways(ground, (pixels) => { pan(pixels); events.onMove(windowNow(), true); }, moved);
  let { items } = picture;
  const keys = walkByKeys(ground, () => layers.within(windowNow()), (press) => {
    const mark = items.find(({ id }) => id === press);
    return () => (mark && items.find(({ lane, holds }) => holds !== null && lane === mark.lane && standsIn(mark, holds))?.id) ?? null;
  });
  keys.settle();
  const move = () => layers.move(windowNow(), given === '' ? lastWidth + BORDER : Number.parseFloat(given));
  chart.on('changed', () => {
    if (sight !== null && sight.style.width !== given) {
      given = sight.style.width;
      const width = sight.clientWidth;
      if (width !== lastWidth) {
        lastWidth = width;
        events.onWidth();
      }
    }
    pinFirst(ground.querySelector('.vis-time-axis.vis-foreground'), perTime());
    move();
    keys.restore();
    if (drawn || groups.length === 0) return;
    drawn = true;
    events.onDrawn();
  });
  chart.on('rangechange', ({ start, end, byUser }: RangeChange) => {
    const now = lettersNow();
    if (now !== letters) chart.setOptions({ maxMinorChars: letters = now });
    events.onMove({ from: start.valueOf(), to: end.valueOf() }, byUser);
  });
  chart.on('rangechanged', ({ start, end, byUser }: RangeChange) => {
    if (byUser) events.onMoved({ from: start.valueOf(), to: end.valueOf() });
  });
  ground.addEventListener('pointerdown', ({ clientX: x, clientY: y }) => { pressed = { x, y }; });
  ground.addEventListener('click', ({ target, clientX: x, clientY: y, detail }) => {
    // A click that came from a key has no place.
    if (!(target instanceof Element) || (detail > 0 && Math.hypot(x - pressed.x, y - pressed.y) > STEADY)) return;
    const lane = target.closest('.vis-label')?.querySelector<HTMLElement>('[data-lane]')?.dataset['lane'];
    if (lane !== undefined) events.onLane(lane);
    else if (target.closest('.vis-panel.vis-center') !== null) {
      const label = target.closest(selector('mark-box'))?.querySelector<HTMLElement>(selector('mark'));
      // vis keeps the browser from doing it.
      giveFocus(label);
      events.onItem(label?.dataset['press'] ?? null);
    }
  });

  return {
    draw(next) {
      if (next.height !== high) chart.setOptions(heightOptions(high = next.height));
      putLanes(next.lanes);
      items = next.items;
      layers.draw(items, next.around);
      move();
      keys.settle();
      keys.restore();
    },
    show({ from, to }, animated) {
      forgetWheel();
      chart.setWindow(from, to, { animation: animated ? { duration: 260, easingFunction: 'easeInOutQuad' } : false });
    },
    limit(next) {
      chart.setOptions(reachOptions(next));
    },
    resize() {
      chart.redraw();
    },
    window: windowNow,
    width: () => lastWidth,
    destroy() {
      forgetWheel();
      chart.destroy();
      ground.remove();
    },
  };
}

function reachOptions({ from, to }: Stretch): TimelineOptions {
  return { min: from, max: to };
}

function heightOptions(height: number): TimelineOptions {
  return { minHeight: height, maxHeight: height };
}

function axisOptions(letters: number, majorLabels: (date: Date, scale: string) => string): TimelineOptions {
  return { maxMinorChars: letters, format: { minorLabels: (date: Date, scale: string) => minorLabel(date.valueOf(), scale), majorLabels } };
}

interface RangeChange { readonly start: Date; readonly end: Date; readonly byUser: boolean }

const OPTIONS: TimelineOptions = {
  // Without this the first drawing waits a second for the direction of the page.
  rtl: false,
  // Says that the window is given: else the chart stays behind its loading screen until a window other than the first comes.
  rollingMode: { follow: false },
  stack: false,
  margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
  orientation: { axis: 'top', item: 'top' },
  autoResize: false,
  groupOrder: 'order',
  selectable: false,
  showCurrentTime: false,
  showTooltips: false,
  zoomKey: 'ctrlKey',
  zoomMin: SHORTEST,
  verticalScroll: true,
  groupTemplate: (group: LaneGroup | null) => group === null ? '' : laneLabel(group.lane),
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
