import { isNamedByClause, isTimeNoun, isWeekday } from './time-noun.ts';
import { verbGroupAt, type VerbGroup } from './verb-group.ts';

/** What a run of tokens is to a clause. A "wh" is a word or phrase that asks or relates: "who", "which ferry", "how many people", "where". */
export type ChunkKind =
  | 'noun' | 'adjective' | 'verb' | 'adverb' | 'preposition' | 'particle' | 'subordinator' | 'wh' | 'and' | 'comma' | 'mark' | 'quote' | 'stop';

/** A run of tokens without a verb beside it in its own clause; `start` and `end` count tokens, `end` is behind the last. */
export interface Chunk {
  readonly kind: ChunkKind;
  readonly start: number;
  readonly end: number;
  /** The token that the others hang on. */
  readonly head: number;
  /** The head of the last noun in a chain with "of": what a relative clause behind it is about. */
  readonly last: number;
  /** Of a verb group only. */
  readonly verb: VerbGroup | null;
}

const NOUNS = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'FW', 'ADD', 'GW', 'AFX', 'SYM', '$', 'LS']);
const DETERMINERS = new Set(['DT', 'PDT', 'PRP$', 'WP$']);
const MODIFIERS = new Set(['JJ', 'JJR', 'JJS', 'CD', 'VBN', 'VBG']);
/** Nouns that say when, and are no part of a noun before them. */
const DAYS = new Set(['today', 'yesterday', 'tomorrow', 'tonight', 'everyday']);
/** Adjectives that stand for how much or many of something. */
const PART_OF_DAY = /^(?:mornings?|afternoons?|evenings?|nights?|lunchtime|noon|midnight|[ap]\.?m\.?)$/u;
const AMOUNTS = new Set(['much', 'many', 'most', 'more', 'less', 'least', 'few', 'several', 'enough', 'others']);
/** Forms of verbs that have become prepositions. */
const VERBAL_PREPOSITIONS = new Set(['regarding', 'including', 'concerning', 'according', 'following']);
const WH = new Set(['WDT', 'WP', 'WP$', 'WRB']);
const PARTICIPLES = new Set(['VBN', 'VBG']);

const isVerbal = (tag: string): boolean => tag.startsWith('VB') || tag === 'MD-AUX' || tag === 'MD' || tag === 'TO' || tag === 'TO-AUX';
const isNoun = (tag: string): boolean => NOUNS.has(tag);

/** The chunks of a sentence, in order; together they hold every token once. */
export function chunksOf(lower: readonly string[], tags: readonly string[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 0; at < tags.length;) {
    const chunk = chunkAt(lower, tags, at, chunks.at(-1));
    const before = chunks.at(-2);
    const of = chunks.at(-1);
    // A chain with "of" is one phrase; what follows a pronoun so belongs to the verb ("accused him of theft").
    if (chunk.kind === 'noun' && of?.kind === 'preposition' && lower[of.start] === 'of' && before?.kind === 'noun' && tags[before.head] !== 'PRP') {
      chunks.splice(-2, 2, { ...before, end: chunk.end, last: chunk.last });
    } else if (chunk.kind === 'noun' && of?.kind === 'noun' && tags[of.head] === '$' && /^an?$/u.test(lower[chunk.start] ?? '')) {
      // "$ 70 a barrel".
      chunks.splice(-1, 1, { ...of, end: chunk.end });
    } else chunks.push(chunk);
    at = chunk.end;
  }
  return chunks;
}

function chunkAt(lower: readonly string[], tags: readonly string[], at: number, before: Chunk | undefined): Chunk {
  const tag = tags[at] ?? '';
  const one = (kind: ChunkKind): Chunk => ({ kind, start: at, end: at + 1, head: at, last: at, verb: null });
  if (WH.has(tag)) return (isRelative(tag, before) ? null : whPhrase(lower, tags, at)) ?? one('wh');
  const noun = nounPhrase(lower, tags, at, before);
  if (noun !== null) return noun;
  if (tag === 'VBG' && VERBAL_PREPOSITIONS.has(lower[at] ?? '')) return one('preposition');
  if (isVerbal(tag)) {
    const verb = verbGroupAt(lower, tags, at);
    return { kind: 'verb', start: at, end: verb.end, head: verb.head, last: verb.head, verb };
  }
  switch (tag) {
    case 'IN': return one('preposition');
    case 'IN-SCONJ': return one('subordinator');
    case 'RP': return one('particle');
    case 'CC': return one('and');
    case ',': return one('comma');
    case '.': return one('stop');
    case '``': case "''": return one('quote');
    case 'RB': case 'RBR': case 'RBS': case 'UH': return one('adverb');
    default: return one('mark');
  }
}

