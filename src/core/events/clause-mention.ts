import type { Span } from '../model.ts';
import { hasDied, isBackground } from './background.ts';
import type { Clause } from './grammar/clauses.ts';
import { isPronoun, speakerOf, subjectOf } from './grammar/speech.ts';
import type { Token } from './grammar/tokens.ts';
import type { VerbGroup } from './grammar/verb-group.ts';
import { hedgeOf } from './hedge.ts';
import { predicateOf, type Happening } from './happening.ts';
import { isSayVerb, isSpeechAct } from './lexicon/forms.ts';
import { leavesFigures } from './figures-left.ts';
import { datingTimes } from './dating-times.ts';
import { faithfulTitle, sentenceWords } from './faithful-title.ts';
import { coreOf, mentionFrom, spanOf, within } from './mention-core.ts';
import type { Mention } from './mention.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import { impliedPlace } from './places.ts';
import { shownSpeaker } from './shown-speaker.ts';
import { antecedentOf, standIn } from './stand-in.ts';
import { reportedBy, statementOf, type Statement } from './statement.ts';
import { timeUses } from './time-uses.ts';
import { trimmed } from './title-length.ts';
import { joined, piecesOf } from './title-words.ts';
import { titleOf } from './title.ts';
import { isWhole } from './whole-title.ts';

/** What a clause is worth: a happening, a quotation, or reported speech with its speaker. */
interface Telling {
  readonly group: VerbGroup;
  readonly happening: Happening | null;
  readonly said: Statement | null;
  readonly reporter: string | null;
  /** The clause that it says or announces, with what that one tells. */
  readonly content: Clause | null;
  readonly inside: Happening | null;
}

/** Within "according to …", however deep. */
function isSourced(clauses: readonly Clause[], clause: Clause): boolean {
  for (let at: Clause | undefined = clause, steps = 0; at !== undefined && steps < clauses.length; at = clauses[at.parent ?? -1], steps += 1) if (at.link === 'according') return true;
  return false;
}

function tellingOf({ text, tokens, clauses, happenings, names, lastSpeaker }: ParsedSentence, index: number): Telling | null {
  const clause = clauses[index];
  const group = clause === undefined ? null : predicateOf(clause);
  if (clause === undefined || group === null) return null;
  const above = clauses[clause.parent ?? -1];
  // "according to pictures that were checked" tells who says so, not what happened.
  if (isSourced(clauses, clause)) return null;
  const happening = happenings[index] ?? null;
  const said = happening === null ? statementOf(text, tokens, clauses, index, names, lastSpeaker) : null;
  const reporter = happening === null && said === null ? reportedBy(text, tokens, clauses, index, lastSpeaker, (at) => happenings[at] !== null) : null;
  if (happening === null && said === null && reporter === null) return null;
  const below = clauses.findIndex((c, at) => at !== index && c.role === 'content' && c.parent === index);
  const content = clauses[below] ?? null;
  const inside = happenings[below] ?? null;
  // "announced that it had entered": the entry is the event, and the announcement its report.
  if (happening !== null && isSpeechAct(group.lemma) && group.lemma !== 'deny' && inside?.kind === 'event') return null;
  if (clause.role === 'content' && above?.groups.some((g) => g.lemma === 'deny' || g.negated) === true) return null;
  // "has not lost or abandoned": a verb that leans on a denied auxiliary is denied with it.
  if (clause.role === 'coordinate' && /^(?:or|nor)$/u.test(clause.link ?? '') && group.first === clause.first + 1 && above?.groups.some((g) => g.negated) === true) return null;
  return { group, happening, said, reporter, content, inside };
}

/** The words that tell it: the clause, with what it announces, reports or quotes. */
function focusOf({ tokens }: ParsedSentence, clause: Clause, { group, happening, said, reporter, content }: Telling): Span {
  if (reporter !== null || said !== null) return spanOf(tokens, clause.role === 'attribution' ? 0 : clause.first, tokens.length - 1);
  return spanOf(tokens, clause.first, happening !== null && isSpeechAct(group.lemma) ? Math.max(clause.last, content?.last ?? 0) : clause.last);
}

