/** Where a narrative stands: the last time that it told with a year. */
import type { TimeExpression } from '../model.ts';
import { isLookBack, type Told } from './memory.ts';

/** How many expressions back is looked at most: keeps long articles linear. */
const LOOK_BACK = 60;

export interface StoryTime {
  readonly told: Told;
  /** Negative before Christ. */
  readonly year: number;
  readonly month: number | null;
  /** First and last month of a stretch that the story may still be inside of, counted from year 0; else null. */
  readonly span: readonly [from: number, to: number] | null;
}

/** There is no year 0. */
export const yearBefore = (year: number): number => (year === 1 ? -1 : year - 1);
export const yearAfter = (year: number): number => (year === -1 ? 1 : year + 1);

const VALUE = /^(?:(BC)(\d{4,5})|(\d{4}))(?:-(\d\d)(?!\d)|-(SP|SU|FA|WI|Q\d|H\d|W\d\d))?/;
const SEASON_MONTH: ReadonlyMap<string, number> = new Map([['SP', 4], ['SU', 7], ['FA', 10], ['WI', 12], ['Q1', 2], ['Q2', 5], ['Q3', 8], ['Q4', 11], ['H1', 4], ['H2', 10]]);

/** A stretch longer than so many months is told from its start; a short one is over when it has been told. */
const SHORT = 8;

/** Year and month of a TIMEX3 value, and how far it reaches; null when it has no year. */
export function yearAndMonth(value: string): Omit<StoryTime, 'told'> | null {
  const slash = value.indexOf('/');
  if (slash >= 0) {
    const [from, to] = [yearAndMonth(value.slice(0, slash)), yearAndMonth(value.slice(slash + 1))];
    if (from === null || to === null) return to ?? from;
    const span = [from.year * 12 + (from.month ?? 1), to.year * 12 + (to.month ?? 12)] as const;
    return { ...(span[1] - span[0] > SHORT ? from : to), span };
  }
  const m = VALUE.exec(value);
  if (m === null) return null;
  return { year: m[1] === undefined ? Number(m[3]) : -Number(m[2]), month: m[4] === undefined ? (SEASON_MONTH.get(m[5] ?? '') ?? null) : Number(m[4]), span: null };
}

/** A bare year carries the story on only where it dates something: "in 1943", not "the 1919 treaty" or "since 1919". */
const DATES = /(?:\b(?:in|during|by|throughout|of|early|late|mid|later|end of|to)[ -]|^)$/i;

function carries(told: Told, text: string): boolean {
  const { reading, expression } = told;
  const plain: TimeExpression['type'] = expression.type;
  if ((plain !== 'DATE' && plain !== 'TIME') || expression.resolvedBy === 'publication' || expression.anchor !== null || isLookBack(told)) return false;
  // "The following year" goes on from there.
  if (reading.form.kind === 'unit' && reading.form.count > 0 && expression.resolvedBy === 'context') return /\d/.test(expression.value);
  if (expression.value.length !== 4 && expression.value.length !== 6) return expression.value.length > 4;
  return reading.frame || DATES.test(text.slice(Math.max(0, reading.start - 10), reading.start));
}

/** Null: the narrative has told no year yet. `text` is the article's. */
export function storyTime(told: readonly Told[], text: string): StoryTime | null {
  let passing: StoryTime | null = null;
  for (let i = told.length - 1; i >= Math.max(0, told.length - LOOK_BACK); i--) {
    const t = told[i];
    if (t === undefined || !carries(t, text)) continue;
    const at = yearAndMonth(t.expression.value);
    if (at === null) continue;
    // A bare year inside a sentence may lead on ("… until it fell in 1944"), but one that goes back is background.
    if (at.month === null && !t.reading.frame) passing ??= { told: t, ...at };
    else return passing !== null && passing.year > at.year ? passing : { told: t, ...at };
  }
  return passing;
}

/** How many months a story goes on into the next year without saying so. */
const AHEAD = 5;

const within = (at: number, span: StoryTime['span']): boolean => span !== null && span[0] <= at && at <= span[1];

/**
 * The year of a month that has none: that of the story, or the next when the story goes on over New Year. Null: that would
 * be the next year, and `firm` is false.
 */
export function yearInStory(story: StoryTime, month: number, firm: boolean): number | null {
  // "From June 1864 to April 1865 … On 2 April": a month inside the stretch is told of it.
  const inside = story.span === null ? undefined : [story.year - 1, story.year, story.year + 1].find((year) => year !== 0 && within(year * 12 + month, story.span));
  if (inside !== undefined) return inside;
  if (story.month === null || month >= story.month) return story.year;
  if (month + 12 - story.month > AHEAD) return story.year;
  return firm ? yearAfter(story.year) : null;
}
