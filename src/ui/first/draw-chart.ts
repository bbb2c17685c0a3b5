import type { EventId } from '../../core/index.ts';
import { daysFor, lettersFor, pinFirst } from '../timeline/axis-room.ts';
import { FEW_WORDS } from '../timeline/chart-words.ts';
import { columnsOf } from '../timeline/columns.ts';
import { laneLabel } from '../timeline/lane-label.ts';
import { AXIS } from '../timeline/lane-rows.ts';
import { indexMarks } from '../timeline/mark-index.ts';
import { createMarkLayers } from '../timeline/mark-layers.ts';
import { pictureOf } from '../timeline/picture.ts';
import type { Room } from '../timeline/room.ts';
import { steadyLayout } from '../timeline/steady-layout.ts';
import { toStretch } from '../timeline/time-window.ts';
import { axisSteps } from './axis-steps.ts';
import type { Sight } from './sight.ts';

/** Pixels of one of the axis' two lines. */
const LINE = 24;
const BORDER = 1;

/**
 * Draws the chart as vis-timeline will: the same axis, lanes and marks in the same places, so that nothing moves when the
 * live one takes its place. It is small, and does not wait for the library. `stage` is empty and on the page. `chosen` is where
 * the selected event stands in the columns; -1: nowhere.
 */
export function drawChart(stage: HTMLElement, { events, lanes, window }: Sight, room: Room, selected: EventId | null, chosen: number): void {
  const around = toStretch(window);
  const index = indexMarks(columnsOf(events), null, lanes, 'sources');
  const ids = lanes.map(({ id }) => id);
  const layout = steadyLayout({ ...around, index, lanes: ids, width: room.width, height: room.height, least: room.least, narrow: room.narrow, selected, chosen, expanded: new Set(), found: null }, null);
  const picture = pictureOf(layout, lanes, around, FEW_WORDS);
  const lanesHeight = picture.lanes.reduce((sum, { height }) => sum + height, 0);
  const { height } = picture;
  const { names } = room;
  const width = room.width + BORDER;

  const grounds = new Map(picture.lanes.map(({ id, height: high }) => [id, box('vis-group', { height: `${high}px` })]));
  const foreground = box('vis-foreground', {}, ...grounds.values());
  const layers = createMarkLayers((lane) => grounds.get(lane) ?? null);
  layers.draw(picture.items, around);
  layers.move(around, width);

  const axis = box('vis-time-axis vis-foreground', { height: `${AXIS}px` });
  const lines = box('vis-time-axis vis-background', {});
  const inner = `${height - AXIS + 1}px`;
  stage.replaceChildren(box('vis-timeline vis-bottom vis-ltr', { height: `${height}px` },
    box('vis-panel vis-background vis-vertical', { height: `${height}px`, width: `${width}px`, left: `${names + BORDER}px`, top: '0px' }, lines),
    box('vis-panel vis-center', { height: inner, width: `${width}px`, left: `${names}px`, top: `${AXIS}px` },
      box('vis-content', { left: '0px' }, box('vis-itemset', { height: `${lanesHeight}px` }, foreground))),
    box('vis-panel vis-left', { height: inner, left: '0px', top: `${AXIS}px` },
      box('vis-content', { left: '0px', top: '0px' }, box('vis-labelset', {}, ...picture.lanes.map((lane) => box('vis-label vis-group-level-0', { height: `${lane.height}px` }, box('vis-inner', {}, laneLabel(lane))))))),
    box('vis-panel vis-top', { width: `${width}px`, left: `${names}px`, top: '0px' }, axis)));

  // The letters of the axis are measured, as vis does: how many labels there is room for hangs on them.
  const [minor, major] = ['minor', 'major'].map((size) => {
    const figure = box(`vis-text vis-${size} vis-measure`, { position: 'absolute' });
    figure.textContent = '0';
    axis.append(figure);
    return figure;
  });
  const letter = (of: HTMLElement | undefined) => of?.clientWidth || 10;
  const perTime = width / (around.to - around.from);
  const { steps, begins } = axisSteps(around, letter(minor) * lettersFor(perTime) / perTime, daysFor(perTime));
  const place = (time: number) => (time - around.from) * perTime;
  let named = Infinity;
  for (const { from, to, label, major: larger } of steps) {
    const x = place(from);
    const wide = place(to) - x;
    const high = height + 1 - (larger === null ? LINE : 0);
    axis.append(text('minor', label, x, LINE, wide));
    lines.append(box(`vis-grid vis-vertical vis-${larger === null ? 'minor' : 'major'}`, { width: `${wide}px`, height: `${high}px`, transform: `translate(${x - 0.5}px, ${larger === null ? LINE : 0}px)` }));
    if (larger === null || x <= 0) continue;
    named = Math.min(named, x);
    axis.append(text('major', larger, x, 0));
  }
  pinFirst(axis, perTime);
  if (begins.length * letter(major) + 10 < named) axis.append(text('major', begins, 0, 0));
}

function text(size: 'minor' | 'major', words: string, x: number, y: number, wide?: number): HTMLElement {
  const label = box(`vis-text vis-${size}`, { transform: `translate(${x}px, ${y}px)`, ...(wide !== undefined && { width: `${wide}px` }) });
  const inner = size === 'major' ? box('', {}) : label;
  inner.textContent = words;
  if (inner !== label) label.append(inner);
  return label;
}

function box(className: string, style: Readonly<Partial<Record<'height' | 'width' | 'left' | 'top' | 'transform' | 'position', string>>>, ...children: readonly Node[]): HTMLElement {
  const made = document.createElement('div');
  made.className = className;
  Object.assign(made.style, style);
  made.append(...children);
  return made;
}
