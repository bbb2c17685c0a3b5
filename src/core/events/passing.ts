import { actionsOfNoun, actionsOfVerb } from './lexicon/forms.ts';
import { coreOf } from './mention-core.ts';
import type { Mention } from './mention.ts';
import type { Facts } from './facts.ts';

/**
 * A sentence that tells nothing of its own, but has a word that may mean an event which others tell: "Two mayors on the sale of
 * the mill", "The attack will not delay the vote". Null: it has no such word.
 */
export function inPassing(facts: Facts): Mention | null {
  const { sentence, tokens } = facts;
  const names = tokens.some(({ lower, verb }) => actionsOfNoun(lower).length > 0 || (verb !== null && actionsOfVerb(verb.lemma, null).length > 0));
  if (!names) return null;
  const whole = { start: sentence.start, end: sentence.end };
  return {
    ...coreOf(facts, whole), predicate: whole, kind: 'event', actions: [], objects: [], speaker: null, times: [], title: null, weak: true, elaborates: true, background: true,
  };
}
