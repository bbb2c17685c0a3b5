import type { EventId } from '../../../core/index.ts';
import type { Lane } from '../../model/chart.ts';
import { laneLabel } from '../lane-label.ts';
import { createMarkLayers } from '../mark-layers.ts';
import { toStretch } from '../time-window.ts';
import { foldedStretch, type Told } from '../told.ts';
import { toldPicture } from '../told-picture.ts';

const BORDER = 1;

/**
 * Draws the story's timeline as vis-timeline will: the same lanes, axis and marks in the same places, so that nothing moves when
 * the live one takes its place. It is small, and does not wait for the library. `stage` is empty and on the page, `width` what
 * the marks have.
 */
export function drawChart(stage: HTMLElement, told: Told, lanes: readonly Lane[], width: number, selected: EventId | null): void {
  const around = foldedStretch(told.time, toStretch(told.window));
  const picture = toldPicture(told, lanes, around, width, selected, () => []);
  const { height } = picture;
  const grounds = new Map(picture.lanes.map(({ id, height: high }) => [id, box('vis-group', { height: `${high}px` })]));
  const layers = createMarkLayers((lane) => grounds.get(lane) ?? null);
  layers.draw(picture.items, around);
  layers.move(around, width + BORDER);
  const wide = `${width + BORDER}px`;
  stage.replaceChildren(box('vis-timeline vis-bottom vis-ltr', { height: `${height}px` },
    box('vis-panel vis-center', { height: `${height + 2 * BORDER}px`, width: wide, left: `${-BORDER}px`, top: `${-BORDER}px` },
      box('vis-content', { left: '0px' }, box('vis-itemset', { height: `${height - BORDER}px` }, box('vis-foreground', {}, ...grounds.values())))),
    box('vis-panel vis-left', { height: `${height}px`, left: '0px', top: '0px' },
      box('vis-content', { left: '0px', top: '0px' }, box('vis-labelset', {}, ...picture.lanes.map((lane) => box('vis-label vis-group-level-0', { height: `${lane.height}px` }, box('vis-inner', {}, laneLabel(lane)))))))));
}

function box(className: string, style: Readonly<Partial<Record<'height' | 'width' | 'left' | 'top', string>>>, ...children: readonly Node[]): HTMLElement {
  const made = document.createElement('div');
  made.className = className;
  Object.assign(made.style, style);
  made.append(...children);
  return made;
}
