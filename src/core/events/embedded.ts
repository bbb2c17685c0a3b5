import type { Clause } from './grammar/clauses.ts';
import { actionsOfVerb } from './lexicon/forms.ts';
import { predicateOf } from './happening.ts';
import { parted, type Token } from './grammar/tokens.ts';

/** A happening told by a participle behind a noun: "footage of lorries leaving the port". Token indexes. */
export interface Embedded {
  readonly at: number;
  readonly first: number;
  readonly last: number;
  readonly actions: readonly string[];
}

const OBJECT_OPENS = /^(?:the|a|an|its|his|her|their|this|that|in|into|at|on|across|from|to|through)$/u;

/** The participles of a sentence that tell something which news tells of, outside predicates that only may happen. */
export function embedded(tokens: readonly Token[], clauses: readonly Clause[]): readonly Embedded[] {
  const found: Embedded[] = [];
  for (const clause of clauses) {
    const predicate = predicateOf(clause);
    if (predicate === null || predicate.tense === 'modal' || predicate.negated || clause.link === 'if') continue;
    for (const group of clause.groups) {
      const token = tokens[group.head];
      const prev = tokens[group.first - 1];
      const next = tokens[group.last + 1];
      if (group === predicate || group.tense !== 'ing' || group.first <= predicate.last || token === undefined || prev === undefined || next === undefined) continue;
      const noun = (prev.verb === null || prev.verb.s) && /^\p{L}{3,}/u.test(prev.lower) && !/^(?:the|and|for|with|from|without|about|after|before|while|than|not|only|any|some|all|this|that|their|his|her|its|our|of|into|against|despite|by)$/u.test(prev.lower);
      if (!noun || parted(token) || token.quoted || !(next.capital || OBJECT_OPENS.test(next.lower)) || group.last >= clause.last) continue;
      const actions = actionsOfVerb(group.lemma, next.lower);
      if (actions.length > 0) found.push({ at: group.head, first: Math.max(clause.first, group.first - 3), last: clause.last, actions });
    }
  }
  return found;
}
