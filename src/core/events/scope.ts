import { isPronoun, speakerOf, subjectOf } from './grammar/speech.ts';
import type { Clause } from './grammar/clauses.ts';
import { parted, type Token } from './grammar/tokens.ts';
import { hasSubject, type VerbGroup } from './grammar/verb-group.ts';
import { DOUBTING, RUMOURS } from './hedge.ts';
import { isSayVerb, isSpeechAct } from './lexicon/forms.ts';
import type { ParsedSentence } from './parsed-sentence.ts';

/** Under whose words a clause is told. */
export interface Scope {
  /** Index of the clause that says it; null: it is said by words that make no clause, as "according to". */
  readonly holder: number | null;
  /** Who says it, plainly and by name or post, so that "X: …" tells the same; null: only the sentence's own words do. */
  readonly speaker: string | null;
}

/** Verbs that say, think, ask, suspect or accuse: what stands under them is nobody's fact. */
const HOLDING = new Set(['suspect', 'contend', 'doubt', 'dispute', 'ask', 'wonder', 'question', 'learn', 'hear', 'imply', 'hint', 'fear', 'hope', 'expect', 'imagine', 'pretend', 'speculate', 'suppose', 'guess', 'assume', 'consider', 'feel', 'understand', 'rumour', 'rumor', 'see', 'swear', 'plead', 'attest', 'vouch', 'recount', 'reveal', 'show', 'find', 'prove', 'rule', 'decide', 'hold', 'agree', 'insinuate', 'complain', 'inform', 'remind', 'persuade', 'convince', 'know', 'realise', 'realize', 'remember', 'estimate', 'dream', 'lie']);
const NOUN_OF_SAYING = /^(?:declaration|announcement|statements?|allegations?|confirmation|evidence|doubts?|testimony|charges?|denials?|assertions?|assurances?|possibility|idea|notion|theory|view|hopes?|complaints?|confession)$/u;
const MOST_SPEAKER = 8;

export const holds = ({ lemma }: VerbGroup): boolean => isSayVerb(lemma) || isSpeechAct(lemma) || DOUBTING.has(lemma) || HOLDING.has(lemma);

/** A verb that plainly says what is said: no doubt, no denial, no accusation, no question, no passive. */
const isPlain = ({ lemma, negated, passive, tense }: VerbGroup): boolean => isSayVerb(lemma) && !DOUBTING.has(lemma) && !negated && !passive && tense !== 'modal' && hasSubject(tense);

/** The words of a speaker who can stand before a colon; null: a pronoun, none, or too many. */
function shortSpeaker({ text, tokens, clauses, times }: ParsedSentence, index: number, holder: Clause, says: VerbGroup | undefined): string | null {
  if (says === undefined || !isPlain(says)) return null;
  const span = speakerOf(tokens, clauses, index);
  const first = tokens.findIndex((t) => t.start === span?.start);
  if (span === null || first < holder.first || first > holder.last || (says.lemma === 'tell' && first > says.last) || isPronoun(tokens[first]) || /^(?:his|her|its|their|my|our|your|some|many|others?|another|one|several|both|all|in|on|at|after|with|by|from|as|for|of|without|to|before|since|during|under)$/u.test(tokens[first]?.lower ?? '')) return null;
  if (times.some((t) => t.start < span.end && span.start < t.end) || /\b(?:day|week|month|year|morning|time)\b/iu.test(text.slice(span.start, span.end))) return null;
  if (tokens.some((t) => span.start <= t.start && t.end <= span.end && t.verb?.ing === true && !t.capital)) return null;
  const words = text.slice(span.start, span.end);
  return words.split(/\s+/u).length > MOST_SPEAKER ? null : words;
}

/** The clause above whose content a clause is, and that content: by itself or through the clauses that it hangs on. */
function contentAbove(tokens: readonly Token[], clauses: readonly Clause[], index: number): number | null {
  let outer: number | null = null;
  for (let at: number | null = index, steps = 0; at !== null && steps < clauses.length; steps += 1) {
    const clause: Clause | undefined = clauses[at];
    if (clause === undefined) break;
    const noun = tokens[clause.first - 1]?.lower ?? '';
    if (clause.parent !== null && (clause.role === 'content' || (clause.link === 'that' && (RUMOURS.test(noun) || NOUN_OF_SAYING.test(noun))))) outer = clause.parent;
    at = clause.parent;
  }
  return outer;
}

/** "According to Olena Roe, …": the first word of it; -1: none. */
const sourceAt = (tokens: readonly Token[]): number => tokens.findIndex((t, at) => t.lower === 'according' && tokens[at + 1]?.lower === 'to');

