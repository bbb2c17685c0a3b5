import type { Span } from '../model.ts';
import type { Clause } from './grammar/clauses.ts';
import { isPronoun, subjectOf } from './grammar/speech.ts';
import type { Token } from './grammar/tokens.ts';
import { hasSubject, type VerbGroup } from './grammar/verb-group.ts';
import type { Hedge } from './hedge.ts';
import { actionsOfNoun } from './lexicon/forms.ts';
import { piecesOf, type Piece } from './title-words.ts';

/** Whom or what a title is about. `weak`: the words lean on others. */
export interface Subject {
  readonly words: readonly Piece[];
  readonly weak: boolean;
}

/** What a title may lean on beyond its own clause. */
export interface Support {
  /** Words that stand for a pronoun subject, or for the "who" of a relative clause. */
  readonly stand: string | null;
  /** In "the bridge, which troops blew up": the thing that the clause acts on. */
  readonly object: string | null;
  /** The doubt under which it is told. */
  readonly hedge: Hedge | null;
}

interface Range {
  readonly first: number;
  readonly last: number;
}

/** A dateline is no longer than this. */
const DATELINE_WORDS = 24;
/** Words with which a sentence goes on from the one before. */
const CONNECTING = /^(?:instead|finally|eventually|meanwhile|indeed|moreover|furthermore|nonetheless|nevertheless|still|thus|hence|now|but|and|so|yet|saying|adding|well|also|anyway)$/u;
const LEADING = /^(?:in|on|at|of|to|from|with|by|for|into|as)$/u;
const SUBJECT_OPENS = /^(?:the|an?|its|his|her|their|some|several|many|more|two|three|four|five|\p{Lu}.*|\d.*)$/u;
const SPEAKERS_OWN = /^(?:we|i|you|he|she|they|it)$/u;

/** "ALDPORT (Agency) - Rebels withdrew": behind the dateline, and behind words that only link the sentence to the one before. */
function plainRange(tokens: readonly Token[], { first, last }: Range): Range {
  let from = first;
  for (let at = Math.min(last, first + DATELINE_WORDS); at > first; at -= 1) {
    const before = tokens[at]?.before ?? '';
    const shouted = tokens.slice(first, at).every((t) => t.capital || /^[\d,.]+$/u.test(t.text)) && /^\p{Lu}{3,}$/u.test(tokens[first]?.text ?? '');
    if (/\) ?-+ /u.test(before) || (shouted && / -+ /u.test(before))) {
      from = at;
      break;
    }
  }
  // "Scrambling for safety, the crowd ran", "in the town of Selmouth, a driver": the subject stands behind the comma.
  const comma = tokens.findLastIndex((t, at) => at > from && at <= last && t.before.includes(','));
  const lead = tokens[from];
  if (comma > 0 && lead !== undefined && (lead.verb?.ing === true || LEADING.test(lead.lower)) && SUBJECT_OPENS.test(tokens[comma]?.text ?? '')) from = comma;
  while (from < last && CONNECTING.test(tokens[from]?.lower ?? '') && tokens[from + 1]?.lower !== 'that') from += 1;
  return { first: from, last };
}

/** "Olena Roe, the mayor of Aldport, said": the aside that a comma closes before the verb is left out. */
export function withoutAside(words: readonly Piece[], verb: Token | undefined): readonly Piece[] {
  const opens = words.findIndex((piece, at) => at > 0 && piece.glue.startsWith(','));
  // "Roe, the council's chairman said": the second comma is missing.
  if (opens > 0 && opens <= 4 && /^(?:the|an?)$/u.test(words[opens]?.text ?? '') && words.slice(0, opens).every((p) => /^\p{Lu}/u.test(p.text)) && !words.slice(opens).some((p) => p.text === 'and')) return words.slice(0, opens);
  const aside = words.slice(opens);
  // "the health minister, Olena Roe,": the name stays.
  if (opens > 0 && aside.length <= 4 && aside.every((p) => /^\p{Lu}/u.test(p.text)) && /^\p{Ll}/u.test(words[opens - 1]?.text ?? '')) return words;
  return opens > 0 && verb !== undefined && verb.before.includes(',') && !words.some((piece, at) => at > opens && piece.text === 'and' && !piece.glue.includes(',') && at - opens <= 2) ? words.slice(0, opens) : words;
}

