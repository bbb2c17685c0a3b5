import type { Span } from '../model.ts';
import type { Clause } from './grammar/clauses.ts';
import { SUBJECT_RELATIVES } from './grammar/helping-words.ts';
import { subjectOf } from './grammar/speech.ts';
import { parted, type Token } from './grammar/tokens.ts';
import { hasSubject } from './grammar/verb-group.ts';
import { holds } from './scope.ts';
import type { Piece } from './title-words.ts';

/** Words that lean on what follows them: where that is left out, a hole is left. */
const LEANS = /^(?:of|in|on|at|by|for|from|to|with|without|into|onto|over|under|through|throughout|until|till|since|during|before|after|between|against|about|around|than|as|that|which|who|whose|the|an?|its|his|her|their|my|our|your|this|these|those|and|or|but|nor|not|no|any|every|each|very|more|most|less|shortly|soon|just|only|even|ever|still|so|too|if|whether|because|while|when|where|is|are|was|were|be|been|being|has|have|had|will|would|could|should|may|might|must|can|do|does|did|n[o']t)$/u;
/** Words that lean on what stands before them. */
const LEANS_BACK = /^(?:ago|earlier|later|before|since|onwards?|of|than|and|or|old|long|after|to|until|through)$/u;
/** What turns a sentence round: a title is never cut before it. */
const TURNS = /^(?:if|unless|without|except|than|whether|not|never|only|provided|pending|allegedly|reportedly|that)$/u;
const UNIT = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies))$/u;
/** Words that are left out by themselves. */
const LIGHT = /^(?:also|then|however|meanwhile|now|already|earlier|later|thus|therefore|too|indeed|again|obviously|yet|since|recently|previously|just|long|had|has|have|on|in|at|by|around|about|during|early|late|from|of|this|the|a|an|that|and|or|to|within|over|for|as|between|before|after|until|only|is|are|was|were|been|being|be|said|reported|believed|thought|claimed|alleged|rumou?red|understood|appears?|appeared|seems?|seemed|have)$/u;
/** "They quickly left" is "they left", but "barely left" is not. */
const MANNER = /^(?:[a-z]{3,}ly|still)$/u;
const TELLING = /^(?:hardly|barely|scarcely|nearly|rarely|seldomly|falsely|wrongly|wrongfully|mistakenly|erroneously|supposedly|partly|partially|only|unlikely|likely|family|nominally|virtually|practically|potentially|theoretically|accidentally|unintentionally|unknowingly|\p{L}{1,20}edly)$/u;
export const DOUBTS = /^(?:allegedly|reportedly|apparently|possibly|probably|supposedly|purportedly|purported|alleged|suspected|perhaps|maybe|unconfirmed)$/u;
const DETERMINES = /^(?:the|an?|its|his|her|their|this|these|those|some|all|any|of|no|my|our|your)$/u;

interface Placed extends Piece {
  readonly at: number;
}

const isPlaced = (piece: Piece): piece is Placed => piece.at !== undefined;

/** Are only words of time, and light words that lead to them, left out between two tokens? */
function onlyTimes(tokens: readonly Token[], from: number, to: number, times: readonly Span[]): boolean {
  const isTime = (t: Token): boolean => times.some((s) => s.start < t.end && t.start < s.end);
  const [left, right] = [tokens[from - 1], tokens[to + 1]];
  const gap = tokens.slice(from, to + 1);
  if (!gap.every((t) => isTime(t) || LIGHT.test(t.lower) || (MANNER.test(t.lower) && !TELLING.test(t.lower)))) return false;
  if (left === undefined || right === undefined) return true;
  // "Roe, soon to be jailed": a comma would be lost.
  if (parted(gap[0] ?? right) && !parted(right)) return false;
  // "a recently replaced sensor", "his earlier claims": the word belongs to the noun.
  if (!gap.some(isTime) && DETERMINES.test(left.lower)) return false;
  if (DETERMINES.test(left.lower) && gap.some((t) => MANNER.test(t.lower)) && right.verb?.participle === true) return false;
  const measured = UNIT.test(tokens[to]?.lower ?? '');
  // "jailed Marsh two days ago" loses all of it, or none.
  return !(gap.some(isTime) && ((LEANS_BACK.test(right.lower) && (measured || !/^(?:after|before|since|until|to|through|and|or)$/u.test(right.lower)) && !parted(right)) || (LEANS.test(left.lower) && !DETERMINES.test(left.lower) && left.verb === null)));
}

