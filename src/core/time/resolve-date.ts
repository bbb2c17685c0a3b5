/** Fills the holes of a date form. */
import { addDays, addMonths, dayOf, daysBetween, isDay, weekdayOf } from './calendar.ts';
import { isWhole, nearWeekday, valueOfDate, valueOfMonth, valueOfWeek } from './compose.ts';
import type { DateForm } from './form.ts';
import { dayTold } from './memory.ts';
import { fillCalendar, fillHoliday } from './resolve-calendar.ts';
import { fillUnit, fillYearPart } from './resolve-period.ts';
import { fromContext, fromNow, open, type Filled, type FormOf, type Scene } from './scene.ts';
import { plainWeekday } from './told-up-to.ts';
import { yearAndMonth, yearBefore } from './story-time.ts';
import { intervalOfValue } from './value.ts';

export function fillDate(form: DateForm, scene: Scene): Filled {
  switch (form.kind) {
    case 'date': return fillCalendar(form, scene);
    case 'weekday': return fillWeekday(form, scene);
    case 'holiday': return fillHoliday(form, scene);
    case 'yearpart': return fillYearPart(form, scene);
    case 'unit': return fillUnit(form, scene);
    case 'nth': return fillNth(form, scene);
    case 'beside': return fillBeside(form, scene);
    case 'range': return fillRange(form, scene);
  }
}

function fillWeekday(form: FormOf<'weekday'>, scene: Scene): Filled {
  const unknown = open(`XXXX-WXX-${String(form.weekday)}`);
  if (form.weeks !== undefined) return scene.now === null || scene.story !== null ? unknown : fromNow(addDays(nearWeekday(scene.now, form.weekday, 'future', true), form.weeks * 7));
  if (form.side === 'previous' || form.side === 'following' || form.side === 'same' || (scene.story !== null && form.side === 'next')) {
    const told = dayTold(scene.told, scene.reading.sentence, 5);
    const from = told?.expression.interval?.start;
    if (from !== undefined) {
      return fromContext(nearWeekday(dayOf(from), form.weekday, form.side === 'following' || form.side === 'next' ? 'future' : 'past', form.side !== 'same'));
    }
  }
  if (scene.story !== null && form.side === null) {
    // A story goes on: the weekday that follows the day told last.
    const told = dayTold(scene.told, scene.reading.sentence, 12);
    return told?.expression.interval == null ? unknown : fromContext(nearWeekday(dayOf(told.expression.interval.start), form.weekday, 'future', false));
  }
  if (scene.now === null) return unknown;
  switch (form.side) {
    case 'last': return fromNow(nearWeekday(scene.now, form.weekday, 'past', true));
    case 'next': return fromNow(nearWeekday(scene.now, form.weekday, 'future', true));
    default: {
      if (scene.reading.tense === 'future') return fromNow(nearWeekday(scene.now, form.weekday, 'future', false));
      return fromNow(nearWeekday(plainWeekday(scene.reading) === null ? scene.now : (scene.upTo ?? scene.now), form.weekday, 'past', false));
    }
  }
}

function fillBeside({ weekday, side, of }: FormOf<'beside'>, scene: Scene): Filled {
  const { value, by } = fillDate(of, scene);
  return isDay(value) ? { value: nearWeekday(value, weekday, side === 'before' ? 'past' : 'future', true), by } : open(`XXXX-WXX-${String(weekday)}`);
}

function fillNth(form: FormOf<'nth'>, scene: Scene): Filled {
  const of = fillDate(form.of, scene);
  if (form.unit === 'month' && form.of.kind === 'unit' && form.of.unit === 'year') return { value: `${of.value}-${String(form.index).padStart(2, '0')}`, by: of.by };
  const { interval } = intervalOfValue(of.value, null);
  if (form.unit === 'day' && form.index > 0 && /^(?:XXXX|BC\d{4}|\d{4})-(?:XX|\d\d)$/.test(of.value) && interval === null) return { value: `${of.value}-${String(form.index).padStart(2, '0')}`, by: of.by };
  if (interval === null || !isWhole(of.value)) return { value: of.value, by: of.by };
  const first = dayOf(interval.start);
  const last = addDays(dayOf(interval.end), -1);
  const n = form.index;
  // The week or weekend that a day is in, or next to.
  if (n === 0) return { value: form.unit === 'weekend' ? `${valueOfWeek(addDays(first, weekdayOf(first) < 3 ? -7 : 0))}-WE` : valueOfWeek(first), by: of.by };
  switch (form.unit) {
    case 'day': return { value: n < 0 ? last : addDays(first, Math.min(n - 1, daysBetween(first, last))), by: of.by };
    case 'month': return { value: valueOfMonth(n < 0 ? last : addMonths(first, n - 1)), by: of.by };
    case 'week': return { value: valueOfWeek(n < 0 ? addDays(last, -3) : addDays(first, (n - 1) * 7 + 3)), by: of.by };
    case 'weekend': {
      const saturday = n < 0 ? nearWeekday(last, 6, 'past', false) : addDays(nearWeekday(first, 6, 'future', false), (n - 1) * 7);
      return { value: `${valueOfWeek(saturday)}-WE`, by: of.by };
    }
  }
}

function fillRange(form: FormOf<'range'>, scene: Scene): Filled {
  const to = fillDate(form.to, scene);
  const from = fillDate(form.from, scene);
  const joined = (a: string): Filled => ({ value: `${a}/${to.value}`, by: to.by === 'itself' ? from.by : to.by });
  if (form.from.kind === 'weekday' && isDay(to.value)) return joined(nearWeekday(to.value, form.from.weekday, 'past', true));
  // "March 3 to April 5, 2019": the year at the end holds for both.
  if (form.from.kind === 'date' && form.to.kind === 'date' && form.from.month !== null && isWhole(to.value)) {
    const last = yearAndMonth(to.value);
    if (form.from.year === null && last !== null) {
      const before = form.from.month > (form.to.month ?? 12) || (form.from.month === form.to.month && (form.from.day ?? 1) > (form.to.day ?? 31));
      return { value: `${valueOfDate(before ? yearBefore(last.year) : last.year, form.from.month, form.from.day)}/${to.value}`, by: to.by };
    }
  }
  return joined(from.value);
}
