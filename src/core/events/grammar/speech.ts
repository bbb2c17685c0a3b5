import type { Span } from '../../model.ts';
import type { Clause } from './clauses.ts';
import { behindLeading } from './leading.ts';
import { isSayVerb, isSpeechAct } from '../lexicon/forms.ts';
import { parted, type Token } from './tokens.ts';
import { hasSubject } from './verb-group.ts';

const NOT_SPEAKERS = new Set(['also', 'earlier', 'later', 'then', 'meanwhile', 'however', 'and', 'but', 'or', 'after', 'as', 'when', 'while', 'on', 'in', 'at']);

/** Token range of the subject before the first verb of a clause; null: it has none. */
export function subjectOf(tokens: readonly Token[], clause: Clause): { readonly first: number; readonly last: number } | null {
  const group = clause.groups.find((g) => hasSubject(g.tense)) ?? clause.groups[0];
  // "The rebels, who …, withdrew": the subject stands alone before the aside.
  if (group === undefined) return clause.role === 'main' || clause.role === 'content' ? { first: clause.first, last: clause.last } : null;
  let first = clause.first;
  if ((clause.link !== null && tokens[first]?.lower === clause.link) || (clause.role === 'content' && tokens[first]?.lower === 'that' && first + 1 < group.first)) first += 1;
  // "On Friday, the mayor said": the subject stands behind the last comma, unless the comma opens an aside.
  for (let at = group.first - 1; at > first; at -= 1) {
    const token = tokens[at];
    if (token === undefined || !token.before.includes(',') || /^(?:who|which|whose|whom|where)$/u.test(token.lower) || (token.verb?.participle === true && /^(?:as|by|in|at|on|to)$/u.test(tokens[at + 1]?.lower ?? ''))) continue;
    // "But Olena Roe, a councillor, said": the name opens it, not "but".
    const joins = /^(?:but|and|so|yet)$/u.test(tokens[first]?.lower ?? '') && tokens[first + 1]?.before === ' ' && tokens[first + 1]?.capital === true;
    const opening = tokens[joins ? first + 1 : first]?.lower ?? '';
    // "Citing the law, the firm declined", "Aided by rain, they won": the subject stands behind the comma.
    const participle = tokens[first]?.verb;
    if (at - first > 1 && (participle?.ing === true || (participle?.participle === true && !participle.base)) && clause.groups.some((g) => g.first === first && !hasSubject(g.tense))) first = at;
    else if (/^(?:on|in|at|by|after|before|during|since|despite|earlier|later|early|meanwhile|however|for|from|with|under|as|amid|following|speaking|then|but|and|so|now|yet|also|still|today|yesterday|last|this|next|once|until|when|while|because|although|though|if|according|unlike|like|to|about|around|within|over|separately|additionally|similarly|recently|previously|initially|eventually|ultimately|shortly|moments|minutes|hours|days|weeks|months|immediately|soon|just|late|overnight)$/u.test(opening) || opensDistance(tokens, joins ? first + 1 : first)) first = at;
    break;
  }
  while (first < group.first && NOT_SPEAKERS.has(tokens[first]?.lower ?? '') && first + 1 < group.first && /^(?:also|earlier|later|then|meanwhile|however|and|but|or)$/u.test(tokens[first]?.lower ?? '')) first += 1;
  let last = group.first - 1;
  // "the minister, who resigned, said": a relative clause is no part of the name that is shown.
  for (let at = first + 1; at <= last; at += 1) {
    const token = tokens[at];
    if (token !== undefined && parted(token) && /^(?:who|which|where)$/u.test(token.lower)) last = at - 1;
  }
  while (last > first && /^(?:also|earlier|later|then|had|already|now|still|again|once|[a-z]{3,}ly)$/u.test(tokens[last]?.lower ?? '') && tokens[last]?.capital !== true) last -= 1;
  // "but in May gave way": an adverbial is no subject.
  if (tokens[first]?.lower === 'at' && tokens[first + 1]?.lower === 'least') return last >= first ? { first, last } : null;
  // "On Monday the council agreed", "on Monday in Arden a crowd met": it is, behind such words.
  const behind = behindLeading(tokens, first);
  if (behind <= last) first = behind;
  if (/^(?:on|in|at|by|for|from|later|then|also|earlier|still|already|again|only|never|not)$/u.test(tokens[first]?.lower ?? '')) return null;
  // "and then finally emerged", "now faces trial"
  if (first === last && tokens[first]?.capital !== true && ADVERB.test(tokens[first]?.lower ?? '') && !ENDS_IN_LY.has(tokens[first]?.lower ?? '')) return null;
  return last >= first ? { first, last } : null;
}

