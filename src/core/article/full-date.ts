import type { Day, Span } from '../model.ts';
import { isDay } from '../time/index.ts';

const months = 'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const forms = new RegExp(
  [
    String.raw`(?<!\d|\d[/-])(?<y1>\d{4})-(?<m1>\d{2})-(?<d1>\d{2})(?!-?\d)`,
    String.raw`(?<!\d|\d/)(?<y2>\d{4})/(?<m2>\d{2})/(?<d2>\d{2})(?!\d)`,
    String.raw`\b(?<m3>${months})\.? (?<d3>\d{1,2})(?:st|nd|rd|th)?,? (?<y3>\d{4})\b`,
    String.raw`\b(?<d4>\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](?<m4>${months})\.?,?[ -](?<y4>\d{4})\b`,
    String.raw`\b(?<d5>\d{1,2})\.(?<m5>\d{1,2})\.(?<y5>\d{4})\b`,
    String.raw`\b(?<a6>\d{1,2})/(?<b6>\d{1,2})/(?<y6>\d{4})\b`,
  ].join('|'),
  'gi',
);
const order = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A day with its year, in figures or written out. */
export interface FullDate extends Span {
  readonly day: Day;
}

/** Every complete date of a folded text. "05/06/2024" is not among them: it has two readings. */
export function fullDates(words: string): readonly FullDate[] {
  const found: FullDate[] = [];
  // Each of the forms has a year, and most lines have none.
  if (!/\d{4}/.test(words)) return found;
  for (const match of words.matchAll(forms)) {
    const g = match.groups ?? {};
    const [first, second] = [Number(g.a6), Number(g.b6)];
    const [slashDay, slashMonth] = first > 12 ? [g.a6, g.b6] : second > 12 || first === second ? [g.b6, g.a6] : [undefined, undefined];
    const year = g.y1 ?? g.y2 ?? g.y3 ?? g.y4 ?? g.y5 ?? g.y6;
    const month = g.m1 ?? g.m2 ?? g.m3 ?? g.m4 ?? g.m5 ?? slashMonth;
    const date = g.d1 ?? g.d2 ?? g.d3 ?? g.d4 ?? g.d5 ?? slashDay;
    const day = year && month && date ? dayOf(Number(year), monthOf(month), Number(date)) : null;
    if (day) found.push({ start: match.index, end: match.index + match[0].length, day });
  }
  return found;
}

function monthOf(name: string): number {
  return /^\d/.test(name) ? Number(name) : order.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function dayOf(year: number, month: number, date: number): Day | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  // Outside these centuries four figures are no year of an article.
  return year >= 1600 && year <= 2199 && isDay(text) ? text : null;
}
