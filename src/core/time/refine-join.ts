import type { Span } from '../model.ts';
import type { DateForm, Draft, Form } from './form.ts';

/** Makes something of the expressions of a sentence; what it leaves as they are it gives back as they came. */
export type Refine = (drafts: readonly Draft[], text: string, sentence: Span) => readonly Draft[];

/** Sees two drafts and the words between, and gives one draft or null. */
export type Join = (a: Draft, b: Draft, between: string, text: string, sentence: Span) => Draft | null;

/** Longer gaps join nothing: cutting them off keeps a long sentence linear. */
const GAP = 40;

/** Joins neighbours left to right. */
export function joinNeighbours(drafts: readonly Draft[], text: string, sentence: Span, join: Join): readonly Draft[] {
  let out: Draft[] | null = null;
  let previous: Draft | undefined;
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i];
    if (draft === undefined) continue;
    const joined = previous === undefined || draft.start - previous.end > GAP ? null : join(previous, draft, text.slice(previous.end, draft.start), text, sentence);
    if (joined === null) out?.push(draft);
    else {
      out ??= drafts.slice(0, i);
      out[out.length - 1] = joined;
    }
    previous = joined ?? draft;
  }
  return out ?? drafts;
}

/** A form that names one day. */
export function isDayForm(form: Form): form is DateForm {
  if (form.kind === 'date') return form.day !== null;
  return form.kind === 'weekday' || form.kind === 'holiday' || form.kind === 'beside' || (form.kind === 'unit' && (form.unit === 'day' || form.weekday !== null));
}

/** The day that a form names, or its first day. */
const firstDay = (form: Form): DateForm | null => (form.kind === 'range' ? firstDay(form.from) : isDayForm(form) ? form : null);

const isPart = (form: Form): boolean => form.kind === 'time' && form.day === null && /^T[A-Z]/.test(form.clock);
const isClock = (form: Form): boolean => form.kind === 'time' && form.day === null && /^T\d/.test(form.clock);

const over = (a: Draft, b: Draft, form: Form, main: Draft): Draft => ({ ...main, start: a.start, end: b.end, form, zone: a.zone ?? b.zone, mod: a.mod ?? b.mod });

const nightOfDay: Join = (a, b, between) =>
  (a.form.kind === 'time' && a.form.day === null && a.form.clock === 'TNI' && /^ (?:from|between|of) $|^ $/.test(between) && firstDay(b.form) !== null
    ? over(a, b, { kind: 'time', day: firstDay(b.form), clock: 'TNI' }, a) : null);

const nightToDay: Join = (a, b, between, text) =>
  (a.form.kind === 'time' && a.form.clock === 'TNI' && a.form.day !== null && isDayForm(b.form) && /^ ?(?:to|into|and|-|till|until) ?$/.test(between) && /night/i.test(text.slice(a.start, a.end))
    ? over(a, b, a.form, a) : null);

/** "in the night from Saturday to Sunday": the night that begins on the first day. */
export const joinNight: Refine = (drafts, text, sentence) => joinNeighbours(joinNeighbours(drafts, text, sentence, nightOfDay), text, sentence, nightToDay);

const dayWithPart: Join = (a, b, between) => {
  if (!isDayForm(a.form) || !isPart(b.form) || b.form.kind !== 'time' || !/^(?:'s)?,? (?:in |at |during |early |late )?$/.test(between)) return null;
  const mod = / early /.test(between) ? 'START' : / late /.test(between) ? 'END' : null;
  return over(a, mod === null ? b : { ...b, mod }, { kind: 'time', day: a.form, clock: b.form.clock }, b);
};

const partOfDay: Join = (a, b, between) => {
  if (!isPart(a.form) || a.form.kind !== 'time') return null;
  // "the small hours of Thursday morning"
  if (b.form.kind === 'time' && b.form.day !== null && between === ' of ') return over(a, b, b.form, a);
  return isDayForm(b.form) && /^ (?:of |on )?$|^, $/.test(between) ? over(a, b, { kind: 'time', day: b.form, clock: a.form.clock }, a) : null;
};

/** "Thursday night", "the evening of 4 May", "Friday's morning". */
export const joinDayAndPart: Refine = (drafts, text, sentence) => joinNeighbours(joinNeighbours(drafts, text, sentence, dayWithPart), text, sentence, partOfDay);

const dateOfWeekday: Join = (a, b, between) =>
  (a.form.kind === 'weekday' && a.form.weeks === undefined && b.form.kind === 'date' && b.form.day !== null && b.form.weekday === null && between === ', '
    ? over(a, b, { ...b.form, weekday: a.form.weekday }, b) : null);

/** "this coming Sunday, 8 March": the weekday only confirms. */
export const joinWeekdayAndDate: Refine = (drafts, text, sentence) => joinNeighbours(drafts, text, sentence, dateOfWeekday);

/** Clocks that do not say which half of the day they are of. */
const HALF_UNSAID = new Set(['clock-words', 'clock-24', 'clock-bare']);

/** "9 o'clock on Friday night" is 21:00: the part of the day says which half of it. */
function inPart(clock: string, part: string): string {
  const hour = Number(clock.slice(1, 3));
  const late = part === 'TAF' || part === 'TEV' || (part === 'TNI' && hour > 4);
  return late && hour < 12 ? `T${String(hour + 12)}${clock.slice(3)}` : clock;
}

const TO_DAY = /^,? ?(?:on |of |early |late |early on |the )?$/;
const TO_CLOCK = /^,? ?(?:at |around |about |by |until |at about |at around |just after |just before |shortly after |shortly before |at just after |before |after |from |until about )?$/;

const dayBeside = (form: Form): DateForm | null => (isDayForm(form) ? form : form.kind === 'time' && /^T[A-Z]/.test(form.clock) ? form.day : null);

const clockAndDay: Join = (a, b, between) => {
  if (isClock(a.form) && a.form.kind === 'time') {
    const day = dayBeside(b.form);
    const clock = HALF_UNSAID.has(a.rule) && b.form.kind === 'time' ? inPart(a.form.clock, b.form.clock) : a.form.clock;
    if (day !== null && TO_DAY.test(between)) return { ...over(a, b, { ...a.form, day, clock }, a), mod: a.mod };
    if (isPart(b.form) && /^ (?:in |on )?$/.test(between)) return { ...over(a, b, a.form, a), mod: a.mod };
  }
  if (!isClock(b.form) || b.form.kind !== 'time') return null;
  const day = dayBeside(a.form);
  if (day === null || !TO_CLOCK.test(between)) return null;
  const mod = /just after|shortly after/.test(between) ? 'AFTER' : /just before|shortly before/.test(between) ? 'BEFORE' : /about|around/.test(between) ? 'APPROX' : b.mod;
  const clock = HALF_UNSAID.has(b.rule) && a.form.kind === 'time' ? inPart(b.form.clock, a.form.clock) : b.form.clock;
  return { ...over(a, b, { ...b.form, day, clock }, b), mod };
};

/** "5am on Friday morning", "Friday at 17:30", "the morning of 4 May at 7". The clock says more than the part. */
export const joinDayAndClock: Refine = (drafts, text, sentence) => joinNeighbours(drafts, text, sentence, clockAndDay);
