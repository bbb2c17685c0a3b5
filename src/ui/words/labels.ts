import { civilOf, dateOf, format, minutesOf, range, readCivil, whenText } from '../../when/index.ts';
import type { Civil, EventKind, Published, TimelineEvent } from '../../core/index.ts';
import type { Ends, TimelineWindow } from '../model/chart.ts';
import { countText } from './count-text.ts';

export const KIND_NAMES: Readonly<Record<EventKind, { readonly one: string; readonly many: string }>> = {
  event: { one: 'Event', many: 'Events' },
  statement: { one: 'Statement', many: 'Statements' },
  projection: { one: 'Planned or projected', many: 'Planned or projected' },
};

export function counted(n: number, one: string, many = `${one}s`): string {
  return `${countText(n)} ${n === 1 ? one : many}`;
}

/** "11 Nov 2022"; null where the article has no date. */
export function publishedText({ date }: Pick<Published, 'date'>): string | null {
  return date === null ? null : dayText(date);
}

/** "11 Nov 2022"; null: it is no day. */
export function dayText(day: string): string | null {
  const civil = readCivil(day);
  return civil === null ? null : format(dateOf(civil), 'd MMM yyyy');
}

/** "9–12 Nov 2022"; a window shorter than a day also says its hours. */
export function windowText({ from, to }: TimelineWindow): string {
  const last = civilOf(minutesOf(to) - 1);
  const days = range(from, last, 'd MMM');
  return from.slice(0, 10) === last.slice(0, 10) && minutesOf(to) - minutesOf(from) < 1440 ? `${days}, ${from.slice(11)}–${to.slice(11)}` : days;
}

/** From the first to the last dated event, each as precise as it is: "2014 – 12 Nov 2022"; of two that begin or end together the finer one. Null: none is dated. */
export function periodText(events: readonly TimelineEvent[]): string | null {
  let first: TimelineEvent | null = null;
  let last: TimelineEvent | null = null;
  for (const event of events) {
    const { start, end } = event.time;
    if (start === null || end === null) continue;
    const [a, b] = [edgesOf(first), edgesOf(last)];
    if (a === null || start < a.start || (start === a.start && end < a.end)) first = event;
    if (b === null || end > b.end || (end === b.end && start > b.start)) last = event;
  }
  return first === null || last === null ? null : endsText([first, last]);
}

const edgesOf = (event: TimelineEvent | null): { readonly start: Civil; readonly end: Civil } | null =>
  event === null || event.time.start === null || event.time.end === null ? null : { start: event.time.start, end: event.time.end };

/** `periodText` where the first and the last are known already. */
export function endsText([first, last]: Ends): string {
  const a = plain(first, first.time.start);
  const b = plain(last, last.time.end === null ? null : civilOf(minutesOf(last.time.end) - 1));
  return a === b ? a : `${a} – ${b}`;
}

/** An event's time without its weekday and hour: as fine as it is, and of two ends of its own the one at `edge`. */
function plain({ time }: TimelineEvent, edge: Civil | null): string {
  const text = whenText(time);
  const whole = /^(?:minute|hour|part|day)$/.test(time.granularity);
  return edge !== null && (whole || text.includes('–')) ? format(dateOf(edge), /^(?:year|decade|century)$/.test(time.granularity) ? 'yyyy' : whole || time.granularity.startsWith('week') ? 'd MMM yyyy' : 'MMMM yyyy') : text;
}

/** Of an event whose reports of different days count differently. */
export const COUNTS_VARY = 'Counts vary by day';

const ORDER = ['event', 'statement', 'projection'] as const satisfies readonly EventKind[];

/** "8 events, 12 statements" */
export function kindsText(events: readonly TimelineEvent[]): string {
  return ORDER.flatMap((kind) => {
    const count = events.filter((event) => event.kind === kind).length;
    return count === 0 ? [] : [kind === 'projection' ? `${count} ${KIND_NAMES.projection.one.toLowerCase()}` : counted(count, kind)];
  }).join(', ');
}
