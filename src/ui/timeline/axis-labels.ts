const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** The label of one step of the axis. `scale` is the axis' own name of the step: minute, hour, weekday, day, week, month, year. */
export function minorLabel(time: number, scale: string): string {
  const date = new Date(time);
  switch (scale) {
    case 'minute':
    case 'hour': return clock(date);
    case 'weekday': return `${weekday(date)} ${shortDay(date)}`;
    case 'day':
    case 'week': return shortDay(date);
    case 'month': return month(date).slice(0, 3);
    case 'year': return String(date.getUTCFullYear());
    default: return '';
  }
}

/** The label of the larger unit that the step stands in. */
export function majorLabel(time: number, scale: string): string {
  const date = new Date(time);
  switch (scale) {
    case 'minute':
    case 'hour': return `${weekday(date)} ${shortDay(date)} ${date.getUTCFullYear()}`;
    case 'weekday':
    case 'day':
    case 'week': return `${month(date)} ${date.getUTCFullYear()}`;
    case 'month': return String(date.getUTCFullYear());
    default: return '';
  }
}

/** What stands over an axis of years: the years of the window. */
export function yearsLabel(from: number, to: number): string {
  const [first, last] = [new Date(from).getUTCFullYear(), new Date(to - 1).getUTCFullYear()];
  return first === last ? String(first) : `${first}–${last}`;
}

/** The stretch in words, as coarse as its ends allow: "9–12 Nov 2022", "Fri 11 Nov 2022, 03:00–09:00", "Mar–Nov 2022". */
export function periodLabel(from: number, to: number): string {
  const a = new Date(from);
  const days = (to - from) / 86_400_000;
  if (days <= 2 && (!midnight(a) || !midnight(new Date(to)))) {
    const b = new Date(to);
    const sameDay = a.toISOString().slice(0, 10) === b.toISOString().slice(0, 10);
    return sameDay
      ? `${weekday(a)} ${shortDay(a)} ${a.getUTCFullYear()}, ${clock(a)}–${clock(b)}`
      : `${weekday(a)} ${shortDay(a)}, ${clock(a)} – ${weekday(b)} ${shortDay(b)} ${b.getUTCFullYear()}, ${clock(b)}`;
  }
  // The end is half-open: what ends at midnight ends on the day before.
  const b = new Date(to - 1);
  const year = b.getUTCFullYear();
  if (a.getUTCFullYear() !== year) {
    if (days > 1500) return `${a.getUTCFullYear()}–${year}`;
    return days > 120 ? `${monthYear(a)} – ${monthYear(b)}` : `${shortDay(a)} ${a.getUTCFullYear()} – ${shortDay(b)} ${year}`;
  }
  if (days > 120) return a.getUTCMonth() === b.getUTCMonth() ? monthYear(a) : `${month(a).slice(0, 3)}–${monthYear(b)}`;
  if (a.getUTCMonth() !== b.getUTCMonth()) return `${shortDay(a)} – ${shortDay(b)} ${year}`;
  if (a.getUTCDate() === b.getUTCDate()) return `${weekday(a)} ${shortDay(a)} ${year}`;
  return `${a.getUTCDate()}–${shortDay(b)} ${year}`;
}

/** "18 Apr 2031" */
export function dayLabel(time: number): string {
  const date = new Date(time);
  return `${shortDay(date)} ${date.getUTCFullYear()}`;
}

/** A time as fine as it is: "18 Apr 2031", "Apr 2031", "2031", "1914–1918", as no day was told of what is longer. */
export function timeLabel(from: number, to: number): string {
  const days = (to - from) / 86_400_000;
  if (days <= 2) return dayLabel(from);
  const [a, b] = [new Date(from), new Date(to - 1)];
  if (days > 120) return a.getUTCFullYear() === b.getUTCFullYear() || days < 400 ? String(a.getUTCFullYear()) : `${a.getUTCFullYear()}–${b.getUTCFullYear()}`;
  return monthYear(a);
}

function midnight(date: Date): boolean {
  return date.getUTCHours() === 0 && date.getUTCMinutes() === 0;
}

function clock(date: Date): string {
  return date.toISOString().slice(11, 16);
}

function weekday(date: Date): string {
  return WEEKDAYS[date.getUTCDay()] ?? '';
}

function month(date: Date): string {
  return MONTHS[date.getUTCMonth()] ?? '';
}

function shortDay(date: Date): string {
  return `${date.getUTCDate()} ${month(date).slice(0, 3)}`;
}

/** "Apr 2031" */
export function monthYear(date: Date): string {
  return `${month(date).slice(0, 3)} ${date.getUTCFullYear()}`;
}
