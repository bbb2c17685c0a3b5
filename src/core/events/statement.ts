import type { Clause } from './clauses.ts';
import { isSayVerb } from './lexicon/forms.ts';
import type { NameMention } from './names.ts';
import { speakerOf } from './speech.ts';
import type { Token } from './tokens.ts';
import { hasSubject, type VerbGroup } from './verb-groups.ts';

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
export function statementOf(text: string, tokens: readonly Token[], clauses: readonly Clause[], index: number, names: readonly NameMention[]): Statement | null {
  const clause = clauses[index];
  if (clause === undefined || (clause.role !== 'main' && clause.role !== 'attribution' && clause.role !== 'coordinate')) return null;
  const says = clause.groups.find((g) => isSayVerb(g.lemma) && (g.tense === 'past' || g.tense === 'present' || g.tense === 'perfect'));
  if (says === undefined || says.negated || !tokens.some((t) => t.quoted)) return null;
  const content = clauses.findIndex((c) => c.role === 'content' && c.parent === index);
  const speaker = speakerOf(tokens, clauses, clause.role === 'attribution' ? 0 : content < 0 ? index : content) ?? ownSubject(tokens, clause, says.first);
  if (speaker === null || !names.some((n) => speaker.start <= n.start && n.end <= speaker.end && !n.adjective)) return null;
  const quote = firstQuote(tokens);
  if (quote === null || !isSaidBy(tokens, clauses, clause, says, quote)) return null;
  const words = text.slice(quote.start, quote.end);
  const who = text.slice(speaker.start, speaker.end);
  return { speaker: who, title: `${who.charAt(0).toUpperCase()}${who.slice(1)}: “${words}${quote.whole ? '' : ' …'}”` };
}

function ownSubject(tokens: readonly Token[], clause: Clause, verb: number): { readonly start: number; readonly end: number } | null {
  const first = tokens[clause.first];
  const last = tokens[verb - 1];
  return first === undefined || last === undefined || verb <= clause.first ? null : { start: first.start, end: last.end };
}