/** "Six months after the fire, the mill reopened". */
function opensDistance(tokens: readonly Token[], at: number): boolean {
  const unit = tokens.findIndex((t, k) => k > at && k <= at + 3 && /^(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)$/u.test(t.lower));
  return unit > 0 && /^(?:after|before|since|into|earlier|later|ago)$/u.test(tokens[unit + 1]?.lower ?? '');
}

const ADVERB = /^(?:now|then|soon|still|[a-z]{3,}ly)$/u;
const ENDS_IN_LY = new Set(['family', 'assembly', 'rally', 'ally', 'reply', 'supply', 'monopoly', 'anomaly', 'butterfly', 'fly', 'bully', 'elderly', 'daily', 'weekly', 'monthly']);

const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'you', 'who', 'which', 'that', 'this', 'these', 'those', 'him', 'them', 'some', 'one', 'there', 'what']);

export const isPronoun = (token: Token | undefined): boolean => token !== undefined && PRONOUNS.has(token.lower) && token.text !== 'WHO';

function spanOf(tokens: readonly Token[], first: number, last: number): Span | null {
  const a = tokens[first];
  const b = tokens[last];
  return a === undefined || b === undefined ? null : { start: a.start, end: b.end };
}

/** "the health minister, Olena Roe, said": the name behind the comma is the speaker's. */
const namesPost = (word: Token, before: Token | undefined): boolean => word.before === ', ' && word.capital && before?.capital === false && before.verb === null;

/** The speaker named in a clause whose verb is one of saying: before the verb ("X said") or behind it ("said X"). */
function speakerIn(tokens: readonly Token[], clause: Clause): Span | null {
  if (clause.link === 'according') {
    let last = clause.first + 2;
    for (let next = tokens[last + 1]; next !== undefined && last < clause.last && last < clause.first + 12 && !parted(next) && next.lower !== 'that'; next = tokens[last + 1]) last += 1;
    return spanOf(tokens, clause.first + 2, last);
  }
  const group = clause.groups.find((g) => isSayVerb(g.lemma) || isSpeechAct(g.lemma));
  if (group === undefined) return null;
  const before = subjectOf(tokens, clause);
  if (before !== null && !group.passive) {
    if (isPronoun(tokens[before.first]) && before.first === before.last) return null;
    let last = before.first;
    for (let word = tokens[last + 1]; word !== undefined && last < before.last && last < before.first + 12 && (!parted(word) || namesPost(word, tokens[last])); word = tokens[last + 1]) last += 1;
    return spanOf(tokens, before.first, last);
  }
  const next = tokens[group.last + 1];
  if (next === undefined || next.lower === 'that' || clause.last <= group.last) return null;
  if (clause.role !== 'attribution' && clause.role !== 'main') return null;
  if (!next.capital && !/^(?:the|a|an|his|her|its|their|one|two|three|senior|local|officials?|police|witnesses|residents|analysts?|experts?)$/u.test(next.lower)) return null;
  let last = group.last + 1;
  while (last < clause.last && last < group.last + 14 && !/^(?:on|at|after|during|as|while|when|by)$/u.test(tokens[last + 1]?.lower ?? '')) {
    const follow = tokens[last + 1];
    if (follow === undefined || (parted(follow) && !follow.capital && !/^(?:the|a|an)$/u.test(follow.lower))) break;
    last += 1;
  }
  return spanOf(tokens, group.last + 1, last);
}

/** Who says what a clause tells; null: the article itself, or nobody who is named. */
export function speakerOf(tokens: readonly Token[], clauses: readonly Clause[], index: number): Span | null {
  const clause = clauses[index];
  if (clause === undefined) return null;
  if (clause.role === 'content') {
    const parent = clauses[clause.parent ?? 0];
    if (parent !== undefined) return speakerIn(tokens, parent) ?? (parent.parent === null ? null : inherited(tokens, clauses, parent));
  }
  const attribution = clauses.find((c) => c.role === 'attribution');
  if (attribution !== undefined && clause.role !== 'attribution') return speakerIn(tokens, attribution);
  if (clause.parent !== null && clause.role !== 'main' && clause.role !== 'relative') {
    const parent = clauses[clause.parent];
    if (parent?.role === 'content') return speakerOf(tokens, clauses, clause.parent);
  }
  return null;
}

/** "X denied it and said …": the subject stands with the verb before. */
export function inherited(tokens: readonly Token[], clauses: readonly Clause[], clause: Clause): Span | null {
  const above = clauses[clause.parent ?? 0];
  const subject = above === undefined ? null : subjectOf(tokens, above);
  return subject === null || isPronoun(tokens[subject.first]) ? null : spanOf(tokens, subject.first, Math.min(subject.last, subject.first + 14));
}
