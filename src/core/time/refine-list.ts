/** Lists of dates that write their month or year only once. */
import type { Span } from '../model.ts';
import { isDay } from './calendar.ts';
import { date, type DateForm, type Draft } from './form.ts';

const NEXT = /^(,? (?:and|or|&) |, )(?:the )?(3[01]|[12]\d|[1-9])(?:st|nd|rd|th)?(?![\d:/%]|[.,]\d|-[a-z]|,? (?:[a-z]+s|percent|per cent|million|people|[AaPp]\.?m|January|February|March|April|May|June|July|August|September|October|November|December)\b)/;
const YEAR = /^,? ((?:1[5-9]|20)\d\d)\b(?!,\d)/;

/** The days that follow "May 3" in "May 3, 4 and 7, 1998". The list must end in "and", or its commas mean something else. */
function daysAfter(first: Draft, text: string, sentence: Span): readonly Draft[] {
  const { form } = first;
  if (first.rule !== 'month-day' || form.kind !== 'date' || form.month === null || form.year !== null) return [first];
  const ends: { readonly start: number; readonly end: number; readonly day: number }[] = [];
  let closed = false;
  let at = first.end;
  while (!closed && ends.length < 6) {
    const m = NEXT.exec(text.slice(at, Math.min(sentence.end, at + 40)));
    if (m === null) break;
    closed = m[1] !== ', ';
    const end = at + m[0].length;
    ends.push({ start: at + (m[1] ?? '').length, end, day: Number(m[2]) });
    at = end;
  }
  const year = YEAR.exec(text.slice(at, Math.min(sentence.end, at + 8)));
  const on = (day: number, weekday: number | null = null): DateForm => date(year === null ? null : Number(year[1]), form.month, day, weekday);
  if (!closed || ends.some(({ day }) => !isDay(`2000-${String(form.month).padStart(2, '0')}-${String(day).padStart(2, '0')}`))) return [first];
  return [
    { ...first, form: on(form.day ?? 1, form.weekday) },
    ...ends.map(({ start, end, day }, i): Draft => ({ ...first, start, end: i === ends.length - 1 && year !== null ? end + year[0].length : end, rule: 'day-of-list', form: on(day) })),
  ];
}

const isMonthDay = ({ rule }: Draft): boolean => rule === 'month-day';

/** "May 3, 4 and 7" is three days. */
export function listDays(drafts: readonly Draft[], text: string, sentence: Span): readonly Draft[] {
  if (!drafts.some(isMonthDay)) return drafts;
  let end = 0;
  return drafts.flatMap((draft, i) => {
    if (draft.start < end) return [];
    const days = daysAfter(draft, text, sentence);
    end = days.at(-1)?.end ?? 0;
    const next = drafts[i + 1];
    // What another rule read there is no day of the list.
    return days.length > 1 && next !== undefined && next.start < end && next.form.kind !== 'date' ? [draft] : days;
  });
}

const JOINED = /^(?:,|,? (?:and|or)| &)(?: in| on)?(?: the)?(?: early| late| mid-?)? ?$/;

/** The year that a date without one takes from the next one in the list: "in May and June 1942", "the summer and autumn of 1942". */
function yearFrom(a: Draft, b: Draft): DateForm | null {
  if (a.form.kind === 'date' && b.form.kind === 'date') {
    const alike = a.form.month !== null && b.form.month !== null && (a.form.day === null) === (b.form.day === null);
    return alike && a.form.year === null && a.form.side === null && b.form.year !== null && a.form.month <= b.form.month ? { ...a.form, year: b.form.year } : null;
  }
  if (a.form.kind === 'yearpart' && b.form.kind === 'yearpart') {
    return a.form.part === b.form.part && a.form.year === null && a.form.side === null && a.form.index !== null ? { ...a.form, year: b.form.year, side: b.form.side } : null;
  }
  return null;
}

/** From the last to the first, so that a year reaches every date of its list. */
export function shareYear(drafts: readonly Draft[], text: string): readonly Draft[] {
  let out: Draft[] | null = null;
  let next = drafts.at(-1);
  for (let i = drafts.length - 2; i >= 0; i--) {
    const draft = drafts[i];
    if (draft === undefined || next === undefined) continue;
    const form = next.start - draft.end < 24 && JOINED.test(text.slice(draft.end, next.start)) ? yearFrom(draft, next) : null;
    next = form === null ? draft : { ...draft, form };
    if (form !== null) (out ??= drafts.slice())[i] = next;
  }
  return out ?? drafts;
}
