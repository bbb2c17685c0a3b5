import type { Span } from '../model.ts';
import type { Clause } from './grammar/clauses.ts';
import { isPronoun, subjectOf } from './grammar/speech.ts';
import type { Token } from './grammar/tokens.ts';
import { hasSubject, type VerbGroup } from './grammar/verb-group.ts';
import { isSayVerb, isSpeechAct, verbForm } from './lexicon/forms.ts';
import { shortened, trimmed, withoutSaying } from './title-length.ts';
import { isUndergone, subjectWords, withoutAside, type Support } from './title-subject.ts';
import { joined, piecesOf, type Piece } from './title-words.ts';

/** A clause put as a headline. `weak`: it rests on a pronoun, a participle or a quotation. */
export interface ClauseTitle {
  readonly words: string;
  readonly weak: boolean;
  readonly pieces: readonly Piece[];
}

/** Verbs that say nothing without the "that" behind them. */
const COMPLEMENT = new Set(['agree', 'worry', 'assure', 'hope', 'realise', 'realize', 'learn', 'find', 'show', 'prove', 'decide', 'ensure', 'conclude', 'fear', 'complain', 'discover', 'recommend', 'convince', 'notice', 'reveal', 'hint', 'estimate', 'rule', 'swear', 'insist', 'feel', 'remember', 'discover', 'establish', 'signal', 'inform', 'notify', 'remind', 'persuade', 'calculate', 'expect', 'mean', 'raise']);
/** So many words at most stand between such a verb and its "that": "realised with a shudder that". */
const MOST_BETWEEN = 6;
const WHILE = /^(?:an?|some|one|two|\d{1,3}) (?:short |few |little |long )?(?:time|while|moments?|seconds?|minutes?|hours?|days?|weeks?|months?|years?)$/u;
const AUXILIARY = /^(?:is|are|was|were|be|been|has|have|had)$/u;
/** Words of doubt and the like between the subject and its verb. */
const DOUBT = /^(?:allegedly|reportedly|apparently|possibly|probably|supposedly|purportedly|nearly|almost|hardly|barely|falsely|perhaps|maybe|never|not|no)$/u;

/** How far the words of a clause reach into the clauses that say what it says: "said that he believes it fell". */
function saidBelow(clauses: readonly Clause[], index: number, { lemma, last: after }: VerbGroup): readonly Clause[] {
  const told = COMPLEMENT.has(lemma) || isSayVerb(lemma) || isSpeechAct(lemma);
  const below = clauses.findIndex((c, at) => c.first > after && ((c.role === 'content' && c.parent === index) || (told && at === index + 1 && c.link === 'that' && c.first - after <= MOST_BETWEEN && c.groups.some((g) => hasSubject(g.tense)))));
  const inner = clauses[below];
  if (inner === undefined) return [];
  const says = inner.groups.find((g) => hasSubject(g.tense));
  return says !== undefined && (isSayVerb(says.lemma) || isSpeechAct(says.lemma)) ? [inner, ...saidBelow(clauses, below, says)] : [inner];
}

/** "said that the lab, which is old, would close": what is said goes on behind the aside. Null: nothing of the kind. */
function behindAside(tokens: readonly Token[], clauses: readonly Clause[], index: number, group: VerbGroup, contents: readonly Clause[]): Clause | null {
  const end = contents.at(-1) ?? clauses[index];
  const opens = contents.length > 0 || (tokens[group.last + 1]?.lower === 'that' && clauses[index]?.groups.at(-1) === group);
  const at = end === undefined ? -1 : clauses.indexOf(end);
  const [aside, next] = [clauses[at + 1], clauses[at + 2]];
  if (!opens || !(isSayVerb(group.lemma) || isSpeechAct(group.lemma)) || end === undefined || end.groups.some((g) => g !== group && hasSubject(g.tense)) || aside?.role !== 'relative' || next === undefined || next.role !== 'coordinate' || next.link !== null) return null;
  return next.groups.some((g) => g.first <= next.first + 1 && hasSubject(g.tense)) ? next : null;
}

