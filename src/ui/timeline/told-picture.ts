import type { EventId } from '../../core/index.ts';
import { dayLabel, monthYear } from './axis-labels.ts';
import { axisSteps } from './axis-steps.ts';
import type { ChartItem } from './chart-items.ts';
import { piecesOf, type Pieces } from './chart-words.ts';
import { DAY } from './civil-time.ts';
import { isPoint } from './columns.ts';
import type { ChartEvent, Lane } from '../model/chart.ts';
import type { Picture } from './picture.ts';
import { textWidth } from './text-width.ts';
import type { Stretch } from './time-window.ts';
import { foldedStretch, stretchOf, type Told } from './told.ts';

/** What the page says of a mark besides its title. */
export type ToldWords = (event: ChartEvent) => readonly string[];

/** Pixels: of the axis, of a line of a title and around it, of what stands beside a title. */
const AXIS = 44;
const LINE = 17;
const AROUND = 7;
const DOT = 9;
const SIGN = 14;
const PADDED = 20;
const POINT = 6;
const GAP = 10;
const EDGE = 8;
/** Of the letters of a title. */
const SIZE = 13;
/** More is not read in one go. */
const WIDEST = 430;
const NARROWEST = 240;
const LEAST = 120;
/** So much less goes into a line than its width, as no word is broken. */
const RAGGED = 20;
/** Room beyond the window that is drawn as well, as a share of it. */
const PADDING = 0.25;
/** Pixels of the words of a break. */
const SPAN = 50;
const LEAST_SPAN = 31;
/** Pixels of the name of a stretch. */
const NAME = 82;
/** Pixels of the words of a step. */
const CUT = 44;
/** Pixels of one step of the axis, at least. */
const STEP = 84;
const SEVERAL = 'var(--timeline-several)';
const [ON_AXIS, BELOW] = ['axis', 'told'];

