import type { Span } from '../model.ts';
import { irregularVerbs } from '../text/index.ts';
import type { Clause } from './grammar/clauses.ts';
import { actionsOfNoun, verbForm } from './lexicon/forms.ts';
import { isPronoun, subjectOf } from './grammar/speech.ts';
import type { Token } from './grammar/tokens.ts';
import { hasSubject, type VerbGroup } from './grammar/verb-groups.ts';

/** A clause put as a headline. `weak`: it rests on a pronoun, a participle or a quotation. */
export interface ClauseTitle {
  readonly words: string;
  readonly weak: boolean;
}

const ENOUGH_WORDS = 12;
const MOST_WORDS = 16;
/** Longer ones are cut at lesser words too. */
const TOO_MANY_WORDS = 14;
const LATE_BREAK = /^(?:because|but|if|when|where|despite|since|until|before|over|under|into|through|between|among|against|on|for|without|within|regardless)$/u;
const PREPOSITIONS = new Set(['on', 'in', 'at', 'by', 'since', 'until', 'before', 'after', 'from', 'to', 'around', 'about', 'during', 'early', 'late', 'just', 'this', 'for', 'over', 'of', 'only', 'earlier', 'later', 'as', 'with', 'between', 'within']);
const HANGING = new Set(['well', 'and', 'but', 'or', 'that', 'who', 'which', 'when', 'while', 'where', 'the', 'a', 'an', 'is', 'was', 'were', 'be', 'been', 'has', 'had', 'his', 'its', 'their', 'due', 'than', 'if', 'because', 'whether', 'whose', 'whom', 'would', 'will', 'could', 'can', 'may', 'might', 'must', 'should', 'have', 'are', 'into', 'against', 'under', 'so', 'very', 'not']);
const HEDGES = [/^(?:is|are|was|were|has|have|had)$/u, /^(?:appear|seem)/u];
const DROPPED = new Set(['also', 'then', 'reportedly', 'however', 'meanwhile', 'now', 'already', 'earlier', 'later', 'thus', 'therefore', 'too', 'indeed', 'again', 'obviously', 'yet']);
const PAST_OF = new Map(irregularVerbs.flatMap((verb) => verb.participle.map((word) => [word, verb.past[0] ?? word] as const)));

interface Piece {
  readonly text: string;
  readonly glue: string;
}

/** The words `[first, last]` without those that date it, said plainly: "had seized" becomes "seized". */
function pieces(tokens: readonly Token[], first: number, last: number, times: readonly Span[], groups: readonly VerbGroup[]): Piece[] {
  const found: Piece[] = [];
  const isTime = (t: Token): boolean => times.some((s) => s.start < t.end && t.start < s.end);
  for (let at = first; at <= last; at += 1) {
    const token = tokens[at];
    if (token === undefined || isTime(token)) continue;
    const inGroup = groups.find((g) => g.first <= at && at <= g.last);
    if (DROPPED.has(token.lower) && !token.quoted) continue;
    // "in May or June": both months go, and the word between them.
    const [left, right] = [tokens[at - 1], tokens[at + 1]];
    if ((token.lower === 'or' || token.lower === 'and') && left !== undefined && right !== undefined && isTime(left) && isTime(right)) continue;
    if (PREPOSITIONS.has(token.lower) && !inGroup) {
      // A preposition that leads only to words of time goes with them.
      let ahead = at + 1;
      while (ahead <= last && PREPOSITIONS.has(tokens[ahead]?.lower ?? '') && ahead < at + 3) ahead += 1;
      const next = tokens[ahead];
      if (next !== undefined && ahead <= last && isTime(next)) continue;
    }
    if (inGroup?.tense === 'perfect' && !inGroup.passive && !inGroup.hearsay && at === inGroup.first && /^(?:had|has|have)$/u.test(token.lower)) continue;
    if (inGroup?.hearsay === true && HEDGES.some((h) => h.test(tokens[inGroup.first]?.lower ?? ''))) {
      // "were said to have left" becomes "reportedly left": the doubt stays, the auxiliaries go.
      if (at === inGroup.first) found.push({ text: /^(?:appear|seem)/u.test(token.lower) ? 'apparently' : 'reportedly', glue: ' ' });
      if (at === inGroup.head) found.push({ text: PAST_OF.get(token.lower) ?? token.text, glue: ' ' });
      continue;
    }
    let text = token.text;
    if (inGroup?.tense === 'perfect' && !inGroup.passive && !inGroup.hearsay && at === inGroup.head) {
      const past = PAST_OF.get(token.lower);
      if (past !== undefined) text = past;
    }
    const comma = /[,;]/u.test(token.before) ? ', ' : / -+ /u.test(token.before) ? ' – ' : /\$|£|€/u.test(token.before) ? ` ${token.before.trim().slice(-1)}` : ' ';
    found.push({ text, glue: comma });
  }
  // What a date leaves behind its comma ("…, the first") is no part of the title.
  const comma = found.findLastIndex((p) => p.glue.startsWith(','));
  if (comma > 3 && found.length - comma <= 2) found.length = comma;
  return found;
}