/** Verbs without an object: "was hurt and died" is no passive. */
const INTRANSITIVE = new Set(['die', 'go', 'leave', 'escape', 'flee', 'fall', 'return', 'resign', 'walk', 'collapse', 'disappear', 'arrive', 'happen', 'emerge', 'crash', 'retire', 'survive', 'drown', 'come', 'appear', 'continue', 'move', 'remain', 'withdraw', 'retreat', 'land', 'travel', 'fly', 'begin', 'start', 'end', 'stop', 'live', 'stay', 'become', 'rise', 'sink', 'agree', 'refuse', 'decline', 'fail', 'try', 'plead', 'apologise', 'apologize', 'admit', 'vow', 'promise', 'pledge', 'say', 'tell', 'speak', 'talk', 'turn', 'run', 'work', 'serve', 'reopen', 'open', 'close', 'spread', 'burst', 'explode', 'respond', 'react', 'reply', 'join', 'lose', 'win', 'lead', 'play', 'settle', 'struggle', 'suffer', 'need', 'want', 'seek']);

/** The "was" that a second participle leans on; empty: it is a verb of its own. */
function passiveBefore(tokens: readonly Token[], clauses: readonly Clause[], clause: Clause, group: VerbGroup): readonly Piece[] {
  const before = clauses[clause.parent ?? -1]?.groups.findLast((g) => hasSubject(g.tense));
  const be = before === undefined ? undefined : tokens[before.first];
  const next = tokens[group.last + 1];
  const bare = group.first === group.last && tokens[group.head]?.verb?.participle === true && !INTRANSITIVE.has(group.lemma);
  const open = group.last === clause.last || next === undefined || /^(?:by|in|on|at|from|into|to|with|after|before|during|under|as|for|when)$/u.test(next.lower);
  return bare && open && before?.passive === true && be !== undefined && /^(?:is|are|was|were)$/u.test(be.lower) ? [{ text: be.text, glue: ' ' }] : [];
}

/** "The mayor, Olena Roe": the one comma is behind what the name is put beside, and no list goes on behind it. */
function namesBeside(subject: readonly Piece[]): boolean {
  const commas = subject.flatMap(({ glue }, at) => (at > 0 && glue.startsWith(',') ? [at] : []));
  return commas.length === 1 && !subject.slice(commas[0]).some(({ text }) => /^(?:and|or)$/iu.test(text));
}