/** "the town which", "to which": no noun behind it belongs to it. */
const isRelative = (tag: string, before: Chunk | undefined): boolean => tag === 'WDT' && (before?.kind === 'noun' || before?.kind === 'preposition');

/** "which ferry", "whose boat", "how many people"; null: no noun follows. */
function whPhrase(lower: readonly string[], tags: readonly string[], at: number): Chunk | null {
  if (tags[at] === 'WRB' && !/^(?:JJ|RB)/u.test(tags[at + 1] ?? '')) return null;
  const noun = nounPhrase(lower, tags, at + 1, undefined, true);
  if (noun === null || (/^(?:WDT|WP)$/u.test(tags[at] ?? '') && !/^(?:NNS?|JJ)$/u.test(tags[noun.start] ?? ''))) return null;
  return { ...noun, kind: 'wh', start: at };
}

/** A noun with what stands before it, or an adjective without a noun; null: neither begins here. */
/** "On Saturday | rebels seized …", "last week | Olena Roe resigned": what says when is a phrase of its own. */
function isWhen(lower: readonly string[], start: number, noun: number): boolean {
  if (noun === start) return isWeekday(lower[noun] ?? '') && lower[start - 1] === 'on';
  return noun === start + 1 && /^(?:this|last|next)$/u.test(lower[start] ?? '') && /^(?:week|month|year)$/u.test(lower[noun] ?? '');
}

/** "The same day | Norco said", "by the time | police left", "the moment | guards saw it": it opens the clause that says which time is meant. */
function isWhenOf(lower: readonly string[], tags: readonly string[], start: number, noun: number): boolean {
  if (lower[start] !== 'the' || tags[noun] !== 'NN' || noun > start + 2 || (noun === start + 2 && lower[start + 1] !== 'same')) return false;
  const word = lower[noun] ?? '';
  return ((isNamedByClause(word) || (noun === start + 2 && isTimeNoun(word))) && (tags[noun + 1] ?? '').startsWith('NNP')) || (word === 'time' && lower[start - 1] === 'by') || (word === 'moment' && !/^(?:at|for|of|in)$/u.test(lower[start - 1] ?? ''));
}

