import type { DataItem } from 'vis-timeline/esnext';
import { periodLabel } from './axis-labels.ts';
import type { Bubble } from './bubbles.ts';
import { at } from './columns.ts';
import type { LaneLayout, Live } from './level-of-detail.ts';

/** One drawn thing of the chart: what vis needs, and the texts that the template sets. */
export interface ChartItem extends DataItem {
  readonly id: string;
  readonly text: string;
  /** The whole text, shown on hover. */
  readonly hint: string;
  /** Pixels of the label. */
  readonly label: number;
  /** A short mark before the text: the number of sources. Empty: none. */
  readonly badge: string;
  readonly differs: boolean;
  /** A search found it, or something in it. */
  readonly found: boolean;
}

/** The layout as items of the chart. The row and the colour travel as custom properties; the style sheet does the rest. */
export function chartItems(layout: readonly LaneLayout[], mode: 'sources' | 'merged', found: Uint8Array | null): readonly ChartItem[] {
  return layout.flatMap((lane) => [
    ...lane.live.map((live) => liveItem(live, mode, found !== null && at(found, live.mark.position) === 1)),
    ...lane.bubbles.map((bubble) => bubbleItem(bubble, lane.rows - 1)),
  ]);
}

function liveItem({ mark, row, label, long, before }: Live, mode: 'sources' | 'merged', found: boolean): ChartItem {
  const classes = ['mark', `mark-${mark.kind}`];
  if (long) classes.push('mark-long');
  if (before) classes.push('mark-before');
  if (mark.inferred) classes.push('mark-inferred');
  if (mark.openStart) classes.push('mark-open-start');
  if (mark.openEnd) classes.push('mark-open-end');
  const place = { id: mark.id, group: mark.lane, start: mark.from, content: '' };
  return {
    ...place,
    ...(mark.shape === 'bar' ? { type: 'range', end: mark.to } : { type: 'point' }),
    className: classes.join(' '),
    style: `--row: ${row}; --lane: ${mark.colour ?? 'var(--timeline-several)'}`,
    text: mark.title,
    hint: [mark.title, mark.sources > 1 ? `${mark.sources} sources` : '', mark.differs ? 'sources differ' : '', found ? 'found' : ''].filter((words) => words !== '').join(' · '),
    label,
    badge: mode === 'merged' && mark.sources > 1 ? String(mark.sources) : '',
    differs: mark.differs,
    found,
  };
}

function bubbleItem(bubble: Bubble, row: number): ChartItem {
  const events = bubble.count === 1 ? 'event' : 'events';
  return {
    id: bubble.id,
    group: bubble.lane,
    start: bubble.at,
    content: '',
    type: 'point',
    className: bubble.selected ? 'bubble bubble-selected' : 'bubble',
    style: `--row: ${row}; --lane: ${bubble.first.colour ?? 'var(--timeline-several)'}`,
    text: bubble.found > 0 ? `${bubble.found} of ${bubble.count}` : `+${bubble.count} more`,
    hint: `${bubble.found > 0 ? `${bubble.found} of ${bubble.count} ${events} found` : `+${bubble.count} more ${events}`}, ${periodLabel(bubble.from, bubble.to)}, among them: ${bubble.first.title}`,
    label: 120,
    badge: '',
    differs: false,
    found: bubble.found > 0,
  };
}

/** Text goes in as text. Titles of articles never meet the HTML parser. */
export function itemContent(item: ChartItem): HTMLElement {
  const label = document.createElement('button');
  label.type = 'button';
  label.tabIndex = -1;
  label.className = 'timeline-label';
  label.dataset['press'] = item.id;
  dress(label, item);
  return label;
}

/** Says on a label all that an item has to say besides its place. */
export function dress(label: HTMLElement, item: ChartItem): void {
  label.setAttribute('aria-label', item.hint);
  label.title = item.hint;
  label.style.maxWidth = `${item.label}px`;
  label.classList.toggle('timeline-found', item.found);
  label.replaceChildren();
  if (item.badge !== '') label.append(part('timeline-badge', item.badge));
  label.append(part('timeline-text', item.text));
  if (item.differs) label.append(part('timeline-differs', '≠'));
}

function part(className: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}
