import type { Span } from '../model.ts';
import { parted, type Token } from './tokens.ts';
import type { NameMention } from './names/names.ts';
import { says, thinks } from './frames/attribution.ts';
import type { FrameSentence } from './frames/read-sentence.ts';

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
  /** Its subject says something: of whom the words tell, another may be meant. */
  readonly says: boolean;
}

export const NO_PEOPLE: People = { subject: null, names: [], unnamed: false, he: false, she: false, says: false };

const UNNAMED = /^(?:m[ae]n|wom[ae]n|boys?|girls?|teenagers?|child(?:ren)?|bab(?:y|ies)|person|god|\p{L}{2,20}m[ae]n|friends?|colleagues?|neighbou?rs?|mother|father|son|daughter|brother|sister|husband|wife|cousin|uncle|aunt|parents?|partner|(?:grand|step)(?:mother|father|son|daughter)|fianc[eé]e?|girlfriend|boyfriend|drivers?|pilots?|suspects?|victims?|patients?|doctors?|nurses?|teachers?|students?|soldiers?|officers?|workers?|residents?|relatives?|passengers?|owners?|managers?|players?|fans?|protesters?|refugees?|tourists?|witness(?:es)?|lawyers?|attorneys?|judges?|prosecutors?|mayors?|ministers?|presidents?|chiefs?|coach(?:es)?|agents?|representatives?|reps?|boss(?:es)?|jurors?|leaders?|directors?|professors?|analysts?|experts?|reporters?|journalists?|sheriffs?|detectives?|captains?|bishops?|priests?|editors?|authors?|actors?|actress(?:es)?|singers?|stars?|killers?|attackers?|defendants?|candidates?|predecessors?|successors?|governors?|senators?|aides?|assistants?|secretar(?:y|ies)|deput(?:y|ies)|guards?|employees?)$/u;
const HE = /^(?:he|him|his|himself|mr)$/u;
const SHE = /^(?:she|her|hers|herself|mrs|ms|miss)$/u;

