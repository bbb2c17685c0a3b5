/** Seasons, quarters, and units counted from now or from a time told before. */
import type { Day, Granularity, TimeExpression } from '../model.ts';
import { addDays, addMinutes, addMonths, day, dayOf, monthOf, weekdayOf, yearOf } from './calendar.ts';
import { nearWeekday, valueOfDate, valueOfUnit } from './compose.ts';
import type { Side, Unit } from './form.ts';
import { SEASON_CODES } from './lexicon.ts';
import { dayTold, timeTold } from './memory.ts';
import { comparedPeriod, reportedQuarter } from './reported-period.ts';
import { yearAndMonth, yearInStory, type StoryTime } from './story-time.ts';
import { fromContext, fromNow, open, stated, type Filled, type FormOf, type Scene } from './scene.ts';

/** How many sentences a report stays with its quarter, and how many with what it compares. */
const QUARTER_REACH = 3;
const COMPARISON_REACH = Infinity;

/** The code of a part of the year in TIMEX3. */
function codeOf(part: FormOf<'yearpart'>['part'], index: number | null): string {
  if (part === 'season') return index === null ? 'XX' : (SEASON_CODES[index - 1] ?? 'SP');
  return index === null ? (part === 'quarter' ? 'QX' : 'XX') : `${part === 'quarter' ? 'Q' : 'H'}${String(index)}`;
}

const valueOfPart = (year: number, { part, index }: FormOf<'yearpart'>): string => `${valueOfDate(year, null, null)}-${codeOf(part, index)}`;

export function fillYearPart(form: FormOf<'yearpart'>, scene: Scene): Filled {
  if (form.year !== null && form.index === null) {
    // "The 1988 period" in a report on the third quarter.
    const period = comparedPeriod(scene.told, scene.reading.sentence, COMPARISON_REACH);
    return period === null || period === 'months' ? stated(valueOfDate(form.year, null, null)) : fromContext(`${valueOfDate(form.year, null, null)}${period.slice(4)}`);
  }
  if (form.year !== null) return stated(valueOfPart(form.year, form));
  const storied = form.part !== 'season' || form.index === null ? null : seasonInStory(form.index, form.side, scene);
  if (storied !== null) return fromContext(valueOfPart(storied, form));
  if (scene.now === null) return open(`XXXX-${codeOf(form.part, form.index)}`);
  const now = scene.now;
  if (form.index === null) {
    if (form.side === null) {
      const told = reportedQuarter(scene.told, now);
      if (told !== null) return fromContext(told);
      // The quarter of the calendar that holds most of it: one that ended in July is the second.
      if (form.ends !== undefined) {
        const last = day(yearOf(now), form.ends, 1);
        return fromNow(valueOfUnit('quarter', addMonths(last <= now ? last : addMonths(last, -12), -1), 0));
      }
    }
    return fromNow(valueOfUnit('quarter', now, form.side === 'next' ? 1 : form.side === 'this' ? 0 : -1));
  }
  const year = yearOf(now);
  if (form.part !== 'season') {
    if (form.side === 'last' || form.side === 'previous') return fromNow(valueOfPart(year - 1, form));
    if (form.side === 'next') return fromNow(valueOfPart(year + 1, form));
    if (form.side === 'this') return fromNow(valueOfPart(year, form));
  }
  // Sides of a season are sides of now: "last summer", said in June, is the one before this.
  const width = form.part === 'half' ? 6 : 3;
  const first = form.part === 'season' ? form.index * 3 : (form.index - 1) * width + 1;
  const start = day(year, first, 1);
  // The end of a season that still lasts is not what a past verb tells of.
  const ended = scene.reading.mod !== 'END' || scene.reading.tense !== 'past' || form.part !== 'season';
  const begun = (ended ? start : addMonths(start, width)) <= now;
  const over = addMonths(start, width) <= now;
  if (form.part === 'season' && (form.side === 'last' || form.side === 'previous')) return fromNow(valueOfPart(over ? year : year - 1, form));
  if (form.side === 'next' || form.side === 'following') return fromNow(valueOfPart(begun ? year + 1 : year, form));
  // In January "this winter" is the one that began last December.
  if (form.side === 'this' || form.side === 'same') return fromNow(valueOfPart(form.part === 'season' && form.index === 4 && monthOf(now) < 3 ? year - 1 : year, form));
  // Results are expected for a quarter that is over; a season that is over comes again.
  const again = form.part === 'season' && over && scene.reading.tense === 'future';
  const ahead = scene.reading.tense === 'future' || addMonths(start, -width) <= now;
  return fromNow(valueOfPart(again ? year + 1 : begun || (ahead && (form.part !== 'season' || scene.reading.tense === 'future')) ? year : year - 1, form));
}

