import type { Mention } from '../events/index.ts';
import type { Figure } from '../model.ts';
import type { LinkedMention } from './linked-mention.ts';

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

/** A count of all the dead, not of the children or officers among them. */
const ALL_DEAD = /^(?:all )?[\p{L}\d,-]+(?: (?:people|persons|lives|dead))?$/u;

/** The counts of all the dead that an article gives exactly and in its own words. */
export const deadIn = ({ figures, speaker }: Pick<Mention, 'figures' | 'speaker'>): readonly Figure[] =>
  speaker === null ? figures.filter(({ what, exact, min, max }) => what === 'killed' && min !== null && min === max && ALL_DEAD.test(exact)) : [];

const agreesAny = (some: readonly Figure[], others: readonly Figure[]): boolean => some.some((f) => others.some((g) => figuresAgree(f, g)));

/**
 * Two counts of all the dead of which the article of the one gives both are of two events: it does not contradict itself. Its 171 are not
 * the 143 of another report, where it tells of 143 as well.
 */
export function otherToll(a: Pick<LinkedMention, 'mention' | 'dead'>, b: Pick<LinkedMention, 'mention' | 'dead'>): boolean {
  const [some, others] = [deadIn(a.mention), deadIn(b.mention)];
  return some.length > 0 && others.length > 0 && !agreesAny(some, others) && (agreesAny(some, b.dead) || agreesAny(others, a.dead));
}
