import type { Span } from '../model.ts';
import type { DateForm, Draft, Form } from './form.ts';
import { joinNeighbours, type Refine } from './refine-join.ts';

const isEnd = (form: Form): form is DateForm => form.kind === 'date' || form.kind === 'weekday';

/** Ends of one range are as fine as each other, or the later one says only the day or the year. */
const alike = (a: DateForm, b: DateForm): boolean =>
  a.kind === 'date' && b.kind === 'date'
    ? (a.day === null) === (b.day === null) && (a.month === null) === (b.month === null)
    : a.kind === b.kind;

function range(a: Draft, b: Draft, between: string, text: string, sentence: Span): Draft | null {
  if (a.mod !== null || b.mod !== null || !isEnd(a.form) || !isEnd(b.form) || !alike(a.form, b.form)) return null;
  const lead = text.slice(Math.max(sentence.start, a.start - 9), a.start);
  const from = /\bfrom $/i.test(lead) && /^ (?:to|through|until|till) $|^ ?-{1,2} ?$/.test(between);
  const both = /\bbetween $/i.test(lead) && /^ and $/.test(between);
  const days = a.form.kind === 'date' && a.form.day !== null && /^ to $/.test(between);
  const dash = days || /^ ?-{1,2} ?$|^ through $/.test(between);
  if (!from && !both && !dash) return null;
  // "Moved from May 3 to May 5" is no stretch.
  const before = text.slice(Math.max(sentence.start, a.start - 60), a.start).split(/[.;]/).at(-1) ?? '';
  if (/\b(?:mov|postpon|reschedul|push|shift|chang|brought|bring|delay)/i.test(before)) return null;
  return { ...a, end: b.end, form: { kind: 'range', from: a.form, to: b.form } };
}

/** "from Monday to Wednesday", "between 1994 and 1996", "May 3 through May 5". */
export const joinRange: Refine = (drafts, text, sentence) => joinNeighbours(drafts, text, sentence, range);
