import type { Span } from '../model.ts';
import type { Clause } from './grammar/clauses.ts';
import { isSayVerb } from './lexicon/forms.ts';
import type { NameMention } from './names.ts';
import { shownSpeaker } from './shown-speaker.ts';
import { inherited, isPronoun, speakerOf, subjectOf } from './grammar/speech.ts';
import type { Token } from './grammar/tokens.ts';
import { hasSubject, type VerbGroup } from './grammar/verb-group.ts';

/** A statement: who says it, and a title made of the speaker and the quotation. */
export interface Statement {
  readonly speaker: string;
  readonly title: string;
}

const FEWEST_WORDS = 4;
const MOST_WORDS = 14;

interface Quoted {
  /** Tokens. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** It opens with a capital: a whole sentence is quoted. */
  readonly capital: boolean;
  /** False where the title shows only its beginning. */
  readonly whole: boolean;
}

/** Is the quotation what the verb of saying says? One that some other verb leads to is somebody else's: a banner's, a song's. */
function isSaidBy(tokens: readonly Token[], clauses: readonly Clause[], clause: Clause, says: VerbGroup, quote: Quoted): boolean {
  const groups = clauses.flatMap((c) => c.groups);
  const finite = groups.some((g) => g.first > quote.first && g.last <= quote.last && hasSubject(g.tense));
  const opens = tokens[quote.first]?.lower ?? '';
  // A partial quotation opens with a small letter: by itself it says too little.
  if (!finite || !quote.capital || groups.some((g) => g.first === quote.first && hasSubject(g.tense)) || /^(?:where|which|who|because|that|when|while|as)$/u.test(opens)) return false;
  if (clause.role === 'attribution') return tokens[clause.first - 1]?.quoted === true || says.last < quote.first;
  return says.last < quote.first && !groups.some((g) => g.first > says.last && g.first < quote.first);
}

/** The first quotation long enough to say something, cut at a word; null: only single words are quoted. */
function firstQuote(tokens: readonly Token[]): Quoted | null {
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.quoted !== true) continue;
    let last = at;
    while (tokens[last + 1]?.quoted === true && !/["]/u.test(tokens[last + 1]?.before ?? '')) last += 1;
    const capital = tokens[at]?.capital === true;
    if (/^(?:but|and|so|because)$/u.test(tokens[at]?.lower ?? '')) at += 1;
    if (last - at + 1 >= FEWEST_WORDS) {
      const end = Math.min(last, at + MOST_WORDS - 1);
      return { first: at, last, capital, start: tokens[at]?.start ?? 0, end: tokens[end]?.end ?? 0, whole: end === last };
    }
    at = last;
  }
  return null;
}

/**
 * A clause of saying that is worth an entry as a statement, else null: a named speaker, and words between quotation marks in
 * the same sentence. What is only reported speech about a happening is an event with a speaker, not a statement.
 */
export function statementOf(text: string, tokens: readonly Token[], clauses: readonly Clause[], index: number, names: readonly NameMention[], lastSpeaker: string | null): Statement | null {
  const clause = clauses[index];
  const says = clause === undefined ? null : saying(clause);
  if (clause === undefined || says === null || !tokens.some((t) => t.quoted)) return null;
  const who = speakerName(text, tokens, clauses, index, says, lastSpeaker, (speaker) => names.some((n) => speaker.start <= n.start && n.end <= speaker.end && !n.adjective));
  const quote = firstQuote(tokens);
  if (who === null || quote === null || !isSaidBy(tokens, clauses, clause, says, quote)) return null;
  const words = text.slice(quote.start, quote.end);
  return { speaker: who, title: `${shownSpeaker(who)}: “${words}${quote.whole ? '' : ' …'}”` };
}

/** The verb of saying of a clause that stands for itself; null: none, or one that says nothing was said. */
function saying(clause: Clause): VerbGroup | null {
  if (clause.role !== 'main' && clause.role !== 'attribution' && clause.role !== 'coordinate') return null;
  const says = clause.groups.find((g) => hasSubject(g.tense));
  return says !== undefined && isSayVerb(says.lemma) && !says.negated && (says.tense === 'past' || says.tense === 'present' || says.tense === 'perfect') ? says : null;
}

/** Who speaks, as written; for "he" and "she" the speaker named before. Null: nobody who passes the test. */
function speakerName(text: string, tokens: readonly Token[], clauses: readonly Clause[], index: number, says: VerbGroup, lastSpeaker: string | null, passes: (speaker: Span) => boolean): string | null {
  const clause = clauses[index];
  if (clause === undefined) return null;
  const content = clauses.findIndex((c) => c.role === 'content' && c.parent === index);
  const speaker = speakerOf(tokens, clauses, clause.role === 'attribution' ? 0 : content < 0 ? index : content) ?? ownSubject(tokens, clause, says.first) ?? (clause.role === 'coordinate' ? inherited(tokens, clauses, clause) : null);
  const around = [tokens[says.first - 1], tokens[says.last + 1]].map((t) => t?.lower);
  if (around.some((word) => word === 'he' || word === 'she')) return lastSpeaker;
  return speaker === null || !passes(speaker) ? null : text.slice(speaker.start, speaker.end);
}

/**
 * The speaker of reported speech without quotation marks ("the firm says demand is weak"), where what is said is a view or a
 * state and no happening; null: no such thing. `told` says whether a clause, by its index, tells a happening.
 */
export function reportedBy(text: string, tokens: readonly Token[], clauses: readonly Clause[], index: number, lastSpeaker: string | null, told: (index: number) => boolean): string | null {
  const clause = clauses[index];
  const says = clause === undefined ? null : saying(clause);
  if (clause === undefined || says === null) return null;
  const contents = [...clauses.keys()].filter((at) => {
    const other = clauses[at];
    return clause.role === 'attribution' ? at !== index && other?.role !== 'attribution' : other?.role === 'content' && other.parent === index;
  });
  if (contents.length === 0 || contents.some(told) || !contents.some((at) => clauses[at]?.groups.some((g) => hasSubject(g.tense)) === true)) return null;
  return speakerName(text, tokens, clauses, index, says, lastSpeaker, (speaker) => !isPronoun(tokens.find((t) => t.start === speaker.start)));
}

function ownSubject(tokens: readonly Token[], clause: Clause, verb: number): Span | null {
  // "Speaking in Corvale, Olena Roe said": the speaker stands behind the comma.
  const aside = tokens[clause.first]?.verb?.ing === true ? subjectOf(tokens, clause) : null;
  const first = tokens[aside?.first ?? clause.first];
  const last = tokens[verb - 1];
  return first === undefined || last === undefined || verb <= clause.first ? null : { start: first.start, end: last.end };
}