/** Is an aside left out, with a comma, a dash or a bracket on either side? */
function onlyAside(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, next] = [tokens[from], tokens[to + 1]];
  return first !== undefined && next !== undefined && parted(first) && parted(next) && !/^(?:and|or)$/u.test(first.lower) && !/^(?:and|or)$/u.test(next.lower);
}

/** "A man who was shot died": is a whole relative clause left out between a subject and its verb? */
function onlyRelative(clauses: readonly Clause[], from: number, to: number): boolean {
  const at = clauses.findIndex((c) => c.first === from && c.role === 'relative' && (SUBJECT_RELATIVES.has(c.link ?? '') || c.link === 'whose'));
  const holder = clauses[clauses[at]?.parent ?? -1];
  const end = clauses.findIndex((c) => c.first <= to + 1 && to + 1 <= c.last) - 1;
  const next = clauses[end + 1];
  return at > 0 && end >= at && holder !== undefined && !holder.groups.some((g) => hasSubject(g.tense)) && next !== undefined && next.link === null && next.groups[0]?.first === next.first && (next.groups[0]?.last ?? 0) > to
    && clauses.slice(at, end + 1).every((c) => c.role === 'relative' || c.role === 'time' || c.link === 'and');
}

/** "The gang broke in and stole a boat": of two verbs in a row the second has the first one's subject. */
function sharesSubject(tokens: readonly Token[], clauses: readonly Clause[], clause: Clause): boolean {
  let holder = clauses[clause.parent ?? -1];
  let at = clauses.indexOf(clause);
  while (holder?.role === 'coordinate' && holder.parent !== null && subjectOf(tokens, holder) === null && clauses[at - 1] === holder) {
    at -= 1;
    holder = clauses[holder.parent];
  }
  const subject = holder === undefined ? null : subjectOf(tokens, holder);
  const third = clauses[clauses.indexOf(clause) + 1];
  const inRow = clause.groups[0]?.first === clause.first && third?.role === 'coordinate' && third.link === 'and' && subjectOf(tokens, third) === null;
  // "Police said the men, while drunk, broke it": it is the men who did.
  if (holder === undefined || subject === null || (clause.link === null && !inRow) || holder.groups.some((g) => hasSubject(g.tense) && holds(g)) || clauses[at - 1] !== holder || !/^(?:main|content|coordinate)$/u.test(holder.role)) return false;
  return holder.groups.filter((g) => hasSubject(g.tense)).length === 1 && !tokens.slice(subject.first + 1, subject.last + 1).some(parted);
}

/** "A driver accused of theft, of Aldport, shot two": what looks like the verb is a participle, and the verb comes behind a comma without a link. */
function isReduced(tokens: readonly Token[], clauses: readonly Clause[], clause: Clause): boolean {
  const group = clause.groups.find((g) => hasSubject(g.tense));
  const next = clauses[clauses.indexOf(clause) + 1];
  const third = clauses[clauses.indexOf(clause) + 2];
  // "joined the army, left and founded a firm": three verbs in a row.
  if (next !== undefined && next.groups[0]?.first === next.first && third?.role === 'coordinate' && third.link === 'and' && subjectOf(tokens, third) === null) return false;
  if (clause.role === 'relative' || group === undefined || next === undefined || group.first !== group.last || tokens[group.head]?.verb?.participle !== true) return false;
  const opens = tokens[next.first];
  return next.role === 'coordinate' && next.link === null && opens !== undefined && parted(opens) && !/[;:]| -+ /u.test(opens.before);
}

