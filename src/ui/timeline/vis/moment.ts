/**
 * What vis-timeline asks of moment.js to lay out its axis, in UTC; the page names the steps itself. It stands in for the library in the page
 * (`src/node/left-out/vis-parts.ts`), which would be a tenth of the program; the test holds it against the library itself.
 */

type Unit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second' | 'millisecond';

const LENGTHS: Readonly<Record<Exclude<Unit, 'year' | 'month'>, number>> = { week: 604_800_000, day: 86_400_000, hour: 3_600_000, minute: 60_000, second: 1000, millisecond: 1 };

/** A moment that changes in place, as vis expects. Each of these reads without a value and writes with one. */
class Moment {
  readonly #date: Date;

  constructor(time: number) {
    this.#date = new Date(time);
  }

  valueOf(): number { return this.#date.getTime(); }
  toDate(): Date { return new Date(this.#date); }
  clone(): Moment { return new Moment(this.valueOf()); }

  year(): number;
  year(value: number): this;
  year(value?: number): number | this { return value === undefined ? this.#date.getUTCFullYear() : this.#toMonth(value, this.month()); }
  month(): number;
  month(value: number): this;
  month(value?: number): number | this { return value === undefined ? this.#date.getUTCMonth() : this.#toMonth(this.year(), value); }
  date(): number;
  date(value: number): this;
  date(value?: number): number | this { return value === undefined ? this.#date.getUTCDate() : this.#set((date) => date.setUTCDate(value)); }
  hours(): number;
  hours(value: number): this;
  hours(value?: number): number | this { return value === undefined ? this.#date.getUTCHours() : this.#set((date) => date.setUTCHours(value)); }
  minutes(): number;
  minutes(value: number): this;
  minutes(value?: number): number | this { return value === undefined ? this.#date.getUTCMinutes() : this.#set((date) => date.setUTCMinutes(value)); }
  seconds(): number;
  seconds(value: number): this;
  seconds(value?: number): number | this { return value === undefined ? this.#date.getUTCSeconds() : this.#set((date) => date.setUTCSeconds(value)); }
  milliseconds(): number;
  milliseconds(value: number): this;
  milliseconds(value?: number): number | this { return value === undefined ? this.#date.getUTCMilliseconds() : this.#set((date) => date.setUTCMilliseconds(value)); }
  /** From Sunday, 0. */
  weekday(): number;
  weekday(value: number): this;
  weekday(value?: number): number | this { return value === undefined ? this.#date.getUTCDay() : this.#set((date) => date.setUTCDate(this.date() + value - this.weekday())); }

  /** Units come in the singular and the plural. */
  add(count: number, named: Unit | `${Unit}s`): this {
    const unit = unitOf(named);
    if (unit === 'year') return this.#toMonth(this.year() + count, this.month());
    if (unit === 'month') return this.#toMonth(this.year(), this.month() + count);
    return this.#set((date) => date.setTime(date.getTime() + count * LENGTHS[unit]));
  }

  subtract(count: number, named: Unit | `${Unit}s`): this { return this.add(-count, named); }

  isSame(other: Moment | number, unit: Unit = 'millisecond'): boolean {
    return startOf(this.valueOf(), unit) === startOf(other.valueOf(), unit);
  }

  #set(change: (date: Date) => unknown): this {
    change(this.#date);
    return this;
  }

  /** The day stays, or becomes the last of a month that is shorter. */
  #toMonth(year: number, month: number): this {
    const day = this.date();
    return this.#set((date) => {
      date.setUTCFullYear(year, month + 1, 0);
      date.setUTCDate(Math.min(day, date.getUTCDate()));
    });
  }
}

function unitOf(named: Unit | `${Unit}s`): Unit {
  switch (named) {
    case 'years': return 'year';
    case 'months': return 'month';
    case 'weeks': return 'week';
    case 'days': return 'day';
    case 'hours': return 'hour';
    case 'minutes': return 'minute';
    case 'seconds': return 'second';
    case 'milliseconds': return 'millisecond';
    default: return named;
  }
}

function startOf(time: number, unit: Unit): number {
  if (unit === 'year') return new Moment(time).year();
  if (unit === 'month') return new Moment(time).year() * 12 + new Moment(time).month();
  // The first day of 1970 was a Thursday, and a week begins on Sunday.
  return Math.floor((time + (unit === 'week' ? 4 * LENGTHS.day : 0)) / LENGTHS[unit]);
}

function moment(value: Moment | Date | number = Date.now()): Moment {
  return new Moment(value.valueOf());
}

export default Object.assign(moment, { locale: () => 'en' });
