import type { Span } from '../../model.ts';
import { isSayVerb } from '../lexicon/forms.ts';
import type { Token } from '../tokens.ts';
import type { VerbGroup } from '../frames/verb-groups.ts';

const DOUBT = new Set(['reportedly', 'apparently', 'allegedly', 'unconfirmed', 'unverified', 'purportedly', 'supposedly']);
const CHECKS = new Set(['confirm', 'verify', 'acknowledge', 'comment', 'prove', 'establish']);

/** Words of a sentence that say how sure its report is: "has not been verified", "reportedly", "were said to have". */
export function caveatsOf(tokens: readonly Token[], groups: readonly VerbGroup[]): readonly Span[] {
  const found: Span[] = [];
  for (const token of tokens) if (DOUBT.has(token.lower)) found.push({ start: token.start, end: token.end });
  for (const group of groups) {
    const first = tokens[group.first];
    const last = tokens[group.last];
    if (first === undefined || last === undefined) continue;
    const denied = group.negated && (CHECKS.has(group.lemma) || isSayVerb(group.lemma));
    if (denied || group.hearsay) found.push({ start: first.start, end: last.end });
  }
  return found.sort((a, b) => a.start - b.start);
}