/** The clause as a headline would put it, or null when it makes no sense by itself. */
export function titleOf(text: string, tokens: readonly Token[], clauses: readonly Clause[], index: number, group: VerbGroup, times: readonly Span[], support: Support): ClauseTitle | null {
  const clause = clauses[index];
  if (clause === undefined) return null;
  const { object, hedge } = support;
  const found = subjectOf(tokens, clause);
  // "but a short time later closed the bridge": that is when, not who.
  const own = found !== null && WHILE.test(tokens.slice(found.first, found.last + 1).map((t) => t.lower).join(' ')) ? null : found;
  const subject = subjectWords(text, tokens, clauses, clause, group, own, support, times);
  if (subject === null) return null;
  const contents = saidBelow(clauses, index, group);
  const last = contents.at(-1)?.last ?? clause.last;
  const beyond = behindAside(tokens, clauses, index, group, contents);
  const groups = [...clause.groups, ...contents.flatMap((c) => c.groups), ...(beyond?.groups ?? [])];
  const said = contents.at(-1)?.groups.find((g) => hasSubject(g.tense));
  const predicates = [group, ...contents.flatMap((c) => c.groups.find((g) => hasSubject(g.tense)) ?? [])];
  const thing = object === null ? [] : [{ text: object, glue: ' ' }];
  // "will leave Aldport and land in Corvale": the second verb leans on the first one's "will".
  const modal = group.tense === 'modal' && group.first === group.head ? clauses[clause.parent ?? -1]?.groups.find((g) => g.tense === 'modal') : undefined;
  const auxiliary = modal === undefined ? [] : [{ text: tokens[modal.first]?.text ?? 'will', glue: ' ' }];
  const words = (first: number, end: number) => piecesOf(text, tokens, first, end, times, groups, predicates);
  // "after being hit": was hit.
  const from = isUndergone(clause, group) ? group.head : group.first;
  const told = object === null ? words(from, last) : [...words(group.first, group.last), ...thing, ...words(group.last + 1, last)];
  // "the mill, which will close, makes paper": an aside ends at its comma.
  const ends = clause.role === 'relative' ? told.findIndex((piece, at) => at > 1 && piece.glue.startsWith(',')) : -1;
  const raw = [...auxiliary, ...(ends < 0 ? told : told.slice(0, ends)), ...(beyond === null ? [] : words(beyond.first, beyond.last).map((piece, at) => (at === 0 ? { ...piece, glue: ' ' } : piece)))];
  // "was smashed and thrown on the ground": the second participle leans on the first one's "was".
  const passive = own === null && clause.role === 'coordinate' ? passiveBefore(tokens, clauses, clause, group) : [];
  // A passive has no object: where or by what it was done belongs to it.
  const reach = beyond !== null ? last - group.first + beyond.last - beyond.first : said !== undefined ? said.last - group.first : group.last - group.first + (group.passive ? 3 : 0);
  const named = withoutAside(subject.words, tokens[own === null ? group.first : Math.min(own.last + 1, group.first)]);
  // "The mayor, Olena Roe, closed it": what is named beside the subject ends at a comma. Behind other subjects it means nothing.
  const closed = raw[0]?.glue.startsWith(',') === true && namesBeside(named) ? named.map((piece, at) => (at === named.length - 1 ? { ...piece, text: `${piece.text},` } : piece)) : named;
  const body = raw.map((piece, at) => (at === 0 ? { ...piece, glue: ' ' } : piece));
  // What is only claimed is never told as a fact; a modal verb shows by itself that it is none.
  const lead = hedge?.lead?.split(/\s+/u).map((word) => ({ text: word, glue: ' ' })) ?? [];
  const doubt = hedge === null || lead.length > 0 || group.tense === 'modal' ? [] : [{ text: hedge.word, glue: ' ' }];
  const between = own === null ? [] : tokens.slice(own.last + 1, group.first).filter((t) => DOUBT.test(t.lower)).map((t) => ({ text: t.text, glue: ' ', at: tokens.indexOf(t) }));
  const opening = [...lead, ...closed, ...between];
  // "was reportedly built", "reportedly fell".
  const hedged = AUXILIARY.test(body[0]?.text.toLowerCase() ?? '') ? [...body.slice(0, 1), ...doubt, ...body.slice(1)] : [...doubt, ...body];
  const whole = trimmed([...opening, ...passive, ...hedged], false);
  const short = shortened(whole, opening.length + passive.length + doubt.length + reach, said?.lemma ?? group.lemma);
  const all = withoutSaying(trimmed(short, short.length < whole.length));
  // A subject that stands in is one piece of several words: "The strike", "began".
  const whose = group.passive || INTRANSITIVE.has(group.lemma) ? (subject.words[0]?.text.split(' ').length ?? 1) - 1 : 0;
  if (all === null || all.length + whose < 3 || /^(?:do|does|did)$/u.test(all.at(-1)?.text.toLowerCase() ?? '')) return null;
  // "…, the ministry announced": what it announced stands elsewhere.
  if (!group.passive && (isSayVerb(group.lemma) || isSpeechAct(group.lemma)) && all.length <= opening.length + auxiliary.length + 1) return null;
  // Whoever is cited for it is no pronoun that the act leans on.
  const first = all[lead.length]?.text.toLowerCase() ?? '';
  const gerund = verbForm(first)?.ing === true && verbForm(first)?.known === true;
  // "today is the town's day": without the day nothing is left to be the subject.
  if ((gerund && all.length < 5) || /^(?:is|are|was|were|and|but|or|whether)$/u.test(first)) return null;
  // "An attack hit, overnight, the port": what is left around a dropped time reads badly.
  const torn = body[group.last - group.first + 1]?.glue.startsWith(',') === true;
  // "that most states condemned": what they condemned stands outside the clause.
  const open = clause.role === 'relative' && object === null && own !== null && !isPronoun(tokens[own.first]);
  const weak = subject.weak || open || torn || tokens[group.head]?.quoted === true || group.tense === 'ing' || group.tense === 'participle' || group.hearsay;
  const least = first === 'at' && all[lead.length + 1]?.text.toLowerCase() === 'least';
  return { words: joined(all), pieces: all, weak: weak || (!least && /^(?:it|he|she|they|we|i|you|this|that|these|those|there|some|its|his|her|their|what|your|our|my|to|with|in|by|for|from|on|at|as|such)$/u.test(first)) || (gerund && group.first > 0 && all.length < 9) };
}