const lastWord = (text: string): string => text.toLowerCase().replace(/['’]s?$/u, '').split(/\s+/u).at(-1) ?? '';
const mayBePerson = ({ kind, country }: NameMention): boolean => country === null && kind !== 'place' && kind !== 'organisation';

/** "McDow loaded it", where the article was taken to have a place of that name: where nothing says that it is one, it may be a person. */
const isLoosePlace = ({ kind, country, start }: NameMention, { tokens, tags }: FrameSentence): boolean =>
  kind === 'place' && country === null && !/^(?:IN|TO)$/u.test(tags[tokens.findIndex((t) => t.start === start) - 1] ?? '');

/** The words and names of a sentence. */
export interface Named {
  readonly words: readonly Token[];
  readonly names: readonly NameMention[];
}

/** Is somebody told of whom no name stands beside: not "the driver, Jon Roe", "Jon Roe, a driver"? */
function speaksOfUnnamed(tokens: readonly Token[], names: readonly NameMention[]): boolean {
  const people = names.filter((n) => n.kind === 'person');
  return tokens.some((t, at) => {
    const next = tokens[at + 1];
    if (!UNNAMED.test(t.lower) || people.some((n) => n.start <= t.start && t.end <= n.end)) return false;
    if (next !== undefined && !t.possessive && people.some((n) => n.start === next.start)) return false;
    const comma = tokens.findLastIndex((other, k) => k <= at && other.before.includes(','));
    return !(comma > 0 && at - comma < 8 && /^(?:an?|the|former|who)$/u.test(tokens[comma]?.lower ?? '') && people.some((n) => n.end === tokens[comma - 1]?.end));
  });
}

const spanOf = ({ tokens }: FrameSentence, start: number, end: number): Span => ({ start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 });

/** The person who alone is a subject; null: it names none, or several. */
function personIn(sentence: FrameSentence, { words, names }: Named, index: number): string | null {
  const { frames, lower } = sentence;
  const subject = frames[index]?.subject ?? null;
  if (subject === null) return null;
  const span = spanOf(sentence, subject.start, subject.end);
  const own = names.filter((n) => span.start <= n.start && n.end <= span.end && mayBePerson(n) && !n.adjective);
  const [only] = own;
  if (only === undefined || own.length !== 1 || only.kind !== 'person') return null;
  const at = words.findIndex((t) => t.end === only.end);
  const next = words[at + 1];
  const closed = only.end === span.end || (next !== undefined && parted(next));
  // "The owner of Lusk Mills": it is not what the owner has.
  const first = sentence.tokens.findIndex((t) => t.end > only.start);
  if (sentence.tags.slice(subject.start, Math.max(subject.start, first)).some((tag) => /^(?:IN|TO)/u.test(tag))) return null;
  return closed && words[at]?.possessive !== true && !lower.slice(subject.start, subject.end).some((word) => word === 'and' || word === 'or') ? only.text : null;
}

const mainOf = ({ frames }: FrameSentence): number => frames.findIndex(({ kind }) => kind === 'main');

/** The people of a sentence, as the next one may mean them; where its subject is "he" or "she" and it names nobody, the one whom that means. */
export function peopleOf(sentence: FrameSentence, named: Named, before: People, speaker: string | null): People {
  const { words, names } = named;
  const main = mainOf(sentence);
  const subject = sentence.frames[main]?.subject ?? null;
  const mine = [...new Set(names.filter((n) => mayBePerson(n) || isLoosePlace(n, sentence)).map((n) => lastWord(n.text)))];
  const goesOn = mine.length === 0 && subject !== null && subject.end - subject.start === 1 && /^(?:he|she)$/u.test(sentence.lower[subject.start] ?? '');
  const has = (those: RegExp): boolean => sentence.lower.some((word) => those.test(word));
  const unnamed = speaksOfUnnamed(words, names);
  const lemma = sentence.lemmas[main] ?? '';
  const rest = { unnamed, he: has(HE), she: has(SHE), says: says(lemma) || thinks(lemma) };
  if (goesOn) return { subject: before.unnamed || before.names.length > 1 ? null : before.subject, names: before.names, ...rest };
  // "…, said Olena Roe": who spoke goes on speaking.
  const [spoke, ...more] = names.filter((n) => mayBePerson(n) && !n.adjective && speaker?.includes(n.text) === true);
  const told = main < 0 ? null : personIn(sentence, named, main);
  return { subject: told ?? (spoke?.kind === 'person' && more.length === 0 ? spoke.text : null), names: mine, ...rest, says: rest.says || told === null };
}

/** "On Monday he left", by nobody quoted: a pronoun with which a sentence opens means nobody whom the words behind it name. */
function opens({ frames, lower, quoted }: FrameSentence, { words, names }: Named, index: number, pronoun: Span): boolean {
  const { kind, subject } = frames[index] ?? {};
  if (kind !== 'main' || subject == null || quoted[subject.start] === true || frames.some(({ verb }) => verb < subject.start)) return false;
  return /^(?:he|she)$/u.test(lower[subject.start] ?? '') && !/^['’]/u.test(lower[subject.end] ?? '') && !names.some((n) => n.start < pronoun.start && mayBePerson(n)) && !words.some((t) => t.start < pronoun.start && UNNAMED.test(t.lower));
}

/**
 * Whom "he" or "she" means as the subject of a frame: the only person whom this sentence, up to it, and the one before name, if one of
 * them has that person for its subject and neither speaks of anybody else. Null: it may be another.
 */
export function clearPerson(sentence: FrameSentence, named: Named, index: number, before: People): string | null {
  const subject = sentence.frames[index]?.subject ?? null;
  if (subject !== null && opens(sentence, named, index, spanOf(sentence, subject.start, subject.end))) {
    const other = sentence.lower[subject.start] === 'he' ? before.she : before.he;
    const lemma = sentence.lemmas[index] ?? '';
    return before.names.length === 1 && !before.unnamed && !other && (!before.says || says(lemma) || thinks(lemma)) ? before.subject : null;
  }
  const here = peopleOf(sentence, named, NO_PEOPLE, null);
  const all = new Set([...here.names, ...before.names]);
  if (all.size !== 1 || here.unnamed || before.unnamed || ((here.he || before.he) && (here.she || before.she))) return null;
  if (here.names.length === 0) return before.subject;
  const from = subject?.start ?? sentence.frames[index]?.verb ?? 0;
  const earlier = [...sentence.frames.keys()].filter((at) => at !== index && (sentence.frames[at]?.subject?.end ?? Infinity) <= from);
  return earlier.map((at) => personIn(sentence, named, at)).find((name) => name !== null) ?? before.subject;
}
