import type { Clause } from './grammar/clauses.ts';
import { isPronoun, subjectOf } from './grammar/speech.ts';
import type { NameMention } from './names.ts';
import type { Reached } from './parsed-sentence.ts';

/** The name that "who", "which" or "that" means: it stands right before. */
export function antecedentOf(reached: Reached, clause: Clause): NameMention | null {
  const first = reached.tokens[clause.first];
  if (clause.role !== 'relative' || first === undefined || !/^(?:who|which|that)$/u.test(clause.link ?? '')) return null;
  return reached.names.findLast((n) => n.end <= first.start && first.start - n.end <= 3) ?? null;
}

/** Words that stand for a pronoun subject: the speaker for "it" and "they" in what is said. */
export function standIn(reached: Reached, clauses: readonly Clause[], index: number, speaker: string | null): string | null {
  const clause = clauses[index];
  if (clause === undefined) return null;
  const subject = subjectOf(reached.tokens, clause);
  const next = clauses[index + 1];
  // "Since they crossed the river, the rebels …": the main clause says who.
  if (index === 0 && clause.role !== 'main' && next?.role === 'main' && subject !== null && isPronoun(reached.tokens[subject.first])) {
    const main = subjectOf(reached.tokens, next);
    if (main !== null && !isPronoun(reached.tokens[main.first])) return reached.text.slice(reached.tokens[main.first]?.start ?? 0, reached.tokens[main.last]?.end ?? 0);
  }
  const pronoun = subject === null ? undefined : reached.tokens[subject.first]?.lower;
  if (clause.role === 'content' && (pronoun === 'it' || pronoun === 'he' || pronoun === 'she' || pronoun === 'they' || /^(?:its|his|her|their)$/u.test(pronoun ?? ''))) return speaker === null || speaker.split(' ').length > 5 ? null : speaker;
  if (pronoun === 'he' || pronoun === 'she') {
    const opens = reached.tokens[clause.first]?.start ?? 0;
    return reached.names.findLast((n) => n.kind === 'person' && n.end <= opens)?.text ?? reached.lastSpeaker;
  }
  return null;
}
