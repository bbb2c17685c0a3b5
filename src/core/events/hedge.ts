import type { Clause } from './grammar/clauses.ts';
import { isPronoun, subjectOf } from './grammar/speech.ts';
import type { Token } from './grammar/tokens.ts';
import { hasSubject } from './grammar/verb-group.ts';

/** Verbs that do not vouch for what they report. */
export const DOUBTING = new Set(['claim', 'allege', 'believe', 'think', 'suspect', 'fear', 'suggest', 'assert', 'speculate', 'imagine', 'suppose', 'guess', 'assume']);
const REPORTED = new Set(['report', 'say', 'claim', 'allege', 'believe', 'think', 'rumour', 'rumor', 'suggest', 'understand']);
/** Nouns that do not vouch for what their "that" says. */
export const RUMOURS = /^(?:reports?|claims?|allegations?|accusations?|rumou?rs?|fears?|suspicions?|speculation|suggestions?|indications?|beliefs?|theory|theories)$/u;
const MOST_WORDS = 5;

/** How a title says that the article does not vouch for it: who says so ("Some reports claimed"), else one word. */
export interface Hedge {
  readonly lead: string | null;
  readonly word: string;
}

/** The clause whose content a clause belongs to, by itself or through the clause that it goes on from. */
function contentAround(clauses: readonly Clause[], index: number): Clause | null {
  let at: number | null = index;
  while (at !== null) {
    const clause: Clause | undefined = clauses[at];
    if (clause === undefined) return null;
    if (clause.role === 'content' || (clause.role === 'relative' && clause.link === 'that')) return clause;
    if (clause.role !== 'coordinate' && clause.role !== 'ing') return null;
    at = clause.parent;
  }
  return null;
}

/** The doubt under which a clause is told; null: the article, or a speaker who is named beside, says it plainly. */
export function hedgeOf(text: string, tokens: readonly Token[], clauses: readonly Clause[], index: number): Hedge | null {
  const content = contentAround(clauses, index);
  const above = clauses[content?.parent ?? -1];
  if (content === null || above === undefined) return null;
  const noun = tokens[content.first - 1];
  if (content.link === 'that' && noun !== undefined && RUMOURS.test(noun.lower)) return { lead: null, word: 'reportedly' };
  if (content.role !== 'content') return null;
  const says = above.groups.find((g) => hasSubject(g.tense) && g.last < content.first);
  // "It has been reported that …": nobody is named who says so.
  if (says?.passive === true && REPORTED.has(says.lemma) && tokens[above.first]?.lower === 'it') return { lead: null, word: 'reportedly' };
  if (says === undefined || !DOUBTING.has(says.lemma) || says.negated) return null;
  const subject = subjectOf(tokens, above);
  const named = subject !== null && clauses[index] === content && subject.last - subject.first < MOST_WORDS && !(subject.first === subject.last && isPronoun(tokens[subject.first])) && subject.last < says.first;
  return { lead: named ? `${text.slice(tokens[subject.first]?.start ?? 0, tokens[subject.last]?.end ?? 0)} ${text.slice(tokens[says.first]?.start ?? 0, tokens[says.last]?.end ?? 0)}` : null, word: says.lemma === 'allege' ? 'allegedly' : 'reportedly' };
}