/** The mention that a clause makes; null: it tells nothing, or what it tells is in `found` already. */
export function mentionOfClause(parsed: ParsedSentence, index: number, speaker: string | null, found: readonly Mention[]): Mention | null {
  const { tokens, clauses, names, readings, free, place } = parsed;
  const clause = clauses[index];
  const telling = tellingOf(parsed, index);
  if (clause === undefined || telling === null) return null;
  const { group, happening, said, reporter, inside } = telling;
  const focus = focusOf(parsed, clause, telling);
  const times = timeUses(tokens, clauses, index, group, readings, free);
  const dated = times.some((u) => u.as === 'own');
  // "announced that it would close": the announcement holds the plan, unless the plan has a date of its own.
  if (happening?.kind === 'projection' && clause.role === 'content' && !dated && found.some((m) => within(m.focus, focus))) return null;
  // On the side a plan is told only where it has a date: "which will open in May", "when it opens in May".
  if (happening?.kind === 'projection' && (clause.role === 'time' || (clause.role === 'relative' && clause.link !== 'where')) && !dated) return null;
  const known = happening?.actions.some((a) => !a.startsWith('=')) ?? false;
  // A clause on the side of a sentence is told for its own sake only where it does something that news tells of.
  if (happening !== null && !known && ['relative', 'ing', 'time', 'reason'].includes(clause.role) && !dated && !(happening.kind === 'projection' && clause.link === 'where')) return null;

  const subject = subjectOf(tokens, clause);
  // "the ordnance they left": a relative clause without its link tells something only where news would.
  if (!known && subject !== null && subject.last > subject.first && isPronoun(tokens[subject.last])) return null;
  // It tells how many died or were hurt in what was told before; on a day of its own it is news.
  if (!dated && isCount(parsed, subject) && leavesFigures(parsed)) return null;
  const inherits = subject === null || (isPronoun(tokens[subject.first]) && subject.first === subject.last);
  const antecedent = antecedentOf(parsed, clause);
  const object = antecedent !== null && subject !== null && !isPronoun(tokens[subject.first]) ? antecedent : null;
  const stand = antecedent !== null && object === null ? antecedent.text : standIn(parsed, clauses, index, speaker);
  const implied = impliedPlace(tokens, clause, names.filter((n) => within(focus, n)), place);
  const hedge = hedgeOf(parsed.text, tokens, clauses, index);
  const title = titleOf(parsed.text, tokens, clauses, index, group, datingTimes(parsed), { stand, object: object?.text ?? null, hedge });
  const announcer = title === null && happening !== null ? announcerOf(parsed, clause, group) : null;
  const spoken = reporter !== null && clause.role === 'attribution' ? spokenTitle(parsed, clause, group, reporter) : announcer === null ? null : spokenTitle(parsed, clause, group, announcer);
  const whole = known && group.tense !== 'ing' && !inherits && tokens[subject.first]?.verb?.ing !== true ? wholeClause(parsed, clause) : null;
  const own = ownTitle(parsed, clause, group, happening);
  const core = coreOf(parsed, focus);
  const earlier = inherits ? names.filter((n) => n.end <= focus.start) : [];
  const same = subject !== null && isIncident(tokens, subject, happening);
  const drawn = same ? null : own !== undefined ? own : said?.title ?? (announcer !== null || (reporter !== null && clause.role === 'attribution') ? spoken : spokenFirst(title?.words ?? whole, speaker));
  const pronoun = /^(?:it|he|she|they|we|that|this)\b/iu.test(title?.words ?? '');
  return mentionFrom(core, {
    names: [...core.names, ...(implied === null ? [] : [implied]), ...(antecedent === null ? [] : [antecedent])],
    context: [...earlier, ...core.context.filter((n) => !earlier.includes(n))],
    predicate: spanOf(tokens, happening?.at ?? group.head, happening?.at ?? group.head),
    kind: happening?.kind ?? 'statement',
    actions: same ? [] : happening?.actions ?? ['=say'],
    elaborates: same,
    objects: [...new Set([...(happening?.objects ?? []), ...(inside?.actions.filter((a) => !a.startsWith('=')) ?? [])])],
    background: isBackground(parsed, clause),
    speaker: said?.speaker ?? reporter ?? speaker,
    times,
    title: drawn === null ? null : faithfulTitle(parsed, index, group, { words: drawn, made: drawn === title?.words ? title : null, stand: inherits || clause.role === 'relative' ? stand : null, hedged: hedge !== null }),
    // A noun beside "took place" or "affirmed" names the event worse than a verb of another report.
    weak: !(clause.role === 'relative' && title !== null && hasDied(parsed, clause)) && happening?.words !== 'behind' && said === null && (reporter === null || pronoun) && ((title?.weak ?? announcer === null) || (happening?.nominal === true && isSayVerb(group.lemma))),
  });
}

/** "The death toll from the floods has risen to six", "the number of dead is six", "no injuries were reported". */
const isCount = ({ tokens, figures }: ParsedSentence, subject: ReturnType<typeof subjectOf>): boolean =>
  subject !== null && figures.some(({ what }) => what === 'killed' || what === 'injured') && /^(?:(?:the |its |their )?(?:official )?(?:death toll|number of (?:the )?(?:dead|deaths|fatalities))|no (?:deaths|fatalities|injuries))\b/u.test(tokens.slice(subject.first, subject.last + 1).map(({ lower }) => lower).join(' '));

const INCIDENT = /^(?:incident|tragedy|episode|ordeal)$/u;
const TOOK_PLACE = new Set(['=happen', '=occur', '=take', '=unfold']);

/** "The incident happened on Monday": it says when and where of what was just told. */
const isIncident = (tokens: readonly Token[], subject: { readonly first: number; readonly last: number }, happening: Happening | null): boolean =>
  happening?.kind === 'event' && happening.actions.every((action) => TOOK_PLACE.has(action)) && /^(?:the|this)$/u.test(tokens[subject.first]?.lower ?? '') && INCIDENT.test(tokens[subject.last]?.lower ?? '');

const FIRST_PERSON = new Set(['i', 'we', 'you', 'my', 'our', 'your', 'let']);