/** Without the words that a cut leaves hanging at the end. */
function trimmed(found: readonly Piece[], cut: boolean): readonly Piece[] {
  let end = found.length;
  while (end > 0) {
    const word = found[end - 1]?.text.toLowerCase() ?? '';
    const hangs = PREPOSITIONS.has(word) || HANGING.has(word) || (cut && verbForm(word)?.ing === true && !actionsOfNoun(word).length);
    if (!hangs) break;
    end -= 1;
  }
  const kept = found.slice(0, end);
  const last = kept.at(-1);
  // "will lose jobs, followed": what is left of an aside.
  if (last !== undefined && kept.length > 3 && last.glue.startsWith(',') && /^\p{Ll}/u.test(last.text)) return trimmed(kept.slice(0, -1), cut);
  // "posted a video that shows": a relative clause without its object says nothing.
  const link = kept.at(-2)?.text.toLowerCase();
  return (link === 'that' || link === 'which' || link === 'who') && kept.length > 4 ? trimmed(kept.slice(0, -2), cut) : kept;
}

/** Without a verb of saying at the end, whose words stand elsewhere: "The town was hit and the mayor said". Null: nothing is left. */
function withoutSaying(found: readonly Piece[]): readonly Piece[] | null {
  if (!/^(?:said|says|say|added|adds)$/u.test(found.at(-1)?.text.toLowerCase() ?? '')) return found;
  const and = found.findLastIndex((p, at) => at >= 3 && p.text === 'and');
  return and < 0 ? null : trimmed(found.slice(0, and), true);
}

/** Shortens at a comma or a preposition behind the verb and its object; never before. */
function shorten(found: readonly Piece[], verb: number): readonly Piece[] {
  if (found.length <= ENOUGH_WORDS) return found;
  let best = -1;
  for (let at = Math.max(verb + 3, 6); at <= MOST_WORDS; at += 1) {
    const piece = found[at];
    if (piece === undefined) break;
    const breaks = piece.glue.includes(',') || piece.glue.includes('–') || /^(?:in|from|after|as|with|during|amid|at|by|along|while|which|who|precisely)$/u.test(piece.text);
    // The last break that keeps it short; a longer one only where there is none.
    if (breaks && (at <= ENOUGH_WORDS || best < 0)) best = at;
  }
  if (best < 0 && found.length > TOO_MANY_WORDS) best = found.findLastIndex((p, at) => at <= ENOUGH_WORDS && at >= Math.max(verb + 4, 7) && (LATE_BREAK.test(p.text) || (p.text === 'and' && !found.slice(0, at).some((q) => q.text === 'between' || q.text === 'both'))));
  return best < 0 ? found : found.slice(0, best);
}