interface Placed {
  readonly item: ChartItem;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The picture of the events around a window of folded time, each with its whole title, beside its mark where there is room. As
 * they are few, all that touch the window are drawn. One row is one pixel.
 */
export function toldPicture({ events, time }: Told, lanes: readonly Lane[], around: Stretch, width: number, selected: EventId | null, words: ToldWords): Picture {
  const perPixel = (around.to - around.from) / Math.max(1, width);
  const placed: Placed[] = [];
  for (const event of events) {
    const folded = foldedStretch(time, stretchOf(event));
    const [start, end] = [folded.from, folded.to].map((each) => (each - around.from) / perPixel);
    if (start === undefined || end === undefined || start > width * (1 + PADDING) || end < -width * PADDING) continue;
    placed.push(placedFree(event, { start, end, folded, width }, coloursOf(event, lanes), event.id === selected, words, placed));
  }
  const height = Math.max(LEAST, ...placed.map(({ bottom }) => bottom)) + AROUND;
  return {
    height: AXIS + height + 2,
    lanes: [ON_AXIS, BELOW].map((id) => ({ id, label: '', sublabel: null, named: true, colour: 'transparent', height: id === ON_AXIS ? AXIS : height, opened: false, crowded: false })),
    items: [...axisOf(events, time, around, perPixel), ...placed.map(({ item }) => item)],
    around,
  };
}

function coloursOf({ excerpts }: ChartEvent, lanes: readonly Lane[]): readonly string[] {
  const reporting = new Set(excerpts.flatMap(({ article, tells }) => (tells ? [article] : [])));
  return lanes.filter(({ articles }) => articles.some((article) => reporting.has(article))).map(({ colour }) => colour);
}

interface At {
  readonly start: number;
  readonly end: number;
  readonly folded: Stretch;
  readonly width: number;
}

/** Right of its mark where the whole title has room there, else left of it, else where more of it has; in the first free place from above. */
function placedFree(event: ChartEvent, { start, end, folded, width }: At, colours: readonly string[], selected: boolean, words: ToldWords, others: readonly Placed[]): Placed {
  const point = isPoint(event);
  const beside = colours.length * DOT + (event.disagreements.length > 0 ? SIGN : 0) + PADDED;
  const text = textWidth(event.title, SIZE);
  const want = Math.min(WIDEST, text + beside);
  const labelAt = point ? start + POINT : Math.max(0, start);
  const after = width - EDGE - labelAt;
  const before = after < want && start - EDGE > after;
  const side = before ? start - EDGE : after;
  // Where neither side has room the label stands over its mark.
  const shift = side >= Math.min(want, NARROWEST) || start < 0 || start > width ? 0 : Math.floor(Math.min(labelAt, Math.min(want, NARROWEST) - after));
  const slid = shift > 0;
  const label = Math.ceil(Math.max(slid ? 0 : LEAST, Math.min(want, slid ? after + shift : side)));
  const lines = text + beside <= label ? 1 : Math.ceil(text / (label - beside - RAGGED));
  const [left, right] = before && !slid ? [start - label - GAP, Math.max(end, start + GAP)] : [start - shift - GAP, Math.max(end, labelAt - shift + label) + GAP];
  const high = lines * LINE + AROUND;
  const top = freeTop({ left, right }, high, others);
  return { item: itemOf(event, { folded, point, before: before && !slid, shift, label, top }, colours, selected, words), left, right, top, bottom: top + high };
}

function freeTop({ left, right }: { readonly left: number; readonly right: number }, high: number, others: readonly Placed[]): number {
  let top = 0;
  for (;;) {
    const low = top;
    const inTheWay = others.find((other) => other.left < right && left < other.right && other.top < low + high && low < other.bottom);
    if (inTheWay === undefined) return top;
    top = inTheWay.bottom;
  }
}

interface Shape {
  readonly folded: Stretch;
  readonly point: boolean;
  readonly before: boolean;
  readonly shift: number;
  readonly label: number;
  readonly top: number;
}

function itemOf({ id, title, kind, time, disagreements, ...event }: ChartEvent, { folded, point, before, shift, label, top }: Shape, colours: readonly string[], selected: boolean, words: ToldWords): ChartItem {
  const differs = disagreements.length > 0;
  const className = ['mark mark-told', `mark-${kind}`, `mark-${point ? 'point' : 'bar'}`, `mark-${time.certainty}`, ...(before ? ['mark-before'] : []), ...(selected ? ['mark-selected'] : [])].join(' ');
  return {
    id: `${id}@${BELOW}`, lane: BELOW ?? '', ...folded, row: top, className, selected, label,
    colour: colours.length === 1 ? colours[0] ?? SEVERAL : SEVERAL,
    text: piecesOf(title, []),
    hint: [title, ...words({ id, title, kind, time, disagreements, ...event }), ...(colours.length > 1 ? [`${colours.length} sources`] : []), ...(differs ? ['sources differ'] : [])].join(', '),
    badge: '', dots: colours, differs, holds: null, found: false, ...(shift > 0 && { shift }),
  };
}

/** The breaks, and between them the steps of the axis, as far as there is room for their words. */
function axisOf(events: readonly ChartEvent[], time: Told['time'], around: Stretch, perPixel: number): readonly ChartItem[] {
  const padding = (around.to - around.from) * PADDING;
  const whole = { from: around.from - padding, to: around.to + padding };
  const ends = [whole.from, ...time.breaks.flatMap(({ folded }) => [folded.from, folded.to]), whole.to];
  const items: ChartItem[] = time.breaks.map(({ from, to, folded }) => still('break', folded, [(folded.to - folded.from) / perPixel < LEAST_SPAN ? '' : spanText(to - from, (folded.to - folded.from) / perPixel < SPAN)], spanText(to - from, false), 0));
  for (let at = 0; at < ends.length; at += 2) {
    const [from, to] = [Math.max(ends[at] ?? 0, whole.from), Math.min(ends[at + 1] ?? 0, whole.to)];
    // Words may run on over the break.
    if (from < to) items.push(...stepsOf(events, { from, to }, { end: Math.max(to, ends[at + 2] ?? to), shown: around }, time, perPixel));
  }
  return items;
}

/** Of one stretch without a break: what it is of, then its steps, if it has more than one. */
function stepsOf(events: readonly ChartEvent[], folded: Stretch, { end, shown }: { readonly end: number; readonly shown: Stretch }, time: Told['time'], perPixel: number): readonly ChartItem[] {
  const told = events.filter((event) => within(time.fold(stretchOf(event).from), folded));
  const starts = told.map((event) => stretchOf(event).from);
  const [from, to] = [time.unfold(folded.from), time.unfold(folded.to - 1)];
  const { steps, begins } = axisSteps({ from, to }, STEP * perPixel);
  // What begins on one day, or is of a month or a year, has one name; it stands where that begins.
  const one = starts.length > 0 && (told.every(isCoarse) || (DAY / perPixel < STEP * 3 && Math.max(...starts) < (Math.floor(Math.min(...starts) / DAY) + 1) * DAY));
  const inside = (each: number) => Math.min(folded.to, Math.max(folded.from, time.fold(each)));
  if (one || steps.length < 2 || (to - from) / perPixel < STEP * 1.5) {
    const stretch = { from: time.fold(Math.max(from, Math.min(...starts, to))), to: end };
    const [name, below] = nameOf(told, from, (stretch.to - stretch.from) / perPixel < NAME);
    return [still('major', stretch, [name], '', 0), ...(below === '' ? [] : [still('below', stretch, [below], '', 20)])];
  }
  const drawn = steps.map(({ from: start, to: stop, label }, place) => {
    const step = { from: inside(Math.max(start, from)), to: inside(Math.min(stop, to)) };
    // Where the window ends, half a word says nothing; where it begins, the name of a step stays in it, and may reach into the next.
    const cut = (step.from < shown.to && step.from > shown.to - CUT * perPixel) || (place < steps.length - 1 && step.to > shown.from && step.to - Math.max(step.from, shown.from) < textWidth(label, SIZE) * perPixel);
    return still('minor', step, [cut ? '' : label], '', 22);
  });
  return [still('major', folded, [begins], '', 0), ...drawn];
}

const within = (time: number, { from, to }: Stretch): boolean => time >= from && time <= to;

/** A stretch as coarse as what begins in it: a year and a month have no day. Where it is `narrow`, its month, and the year below. */
function nameOf(events: readonly ChartEvent[], from: number, narrow: boolean): readonly [name: string, below: string] {
  const first = events[0] === undefined ? from : stretchOf(events[0]).from;
  if (events.length > 0 && events.every(({ time }) => YEARS.has(time.granularity))) return [String(new Date(first).getUTCFullYear()), ''];
  const [month = '', year = ''] = monthYear(new Date(first)).split(' ');
  if (narrow) return [month, year];
  return [events.length > 0 && events.every(isCoarse) ? `${month} ${year}` : dayLabel(first), ''];
}

const YEARS: ReadonlySet<string> = new Set(['year', 'decade', 'century']);
const MONTHS: ReadonlySet<string> = new Set(['month', 'season', 'quarter', ...YEARS]);
const isCoarse = ({ time }: ChartEvent): boolean => MONTHS.has(time.granularity);

/** What stands on the axis, and is no mark. */
function still(kind: 'break' | 'major' | 'minor' | 'below', { from, to }: Stretch, text: Pieces, hint: string, row: number): ChartItem {
  return { id: `${kind} ${from}`, lane: ON_AXIS ?? '', from, to, row, colour: 'transparent', className: `still still-${kind}`, selected: false, text, hint, label: 400, badge: '', differs: false, holds: null, found: false, still: true };
}

/** "8 years", "7 months", "39 days", or "8 y", "7 mo", "39 d": how long the emptiness is that a break folds. */
function spanText(length: number, short: boolean): string {
  const days = Math.round(length / DAY);
  const [count, unit, letters] = days >= 730 ? [Math.round(days / 365.25), 'year', 'y'] : days >= 61 ? [Math.round(days / 30.44), 'month', 'mo'] : [days, 'day', 'd'];
  return short ? `${count} ${letters}` : `${count} ${unit}${count === 1 ? '' : 's'}`;
}
