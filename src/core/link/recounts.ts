import type { Disagreement, Recount } from '../model.ts';
import type { ClaimSource } from './claim-source.ts';
import { countName, differingPairs, figureClaims, laterCount, type FigureClaim } from './figure-claims.ts';

/**
 * Counts that reports of different days give differently. The later may know more, so that they do not speak against each
 * other, as those of one day do (`disagreements.ts`); but a person should see both.
 */
export function recountsOf(sources: readonly ClaimSource[], disagreements: readonly Disagreement[]): readonly Recount[] {
  if (sources.length < 2) return [];
  const differing = new Set(disagreements.flatMap(({ claims }) => claims.map(({ quote }) => `${quote.article} ${quote.start}`)));
  const found: Recount[] = [];
  for (const [key, all] of figureClaims(sources)) {
    // All claims of a disagreement are told there.
    if (all.some(({ claim: { quote } }) => differing.has(`${quote.article} ${quote.start}`))) continue;
    const pairs = differingPairs(all);
    const later = pairs.filter(([a, b]) => laterCount(a, b));
    if (later.length === 0 || later.length < pairs.length / 2) continue;
    const told = new Set(later.flat());
    found.push({ what: countName(key, all), claims: all.filter((each) => told.has(each)).sort(byDay).map(({ claim }) => claim) });
  }
  return found;
}

/** A day is known of each, or they could not be days apart. */
function byDay({ published: a }: FigureClaim, { published: b }: FigureClaim): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
}
