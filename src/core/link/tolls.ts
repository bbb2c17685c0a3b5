import type { Mention } from '../events/index.ts';
import type { Figure } from '../model.ts';
import { figuresAgree } from './figures-agree.ts';
import type { LinkedMention } from './linked-mention.ts';

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
