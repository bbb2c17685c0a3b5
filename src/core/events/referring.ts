import { actionsOfNoun } from './lexicon/forms.ts';
import { subjectOf } from './grammar/speech.ts';
import { hasSubject } from './grammar/verb-group.ts';
import { coreOf, mentionFrom, spanOf } from './mention-core.ts';
import type { Mention } from './mention.ts';
import type { ParsedSentence } from './parsed-sentence.ts';

const POINTS = new Set(['the', 'this', 'that', 'these', 'those']);
/** Words that end the head of a subject: "the sale | of the mill". */
const TAIL = /^(?:of|to|for|in|on|at|by|with|from|between|against|over)$/u;
/** Verbs by which "this" takes up what the sentence before told. */
const TAKES_UP = new Set(['bring', 'mean', 'follow', 'come', 'make', 'mark', 'take', 'raise', 'leave']);

/**
 * A sentence that tells nothing of its own but speaks of what was told before: "The sale is good news for the town". It goes
 * with that event; null: it speaks of something else.
 */
export function referring(parsed: ParsedSentence): Mention | null {
  const { sentence, tokens, clauses } = parsed;
  const [main] = clauses;
  const subject = main === undefined || main.role !== 'main' ? null : subjectOf(tokens, main);
  const group = main?.groups.find((g) => hasSubject(g.tense));
  if (sentence.headline || subject === null || group === undefined || tokens[subject.first]?.quoted === true || group.tense === 'modal') return null;
  const words = tokens.slice(subject.first, subject.last + 1);
  if (!POINTS.has(words[0]?.lower ?? '')) return null;
  const tail = words.findIndex((t, at) => at > 0 && (TAIL.test(t.lower) || t.before.includes(',')));
  const at = subject.first + (tail < 0 ? words.length : tail) - 1;
  const actions = at === subject.first ? [] : actionsOfNoun(tokens[at]?.lower ?? '');
  const takesUp = subject.first === subject.last && words[0]?.lower === 'this' && TAKES_UP.has(group.lemma) && !group.negated;
  if (actions.length === 0 && !takesUp) return null;
  return mentionFrom(coreOf(parsed, { start: sentence.start, end: sentence.end }), {
    predicate: spanOf(tokens, at, at), kind: 'event', actions, objects: [], figures: [],
    speaker: null, times: [], title: null, weak: true, elaborates: true,
  });
}
