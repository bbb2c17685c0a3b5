import type { ArticleId, EventId, EventKind, TimelineEvent } from '../../core/index.ts';
import { toAxis } from './civil-time.ts';
import type { Lane } from './contract.ts';
import type { Stretch } from './time-window.ts';

/** The one lane of the merged view. */
export const MERGED = 'all';

/** What the timeline draws for one event in one lane. */
export interface Mark extends Stretch {
  /** `${event}@${lane}` */
  readonly id: string;
  readonly event: EventId;
  readonly lane: string;
  readonly title: string;
  /** A point has no length: the words give an hour or a minute. A bar is as long as what the words allow. */
  readonly shape: 'point' | 'bar';
  /** Ends that the words leave open: they are drawn without an edge. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** The date was worked out, not read. */
  readonly inferred: boolean;
  readonly kind: EventKind;
  readonly salience: number;
  /** Lanes that report the event. */
  readonly sources: number;
  readonly differs: boolean;
  /** The colour of its source; null: several, in the merged view. */
  readonly colour: string | null;
}

/** Dated events only, by start. In the merged view an event of no lane still stands. */
export function marksOf(events: readonly TimelineEvent[], lanes: readonly Lane[], mode: 'sources' | 'merged'): readonly Mark[] {
  const laneOf = new Map<ArticleId, Lane>();
  for (const lane of lanes) for (const article of lane.articles) laneOf.set(article, lane);

  const marks: Mark[] = [];
  for (const event of events) {
    const drawn = drawing(event);
    if (drawn === null) continue;
    const reporting = new Set<Lane>();
    for (const excerpt of event.excerpts) {
      const lane = laneOf.get(excerpt.article);
      if (lane !== undefined) reporting.add(lane);
    }
    const [only] = reporting;
    if (mode === 'merged') {
      const colour = reporting.size === 1 && only !== undefined ? only.colour : null;
      marks.push({ ...drawn, id: `${event.id}@${MERGED}`, lane: MERGED, sources: reporting.size, colour });
    } else {
      for (const lane of reporting) {
        marks.push({ ...drawn, id: `${event.id}@${lane.id}`, lane: lane.id, sources: reporting.size, colour: lane.colour });
      }
    }
  }
  return marks.sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1));
}

type Drawing = Omit<Mark, 'id' | 'lane' | 'sources' | 'colour'>;

function drawing(event: TimelineEvent): Drawing | null {
  const { start, end, granularity, mod, certainty } = event.time;
  if (start === null || end === null) return null;
  const shape = granularity === 'minute' || granularity === 'hour' ? 'point' : 'bar';
  const from = toAxis(start);
  const around = mod === 'APPROX' || mod === 'START' || mod === 'MID' || mod === 'END';
  return {
    event: event.id,
    title: event.title,
    shape,
    from,
    to: shape === 'point' ? from : Math.max(from, toAxis(end)),
    openStart: around || mod === 'BEFORE' || mod === 'ON_OR_BEFORE',
    openEnd: around || mod === 'AFTER' || mod === 'ON_OR_AFTER',
    inferred: certainty === 'inferred',
    kind: event.kind,
    salience: event.salience,
    differs: event.disagreements.length > 0,
  };
}
