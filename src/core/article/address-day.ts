import type { Day, Published } from '../model.ts';
import { isDay } from '../time/index.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A day as newsrooms put it into a path: "/2031/05/06/", "/2031/may/06/", "/2031-05-06-", "/20310506/", "/20310506-". */
const FORMS: readonly RegExp[] = [
  /\/(\d{4})\/(\d{1,2}|[a-z]{3})\/(\d{1,2})(?=[/-]|$)/gi,
  /(?<!\d|\d-)(\d{4})-(\d{2})-(\d{2})(?!\d|-\d)/g,
  /\/(\d{4})(\d{2})(\d{2})(?=[/-]|$)/g,
];

/** No page of the web is older; four figures beyond are a number of the page. */
const SINCE = 1991;
const UNTIL = 2199;

/**
 * How sure the day of an address is. Of some ninety news addresses with a day four in five bore the very day of publication, and
 * all but one that day or the one beside it: a paper's own day may be that of the next morning's print.
 */
const CONFIDENCE = 0.9;

/** The one day that the path of an address bears; null: none, or two that differ. What follows "?" or "#" says nothing of the page. */
export function addressDay(url: string): Day | null {
  const path = /^https?:\/\/[^/?#]+([^?#]*)/i.exec(url.trim())?.[1] ?? '';
  const days = new Set<Day>();
  for (const form of FORMS) {
    for (const [, year = '', month = '', date = ''] of path.matchAll(form)) {
      const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.toLowerCase()) + 1;
      const day = `${year}-${String(number).padStart(2, '0')}-${date.padStart(2, '0')}`;
      if (Number(year) >= SINCE && Number(year) <= UNTIL && isDay(day)) days.add(day);
    }
  }
  const [day] = days;
  return days.size === 1 && day !== undefined ? day : null;
}

/** The day of publication by an article's address, where nothing in it says when it was; null: the address does not say either. */
export function addressPublication(url: string | null): Published | null {
  const day = url === null ? null : addressDay(url);
  return day === null ? null : { date: day, certainty: 'inferred', confidence: CONFIDENCE, steps: [{ kind: 'address', quote: null, value: day }], guess: day };
}
