import type { Clause } from './grammar/clauses.ts';
import { SUBJECT_RELATIVES } from './grammar/helping-words.ts';
import { isPronoun, subjectOf } from './grammar/speech.ts';
import { parted } from './grammar/tokens.ts';
import type { NameMention } from './names.ts';
import type { Reached } from './parsed-sentence.ts';

/** The name that "who", "which" or "that" means: it stands right before. */
export function antecedentOf(reached: Reached, clause: Clause): NameMention | null {
  const first = reached.tokens[clause.first];
  if (clause.role !== 'relative' || first === undefined || !/^(?:who|which|that)$/u.test(clause.link ?? '')) return null;
  const name = reached.names.findLast((n) => n.end <= first.start && first.start - n.end <= 3) ?? null;
  // "The president of Norland, who resigned": not Norland.
  const owner = name !== null && name.kind !== 'person' && reached.text.slice(name.start - 3, name.start) === 'of ';
  return clause.link === 'who' && (owner || name?.kind === 'place') ? null : name;
}

const SOMEBODY = /^(?:m[ae]n|wom[ae]n|boys?|girls?|friends?|mother|father|son|daughter|brother|sister|husband|wife|child|children|bab(?:y|ies)|teenager|colleagues?|neighbours?|neighbors?|cousin|uncle|aunt|god|driver|pilot|gunman|suspect|victim|patient|doctor|nurse|teacher|student|soldier|officer|worker|resident|relative|passenger|owner|manager|player|fan|protester|refugee|tourist)$/u;

/** So many words a noun may have from its article on. */
const NOUN_WORDS = 4;

/** The noun with its article right before a token, "a man" of "a man who"; null: none stands there. */
function nounBefore({ text, tokens }: Reached, at: number, from: number): string | null {
  for (let first = at - 2; first >= from && first >= at - NOUN_WORDS; first -= 1) {
    const token = tokens[first];
    if (token === undefined || tokens.slice(first + 1, at).some((t) => parted(t) || t.possessive || /^(?:of|in|on|at|to|for|with|by|from|and|or)$/u.test(t.lower))) return null;
    if (/^(?:the|an?|two|three|four|five|six|seven|eight|nine|ten|several|some)$/u.test(token.lower)) return text.slice(token.start, tokens[at - 1]?.end ?? token.end);
  }
  return null;
}

/** Words that stand for a pronoun subject: the speaker for "it" and "they" in what is said. */
export function standIn(reached: Reached, clauses: readonly Clause[], index: number, speaker: string | null): string | null {
  const clause = clauses[index];
  if (clause === undefined) return null;
  const subject = subjectOf(reached.tokens, clause);
  const holder = clauses[clause.parent ?? -1];
  // "The owner of a mill that burned down": the mill did.
  const opens = reached.tokens[clause.first];
  const relative = clause.role === 'relative' && SUBJECT_RELATIVES.has(clause.link ?? '');
  const near = relative && clause.link !== 'who' && opens !== undefined && !parted(opens) ? nounBefore(reached, clause.first, holder?.first ?? 0) : null;
  if (near !== null) return near;
  // "Olena Roe, whose body was found".
  const owner = clause.link === 'whose' && opens !== undefined ? reached.names.findLast((n) => n.end <= opens.start && opens.start - n.end <= 3) : undefined;
  if (owner !== undefined) return owner.text;
  // "The mill, which will close": what stands before the aside is all of its clause so far.
  if (relative && holder !== undefined && holder.groups.length === 0 && holder.last - holder.first < 6) {
    const said = subjectOf(reached.tokens, holder);
    if (said !== null && !isPronoun(reached.tokens[said.first])) return reached.text.slice(reached.tokens[said.first]?.start ?? 0, reached.tokens[said.last]?.end ?? 0);
  }
  // "Police arrested a man who robbed a bank": the man robbed it.
  if (relative) {
    const noun = nounBefore(reached, clause.first, holder?.first ?? 0);
    if (noun !== null) return noun;
  }
  // "who stole a car and hit a tree": whoever stole it.
  if (clause.role === 'coordinate' && subject === null && holder?.role === 'relative' && clause.parent !== null) return antecedentOf(reached, holder)?.text ?? standIn(reached, clauses, clause.parent, speaker);
  const next = clauses[index + 1];
  // "Since they crossed the river, the rebels …": the main clause says who.
  if (index === 0 && clause.role !== 'main' && next?.role === 'main' && subject !== null && isPronoun(reached.tokens[subject.first])) {
    const main = subjectOf(reached.tokens, next);
    if (main !== null && !isPronoun(reached.tokens[main.first])) return reached.text.slice(reached.tokens[main.first]?.start ?? 0, reached.tokens[main.last]?.end ?? 0);
  }
  // "After the ferry was sold, it was scrapped": the clause that opens the sentence says what.
  const opening = clauses[0];
  if (index > 0 && clause.role === 'main' && opening !== undefined && opening.role !== 'main' && subject !== null && subject.first === subject.last && /^(?:it|they)$/u.test(reached.tokens[subject.first]?.lower ?? '')) {
    const said = subjectOf(reached.tokens, opening);
    const words = said === null ? [] : reached.tokens.slice(said.first, said.last + 1);
    if (words.length > 0 && words.length <= 6 && !words.some(isPronoun) && !/^(?:his|her|its|their|my|our|your)$/u.test(words[0]?.lower ?? '')) return words.map((t) => t.text).join(' ');
  }
  const above = holder === undefined || subject !== null || clause.role !== 'coordinate' || holder.role !== 'content' ? null : subjectOf(reached.tokens, holder);
  // "the school said it would rebuild and hoped to open in May": the school hoped.
  if (above !== null && above.first === above.last && isPronoun(reached.tokens[above.first]) && clause.parent !== null) return standIn(reached, clauses, clause.parent, speaker);
  const pronoun = subject === null ? undefined : reached.tokens[subject.first]?.lower;
  const persons = speaker === null ? [] : reached.names.filter((n) => speaker.includes(n.text)).map((n) => n.kind);
  // "the mayor said it had closed", "the firm said he had left": it is not the mayor, he is not the firm.
  if ((pronoun === 'it' || pronoun === 'its') && persons.includes('person')) return null;
  if (/^(?:he|she|his|her)$/u.test(pronoun ?? '') && persons.length > 0 && !persons.includes('person') && !persons.includes('other')) return reached.lastSpeaker;
  if (clause.role === 'content' && (pronoun === 'it' || pronoun === 'he' || pronoun === 'she' || pronoun === 'they' || /^(?:its|his|her|their)$/u.test(pronoun ?? ''))) return speaker === null || speaker.split(' ').length > 5 ? null : speaker;
  if (pronoun === 'he' || pronoun === 'she') {
    const opens = reached.tokens[clause.first]?.start ?? 0;
    const named = reached.names.findLast((n) => n.kind === 'person' && n.end <= opens)?.text ?? null;
    // "A friend called, and he was crying", "“He made the ball”": it is not the one who spoke last.
    const other = subject !== null && (reached.tokens[subject.first]?.quoted === true || reached.tokens.slice(0, clause.first).some((t) => SOMEBODY.test(t.lower)));
    return named ?? (other ? null : reached.lastSpeaker);
  }
  return null;
}