/** Does the subject open its clause, but for words of time and place and an opening that a comma closes? */
function opensClause(tokens: readonly Token[], clause: Clause, first: number, times: readonly Span[]): boolean {
  const lead = tokens[first];
  const before = tokens[first - 1];
  if (lead === undefined || before === undefined || first <= clause.first) return lead !== undefined && !(/\d/u.test(lead.text) && /[-.,]$/u.test(lead.before));
  if (/[-.]\s?$/u.test(lead.before) && !/ -+ $/u.test(lead.before)) return false;
  if (parted(lead)) return true;
  return tokens.slice(clause.first, first).every((t, at) => /^(?:and|but|or|so|yet|nor|then|that|after|before|as|while|when|since|until|because|although|though|once|where|instead|finally|eventually|meanwhile|indeed|however|still|thus|hence|now|also|well|saying|adding|in|on|at|of|by|from|to|near|later|earlier|ago|the)$/u.test(t.lower) || t.capital || times.some((s) => s.start < t.end && t.start < s.end) || (at > 0 && /^(?:days?|weeks?|months?|years?|hours?|minutes?|two|three|four|five|six|seven|eight|nine|ten)$/u.test(t.lower)));
}

/**
 * Is a title made of whole parts of its clause, in their order? What is left out is a time, an aside or the clause's end; its
 * subject is that of the verb; and nothing that turns or weakens the sentence is lost. `end` is the clause in which it ends; `stood`: other words stand for its subject.
 */
export function isWhole(tokens: readonly Token[], clauses: readonly Clause[], clause: Clause, pieces: readonly Piece[], times: readonly Span[], end: Clause, stood = false): boolean {
  const placed = pieces.filter(isPlaced);
  const [first, last] = [placed[0], placed.at(-1)];
  if (first === undefined || last === undefined) return false;
  if (clause.role === 'coordinate' && clause.link === null && first.at >= clause.first && !/[;:]| -+ /u.test(tokens[clause.first]?.before ?? '')) return false;
  // "or place it on sites": no subject at all.
  if (clause.role === 'coordinate' && !stood && clause.groups.some((g) => g.first === first.at)) return false;
  const before = clauses[clauses.indexOf(clause) - 1];
  // "talks between him and others led to it": what stands before the "and" is half of the subject.
  if (clause.role === 'coordinate' && first.at >= clause.first && clause.link !== null && before !== undefined && before.role !== 'relative' && !before.groups.some((g) => hasSubject(g.tense))) return false;
  if (first.at >= clause.first && clause.role !== 'relative' && !stood && !opensClause(tokens, clause, first.at, times)) return false;
  const participles = new Set(clauses.flatMap((c) => c.groups.filter((g) => g.tense === 'participle' && g.first === g.last && !/^(?:be|been|being|is|are|was|were|has|have|had|get|gets|got|to)$/u.test(tokens[g.head - 1]?.lower ?? '') && c.groups.some((other) => hasSubject(other.tense))).map((g) => g.head)));
  for (const [k, piece] of placed.entries()) {
    const before = placed[k - 1];
    if (before === undefined || piece.at === before.at + 1) continue;
    if (piece.at <= before.at) {
      if (piece.at === before.at) continue;
      return false;
    }
    const [from, to] = [before.at + 1, piece.at - 1];
    // "last month's launch": the launch.
    if (piece.text === 'the' && tokens[piece.at]?.lower !== 'the') continue;
    // "A bridge built in 1932 collapsed": a participle keeps its day.
    if ((onlyTimes(tokens, from, to, times) && !participles.has(before.at)) || onlyAside(tokens, from, to)) continue;
    if (onlyRelative(clauses, from, to)) continue;
    // "and for the first time a president was forced out": the second verb has a subject of its own after all.
    const junction = before.at < clause.first && piece.at >= clause.first && tokens.slice(clause.first + 1, piece.at).every((t) => LIGHT.test(t.lower) || MANNER.test(t.lower) || times.some((s) => s.start < t.end && t.start < s.end));
    if (!junction || !sharesSubject(tokens, clauses, clause)) return false;
  }
  // A clause is not cut before its verb, nor is what stands behind a "that".
  const inside = clauses.find((c) => c.first <= last.at && last.at <= c.last);
  const verb = inside?.groups.find((g) => hasSubject(g.tense));
  if (inside !== undefined && inside !== clause && inside.role !== 'coordinate' && (verb === undefined ? inside.role === 'content' : verb.head > last.at)) return false;
  const follows = tokens[last.at + 1];
  if (participles.has(last.at) && follows !== undefined && !parted(follows)) return false;
  if (isReduced(tokens, clauses, clause)) return false;
  if (tokens.slice(clause.first, clause.last + 1).some((t, k) => DOUBTS.test(t.lower) && !placed.some((p) => p.at === clause.first + k))) return false;
  return endsWell(tokens, end, last.at, times);
}

