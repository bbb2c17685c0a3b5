import type { Disagreement, Recount } from '../../model.ts';
import type { ClaimSource } from './claim-source.ts';
import { countName, figureClaims, type FigureClaim } from './figure-claims.ts';
import { figurePairs } from './figure-pairs.ts';

/**
 * Counts that reports of different days give differently. The later may know more, so that they do not speak against each
 * other, as those of one day do (`disagreements.ts`); but a person should see both.
 */
export function recountsOf(sources: readonly ClaimSource[], disagreements: readonly Disagreement[]): readonly Recount[] {
  if (sources.length < 2) return [];
  const differing = new Set(disagreements.flatMap(({ claims }) => claims.map(placeOf)));
  const found: Recount[] = [];
  for (const [key, all] of figureClaims(sources)) {
    const told = new Set(figurePairs(key, all).flatMap(({ one, other, how }) => (how === 'later' ? [one, other] : [])));
    // Where some of them differ as well, a disagreement has them all.
    if (told.size === 0 || [...told].every(({ claim }) => differing.has(placeOf(claim)))) continue;
    found.push({ what: countName(key, all), claims: all.filter((each) => told.has(each)).sort(byDay).map(({ claim }) => claim) });
  }
  return found;
}

const placeOf = ({ quote }: FigureClaim['claim']): string => `${quote.article} ${quote.start}`;

/** A day is known of each, or they could not be days apart. */
function byDay({ published: a }: FigureClaim, { published: b }: FigureClaim): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
}
