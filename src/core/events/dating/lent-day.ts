import type { Day, Interval } from '../../model.ts';
import { dayOf, daysBetween } from '../../time/index.ts';
import { verbForm } from '../lexicon/forms.ts';
import type { Mention } from '../mention.ts';

/** Which clauses lend their day to another one. */

const OCCURRING = new Set(['strike', 'hit', 'happen', 'occur', 'erupt', 'explode']);
const WHICH = /^(?:which|that) /u;

/** "The quake, which struck at dawn on Sunday, killed six": the aside says when that was of which the verb behind it tells. */
export function saysWhen(text: string, aside: Mention | undefined, mention: Mention): aside is Mention {
  return aside?.background === true && mention.focus.start - aside.focus.end >= 0 && mention.focus.start - aside.focus.end <= 3 && WHICH.test(text.slice(aside.focus.start, aside.focus.start + 6))
    && OCCURRING.has(verbForm(text.slice(aside.predicate.start, aside.predicate.end).toLowerCase())?.lemma ?? '');
}

/** True where the day that a clause names is to come. The day after the article's may be another zone's today, but not that of a plan. */
export const isToCome = (published: Day, source: Mention, interval: Interval): boolean => daysBetween(published, dayOf(interval.start)) > (source.kind === 'projection' ? 0 : 1);

/** What was done or said has not the day of what is to come: "It will open on Friday. The roof was mended". */
export const liesAhead = (published: Day | null, mention: Mention, source: Mention, interval: Interval | null): boolean =>
  mention.kind !== 'projection' && published !== null && interval !== null && isToCome(published, source, interval);
