import type { TimelineEvent } from '../../core/index.ts';
import { columnsOfFacts } from './fact-columns.ts';
import { FILTER_BITS, type Fact } from './filters.ts';

/** What the sources tell differently. */
export interface Differing {
  /** Those with figures that cannot all be right first, then claims, then dates, then what is only counted anew; of each the most salient first. */
  readonly events: readonly TimelineEvent[];
  /** How many differences these have. */
  readonly count: number;
  /** How many such events the filters keep out. */
  readonly hidden: number;
}

/** Folding hides no difference: a detail about which sources differ is told with all others. */
const FOLDS = FILTER_BITS.details | FILTER_BITS.key;

export function differingIn(facts: readonly Fact[], masks: Uint16Array): Differing {
  const { differs, recounts } = columnsOfFacts(facts);
  const events: TimelineEvent[] = [];
  let [count, hidden] = [0, 0];
  for (let at = 0; at < facts.length; at += 1) {
    const event = differs[at] === 1 || recounts[at] === 1 ? facts[at]?.event : undefined;
    const mask = (masks[at] ?? 0) & ~FOLDS;
    if (event === undefined || (mask & FILTER_BITS.story) !== 0) continue;
    if (mask === 0) {
      events.push(event);
      count += event.disagreements.length + event.recounts.length;
    } else hidden += 1;
  }
  return { events: events.sort((a, b) => rankOf(a) - rankOf(b) || b.salience - a.salience), count, hidden };
}

const RANKS = ['figure', 'claim', 'date'] as const;

function rankOf({ disagreements }: TimelineEvent): number {
  return Math.min(RANKS.length, ...disagreements.map(({ about }) => RANKS.indexOf(about)));
}