/** Under whose words the clause is told; null: the article itself tells it. */
export function scopeOf(parsed: ParsedSentence, index: number): Scope | null {
  const { text, tokens, clauses } = parsed;
  const clause = clauses[index];
  if (clause === undefined) return null;
  const above = contentAbove(tokens, clauses, index);
  const behind = clauses.findIndex((c, at) => at !== index && c.role === 'attribution' && c.link !== 'according');
  const source = sourceAt(tokens);
  if (above !== null) {
    const holder = clauses[above];
    const says = holder?.groups.find((g) => hasSubject(g.tense));
    // One reports what another says: only the whole sentence tells who.
    return behind >= 0 || source >= 0 ? { holder: null, speaker: null } : { holder: above, speaker: holder === undefined ? null : shortSpeaker(parsed, index, holder, says) };
  }
  if (behind >= 0 && clause.role !== 'attribution') {
    const holder = clauses[behind];
    return { holder: behind, speaker: holder === undefined || source >= 0 ? null : shortSpeaker(parsed, index, holder, holder.groups.find((g) => hasSubject(g.tense))) };
  }
  if (source >= 0 && !(clause.role === 'attribution' && clause.link === 'according')) {
    let last = source + 2;
    while (tokens[last + 1] !== undefined && last < source + 2 + MOST_SPEAKER && !parted(tokens[last + 1] ?? { before: ',' })) last += 1;
    const ends = last === tokens.length - 1 || (tokens[last + 1] !== undefined && parted(tokens[last + 1] ?? { before: '' }));
    const [from, to] = [tokens[source + 2], tokens[last]];
    return { holder: null, speaker: ends && from !== undefined && to !== undefined && !isPronoun(from) && last - source < MOST_SPEAKER ? text.slice(from.start, to.end) : null };
  }
  const trailing = trailingSpeaker(parsed, index);
  if (trailing !== undefined) return { holder: null, speaker: trailing };
  return held(parsed, index) ? { holder: null, speaker: null } : null;
}

/** Who says it behind a last comma, where no clause was cut there: "was held after serving a term, Olena Roe said". Null: a pronoun; undefined: nobody. */
function trailingSpeaker({ text, tokens, clauses, groups }: ParsedSentence, index: number): string | null | undefined {
  const says = groups.findLast((g) => hasSubject(g.tense));
  const own = clauses[index]?.groups.find((g) => hasSubject(g.tense));
  if (says === undefined || says === own || !isPlain(says) || says.last < tokens.length - 4) return undefined;
  const comma = tokens.findLastIndex((t, at) => at <= says.first && t.before.includes(','));
  const [from, to] = [tokens[comma], tokens[says.first - 1]];
  if (comma < 1 || from === undefined || to === undefined || comma >= says.first || says.first - comma > MOST_SPEAKER || /^(?:and|but|or|nor|yet|so|who|which|whose|where|that|as|while|when|after|before|because|then|also|he|she|it|they)$/u.test(from.lower)) {
    return comma > 0 && isPronoun(from) && comma === says.first - 1 ? null : undefined;
  }
  return text.slice(from.start, to.end);
}

/** Does a verb that says or thinks stand over the clause though no clause was cut behind it: "police believe he stole it", "the mill burned police said"? */
function held({ tokens, clauses, groups }: ParsedSentence, index: number): boolean {
  const clause = clauses[index];
  const told = clause?.groups.find((g) => hasSubject(g.tense));
  if (clause === undefined) return true;
  for (const group of clause.groups) {
    if (group === told || !holds(group) || !hasSubject(group.tense)) continue;
    // Behind the verb only where the sentence ends with it, or with its day.
    if (told === undefined || group.first < told.first || (group.last >= tokens.length - 4 && tokens[group.last + 1]?.lower !== 'that')) return true;
  }
  // "gave an account, saying he and Jon Roe were robbed".
  if (told !== undefined && groups.some((g) => g.tense === 'ing' && g.last < told.first && (isSayVerb(g.lemma) || DOUBTING.has(g.lemma)))) return true;
  // "Asked if he had …", "whether he had …": nothing is told.
  if (clause.link === 'whether' || tokens[clause.first]?.lower === 'whether') return true;
  const parent = clauses[clause.parent ?? -1];
  const over = parent?.groups.findLast((g) => hasSubject(g.tense));
  // "It was alleged that he …", "it emerged that he …": a "that" behind a verb, or of an "it", leads to what is said.
  const own = subjectOf(tokens, clause);
  const sayer = parent === undefined ? null : subjectOf(tokens, parent);
  if (parent !== undefined && clause.link === 'that' && own !== null && own.first > clause.first && (over?.last === clause.first - 1 || (sayer !== null && sayer.first === sayer.last && /^(?:it|there)$/u.test(tokens[sayer.first]?.lower ?? '')))) return true;
  // A clause that opens right behind such a verb, whatever the grammar takes it for: "admitted when asked that …".
  return parent !== undefined && over !== undefined && clause.role !== 'coordinate' && clause.role !== 'attribution' && over.last + 1 === clause.first && holds(over) && own !== null && !/^(?:after|before|as|while|when|since|until|because)$/u.test(clause.link ?? '');
}
