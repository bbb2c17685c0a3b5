import type { EventId } from '../../core/index.ts';
import { countText } from '../words/count-text.ts';
import { spanLabel } from './bubble-words.ts';
import type { Bubble, Part } from './bubbles.ts';
import { piecesOf, type ChartWords, type Pieces } from './chart-words.ts';
import type { LaneLayout, Live } from './level-of-detail.ts';
import { WIDELY } from './marks.ts';
import type { Stretch } from './time-window.ts';

/** One drawn thing of the chart: where it stands, and what its label says. A point and a bubble end where they begin. */
export interface ChartItem extends Stretch {
  readonly id: string;
  readonly lane: string;
  readonly row: number;
  /** Any CSS colour. */
  readonly colour: string;
  readonly className: string;
  readonly selected: boolean;
  readonly text: Pieces;
  /** The whole text and what else there is to say, as it is spoken, and shown on hover. */
  readonly hint: string;
  /** Pixels of the label. */
  readonly label: number;
  /** A short mark before the text: the number of sources. Empty: none. */
  readonly badge: string;
  readonly differs: boolean;
  /** The time for which a bubble stands; null: a mark. */
  readonly holds: Part | null;
  /** A search found it, or something in it, and the text does not show where. */
  readonly found: boolean;
  /** The colours of the sources that tell it, drawn before the text. */
  readonly dots?: readonly string[];
  /** Pixels by which the label stands left of where it would, over its own mark. */
  readonly shift?: number;
  /** It belongs to the axis, and cannot be pressed. */
  readonly still?: true;
}

const SEVERAL = 'var(--timeline-several)';

/** The layout as items of the chart, lane by lane, each in the order of time. */
export function chartItems(layout: readonly LaneLayout[], mode: 'sources' | 'merged', found: ReadonlyMap<string, Uint8Array> | null, selected: EventId | null, words: ChartWords): readonly ChartItem[] {
  return layout.flatMap((lane) => [
    ...lane.live.map((live) => liveItem(live, mode, found?.get(lane.id)?.[live.mark.position] === 1, live.mark.event === selected, words)),
    ...lane.bubbles.map((bubble) => bubbleItem(bubble, lane.rows - 1)),
  ].sort((a, b) => a.from - b.from || a.row - b.row));
}

function liveItem({ mark, row, label, long, before, edge, again }: Live, mode: 'sources' | 'merged', found: boolean, selected: boolean, words: ChartWords): ChartItem {
  const className = joined(' ', `mark mark-${mark.kind} mark-${mark.shape} mark-${mark.certainty}`, long && 'mark-long', before && 'mark-before', edge && 'mark-edge', again && 'mark-again',
    mark.sources >= WIDELY && 'mark-widely', mark.kind === 'statement' && mark.sources <= 1 && 'mark-slight', mark.openStart && 'mark-open-start', mark.openEnd && 'mark-open-end', selected && 'mark-selected');
  const text = piecesOf(mark.title, found ? words.hits(mark.title) : []);
  return {
    id: mark.id, lane: mark.lane, from: mark.from, to: mark.to, row, colour: mark.colour ?? SEVERAL, className, selected,
    text,
    hint: joined(', ', mark.title, ...words.of(mark), mark.sources > 1 && `${mark.sources} sources`, mark.differs && 'sources differ', found && 'found'),
    label,
    badge: mode === 'merged' && mark.sources > 1 ? String(mark.sources) : '',
    differs: mark.differs,
    holds: null,
    found: found && text.length === 1,
  };
}

/** What there is to say of it, in one text. */
function joined(by: string, ...parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join(by);
}

/** How heavy a bubble looks, from 1 to 5: area goes by the square root. */
function weightOf(count: number): number {
  return Math.min(5, Math.max(1, Math.round(Math.sqrt(count) * 0.8)));
}

function bubbleItem(bubble: Bubble, row: number): ChartItem {
  const events = bubble.count === 1 ? 'event' : 'events';
  const [count, found] = [countText(bubble.count), countText(bubble.found)];
  return {
    id: bubble.id, lane: bubble.lane, from: bubble.at, to: bubble.at, row, colour: bubble.first?.colour ?? SEVERAL,
    className: `bubble bubble-${weightOf(bubble.count)}${bubble.selected ? ' bubble-selected' : ''}`, selected: false,
    text: bubble.found > 0 ? ['', found, ` of ${count}`] : ['', `+${count}`, ' more'],
    hint: `${bubble.found > 0 ? `${found} of ${count} ${events} found` : `+${count} more ${events}`}, ${spanLabel(bubble)}${bubble.first === null ? '' : `, among them: ${bubble.first.title}`}`,
    label: 120,
    badge: '',
    differs: false,
    holds: bubble.part,
    found: bubble.found > 0,
  };
}
