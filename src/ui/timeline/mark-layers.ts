import type { ChartItem } from './chart-items.ts';
import type { Pieces } from './chart-words.ts';
import type { Stretch } from './time-window.ts';

/** What stands in the lanes of the chart. */
export interface MarkLayers {
  draw(items: readonly ChartItem[], around: Stretch): void;
  /** Moves everything to where the window is now. */
  move(window: Stretch, width: number): void;
  /** The buttons of what touches the window, lane by lane, each in the order of time. */
  within(window: Stretch): readonly HTMLElement[];
}

/** So far beyond the stretch that was laid out a bar is drawn, in lengths of it: no browser draws boxes of any width. */
const BEYOND = 1;

/** From before its mark to behind it, beyond the window's edge. */
const GONE = 'calc(100% + 1rem)';

interface Drawn {
  item: ChartItem;
  readonly box: HTMLElement;
  readonly label: HTMLElement;
  /** What was last told to the page, so that nothing is told twice. */
  place: string;
  cling: string;
}

/**
 * The marks and bubbles as elements of our own: one layer a lane, laid out in shares of the stretch around which they were
 * chosen. A movement moves and stretches the layers and touches no mark; a new layout makes only what is new. Nothing is
 * measured. `laneOf` is the element of vis-timeline in which a lane's layer stands.
 */
export function createMarkLayers(laneOf: (lane: string) => Element | null): MarkLayers {
  const layers = new Map<string, HTMLElement>();
  let drawn = new Map<string, Drawn>();
  let base: Stretch = { from: 0, to: 1 };

  /** Layers for these lanes and no others, each in its place. */
  const lay = (lanes: ReadonlySet<string>) => {
    for (const [lane, layer] of layers) {
      if (lanes.has(lane)) continue;
      layer.remove();
      layers.delete(lane);
    }
    for (const lane of lanes) {
      const layer = layers.get(lane) ?? element('div', 'timeline-marks');
      layers.set(lane, layer);
      const ground = laneOf(lane);
      if (layer.parentElement !== ground) ground?.append(layer);
    }
  };

  return {
    draw(items, around) {
      base = around;
      const before = drawn;
      drawn = new Map(items.map((item) => [item.id, dressed(before.get(item.id), item, around)]));
      for (const [id, { box }] of before) if (!drawn.has(id)) box.remove();
      lay(new Set(items.map(({ lane }) => lane)));
      // In the order of lanes and time, for whoever reads or walks; what stands already where it should is left alone.
      const next = new Map([...layers].map(([lane, layer]) => [lane, layer.firstElementChild]));
      for (const { box, item: { lane } } of drawn.values()) {
        const place = next.get(lane) ?? null;
        if (place === box) next.set(lane, box.nextElementSibling);
        else layers.get(lane)?.insertBefore(box, place);
      }
    },
    move(window, width) {
      const perTime = width / (window.to - window.from);
      // On whole pixels: else letters and edges would be drawn between two.
      const transform = `translateX(${Math.round((base.from - window.from) * perTime)}px)`;
      const stretched = `${round((base.to - base.from) * perTime)}px`;
      for (const { style } of layers.values()) {
        style.transform = transform;
        style.width = stretched;
      }
      for (const one of drawn.values()) cling(one, window, perTime, base);
    },
    within: ({ from, to }) => [...drawn.values()].flatMap(({ item, label }) => item.still !== true && item.from < to && (item.to > from || item.from >= from) ? [label] : []),
  };
}

