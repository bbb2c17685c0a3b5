import type { EventId } from '../../core/index.ts';
import { columnsOfFacts } from './fact-columns.ts';
import { FILTER_BITS, type Counts, type Fact, type Much } from './filters.ts';
import type { View } from './state.ts';

/** How much is shown: what a person chose, else what the view opens with. While something is looked for the story shows all of it: a few key events would hide what is found. */
export function levelOf(view: View, chosen: Much | null, searching: boolean): Much {
  if (view === 'story' && searching && chosen !== 'everything') return 'more';
  return chosen ?? (view === 'story' ? 'key' : 'more');
}

/** The masks with all folded that is no key event, but for what is read and what was found. */
export function keyedMasks(facts: readonly Fact[], masks: Uint16Array, keys: ReadonlySet<EventId>, open: EventId | null, hits: ReadonlySet<string> | null): Uint16Array {
  return masks.map((mask, at) => {
    const id = facts[at]?.event.id;
    return mask !== 0 || id === undefined || keys.has(id) || id === open || hits?.has(id) === true ? mask : FILTER_BITS.key;
  });
}

/** How many events each choice shows, the filters as they are. */
export function muchCounts(facts: readonly Fact[], masks: Uint16Array, keys: ReadonlySet<EventId>, { passing, folded }: Counts): Readonly<Record<Much, number>> {
  const { detail } = columnsOfFacts(facts);
  let details = 0;
  for (let at = 0; at < facts.length; at += 1) if (detail[at] === 1 && ((masks[at] ?? 0) & ~FILTER_BITS.details) === 0) details += 1;
  const everything = passing + folded;
  return { key: keys.size, more: everything - details, everything };
}
