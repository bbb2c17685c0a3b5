import type { Figure } from '../model.ts';

/** Large counts are rounded in news: those within a tenth of each other agree. */
const ROUNDED_FROM = 100;
export const ROUNDING = 0.1;

/** "More than 30" and "30" are one count in two mouths. */
const least = ({ min, exact }: Figure): number => (min ?? 0) - (/\b(?:more than|over)\b/iu.test(exact) ? 1 : 0);

/** Can both figures be right? `null` at an end is open. */
export function figuresAgree(a: Figure, b: Figure): boolean {
  const slack = (x: number): number => (x >= ROUNDED_FROM ? x * ROUNDING : 0);
  const above = a.min !== null && b.max !== null && least(a) - slack(a.min) > b.max;
  const below = b.min !== null && a.max !== null && least(b) - slack(b.min) > a.max;
  return !above && !below;
}