/** The year of a season in the story, or beside a time told before ("that summer"); null: it goes by now. */
function seasonInStory(index: number, side: Side | null, scene: Scene): number | null {
  const counted = side === 'same' || side === 'following' || side === 'previous';
  const told = counted && scene.story === null ? timeTold(scene.told, scene.reading.sentence, 5) : null;
  const at: StoryTime | null = scene.story ?? (told === null ? null : { told, month: null, year: 0, span: null, ...yearAndMonth(told.expression.value) });
  if (at === null || at.year === 0 || (!counted && side !== null && side !== 'next')) return null;
  const first = index * 3;
  const month = at.month ?? (side === 'following' || side === 'next' ? 12 : 1);
  // January and February are still the winter of the year before.
  const winter = index === 4 && month < 3 && at.month !== null;
  if (side === 'following' || side === 'next') return month < first && !winter ? at.year : at.year + 1;
  if (side === 'previous') return month > first + 2 ? at.year : at.year - 1;
  if (winter) return at.year - 1;
  return side === 'same' || at.month === null || month <= first + 2 ? at.year : (yearInStory(at, first, scene.firm) ?? at.year);
}

const UNKNOWN_UNITS: ReadonlyMap<string, string> = new Map([['week', 'XXXX-WXX'], ['weekend', 'XXXX-WXX-WE'], ['month', 'XXXX-XX'], ['quarter', 'XXXX-QX'], ['year', 'XXXX'], ['decade', 'XXX'], ['century', 'XX'], ['season', 'XXXX-XX']]);

export function fillUnit(form: FormOf<'unit'>, scene: Scene): Filled {
  const unknown = open(form.weekday === null ? (UNKNOWN_UNITS.get(form.unit) ?? 'XXXX-XX-XX') : `XXXX-WXX-${String(form.weekday)}`);
  // "Today it has 300 inhabitants", at the end of a history.
  if (scene.reading.rule === 'day-deictic' && form.count === 0 && scene.story !== null && scene.reading.tense !== 'past' && !scene.reading.quoted) return stated('PRESENT_REF');
  const earnings = form.unit === 'year' && form.count === -1 ? quarterBefore(form, scene) : null;
  if (earnings !== null) return fromContext(earnings);
  if (scene.story !== null && (form.from === 'context' || ofStory(form, scene))) return inStory(form, scene, scene.story) ?? unknown;
  // "The year-ago results" are those of the year before the report's, whatever year was told last.
  if (form.from === 'context' && (scene.story !== null || scene.now === null || scene.reading.rule !== 'year-ago')) {
    // "Earlier in the day" is the day of the news, not of a month that was told in passing.
    const ofNews = form.unit === 'day' && scene.reading.rule === 'unit-the';
    const told = ofNews ? dayTold(scene.told, scene.reading.sentence, 5) : timeTold(scene.told, scene.reading.sentence, 5);
    const from = told?.expression.interval?.start;
    if (from !== undefined && told !== null) {
      const counted = countedFrom(told.expression, dayOf(from), form);
      return counted === null ? unknown : fromContext(counted);
    }
    // Results are compared with "a year earlier" without naming the first year; a day later than nothing is no day.
    if (!ofNews && (form.unit !== 'year' || form.count > 0)) return unknown;
  }
  if (scene.now === null) return unknown;
  if (form.weekday !== null && form.unit === 'week') return fromNow(addDays(scene.now, form.count * 7 + form.weekday - weekdayOf(scene.now)));
  if (form.weekday !== null) return fromNow(nearWeekday(scene.now, form.weekday, form.count > 0 ? 'future' : 'past', form.count !== 0));
  if (form.unit === 'weekend' && form.count === 0) {
    // Until it comes round again, "the weekend" is the last one; "this weekend" only in the first days after it.
    const before = form.vague ? scene.reading.tense !== 'future' && weekdayOf(scene.now) < 6 : scene.reading.tense === 'past' && weekdayOf(scene.now) < 3;
    return fromNow(valueOfUnit('weekend', scene.now, before ? -1 : 0));
  }
  if ((form.unit === 'hour' || form.unit === 'minute') && form.count !== 0) return fromNow(scene.now);
  if (form.at !== undefined) return fromNow(valueOfUnit(form.at, anniversary(scene.now, form), 0));
  return fromNow(valueOfUnit(form.unit, scene.now, form.count));
}