/** "We won" is the speaker's: "Olena Roe: We won". Null where nobody is named. */
function spokenFirst(words: string | null, speaker: string | null): string | null {
  if (words === null || !FIRST_PERSON.has(words.slice(0, words.indexOf(' ')).toLowerCase().split(/['’]/u)[0] ?? '')) return words;
  return speaker === null || shownSpeaker(speaker).split(' ').length > 6 ? null : `${shownSpeaker(speaker)}: ${words}`;
}

/** The title of a happening that says of what its title is made; undefined: it does not. */
function ownTitle(parsed: ParsedSentence, clause: Clause, group: VerbGroup, happening: Happening | null): string | null | undefined {
  switch (happening?.words) {
    case undefined: return undefined;
    case 'behind': return behindTitle(parsed, clause, group);
    case 'whole': return wholeTitle(parsed, clause, subjectOf(parsed.tokens, clause));
    case 'subject': return subjectTitle(parsed, subjectOf(parsed.tokens, clause));
  }
}

/** A whole clause as a title: without its date it would say something else. Null: a pronoun opens it. */
function wholeTitle(parsed: ParsedSentence, clause: Clause, subject: ReturnType<typeof subjectOf>): string | null {
  if (subject === null || isPronoun(parsed.tokens[subject.first])) return null;
  const words = wholeClause(parsed, clause).replace(/^(?:But|And|So|Yet),? /u, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "There was an explosion in Arden": what stands behind the verb as a title, without its date. */
function behindTitle(parsed: ParsedSentence, clause: Clause, group: VerbGroup): string | null {
  const { text, tokens } = parsed;
  const pieces = trimmed(piecesOf(text, tokens, group.last + 1, clause.last, datingTimes(parsed), clause.groups), false);
  return pieces.length === 0 ? null : joined(pieces);
}

/** The subject of a clause as a title; null: it is a single word, or a pronoun opens it. */
function subjectTitle({ text, tokens }: ParsedSentence, subject: ReturnType<typeof subjectOf>): string | null {
  const [first, last] = [tokens[subject?.first ?? -1], tokens[subject?.last ?? -1]];
  if (subject === null || first === undefined || last === undefined || subject.last === subject.first || isPronoun(first)) return null;
  const words = text.slice(first.start, last.end).replace(/\s+/gu, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Who speaks in the report that a clause stands in, as written, and whether the words hold a name; null: the article itself. */
export function speakerIn({ text, tokens, clauses, names }: ParsedSentence, index: number): { readonly words: string; readonly named: boolean } | null {
  const span = speakerOf(tokens, clauses, index);
  return span === null ? null : { words: text.slice(span.start, span.end), named: names.some((n) => within(span, n)) };
}

/** Who announces, orders or warns of what stands before: "The road will reopen, the council announced". */
function announcerOf({ text, tokens, clauses, times }: ParsedSentence, clause: Clause, group: VerbGroup): string | null {
  const subject = subjectOf(tokens, clause);
  if (clause === clauses[0] || !isSpeechAct(group.lemma) || group.passive || subject === null || isPronoun(tokens[subject.first]) || subject.last >= group.first || /^(?:in|on|at|of|to|from|with|by|for|as)$/u.test(tokens[subject.first]?.lower ?? '')) return null;
  const rest = tokens.slice(group.last + 1, clause.last + 1);
  if (clause.last !== tokens.length - 1 || !rest.every((t) => /^(?:on|in|at|late|early)$/u.test(t.lower) || times.some((time) => time.start < t.end && t.start < time.end))) return null;
  return text.slice(tokens[subject.first]?.start ?? 0, tokens[subject.last]?.end ?? 0);
}

/** What is said is put whole into a title up to so many words. */
const MOST_OPENING = 16;

/** "Olena Roe: The road stays shut", of speech whose speaker stands behind it. */
function spokenTitle(parsed: ParsedSentence, clause: Clause, group: VerbGroup, speaker: string): string | null {
  const { tokens, clauses } = parsed;
  const opening = wholeClause(parsed, clauses[0] ?? clause).replace(/,$/u, '');
  const short = opening.split(' ').length <= MOST_OPENING && clauses[0] !== clause ? opening : undefined;
  const made = titleOf(parsed.text, tokens, clauses, 0, predicateOf(clauses[0] ?? clause) ?? group, datingTimes(parsed), { stand: null, object: null, hedge: null });
  if (made !== null && !isWhole(tokens, clauses, clauses[0] ?? clause, made.pieces, parsed.times, clauses[0] ?? clause)) return sentenceWords(parsed);
  const words = made?.words ?? short;
  return words === undefined ? null : `${shownSpeaker(speaker)}: ${words}`;
}

/** The clause as it stands, without the word that links it: when no better title can be made, nothing is lost. */
function wholeClause({ text, tokens }: ParsedSentence, clause: Clause): string {
  const first = clause.link !== null && tokens[clause.first]?.lower === clause.link ? clause.first + 1 : clause.first;
  const words = text.slice(tokens[first]?.start ?? 0, tokens[clause.last]?.end ?? 0).replace(/\s+/gu, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