function join(found: readonly Piece[]): string {
  const text = found.map((p, at) => (at === 0 ? p.text : p.glue + p.text)).join('').replace(/\s+,/gu, ',');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a title may lean on beyond its own clause. */
export interface Support {
  /** Words that stand for a pronoun subject, or for the "who" of a relative clause. */
  readonly stand: string | null;
  /** In "the bridge, which troops blew up": the thing that the clause acts on. */
  readonly object: string | null;
  /** The place that "the city" means here. */
  readonly place: string | null;
}

/** The clause as a headline would put it, or null when it makes no sense by itself. */
export function titleOf(tokens: readonly Token[], clauses: readonly Clause[], index: number, group: VerbGroup, times: readonly Span[], { stand, object, place }: Support): ClauseTitle | null {
  const clause = clauses[index];
  if (clause === undefined) return null;
  const own = subjectOf(tokens, clause);
  const subject = subjectWords(tokens, clauses, clause, group, own, stand, place, times);
  if (subject === null) return null;
  const content = clauses.find((c) => c.role === 'content' && c.parent === index && c.first > group.last);
  const last = content?.last ?? clause.last;
  const groups = content === undefined ? clause.groups : [...clause.groups, ...content.groups];
  const thing = object === null ? [] : [{ text: object, glue: ' ' }];
  // "will leave Aldport and land in Corvale": the second verb leans on the first one's "will".
  const modal = group.tense === 'modal' && group.first === group.head ? clauses[clause.parent ?? -1]?.groups.find((g) => g.tense === 'modal') : undefined;
  const auxiliary = modal === undefined ? [] : [{ text: tokens[modal.first]?.text ?? 'will', glue: ' ' }];
  const told = object === null ? pieces(tokens, group.first, last, times, groups) : [...pieces(tokens, group.first, group.last, times, groups), ...thing, ...pieces(tokens, group.last + 1, last, times, groups)];
  // "the mill, which will close, makes paper": an aside ends at its comma.
  const ends = clause.role === 'relative' ? told.findIndex((piece, at) => at > 1 && piece.glue.startsWith(',')) : -1;
  const raw = [...auxiliary, ...(ends < 0 ? told : told.slice(0, ends))];
  // Behind a subject of another clause the comma before the verb means nothing.
  const body = raw.map((piece, at) => (at === 0 ? { text: piece.text, glue: ' ' } : piece));
  // A passive has no object: where or by what it was done belongs to it.
  const said = content?.groups.find((g) => hasSubject(g.tense));
  const reach = said !== undefined ? said.last - group.first : group.last - group.first + (group.passive ? 3 : 0);
  const named = withoutAside(subject.words, tokens[group.first]);
  const verb = named.length + reach;
  const whole = trimmed([...named, ...body], false);
  const short = shorten(whole, verb);
  const all = withoutSaying(trimmed(short, short.length < whole.length));
  if (all === null || all.length < 3) return null;
  const lead = all[0]?.text.toLowerCase() ?? '';
  const gerund = verbForm(lead)?.ing === true && verbForm(lead)?.known === true;
  // "today is the town's day": without the day nothing is left to be the subject.
  if ((gerund && all.length < 5) || /^(?:is|are|was|were|and|but|or)$/u.test(lead)) return null;
  // "An attack hit, overnight, the port": what is left around a dropped time reads badly.
  const torn = body[group.last - group.first + 1]?.glue.startsWith(',') === true;
  // "that most states condemned": what they condemned stands outside the clause.
  const open = clause.role === 'relative' && object === null && own !== null && !isPronoun(tokens[own.first]);
  const weak = subject.weak || open || torn || tokens[group.head]?.quoted === true || group.tense === 'ing' || group.tense === 'participle' || group.hearsay;
  return { words: join(all), weak: weak || /^(?:it|he|she|they|we|i|you|this|that|these|those|there|some|its|his|her|their|what|your|our|my|to|with|in|by|for|from|on|at|as|such)$/u.test(lead) || (gerund && group.first > 0 && all.length < 9) };
}

/** "Olena Roe, the mayor of Aldport, said": the aside that a comma closes before the verb is left out. */
function withoutAside(words: readonly Piece[], verb: Token | undefined): readonly Piece[] {
  const opens = words.findIndex((piece, at) => at > 0 && piece.glue.startsWith(','));
  return opens > 0 && verb !== undefined && verb.before.includes(',') && !words.some((piece, at) => at > opens && piece.text === 'and' && !piece.glue.includes(',') && at - opens <= 2) ? words.slice(0, opens) : words;
}

interface Subject {
  readonly words: readonly Piece[];
  readonly weak: boolean;
}

function subjectWords(tokens: readonly Token[], clauses: readonly Clause[], clause: Clause, group: VerbGroup, own: { readonly first: number; readonly last: number } | null, stand: string | null, place: string | null, times: readonly Span[]): Subject | null {
  const standing = stand === null ? null : { words: [{ text: stand, glue: ' ' }], weak: clause.role === 'relative' };
  if (own !== null && own.first === own.last && isPronoun(tokens[own.first])) return standing ?? (clause.role === 'relative' ? null : { words: pieces(tokens, own.first, own.last, times, []), weak: true });
  if (own !== null) {
    const words = pieces(tokens, own.first, own.last, times, clause.groups);
    // "The city was seized": a title stands alone, so it says which.
    if (place !== null && words.length === 2 && /^the$/iu.test(words[0]?.text ?? '') && /^(?:city|town|village|region|province|area|district|port)$/u.test(words[1]?.text ?? '')) return { words: [{ text: place, glue: ' ' }], weak: false };
    const owner = words[0];
    // "the ministry said its troops had left": the ministry's troops.
    if (owner !== undefined && stand !== null && /^(?:its|his|her|their)$/iu.test(owner.text)) return { words: [{ text: `${stand}’s`, glue: ' ' }, ...words.slice(1)], weak: false };
    return { words, weak: false };
  }
  if (clause.role === 'relative') return standing;
  const parent = clauses[clause.parent ?? -1];
  const above = parent === undefined ? null : subjectOf(tokens, parent);
  if (above === null || group.tense === 'ing') return null;
  if (above.first === above.last && isPronoun(tokens[above.first])) return standing;
  return { words: pieces(tokens, above.first, above.last, times, parent?.groups ?? []), weak: false };
}