function anniversary(now: Day, { unit, count }: FormOf<'unit'>): Day {
  return unit === 'week' ? addDays(now, count * 7) : addMonths(now, count * (unit === 'month' ? 1 : unit === 'year' ? 12 : 120));
}

/** In a story, "the end of the year" and "the next month" are the story's. */
const ofStory = (form: FormOf<'unit'>, scene: Scene): boolean =>
  form.weekday === null && (scene.reading.rule === 'unit-the' || scene.reading.rule === 'year-end' || scene.reading.rule === 'weekend' || (scene.reading.rule === 'unit-side' && form.count > 0 && form.unit !== 'century'));

/** Counted from where the story stands; null: it says no time that is fine enough. */
function inStory(form: FormOf<'unit'>, scene: Scene, story: StoryTime): Filled | null {
  const told = timeTold(scene.told.slice(-60).filter((t) => t.expression.resolvedBy !== 'publication'), scene.reading.sentence, 25);
  const interval = told?.expression.interval;
  if (told === null || interval == null) {
    if (form.unit !== 'year') return null;
    const year = story.year + form.count;
    return fromContext(valueOfDate(story.year < 0 && year >= 0 ? year + 1 : year, null, null));
  }
  const counted = countedFrom(told.expression, dayOf(interval.start), form);
  return counted === null ? null : fromContext(counted);
}

/** So many units from a time told. Hours count on from a clock time, and whole days of hours from a day; else null. */
function countedFrom({ interval, granularity, value }: TimeExpression, day: Day, { unit, count }: FormOf<'unit'>): string | null {
  if (unit === 'hour' || unit === 'minute') {
    if (granularity === 'minute' && interval !== null) return addMinutes(interval.start, unit === 'hour' ? count * 60 : count);
    return unit === 'hour' && count % 24 === 0 && granularity === 'day' ? addDays(day, count / 24) : null;
  }
  return openBelow(granularity, unit, value) ?? valueOfUnit(unit, day, count);
}

/** Two days after some time in February is a day of nobody knows which date: `2022-02-XX`. Null: the time told is fine enough. */
function openBelow(told: Granularity, unit: Unit, value: string): string | null {
  // A year and some months from a year that is known is in no month that is.
  if (unit === 'month' && (told === 'year' || told === 'decade' || told === 'century')) return 'XXXX-XX';
  if (unit !== 'day' && unit !== 'week') return null;
  if (/^\d{4}-\d\d$/.test(value)) return `${value}-XX`;
  if (/^\d{4}-(?:S[PU]|Q\d)$/.test(value)) return `${value.slice(0, 4)}-${unit === 'day' ? 'XX-XX' : 'WXX'}`;
  return told === 'year' || told === 'season' || told === 'quarter' || told === 'decade' || told === 'century' ? 'XXXX-XX-XX' : null;
}

/** In sentences about a quarter, "a year earlier" is the same quarter of the year before. */
function quarterBefore(form: FormOf<'unit'>, scene: Scene): string | null {
  if (!/^(?:ago|earlier|year-ago|period-before)$/.test(scene.reading.rule) && form.from !== 'context') return null;
  const period = comparedPeriod(scene.told, scene.reading.sentence, form.vague ? COMPARISON_REACH : QUARTER_REACH);
  return period === null || period === 'months' ? null : `${valueOfDate(Number(period.slice(0, 4)) - 1, null, null)}${period.slice(4)}`;
}
