import { DAY } from '../civil-time.ts';

/** Letters of a day or an hour, and of a year, in widths of a figure. */
const LETTERS = 9;
const LETTERS_YEAR = 6;
/** Where a year has fewer pixels, years are all that an axis can show. */
const YEARS = 100;
/** Pixels of a letter, and of what stands around a label. */
const LETTER = 7;
const AROUND = 12;

/** For how many letters vis-timeline keeps room: a year needs less than what it otherwise has. */
export function lettersFor(perTime: number): number {
  return perTime * 365 * DAY < YEARS ? LETTERS_YEAR : LETTERS;
}

/**
 * The days of a step where vis-timeline, which has no step between two days and a month, may name nothing in a whole window of
 * some weeks. Null: the step is for vis to choose.
 */
export function daysFor(perTime: number): number | null {
  const pixels = perTime * DAY;
  if (pixels >= 40 || pixels < 6) return null;
  return pixels >= 30 ? 2 : pixels >= 12 ? 5 : 10;
}

/** Days that a label names: of "04:00" and of "6 Nov" over five days only the moment in which they begin. */
function named(text: string): number {
  if (text.includes(':')) return 0;
  if (/^\d+$/.test(text)) return 366;
  return /\d/.test(text) ? 1 : 31;
}

/**
 * The label of the step in which the window begins stands inside it, as long as it names the whole of the step and there is
 * room; else it is not shown. `axis` holds the labels in order.
 */
export function pinFirst(axis: Element | null, perTime: number): void {
  const label = axis?.querySelector<HTMLElement>('.vis-minor:not(.vis-measure)');
  if (label == null) return;
  const x = Number.parseFloat(label.style.transform.replace('translate(', ''));
  const wide = Number.parseFloat(label.style.width);
  const room = x + wide;
  const indent = x >= 0 ? '' : `${wide > (named(label.textContent) + 0.01) * DAY * perTime || room < label.textContent.length * LETTER + AROUND ? room - x : -x}px`;
  if (label.style.textIndent !== indent) label.style.textIndent = indent;
}