/** The sentence's opening words, where its verb stands only behind an aside: "Two lines, which are old and slow, were closed". */
function opening(tokens: readonly Token[], clauses: readonly Clause[], clause: Clause, group: VerbGroup): Range | null {
  const first = clauses[0];
  if (first === undefined || first === clause || first.role !== 'main' || (clause.role !== 'coordinate' && clause.role !== 'time') || first.groups.some((g) => hasSubject(g.tense)) || clauses[1]?.role !== 'relative') return null;
  if (clauses.some((c) => c.last < clause.first && c.role === 'coordinate' && c.groups.some((g) => hasSubject(g.tense) && (tokens[g.first]?.before ?? '').includes(',')))) return null;
  // "The firm, which …, sold it"; "the man who fell after slipping escaped": behind a gerund the verb is not its own.
  const gerund = clause.role === 'time' && tokens[clause.first + 1]?.verb?.ing === true && group.first > clause.first + 1;
  return gerund || (tokens[group.first]?.before ?? '').includes(',') ? subjectOf(tokens, first) : null;
}

/** "They fear the word will scare buyers and could harm trade": of two verbs the second one's subject goes on. */
function innerSubject(tokens: readonly Token[], { groups }: Clause, group: VerbGroup): Range | null {
  const finite = groups.filter((g) => hasSubject(g.tense));
  const [outer, inner] = finite.slice(-2);
  if (outer === undefined || inner === undefined || inner.tense !== 'modal' || group.tense !== 'modal' || outer.tense === 'modal' || inner.first < outer.last + 2) return null;
  const between = tokens.slice(outer.last + 1, inner.first);
  const first = outer.last + 1 + (between[0]?.lower === 'that' ? 1 : 0);
  return between.length > 8 || between.some((t, at) => at > 0 && /^(?:who|which|that|and|but|or|to)$/u.test(t.lower)) || first > inner.first - 1 ? null : { first, last: inner.first - 1 };
}

/** "left after being struck by lightning": what a passive gerund tells befell the subject of the clause that it hangs on. */
export const isUndergone = ({ role, link }: Clause, { tense, passive }: VerbGroup): boolean => role === 'time' && link === 'after' && tense === 'ing' && passive;

/** The clause that a clause hangs on; of several verbs in a row, the one with the subject of them all: "joined in 1990, left in 1998 and founded it". */
function holderOf(tokens: readonly Token[], clauses: readonly Clause[], clause: Clause): Clause | undefined {
  let holder = clauses[clause.parent ?? -1];
  while (clause.role === 'coordinate' && holder?.role === 'coordinate' && holder.parent !== null && subjectOf(tokens, holder) === null) holder = clauses[holder.parent];
  return holder;
}

const isPlural = (words: readonly Piece[]): boolean => words.some(({ text }) => text === 'and') || /(?:[^s]s|people|police|men|women|children)$/u.test(words.at(-1)?.text ?? '');

