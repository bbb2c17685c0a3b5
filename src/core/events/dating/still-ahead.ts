import type { Day } from '../../model.ts';
import { dayOf } from '../../time/index.ts';
import type { MentionTime } from './mention-time.ts';
import { mentionFrom } from '../mention-core.ts';
import type { Mention } from '../mention.ts';
import { hasPastVerb } from './past-verb.ts';

/**
 * Nothing has happened before its time: what its own words date after the day of publication is planned, unless a verb in the
 * past names it. "Crowds are expected at next month's launch" knows the launch as one to come, though it is only named.
 */
export function stillAhead(mentions: readonly Mention[], times: readonly MentionTime[], { text, published }: { readonly text: string; readonly published: Day | null }): readonly Mention[] {
  if (published === null) return mentions;
  return mentions.map((mention, at) => {
    const time = times[at];
    if (mention.kind !== 'event' || time === undefined || time.from !== 'own' || time.interval === null || dayOf(time.interval.start) <= published) return mention;
    return hasPastVerb(text, mention) ? mention : mentionFrom(mention, { ...mention, kind: 'projection' });
  });
}