/** The mark as it has to look now, made where there was none. */
function dressed(before: Drawn | undefined, item: ChartItem, around: Stretch): Drawn {
  const one = before ?? made(item);
  const { box, label } = one;
  const old = before?.item;
  if (old?.className !== item.className) box.className = item.className;
  if (old?.row !== item.row) box.style.setProperty('--row', String(item.row));
  if (old?.colour !== item.colour) box.style.setProperty('--lane', item.colour);
  if (old?.shift !== item.shift) label.style.marginLeft = item.shift === undefined ? '' : `${-item.shift}px`;
  if (old?.label !== item.label) label.style.maxWidth = `${item.label}px`;
  if (old?.hint !== item.hint && item.still === true) label.title = item.hint;
  else if (old?.hint !== item.hint) {
    label.setAttribute('aria-label', item.hint);
    label.title = item.hint;
  }
  if (old?.selected !== item.selected) label.ariaCurrent = item.selected ? 'true' : null;
  if (old === undefined || old.found !== item.found || spokenText(old) !== spokenText(item) || old.badge !== item.badge || old.dots?.join() !== item.dots?.join() || old.differs !== item.differs) say(label, item);
  one.item = item;
  const place = placeIn(item, around);
  if (one.place !== place.join()) {
    [box.style.left, box.style.width] = place;
    one.place = place.join();
  }
  return one;
}

function made(item: ChartItem): Drawn {
  const box = element('div', '');
  if (item.still === true) {
    const words = element('span', 'timeline-still');
    box.append(words);
    return { item, box, label: words, place: '', cling: '' };
  }
  const label = document.createElement('button');
  label.type = 'button';
  label.tabIndex = -1;
  label.className = 'timeline-label';
  label.dataset['press'] = item.id;
  label.dataset['part'] = 'mark';
  box.dataset['part'] = 'mark-box';
  box.append(label);
  return { item, box, label, place: '', cling: '' };
}

/** Text goes in as text. Titles of articles never meet the HTML parser. */
function say(label: HTMLElement, { found, badge, dots = [], text, differs }: ChartItem): void {
  label.classList.toggle('timeline-found', found);
  label.replaceChildren(...badge === '' ? [] : [element('span', 'timeline-badge', badge)], ...dots.length === 0 ? [] : [dotted(dots)], written(text), ...differs ? [element('span', 'timeline-differs')] : []);
}

function dotted(colours: readonly string[]): HTMLElement {
  const dots = element('span', 'timeline-dots');
  dots.append(...colours.map((colour) => {
    const dot = element('span', '');
    dot.style.setProperty('--lane', colour);
    return dot;
  }));
  return dots;
}

/** The same for what looks the same. */
function spokenText({ text }: ChartItem): string {
  return text.join('\n');
}

function written(text: Pieces): HTMLElement {
  const whole = element('span', 'timeline-text');
  whole.append(...text.map((piece, place) => place % 2 === 0 ? piece : element('b', '', piece)));
  return whole;
}

function placeIn(item: ChartItem, around: Stretch): readonly [left: string, width: string] {
  const { from, to } = shownOf(item, around);
  const share = 100 / (around.to - around.from);
  return [`${round((from - around.from) * share)}%`, `${round((to - from) * share)}%`];
}

/** What is drawn of an item. */
function shownOf({ from, to }: ChartItem, around: Stretch): Stretch {
  if (from === to) return { from, to };
  const beyond = (around.to - around.from) * BEYOND;
  const start = Math.max(from, around.from - beyond);
  return { from: start, to: Math.max(start, Math.min(to, around.to + beyond)) };
}

/** The label of a bar that began before the window stands at the window's edge, as long as the bar goes on. One that stands before its mark leaves with it. */
function cling(one: Drawn, window: Stretch, perTime: number, base: Stretch): void {
  const { item } = one;
  const hidden = item.from >= window.from || item.from === item.to ? 0 : (window.from - shownOf(item, base).from) * perTime;
  const next = item.from >= window.to && item.className.includes('mark-before') ? GONE : hidden <= 0 ? '' : item.to > window.from ? `${round(hidden)}px` : '-100%';
  if (next === one.cling) return;
  one.cling = next;
  one.label.style.translate = next;
}

function element(tag: 'div' | 'span' | 'b', className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

/** Finer than a browser places anything. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