function nounPhrase(lower: readonly string[], tags: readonly string[], start: number, before: Chunk | undefined, bare = false): Chunk | null {
  const tag = (at: number): string => tags[at] ?? '';
  const phrase = (kind: ChunkKind, end: number, head: number): Chunk => ({ kind, start, end, head, last: head, verb: null });
  const first = tag(start);
  if (first === 'EX' || first === 'PRP') return phrase('noun', start + (/^(?:all|both|guys|people|folks)$/u.test(lower[start + 1] ?? '') ? 2 : 1), start);
  if (!startsNoun(lower, tags, start, before, bare)) return null;
  // "In 2010 | one of its ferries", "in 2010 | Jon Roe".
  if (first === 'CD' && lower[start - 1] === 'in' && /^(?:1\d|20)\d\d$/u.test(lower[start] ?? '') && /^(?:CD|NNPS?)$/u.test(tag(start + 1))) return phrase('noun', start + 1, start);
  let noun = -1;
  let modifier = -1;
  let determiner = -1;
  let at = start;
  for (; at < tags.length; at += 1) {
    const here = tag(at);
    if (isNoun(here)) {
      if (noun >= 0 && (DAYS.has(lower[at] ?? '') || (isWeekday(lower[at] ?? '') && (!isNoun(tag(at + 1)) || PART_OF_DAY.test(lower[at + 1] ?? ''))))) break;
      if (noun >= 0 && here === 'NNP' && tag(at - 1) === 'NNS') break;
      if (noun === at - 1 && isWhen(lower, start, noun) && !PART_OF_DAY.test(lower[at] ?? '') && (here !== 'NN' || isWeekday(lower[noun] ?? ''))) break;
      if (noun === at - 1 && isWhenOf(lower, tags, start, noun)) return phrase('subordinator', noun + 1, noun);
      noun = at;
    }
    else if (DETERMINERS.has(here)) {
      if (noun >= 0 || modifier >= 0) break;
      determiner = at;
    } else if (MODIFIERS.has(here)) {
      if (PARTICIPLES.has(here) && !isAttributive(lower, tags, at, noun, determiner)) break;
      if (noun >= 0 && /^(?:last|next)$/u.test(lower[at] ?? '')) break;
      if (noun >= 0 && here !== 'CD' && !leadsToNoun(tags, at)) break;
      modifier = at;
    } else if (here === 'POS') {
      noun = -1;
      modifier = -1;
      determiner = at;
    } else if (here === 'HYPH') {
      if (at === start) break;
    } else if (here === 'RB' || here === 'RBR' || here === 'RBS') {
      if (noun < 0 && determiner >= 0 && /^(?:JJ|RB)/u.test(tag(at + 1))) continue;
      if (noun >= 0 || (!leadsToNoun(tags, at) && !(at === start && tag(at + 1) === 'CD'))) break;
    } else if ((here === '``' || here === "''") && noun < 0 && at > start) continue;
    else if ((here === ',' || here === 'CC') && noun < 0 && modifier >= 0 && joinsModifiers(tags, at)) continue;
    else break;
  }
  if (noun >= 0) {
    let end = noun + 1;
    while (tag(end) === 'CD' && end < at) end += 1;
    if (tag(start) === 'CD' && tag(noun) === 'NNS' && tag(end).startsWith('JJ')) return phrase('adjective', end + 1, end);
    if (/^(?:my|your|him|her|it)self$|^(?:our|your|them)selves$/u.test(lower[end] ?? '')) end += 1;
    return phrase('noun', end, tags[noun - 1] === '$' ? noun - 1 : noun);
  }
  if (determiner >= 0) {
    const head = modifier >= 0 && !(tag(modifier).startsWith('JJ') && /^(?:this|that|these|those)$/u.test(lower[determiner] ?? '')) ? modifier : determiner;
    return phrase('noun', head + 1, head);
  }
  if (modifier < 0) return null;
  return phrase(tag(modifier) === 'CD' || AMOUNTS.has(lower[modifier] ?? '') ? 'noun' : 'adjective', modifier + 1, modifier);
}

function startsNoun(lower: readonly string[], tags: readonly string[], start: number, before: Chunk | undefined, bare: boolean): boolean {
  const first = tags[start] ?? '';
  if (first === 'RB' || first === 'RBR' || first === 'RBS') return leadsToNoun(tags, start) || (/^(?:JJ|CD)/u.test(tags[start + 1] ?? '') && !bare);
  if (first === 'VBG') return before?.kind === 'preposition' && leadsToNoun(tags, start);
  if (first === 'VBN') return leadsToNoun(tags, start) && !isBeforeDay(lower, tags, start);
  return isNoun(first) || DETERMINERS.has(first) || MODIFIERS.has(first);
}

/** A participle that stands before a noun as an adjective does; "papers released Friday" were released then. */
function isAttributive(lower: readonly string[], tags: readonly string[], at: number, noun: number, determiner: number): boolean {
  return !isBeforeDay(lower, tags, at) && (tags[at - 1] === 'HYPH' || (noun < 0 && leadsToNoun(tags, at)) || (determiner === at - 1 && tags[at + 1] === 'HYPH'));
}

/** A participle right before a day: "released Friday", but not "a hated Friday shift". */
const isBeforeDay = (lower: readonly string[], tags: readonly string[], at: number): boolean =>
  tags[at] === 'VBN' && (isWeekday(lower[at + 1] ?? '') || DAYS.has(lower[at + 1] ?? '')) && !(isNoun(tags[at + 2] ?? '') && !PART_OF_DAY.test(lower[at + 2] ?? ''));

/** True if only words that may stand before a noun part this token from one; a few steps at most. */
function leadsToNoun(tags: readonly string[], from: number): boolean {
  for (let at = from + 1; at < from + 7; at += 1) {
    const tag = tags[at] ?? '';
    if (isNoun(tag)) return true;
    if (!MODIFIERS.has(tag) && tag !== 'HYPH' && !(tag.startsWith('RB') && at > from + 1)) return false;
  }
  return false;
}

/** A comma or "and" between adjectives of one noun: "a cold, wet and windy night". */
function joinsModifiers(tags: readonly string[], at: number): boolean {
  const next = tags[at + 1] === 'CC' ? at + 2 : at + 1;
  return /^(?:JJ|VBN|CD)/u.test(tags[next] ?? '') && leadsToNoun(tags, next) && !isNoun(tags[at - 1] ?? '');
}