/** The words of the subject of a clause as a title has them; null: it has none that can be named. */
export function subjectWords(text: string, tokens: readonly Token[], clauses: readonly Clause[], clause: Clause, group: VerbGroup, own: Range | null, { stand }: Support, times: readonly Span[]): Subject | null {
  const standing = stand === null ? null : { words: [{ text: stand, glue: ' ' }], weak: clause.role === 'relative' };
  const wordsOf = (range: Range, groups: readonly VerbGroup[]): readonly Piece[] => {
    const { first, last } = plainRange(tokens, range);
    return piecesOf(text, tokens, first, last, times, groups);
  };
  const before = opening(tokens, clauses, clause, group);
  if (before !== null) return { words: wordsOf(before, []), weak: false };
  if (own !== null && own.first === own.last && isPronoun(tokens[own.first])) return standing ?? (clause.role === 'relative' ? null : { words: piecesOf(text, tokens, own.first, own.last, times, []), weak: true });
  if (own !== null) {
    const opener = tokens[own.first];
    // "few hands to mend or paint the boats", "rather than a mill that was sold": no subject either.
    const above = clauses[clause.parent ?? -1];
    const leans = above?.groups.at(-1)?.tense === 'modal' || (above !== undefined && tokens.slice(above.first, above.last + 1).some((t, at, all) => t.lower === 'to' && all[at + 1]?.verb?.base === true));
    if (clause.role === 'coordinate' && opener?.capital === false) {
      if (/^(?:rather|just|instead|let|such|like)$/u.test(opener.lower)) return null;
      if (leans && own.first === clause.first + 1 && own.last > own.first && opener.verb?.base === true && !opener.verb.past && actionsOfNoun(opener.lower).length === 0) return null;
    }
    // "warning the firm that its plans were late": what was late stands behind "that".
    const that = clause.role === 'ing' || clause.role === 'time' ? tokens.findLastIndex((t, at) => at > own.first && at < own.last && t.lower === 'that') : -1;
    const words = wordsOf(that < 0 ? own : { first: that + 1, last: own.last }, clause.groups);
    // "after he objected to the way in which she was treated", "including a boy shot at home": no subject at all.
    const opens = tokens.find((t) => t.text === words[0]?.text && t.start >= (tokens[own.first]?.start ?? 0));
    if (opens?.verb?.ing === true && opens.capital !== true && (clause.role !== 'main' && clause.role !== 'content' || opens.lower === 'including')) return null;
    // "Olena, we have come far": somebody is spoken to.
    if (own.last > own.first && SPEAKERS_OWN.test(tokens[own.last]?.lower ?? '') && (tokens[own.last]?.before ?? '').includes(',')) return { words: piecesOf(text, tokens, own.last, own.last, times, []), weak: true };
    const owner = words[0];
    // "Olena Roe, whose house burned down": Olena Roe's house.
    if (clause.link === 'whose' && stand !== null) return { words: [{ text: `${stand}’${/s$/u.test(stand) ? '' : 's'}`, glue: ' ' }, ...words], weak: false };
    // "the ministry said its troops had left": the ministry's troops.
    if (owner !== undefined && stand !== null && /^(?:its|his|her|their)$/iu.test(owner.text)) return { words: [{ text: `${stand}’s`, glue: ' ' }, ...words.slice(1)], weak: false };
    return { words: words.length > 1 && /^that$/iu.test(owner?.text ?? '') && clause.role !== 'main' ? words.slice(1) : words, weak: false };
  }
  if (clause.role === 'relative') return standing;
  // "letters that were made public": what was made stands before, and is nobody who speaks.
  if (clause.role === 'content' && clause.link === 'that') return null;
  const head = tokens[group.head];
  if (clause.role === 'coordinate' && head !== undefined) {
    // "…, in a boy recently returned from Corvale": it is the boy who returned.
    if (clause.link === null && LEADING.test(tokens[clause.first]?.lower ?? '') && head.verb?.participle === true && group.first === group.last && group.first > clause.first + 1) return null;
    // "held by ragged but devoted fighters": no list knows the verb, since it is none.
    if (head.verb?.known === false && tokens[clause.first - 1]?.verb !== null && group.first === clause.first + 1) return null;
  }
  const parent = holderOf(tokens, clauses, clause);
  const above = parent === undefined ? null : (innerSubject(tokens, parent, group) ?? subjectOf(tokens, parent));
  const undergone = isUndergone(clause, group);
  if (parent === undefined || above === null || (group.tense === 'ing' && !undergone)) return null;
  // "Who" and "which" name nobody.
  if (above.first === above.last && parent.role === 'relative' && /^(?:who|which|that)$/u.test(tokens[above.first]?.lower ?? '')) return standing;
  if (above.first === above.last && isPronoun(tokens[above.first])) return standing ?? (clause.role === 'coordinate' ? { words: wordsOf(above, []), weak: true } : null);
  // "touching off a chase that crossed a park and reached the river": the chase did.
  if (tokens[above.first]?.verb?.ing === true && tokens[above.first]?.capital === false) {
    const thing = tokens.findIndex((t, at) => at > above.first && at < above.last && /^(?:the|an?|its|his|her|their)$/u.test(t.lower));
    return thing < 0 ? null : { words: wordsOf({ first: thing, last: /^(?:that|which)$/u.test(tokens[above.last]?.lower ?? '') ? above.last - 1 : above.last }, parent.groups), weak: true };
  }
  const says = parent.groups.find((g) => hasSubject(g.tense));
  const from = tokens[above.first]?.lower === 'that' && above.last > above.first ? above.first + 1 : above.first;
  const words = withoutAside(wordsOf({ first: from, last: above.last }, parent.groups), tokens[says?.first ?? -1]);
  // "Two weeks into a strike that …": no subject, but when it was.
  if (LEADING.test(words[0]?.text.toLowerCase() ?? '')) return null;
  return undergone ? { words: [...words, { text: isPlural(words) ? 'were' : 'was', glue: ' ' }], weak: true } : { words, weak: false };
}
