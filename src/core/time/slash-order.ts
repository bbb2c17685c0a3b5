import { date, type TimeReading } from './form.ts';

const SLASHES = /^(\d{1,2})\/(\d{1,2})\//;

/**
 * Dates with slashes are read month first. If one in the article can only be day first and none only month first, the
 * others are day first too.
 */
export function orderSlashes(readings: readonly TimeReading[], text: string): readonly TimeReading[] {
  if (!readings.some(({ rule }) => rule === 'slash-date')) return readings;
  const parts = readings.map((r) => {
    const m = r.rule === 'slash-date' ? SLASHES.exec(text.slice(r.start, r.end)) : null;
    return m === null ? null : { a: Number(m[1]), b: Number(m[2]) };
  });
  const dayFirst = parts.some((p) => p !== null && p.a > 12) && !parts.some((p) => p !== null && p.b > 12);
  if (!dayFirst) return readings;
  return readings.map((r, i) => {
    const p = parts[i];
    const on = r.form.kind === 'time' ? r.form.day : r.form;
    if (p == null || p.a > 12 || on?.kind !== 'date') return r;
    const turned = date(on.year, p.b, p.a);
    return { ...r, form: r.form.kind === 'time' ? { ...r.form, day: turned } : turned };
  });
}
