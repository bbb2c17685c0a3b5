import { verbForm } from '../lexicon/forms.ts';
import type { Mention } from '../mention.ts';

/** True where a verb in the past names the event: "sold", "was sold". */
export function hasPastVerb(text: string, { predicate }: Pick<Mention, 'predicate'>): boolean {
  const verb = verbForm(text.slice(predicate.start, predicate.end).toLowerCase());
  return verb !== null && (verb.past || verb.participle);
}
