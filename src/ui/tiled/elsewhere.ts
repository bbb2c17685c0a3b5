import type { TileCount } from '../../formats/index.ts';
import { toAxis } from '../timeline/civil-time.ts';
import type { Columns } from '../timeline/columns.ts';
import type { Bucket } from '../timeline/mark-index.ts';
import { rank } from '../timeline/most-salient.ts';
import type { Fold } from './viewport.ts';

/** No position of the columns. */
const NOWHERE = 0xffff_ffff;

/** What is only counted, for the bubbles of the timeline. Null: nothing is. */
export function bucketOf(folds: readonly Fold[]): Bucket | null {
  const parts = folds.flatMap(({ part: { from, to, events }, known }) => (from === null || to === null || events <= known ? [] : [{ from: toAxis(from), to: toAxis(to), count: events - known }])).sort((a, b) => a.from - b.from);
  if (parts.length === 0) return null;
  const sums = new Uint32Array(parts.length + 1);
  parts.forEach(({ count }, at) => { sums[at + 1] = (sums[at] ?? 0) + count; });
  const lengths = parts.map(({ from, to }) => to - from);
  const ends = Float64Array.from(parts, ({ to }) => to);
  return {
    shortest: Math.min(...lengths), longest: Math.max(...lengths), position: new Uint32Array(parts.length).fill(NOWHERE), from: Float64Array.from(parts, ({ from }) => from),
    to: ends, ends, salience: rank(new Float32Array(parts.length)), sums,
  };
}

/** So many places stand for all events on the overview, of which only the shape is seen. */
const PLACES = 20_000;

/** The columns from which the overview is drawn: each period has places in proportion to what begins in it, one at least. */
export function overviewColumns(counts: readonly TileCount[]): Columns {
  const total = counts.reduce((sum, { events }) => sum + events, 0);
  const share = Math.min(1, PLACES / Math.max(1, total));
  const from: number[] = [];
  const to: number[] = [];
  for (const count of counts) {
    const places = Math.max(1, Math.round(count.events * share));
    const [start, end] = [toAxis(count.from), toAxis(count.to)];
    for (let place = 0; place < places; place += 1) {
      from.push(start);
      to.push(end);
    }
  }
  const empty = new Uint32Array();
  return { events: [], event: empty, from: Float64Array.from(from), to: Float64Array.from(to), salience: new Float32Array(), scale: new Uint8Array(), report: empty, firstReport: empty, articles: new Map() };
}
