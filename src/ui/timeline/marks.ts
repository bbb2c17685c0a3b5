import type { Certainty, EventId, EventKind } from '../../core/index.ts';
import { at, isPoint } from './columns.ts';
import { lanesAt, type MarkIndex } from './mark-index.ts';
import type { Stretch } from './time-window.ts';

/** So many sources are many: the label is semibold. */
export const WIDELY = 3;

/** What the timeline draws for one event in one lane. */
export interface Mark extends Stretch {
  /** `${event}@${lane}` */
  readonly id: string;
  readonly event: EventId;
  readonly lane: string;
  /** The event's place in the columns: the order of time. */
  readonly position: number;
  readonly title: string;
  /** A point has no length: the words give an hour or a minute. A bar is as long as what the words allow. */
  readonly shape: 'point' | 'bar';
  /** Ends that the words leave open: they are drawn without an edge. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly certainty: Certainty;
  readonly kind: EventKind;
  /** As in the columns: what words date goes before the rest. */
  readonly salience: number;
  /** Lanes that report the event. */
  readonly sources: number;
  readonly differs: boolean;
  /** The colour of its source; null: several, in the merged view. */
  readonly colour: string | null;
}

/** The mark of a position in a lane. Made only for what is drawn. In the merged view an event of no lane still stands. */
export function markAt(index: MarkIndex, lane: string, position: number): Mark {
  const { columns, mode, sources } = index;
  const event = columns.events[at(columns.event, position)];
  if (event === undefined) throw new Error('A position stands for an event.');
  const reporting = lanesAt(index, position);
  const own = mode === 'merged' ? (reporting.length === 1 ? reporting[0] : undefined) : reporting.find((place) => sources[place]?.id === lane);
  const { title, kind, disagreements, time } = event;
  const { mod } = time;
  const around = mod === 'APPROX' || mod === 'START' || mod === 'MID' || mod === 'END';
  return {
    id: `${event.id}@${lane}`, event: event.id, lane, position, from: at(columns.from, position), to: at(columns.to, position),
    title, kind, salience: at(columns.salience, position),
    shape: isPoint(event) ? 'point' : 'bar',
    openStart: around || mod === 'BEFORE' || mod === 'ON_OR_BEFORE',
    openEnd: around || mod === 'AFTER' || mod === 'ON_OR_AFTER',
    certainty: time.certainty,
    differs: disagreements.length > 0,
    sources: event.tellers ?? reporting.length,
    colour: own === undefined ? null : sources[own]?.colour ?? null,
  };
}
