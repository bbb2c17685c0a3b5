import type { Claim, Disagreement, Recount } from '../../core/index.ts';
import { windowText } from './labels.ts';

/** What cannot both hold, in a sentence. */
export function differenceCaption({ about, what, relation }: Disagreement): string {
  if (about === 'date') return 'When: these dates cannot both hold.';
  if (relation === 'contested') return `Contested: the parties say opposite things${about === 'figure' ? ` about “${what}”` : ''}.`;
  return `${capital(what)}: these figures cannot all hold.`;
}

/** Counts of different days, what they are of, and what may be behind it. */
export const RECOUNTED = 'Told anew on later days';
export const recountCaption = ({ what }: Recount): string => `${capital(what)}: a later report may know more, or count something else.`;

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** What a claim comes to: a number, a range, a time. */
export function meaningOf({ min, max, interval }: Claim, { about }: Pick<Disagreement, 'about'>): string {
  if (about === 'date') return interval === null ? '–' : windowText({ from: interval.start, to: interval.end });
  if (min !== null && max !== null) return min === max ? number(min) : `${number(min)} to ${number(max)}`;
  if (min !== null) return `${number(min)} or more`;
  return max === null ? '–' : `${number(max)} or fewer`;
}

/** 12000 → "12 000" with a narrow space, which neither English nor French reads as a decimal point. */
function number(n: number): string {
  const [whole, fraction] = String(n).split('.');
  const grouped = (whole ?? '').replace(/\B(?=(?:\d{3})+$)/g, '\u202f');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** What the sources say, in one line: "6 · at least 6 · at least 7 killed". Each once, the least first. */
export function claimsText({ about, what, claims }: Pick<Disagreement, 'about' | 'what' | 'claims'>): string {
  if (about === 'claim') return claims.map(({ quote }) => `“${quote.exact}”`).join(' · ');
  const order = ({ min, max, interval }: Claim): string | number => interval?.start ?? min ?? max ?? 0;
  // "March" holds "early March": of two dates that both can be true the finer one is told.
  const told = about === 'date' ? claims.filter(({ interval }) => !claims.some((other) => isWithin(other.interval, interval))) : claims;
  const said = told.toSorted((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0)).map((claim) => (about === 'date' ? meaningOf(claim, { about }) : boundsText(claim) || claim.quote.exact));
  const once = [...new Set(said)].join(' · ');
  return about === 'date' ? once : `${once} ${what}`;
}

/** Whether a time lies inside another and is shorter. */
const isWithin = (one: Claim['interval'], other: Claim['interval']): boolean =>
  one !== null && other !== null && one.start >= other.start && one.end <= other.end && (one.start > other.start || one.end < other.end);

/** "6", "5 to 8", "at least 7"; of neither end nothing. */
export function boundsText({ min, max }: Pick<Claim, 'min' | 'max'>): string {
  if (min === null) return max === null ? '' : `at most ${number(max)}`;
  if (max === null) return `at least ${number(min)}`;
  return min === max ? number(min) : `${number(min)} to ${number(max)}`;
}
