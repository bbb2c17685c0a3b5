import { HOUR, toAxis } from './civil-time.ts';
import type { ChartEvent } from '../model/chart.ts';

/**
 * The dated events of a pile as columns, by start, and in the order of the pile where they start together. A place in the
 * columns is a position. Made once a pile; what is drawn is chosen from these, so that no choice looks at every event.
 */
export interface Columns {
  readonly events: readonly ChartEvent[];
  /** By position: the event's place in `events`. */
  readonly event: Uint32Array;
  readonly from: Float64Array;
  /** A point ends where it starts. */
  readonly to: Float64Array;
  /** `weightOf` each. */
  readonly salience: Float32Array;
  /** How long it lasts, in powers of four; 0: no time at all. */
  readonly scale: Uint8Array;
  /** Numbers of the articles that report a position: those from `firstReport[position]` to `firstReport[position + 1]`. */
  readonly report: Uint32Array;
  readonly firstReport: Uint32Array;
  readonly articles: ReadonlyMap<string, number>;
}

/** One more than the longest scale: 4^13 hours are more than all of the calendar. */
export const SCALES = 15;

const made = new WeakMap<readonly ChartEvent[], Columns>();

/** The columns of these events; the same events give the same columns. */
export function columnsOf(events: readonly ChartEvent[]): Columns {
  const known = made.get(events);
  if (known !== undefined) return known;
  const columns = makeColumns(events);
  made.set(events, columns);
  return columns;
}

/** An hour and a minute are points: nothing as short could be seen as long. */
export function isPoint({ time }: ChartEvent): boolean {
  return time.granularity === 'minute' || time.granularity === 'hour';
}

/** By which an event is drawn before others: 0 to 1 as its salience, and less by one where no words say when, as that is folded first. */
export function weightOf({ salience, time }: ChartEvent): number {
  return salience - Number(time.certainty === 'reported');
}

function makeColumns(events: readonly ChartEvent[]): Columns {
  const dated = new Uint32Array(events.length);
  const starts = new Float64Array(events.length);
  let size = 0;
  let reports = 0;
  let ordered = true;
  events.forEach(({ time, excerpts }, place) => {
    if (time.start === null || time.end === null) return;
    starts[place] = toAxis(time.start);
    if (size > 0 && at(starts, at(dated, size - 1)) > at(starts, place)) ordered = false;
    dated[size] = place;
    size += 1;
    reports += excerpts.length;
  });
  const event = dated.slice(0, size);
  if (!ordered) event.sort((a, b) => at(starts, a) - at(starts, b) || a - b);

  const from = new Float64Array(size);
  const to = new Float64Array(size);
  const salience = new Float32Array(size);
  const scale = new Uint8Array(size);
  const report = new Uint32Array(reports);
  const firstReport = new Uint32Array(size + 1);
  const articles = new Map<string, number>();
  let filled = 0;
  event.forEach((place, position) => {
    const told = events[place];
    if (told === undefined || told.time.end === null) return;
    const start = at(starts, place);
    const end = isPoint(told) ? start : Math.max(start, toAxis(told.time.end));
    from[position] = start;
    to[position] = end;
    salience[position] = weightOf(told);
    scale[position] = scaleOf(end - start);
    for (const { article, tells } of told.excerpts) {
      if (!tells) continue;
      let number = articles.get(article);
      if (number === undefined) articles.set(article, number = articles.size);
      report[filled] = number;
      filled += 1;
    }
    firstReport[position + 1] = filled;
  });
  return { events, event, from, to, salience, scale, report, firstReport, articles };
}

function scaleOf(length: number): number {
  return length <= 0 ? 0 : Math.min(SCALES - 1, 1 + Math.max(0, Math.ceil(Math.log2(length / HOUR) / 2)));
}

const passed = new WeakMap<Uint16Array, WeakMap<Columns, { readonly passes: Uint8Array | null }>>();

/**
 * Which positions pass; the same masks give the same answer. `masks`: by event of the pile 0 where it passes; null: all do.
 * Null: all do.
 */
export function passing(columns: Columns, masks: Uint16Array | null): Uint8Array | null {
  if (masks === null) return null;
  const known = passed.get(masks) ?? new WeakMap<Columns, { readonly passes: Uint8Array | null }>();
  passed.set(masks, known);
  const answer = known.get(columns) ?? { passes: atPositions(columns, masks) };
  known.set(columns, answer);
  return answer.passes;
}

function atPositions({ event }: Columns, masks: Uint16Array): Uint8Array | null {
  const passes = new Uint8Array(event.length);
  let count = 0;
  for (let position = 0; position < event.length; position += 1) {
    if (masks[event[position] ?? 0] !== 0) continue;
    passes[position] = 1;
    count += 1;
  }
  return count === event.length ? null : passes;
}

/** Reads a column where it is known to reach. */
export function at(column: Float64Array | Float32Array | Uint32Array | Uint16Array | Uint8Array | Int32Array, index: number): number {
  return column[index] ?? 0;
}

/** The first place whose value is not less. The column is in order between `low` and `high`. */
export function lowerBound(column: Float64Array | Uint32Array, value: number, low = 0, high = column.length): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(column, middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first place whose value is greater. */
export function upperBound(column: Float64Array, value: number, low = 0, high = column.length): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(column, middle) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