function endsWell(tokens: readonly Token[], clause: Clause, end: number, times: readonly Span[]): boolean {
  const word = tokens[end];
  const next = tokens[end + 1];
  // "The court found": what it found stands elsewhere.
  if (word === undefined || clause.groups.some((g) => g.head === end && !g.passive && hasSubject(g.tense) && holds(g))) return false;
  if (LEANS.test(word.lower) && !(word.quoted && next?.quoted !== true) && !(next === undefined)) return false;
  if (next === undefined) return true;
  if (UNIT.test(word.lower) && !parted(next) && LEANS_BACK.test(next.lower)) return false;
  // "2-14", "Dec. 6": one word to a reader.
  if (next.before === '-' || (next.before === '.' && !word.quoted)) return false;
  const isTime = (t: Token | undefined): boolean => t !== undefined && times.some((s) => s.start < t.end && t.start < s.end);
  if (next.before === ' ' && next.capital && word.capital && !isTime(next)) return false;
  let at = end + 1;
  while (at < tokens.length && (isTime(tokens[at]) || (/^(?:on|in|at|early|late|by|from)$/u.test(tokens[at]?.lower ?? '') && isTime(tokens[at + 1])))) at += 1;
  const rest = tokens[at];
  if (at > end + 1 && rest !== undefined && LEANS_BACK.test(rest.lower) && !/^(?:and|or)$/u.test(rest.lower) && (UNIT.test(tokens[at - 1]?.lower ?? '') || !/^(?:after|before|since|until|to|through)$/u.test(rest.lower)) && !parted(rest)) return false;
  const then = tokens[at + 1]?.lower ?? '';
  if (rest !== undefined && ((/^(?:rather|instead)$/u.test(rest.lower) && /^(?:of|than)$/u.test(then)) || (rest.lower === 'but' && /^(?:not|only|for|never)$/u.test(then)) || (/^(?:or|nor)$/u.test(rest.lower) && !parted(rest)))) return false;
  if (rest === undefined || (rest.quoted && word.quoted && /^(?:and|or)$/u.test(rest.lower))) return rest === undefined;
  if (TURNS.test(rest.lower) && (at <= clause.last || /^(?:if|unless|without|except|whether|provided)$/u.test(rest.lower))) return false;
  // "the words “casual” and “friendly”"
  return !(/^(?:and|or)$/u.test(rest.lower) && tokens[at + 1] !== undefined && !parted(rest) && /[“"]/u.test(tokens[at + 1]?.before ?? ''));
}

/** The words before "who", "which" or "that" are all of what these mean, and nothing else that they could mean stands beside it. */
export function antecedentIsClear(tokens: readonly Token[], clause: Clause, stand: string): boolean {
  const link = tokens[clause.first];
  const before = tokens[clause.first - 1];
  if (link === undefined || before === undefined || !(SUBJECT_RELATIVES.has(link.lower) || link.lower === 'whose' || link.lower === 'where')) return false;
  const words = stand.split(/\s+/u);
  const first = clause.first - words.length;
  if (first < 0 || tokens.slice(first, clause.first).map((t) => t.text).join(' ') !== words.join(' ')) return false;
  if (!parted(link) && /^(?:an?|two|three|four|five|six|several|some)$/u.test(tokens[first]?.lower ?? '')) return true;
  const lead = tokens[first - 1];
  if (lead === undefined || parted(tokens[first] ?? link)) return true;
  if (lead.capital || /\d/u.test(lead.text) || lead.possessive || /^(?:and|or|of)$/u.test(lead.lower)) return false;
  // "a flight since the crash which landed", "the lawyer for Olena Roe, who left": it may be either.
  if (/^(?:in|on|at|by|for|from|to|with|since|after|before|against|over|near|about|between|among|into|under)$/u.test(lead.lower)) return false;
  return lead.verb !== null || /^(?:the|an?|that|when|while|as|because)$/u.test(lead.lower);
}
