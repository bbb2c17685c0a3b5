import { subjectOf } from './grammar/speech.ts';
import type { Clause } from './grammar/clauses.ts';
import { parted, type Token } from './grammar/tokens.ts';
import type { NameMention } from './names.ts';

/** The people of a sentence, as the next one may mean them by "he" or "she". */
export interface People {
  /** The person whom its subject names; null: it names none, or several. */
  readonly subject: string | null;
  /** Last words, folded, of all names that may be a person's. */
  readonly names: readonly string[];
  /** It speaks of somebody whom it does not name: a driver, a friend. */
  readonly unnamed: boolean;
  readonly he: boolean;
  readonly she: boolean;
}

export const NO_PEOPLE: People = { subject: null, names: [], unnamed: false, he: false, she: false };

const UNNAMED = /^(?:m[ae]n|wom[ae]n|boys?|girls?|teenagers?|child(?:ren)?|bab(?:y|ies)|person|god|\p{L}{2,20}m[ae]n|friends?|colleagues?|neighbou?rs?|mother|father|son|daughter|brother|sister|husband|wife|cousin|uncle|aunt|parents?|partner|(?:grand|step)(?:mother|father|son|daughter)|fianc[eé]e?|girlfriend|boyfriend|drivers?|pilots?|suspects?|victims?|patients?|doctors?|nurses?|teachers?|students?|soldiers?|officers?|workers?|residents?|relatives?|passengers?|owners?|managers?|players?|fans?|protesters?|refugees?|tourists?|witness(?:es)?|lawyers?|attorneys?|judges?|prosecutors?|mayors?|ministers?|presidents?|chiefs?|coach(?:es)?|agents?|representatives?|reps?|boss(?:es)?|jurors?|leaders?|directors?|professors?|analysts?|experts?|reporters?|journalists?|sheriffs?|detectives?|captains?|bishops?|priests?|editors?|authors?|actors?|actress(?:es)?|singers?|stars?|killers?|attackers?|defendants?|candidates?|predecessors?|successors?|governors?|senators?|aides?|assistants?|secretar(?:y|ies)|deput(?:y|ies)|guards?|employees?)$/u;
const HE = /^(?:he|him|his|himself|mr)$/u;
const SHE = /^(?:she|her|hers|herself|mrs|ms|miss)$/u;

const lastWord = (text: string): string => text.toLowerCase().replace(/['’]s?$/u, '').split(/\s+/u).at(-1) ?? '';

const mayBePerson = ({ kind, country }: NameMention): boolean => country === null && kind !== 'place' && kind !== 'organisation';

/** The person who alone is the subject of a clause, with or without an aside behind the name; null: there is none. */
function personIn(tokens: readonly Token[], names: readonly NameMention[], clause: Clause): string | null {
  const subject = subjectOf(tokens, clause);
  const [first, last] = [tokens[subject?.first ?? -1], tokens[subject?.last ?? -1]];
  if (subject === null || first === undefined || last === undefined) return null;
  const own = names.filter((n) => first.start <= n.start && n.end <= last.end && mayBePerson(n) && !n.adjective);
  const [only] = own;
  const end = tokens.findIndex((t) => t.end === only?.end);
  const next = tokens[end + 1];
  const closed = end === subject.last || (next !== undefined && parted(next));
  return only !== undefined && own.length === 1 && only.kind === 'person' && closed && tokens[end]?.possessive !== true && !tokens.slice(subject.first, subject.last + 1).some((t) => t.lower === 'and' || t.lower === 'or') ? only.text : null;
}

/** Is somebody told of whom no name stands beside: not "the driver, Jon Roe", "Jon Roe, a driver"? */
export function speaksOfUnnamed(tokens: readonly Token[], names: readonly NameMention[]): boolean {
  const people = names.filter((n) => n.kind === 'person');
  return tokens.some((t, at) => {
    const next = tokens[at + 1];
    if (!UNNAMED.test(t.lower) || people.some((n) => n.start <= t.start && t.end <= n.end)) return false;
    if (next !== undefined && !t.possessive && people.some((n) => n.start === next.start)) return false;
    const comma = tokens.findLastIndex((other, k) => k <= at && other.before.includes(','));
    return !(comma > 0 && at - comma < 8 && /^(?:an?|the|former|who)$/u.test(tokens[comma]?.lower ?? '') && people.some((n) => n.end === tokens[comma - 1]?.end));
  });
}

/** The people of a sentence; where its subject is "he" or "she" and it names nobody, the one whom that means. */
export function peopleOf(tokens: readonly Token[], names: readonly NameMention[], clauses: readonly Clause[], before: People, speaker: string | null = null): People {
  const main = clauses.find((c) => c.role === 'main');
  const said = main === undefined ? null : subjectOf(tokens, main);
  const mine = [...new Set(names.filter(mayBePerson).map((n) => lastWord(n.text)))];
  const goesOn = mine.length === 0 && said !== null && said.first === said.last && /^(?:he|she)$/u.test(tokens[said.first]?.lower ?? '');
  const has = (words: RegExp): boolean => tokens.some((t) => words.test(t.lower));
  const unnamed = speaksOfUnnamed(tokens, names);
  // "…, said Olena Roe": who spoke goes on speaking.
  const [spoke, ...more] = names.filter((n) => mayBePerson(n) && !n.adjective && speaker?.includes(n.text) === true);
  if (goesOn) return { subject: before.unnamed || before.names.length > 1 ? null : before.subject, names: before.names, unnamed, he: has(HE), she: has(SHE) };
  return { subject: (main === undefined ? null : personIn(tokens, names, main)) ?? (spoke?.kind === 'person' && more.length === 0 ? spoke.text : null), names: mine, unnamed, he: has(HE), she: has(SHE) };
}

/**
 * Whom "he" or "she" in a clause means: the only person whom this sentence and the one before name, if one of them has that
 * person for its subject and neither speaks of anybody else. Null: it may be another.
 */
export function clearPerson(tokens: readonly Token[], names: readonly NameMention[], clauses: readonly Clause[], index: number, before: People): string | null {
  const here = peopleOf(tokens, names, clauses, NO_PEOPLE);
  const all = new Set([...here.names, ...before.names]);
  const opens = tokens[clauses[index]?.first ?? 0]?.start ?? 0;
  if (all.size !== 1 || here.unnamed || before.unnamed || ((here.he || before.he) && (here.she || before.she))) return null;
  if (here.names.length === 0) return before.subject;
  const earlier = clauses.slice(0, index).map((clause) => personIn(tokens, names.filter((n) => n.end <= opens), clause)).find((name) => name !== null);
  return earlier ?? before.subject;
}
