import { clearPerson } from './antecedent.ts';
import type { Clause } from './grammar/clauses.ts';
import { isPronoun, subjectOf } from './grammar/speech.ts';
import { parted } from './grammar/tokens.ts';
import { hasSubject, type VerbGroup } from './grammar/verb-group.ts';
import { predicateOf } from './happening.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import { holds, scopeOf, type Scope } from './scope.ts';
import { shownSpeaker } from './shown-speaker.ts';
import { datingTimes } from './dating-times.ts';
import { titleOf, type ClauseTitle } from './title.ts';
import { antecedentIsClear, DOUBTS, isWhole } from './whole-title.ts';

/** What was drawn from a clause for a title. */
export interface Drawn {
  readonly words: string;
  /** The clause put as a headline, where that is what was drawn; null: words were taken as they stand. */
  readonly made: ClauseTitle | null;
  /** What stands in it for a pronoun, or for "who". */
  readonly stand: string | null;
  /** It says by itself that the article does not vouch for it. */
  readonly hedged: boolean;
}

/** So many words a sentence may have that is shown whole; of a longer one what stands behind the clause may go. */
const WHOLE = 24;
/** What is left behind a cut is worth the cut. */
const FEWEST_CUT = 6;
const CONNECTING = /^(?:but|and|so|yet|instead|meanwhile|however|also|moreover|furthermore|indeed|finally|still|then|now)\b,? /iu;
const FIRST_PERSON = /^(?:i|we|you|my|our|your|let)\b/iu;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Words of the article from one token to another, as they stand, with their quotation marks closed. */
function written({ text, tokens, sentence }: ParsedSentence, first: number, last: number): string {
  const [from, to] = [tokens[first], tokens[last]];
  if (from === undefined || to === undefined) return '';
  const open = first === 0 ? sentence.start : from.start - (/["“‘'(]$/u.exec(text.slice(sentence.start, from.start))?.[0].length ?? 0);
  const close = last === tokens.length - 1 ? sentence.end : to.end;
  const words = text.slice(open, close).replace(/\s+/gu, ' ').trim().replace(/^[,;:–—-]+ ?/u, '').replace(/[.,;:–—-]$/u, '').replace(/[.,](["”]?)$/u, '$1').replace(first === 0 ? CONNECTING : /^$/u, '');
  return capital(balanced(words));
}

/** A mark of quotation without its other half is closed or goes. */
function balanced(words: string): string {
  const marks = words.match(/["“”]/gu) ?? [];
  if (marks.length !== 1) return words;
  const at = words.search(/["“”]/u);
  if (at === 0) return `“${words.slice(1)}”`;
  return at === words.length - 1 ? `“${words.slice(0, -1)}”` : /["“]/u.test(words.charAt(at)) && / /u.test(words.charAt(at - 1)) ? `${words}”` : words.replace(/["“”]/u, '');
}

/** The sentence as it stands. */
export const sentenceWords = (parsed: ParsedSentence): string => written(parsed, 0, parsed.tokens.length - 1);

const isQuestion = ({ text, sentence }: ParsedSentence): boolean => /\?["”’')\]]*$/u.test(text.slice(sentence.start, sentence.end).trimEnd());

/** A headline that tells whose words it has, by a colon, a comma, marks or a verb, or that asks: it is its own title. */
function speaks({ text, sentence, groups }: ParsedSentence): boolean {
  const words = text.slice(sentence.start, sentence.end);
  return /[:;?“”"‘]|(?:^|\s)['’]|\s[-–—]+\s/u.test(words) || groups.some(holds);
}

/** The sentence from its start to the end of a clause, with all that this leans on; whole, where little would be left out. */
function upTo(parsed: ParsedSentence, index: number): string {
  const { tokens, clauses } = parsed;
  const [last, cut] = endOf(parsed, index);
  if (!cut || tokens.length <= WHOLE || tokens.length - 1 - last < FEWEST_CUT || clauses[0] === undefined) return sentenceWords(parsed);
  return `${written(parsed, 0, last)} …`;
}

/** The last token that belongs to what a clause tells: with its conditions, and what it says or means. True: more follows. */
function endOf({ tokens, clauses, groups }: ParsedSentence, index: number): readonly [number, boolean] {
  let at = index;
  for (let next = clauses[at + 1]; next !== undefined; next = clauses[at + 1]) {
    const opens = tokens[next.first];
    const aside = opens !== undefined && parted(opens);
    // "said that the mill, which is old, would close": its subject still waits for its verb.
    const open = clauses[at]?.groups.some((g) => hasSubject(g.tense)) !== true || (clauses[at]?.role === 'relative' && next.role === 'coordinate' && next.link === null);
    if (open) {
      at += 1;
      continue;
    }
    if (next.role === 'main' || (next.role !== 'content' && next.role !== 'reason' && aside) || next.role === 'attribution' || (next.role === 'coordinate' && next.groups.some((g) => hasSubject(g.tense)) && subjectOf(tokens, next) !== null)) break;
    at += 1;
  }
  const last = clauses[at]?.last ?? tokens.length - 1;
  // Whoever says it behind it stays.
  const said = clauses.slice(at + 1).some((c) => c.role === 'attribution' || c.link === 'if' || c.link === 'unless') || tokens.slice(last + 1).some((t) => t.lower === 'according') || groups.some((g) => g.first > last && g.last >= tokens.length - 4 && hasSubject(g.tense) && holds(g));
  // "and that after troops entered, …": what it opens is not closed.
  const torn = clauses.slice(index, at + 1).some((c) => (c.role !== 'ing' && !c.groups.some((g) => hasSubject(g.tense))) || tokens[c.first - 1]?.lower === 'that');
  return said || torn || at >= clauses.length - 1 ? [tokens.length - 1, false] : [last, true];
}

/** A clause that the article tells, as it stands: alone where it has its own subject, else with the sentence that it is part of. */
function ownWords(parsed: ParsedSentence, index: number): string {
  const { tokens, clauses } = parsed;
  const clause = clauses[index];
  const subject = clause === undefined ? null : subjectOf(tokens, clause);
  const parent = clauses[clause?.parent ?? -1];
  const alone = clause !== undefined && subject !== null && !isPronoun(tokens[subject.first]) && clause.link !== null && /^(?:time|coordinate)$/u.test(clause.role) && !/^(?:or|nor)$/u.test(clause.link)
    && /^(?:main|time|coordinate)$/u.test(parent?.role ?? 'main') && subject.first === clause.first + 1 && !/^(?:his|her|its|their|my|our|your|one|others?|another|some)$/u.test(tokens[subject.first]?.lower ?? '') && tokens[subject.first]?.verb?.participle !== true;
  if (!alone || tokens.length <= WHOLE) return upTo(parsed, index);
  const [last, cut] = endOf(parsed, index);
  return `${written(parsed, subject.first, last)}${cut ? ' …' : ''}`;
}

/** Is every name of a title in its sentence, or that of the person whom the sentence clearly means? */
function namesKnown({ text, sentence }: ParsedSentence, words: string, clear: string | null): boolean {
  const here = `${text.slice(sentence.start, sentence.end)} ${clear ?? ''}`.toLowerCase().replace(/[‘’]/gu, "'");
  return (words.match(/\p{Lu}[\p{L}\p{N}]*/gu) ?? []).every((word, at) => here.includes(word.toLowerCase()) || (at === 0 && /^(?:Reportedly|Allegedly|Apparently)$/u.test(word)));
}

/** "He", "she" or nobody by a pronoun: whom the subject of a clause means, if that is clear. */
const meant = ({ tokens, names, clauses, before }: ParsedSentence, index: number): string | null => clearPerson(tokens, names, clauses, index, before);

const opensWith = (parsed: ParsedSentence, clause: Clause): string => {
  const subject = subjectOf(parsed.tokens, clause);
  return subject === null ? '' : (parsed.tokens[subject.first]?.lower ?? '');
};

const HE = /^(?:he|she)$/u;

/** "Olena Roe said she was robbed": the clause that says it, with what it says. Null: it makes no whole title. */
function reported(parsed: ParsedSentence, index: number, holder: number): string | null {
  const { text, tokens, clauses } = parsed;
  const [above, clause] = [clauses[holder], clauses[index]];
  const says = above === undefined ? null : predicateOf(above);
  const told = clause === undefined ? null : predicateOf(clause);
  if (above === undefined || clause === undefined || says === null || told === null || !/^(?:main|coordinate)$/u.test(above.role)) return null;
  const pronoun = HE.test(opensWith(parsed, above));
  const stand = pronoun ? meant(parsed, holder) : null;
  if (pronoun && stand === null) return null;
  const made = titleOf(text, tokens, clauses, holder, says, datingTimes(parsed), { stand, object: null, hedge: null });
  if (made === null || !made.pieces.some((p) => p.at === told.head) || !isWhole(tokens, clauses, above, made.pieces, parsed.times, clause, stand !== null)) return null;
  return namesKnown(parsed, made.words, stand) && !/^(?:it|they|we|i|you|this|that)\b/iu.test(made.words) ? made.words : null;
}

/** "Olena Roe: …" is said by her: where "she" says it, it is clear who that is, and what opens the sentence is no aside of hers. */
function isSpeakers(parsed: ParsedSentence, index: number, group: VerbGroup, words: string): boolean {
  const { tokens, clauses } = parsed;
  const opens = tokens[0]?.verb;
  if (opens !== undefined && opens !== null && !opens.base && (opens.ing || opens.participle) && clauses[0]?.groups[0]?.first === 0 && !/[“"]/u.test(words)) return false;
  // "Olena Roe, its owner, told the Herald": the Herald does not say it.
  const said = words.slice(0, words.indexOf(': ')).toLowerCase();
  if (group.lemma === 'tell' && !tokens.slice(0, group.first).some((t) => said.includes(t.lower) && t.capital)) return false;
  if (![tokens[group.first - 1], tokens[group.last + 1]].some((t) => HE.test(t?.lower ?? ''))) return true;
  const person = meant(parsed, index);
  return person !== null && words.slice(0, words.indexOf(': ')).includes(person.split(' ').at(-1) ?? person);
}

/** Is what was drawn made of whole parts, about whom the clause is about? */
function isSound(parsed: ParsedSentence, index: number, group: VerbGroup, { made, stand, words }: Drawn, clear: string | null): boolean {
  const { tokens, clauses } = parsed;
  const clause = clauses[index];
  if (clause === undefined || !namesKnown(parsed, words, clear)) return false;
  const quoted = tokens[group.head]?.quoted === true && !tokens.every((t) => t.quoted) && !/[“”"]|: /u.test(words);
  if (quoted) return false;
  // "If he is convicted, he will resign": he may not.
  if (group.tense === 'modal' && !/\b(?:if|unless)\b/iu.test(words) && clauses.some((c) => c.link === 'if' || c.link === 'unless')) return false;
  if (made === null) return !words.includes(': ') || isSpeakers(parsed, index, group, words);
  if (stand !== null && clause.role === 'relative' && !antecedentIsClear(tokens, clause, stand)) return false;
  // A relative clause's second verb, or what hangs on one: whose it is stands too far off.
  if (clause.role === 'coordinate' && stand !== null && subjectOf(tokens, clause) === null) return false;
  return isWhole(tokens, clauses, clause, made.pieces, parsed.times, clause, stand !== null);
}

/** The title of what a clause tells: as it was drawn, if that says no more than the sentence does and leaves out nobody who says it; else the sentence's own words. */
export function faithfulTitle(parsed: ParsedSentence, index: number, group: VerbGroup, drawn: Drawn): string {
  const { tokens, clauses } = parsed;
  const clause = clauses[index];
  if (clause === undefined) return drawn.words;
  if (isQuestion(parsed) || (parsed.sentence.headline && speaks(parsed))) return sentenceWords(parsed);
  const scope = scopeOf(parsed, index);
  const whole = tokens.every((t) => t.quoted);
  if (whole && !drawn.words.includes(': ')) return `“${sentenceWords(parsed).replace(/^[“"]|[”"]$/gu, '')}”`;
  const clear = HE.test(opensWith(parsed, clause)) ? meant(parsed, index) : null;
  const mine = clear === null || scope !== null ? drawn : withPerson(parsed, index, group, drawn, clear);
  const stands = !HE.test(opensWith(parsed, clause)) || clear !== null;
  if (scope === null) return stands && isSound(parsed, index, group, mine, clear) ? mine.words : ownWords(parsed, index);
  return underScope(parsed, index, group, mine, scope);
}

/**
 * The title of what a noun or a participle names beside the clauses: the words as they stand in the sentence, where it tells it
 * plainly; else the sentence. "its" in front of them may give way to whose it is.
 */
export function besideTitle(parsed: ParsedSentence, at: number, words: string): string {
  const { text, sentence, tokens, clauses } = parsed;
  const index = clauses.findIndex((c) => c.first <= at && at <= c.last);
  const here = text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ').toLowerCase();
  const noun = words.replace(/^.*’s /u, '');
  const stands = here.includes(words.toLowerCase()) || (noun !== words && /\bits $/u.test(here.slice(0, Math.max(0, here.indexOf(noun.toLowerCase())))));
  // "a bridge built", without its day.
  const bare = tokens[at]?.verb?.participle === true && words.toLowerCase().endsWith(` ${tokens[at]?.text.toLowerCase() ?? ''}`) && tokens[at + 1] !== undefined;
  if (scopeOf(parsed, index) !== null || isQuestion(parsed) || tokens.some((t) => DOUBTS.test(t.lower))) return sentenceWords(parsed);
  return stands && !bare ? words : upTo(parsed, index);
}

/** The same with the person whom "he" or "she" means. */
function withPerson(parsed: ParsedSentence, index: number, group: VerbGroup, drawn: Drawn, person: string): Drawn {
  if (drawn.made === null) return drawn;
  const made = titleOf(parsed.text, parsed.tokens, parsed.clauses, index, group, datingTimes(parsed), { stand: person, object: null, hedge: null });
  return made === null ? drawn : { words: made.words, made, stand: person, hedged: drawn.hedged };
}

function underScope(parsed: ParsedSentence, index: number, group: VerbGroup, drawn: Drawn, { holder, speaker }: Scope): string {
  const { clauses } = parsed;
  const sound = isSound(parsed, index, group, drawn, null);
  const above = clauses[holder ?? -1];
  const behind = above?.role === 'attribution';
  const leans = /^(?:he|she|it|they|his|her|its|their|this|that|these|those)\b/iu.test(drawn.words);
  if (drawn.hedged && sound && !behind && !leans && drawn.stand === null) return drawn.words;
  const direct = holder !== null && !behind && !clauses.some((c) => c.role === 'attribution') ? reported(parsed, index, holder) : null;
  if (direct !== null) return direct;
  const spoken = drawn.made === null ? drawn.words.includes(': ') : false;
  if (spoken) return sound ? drawn.words : sentenceWords(parsed);
  const plain = speaker !== null && sound && drawn.stand === null && drawn.made !== null && !FIRST_PERSON.test(drawn.words) && !leans;
  if (plain) return `${shownSpeaker(speaker)}: ${drawn.words}`;
  if (holder === null || behind || above?.role !== 'main' || holder > index) return sentenceWords(parsed);
  return upTo(parsed, index);
}
