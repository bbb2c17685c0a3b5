import type { FrameSentence } from '../frames/read-sentence.ts';
import { MEASURE } from './body.ts';
import { verbForm } from '../lexicon/forms.ts';
import { phraseBefore } from './phrase.ts';

/**
 * How a stretch that may be left out opens: "free" behind a sign or a conjunction; "clause" and "phrase" within the clause, which go
 * only from a long title.
 */
export type Opening = 'free' | 'clause' | 'phrase';

/** Words on which the truth of what stands before hangs. */
export const CONDITION = /^(?:if|unless|until|till|except|than|lest|whether|provided|without|only|not|never)$/u;

const CLAUSE = /^(?:after|before|when|while|as|because|since|where|although|though|whereas|amid|with)$/u;
const ASIDE = /^(?:in|at|on|during|after|amid|near|outside|inside|across|around|within|along|following|before|with|including|despite|from|for|by|among|as|over|under|through|since|behind|ahead|alongside)$/u;

/** A comma, or a dash that stands apart: not that of "Ben-Hur". */
export function isSign({ tags, tokens }: FrameSentence, at: number): boolean {
  const [before, here, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (here === undefined || !/^(?:,|:|NFP)$/u.test(tags[at] ?? '')) return false;
  return here.text !== '-' || ((before?.end ?? 0) < here.start && (next?.start ?? 0) > here.end);
}

/** Whether a stretch that may be left out begins at a token, up to the end of the sentence (`to`); null: none does. */
export function openingAt(sentence: FrameSentence, at: number, to: number): Opening | null {
  const { tags, lower } = sentence;
  if (isSign(sentence, at)) return lower[at] !== ':' && opensBehindSign(sentence, at + 1, to) ? 'free' : null;
  if (tags[at] === 'CC') return !isPair(sentence, at) && opensBehindAnd(sentence, at + 1) ? 'free' : null;
  if (isAllThereWas(sentence, at)) return null;
  if (opensClause(sentence, at)) return 'clause';
  return opensPhrase(sentence, at, to) ? 'phrase' : null;
}

/** "Shot and killed a guard", "the oldest and most loved mill": both belong to what comes behind, also where "shot" was taken for a noun. */
function isPair({ tags, lower }: FrameSentence, at: number): boolean {
  const [left, right] = [tags[at - 1] ?? '', tags[at + 1] ?? ''];
  if (left.startsWith('JJ')) return /^(?:RB|JJ)/u.test(right);
  const past = /^VB[DZP]$/u.test(left) || (left === 'NN' && tags[at - 2] === 'CC' && verbForm(lower[at - 1] ?? '')?.past === true);
  return past && /^VB[DZPN]$/u.test(right);
}

/** "There was a guard | on board": what there was says little without where or of what. */
const isAllThereWas = ({ frames, groups, lower }: FrameSentence, at: number): boolean =>
  frames.some(({ subject, verb }, k) => subject?.start === verb + 1 && subject.end === at && lower[(groups[k] ?? 0) - 1] === 'there');

function opensBehindSign(sentence: FrameSentence, at: number, to: number): boolean {
  const { tags, lower, frames, starts, groups } = sentence;
  const tag = tags[at] ?? '';
  // "…, and an old mill", where no list goes before.
  if (tag === 'CC') return opensBehindAnd(sentence, at + 1) || (!hasVerb(sentence, at, to) && !tags.slice(Math.max(0, at - 12), at - 1).includes(','));
  if (/^(?:WDT|WP\$?|WRB)$/u.test(tag)) return !/^(?:what|how)$/u.test(lower[at] ?? '');
  if (/^(?:WDT|WP\$?)$/u.test(tags[at + 1] ?? '') && tag === 'IN') return true;
  // "Closed mills, sold boats and …", but "the swimmer turned singer, who won twice, has died".
  if (tags.slice(at, to).includes('CC') && frames.some(({ kind, mark, tense }, k) => kind === 'conjunct' && mark === null && tense !== null && groups[k] === at && tags[(groups[sentence.parents[k] ?? -1] ?? 0) - 1] !== ',' && !isInRelative(sentence, k))) return true;
  if (/^(?:VBG|VBN)/u.test(tag)) return lower[at] !== 'according' && (frames.some(({ verb, tense }) => verb === at && tense === null) || lower[at] === 'including');
  if (frames.some(({ kind, mark }) => kind === 'adverbial' && mark === at) && CLAUSE.test(lower[at] ?? '')) return true;
  if (tag === 'IN') {
    const comma = tags.slice(0, to).indexOf(',', at);
    // "Has been seen, on many nights, drunk".
    return !closesName(sentence, at - 1) && !/^VB/u.test(tags[at - 2] ?? '') && ASIDE.test(lower[at] ?? '') && isBeside(sentence, at, to) && !(comma > 0 && /^(?:VBN|VBG|JJ)/u.test(tags[comma + 1] ?? ''));
  }
  // "Arden, home of the mill": another name without an article.
  if (/^(?:NNS?|JJ)$/u.test(tag)) return /^NNP/u.test(tags[at - 2] ?? '') && !tags.slice(at, to).some((other) => /^(?:,|CC|NNP|VB[DZP]|MD)/u.test(other)) && !tags.slice(Math.max(0, at - 8), at - 1).includes(',');
  // "…, but", ", the mayor of Arden": another name of what stands before, and no list.
  if (/^(?:DT|PRP\$)$/u.test(tag)) {
    const relative = tags.slice(0, to).findIndex((other, k) => k > at && /^W/u.test(other));
    const end = relative < 0 ? to : relative;
    return /^NN/u.test(tags[at - 2] ?? '') && !tags.slice(at, end).includes('CC') && !hasVerb(sentence, at, end);
  }
  return frames.some(({ kind, tense, subjectFrom }, k) => starts[k] === at && tense !== null && subjectFrom === 'own' && (kind === 'conjunct' || kind === 'beside') && /^[;-]|^[–—]/u.test(lower[at - 1] ?? ''));
}

/** "Charged Olena Roe, age 61 | , with theft": behind another name the sentence goes on. */
function closesName({ tags }: FrameSentence, sign: number): boolean {
  const opens = tags.lastIndexOf(',', sign - 1);
  const inside = tags.slice(opens + 1, sign);
  return opens > 0 && inside.length <= 8 && /^(?:DT|NNS?$|JJ)/u.test(inside[0] ?? '') && !inside.some((tag) => /^(?:VB|MD|CC|IN-SCONJ)/u.test(tag));
}

/** "Who was hurt, then shot, | returned": the verb is rather that of the noun. */
function isInRelative({ frames, parents, tags }: FrameSentence, index: number): boolean {
  for (let at: number | null = index, depth = 0; at !== null && depth < 12; at = parents[at] ?? null, depth += 1) {
    if (frames[at]?.kind === 'relative' || /^W/u.test(tags[frames[at]?.subject?.start ?? -1] ?? '')) return true;
  }
  return false;
}

/** "And Jon Roe left", "and left". */
function opensBehindAnd({ tags, frames, starts, groups, parents }: FrameSentence, from: number): boolean {
  let at = from;
  while (/^RB/u.test(tags[at] ?? '')) at += 1;
  return frames.some(({ kind, mark, tense, subjectFrom }, k) => {
    if (kind !== 'conjunct') return false;
    const own = subjectFrom === 'own' && tense !== null && (starts[k] === from - 1 || starts[k] === at || mark === from - 1);
    const host = frames[parents[k] ?? -1];
    // "Shot and killed a guard": it is the guard who was shot, too.
    const shared = host !== undefined && !host.passive && host.verb === from - 2;
    return own || (groups[k] === at && host !== undefined && (tense !== null) === (host.tense !== null) && tags[at] !== 'VB' && !shared);
  });
}

/** Less sure of a participle (`Frame.margin`), it is rather an adjective or a part of a name. */
const LIKELY = 30;

/** "… after the bridge fell", "… who left the town", "… built in May". */
function opensClause(sentence: FrameSentence, at: number): boolean {
  const { frames, lower, tags, starts } = sentence;
  // "With a guard | leading".
  const absolute = tags[at] === 'VBG' && /^with(?:out)?$/u.test(lower[phraseBefore(sentence, at - 1, false).start - 1] ?? '');
  return frames.some(({ kind, mark, verb, tense, margin }, k) => {
    // "Happened because …": it says little without.
    // "Came six weeks after …": from when it is counted.
    if (kind === 'adverbial') return mark === at && !isAlone(tags, at) && !MEASURE.test(lower[at - 1] ?? '') && CLAUSE.test(lower[at] ?? '') && !(lower[at] === 'as' && (/^(?:to|of|for|with|well)$/u.test(lower[at + 1] ?? '') || (tags[at + 1] ?? '').startsWith('VBG'))) && !(lower[at] === 'as' && lower.slice(Math.max(0, at - 4), at).some((word) => word === 'as' || word === 'so' || word === 'much'));
    if (kind === 'relative') return starts[k] === at && /^(?:WDT|WP|WRB)$/u.test(tags[at] ?? '') && !(lower[at] === 'that' && tags[at - 1] === 'NN' && /^(?:IN|VB)/u.test(tags[at - 2] ?? ''));
    // "After sailors loosened a rope", taken for a participle, is no end.
    const past = tags[at] === 'VBN' && /^(?:DT|PRP|NN|JJ|CD)/u.test(tags[at + 1] ?? '');
    return kind === 'noun' && tense === null && verb === at && margin >= LIKELY && !past && !absolute && !isCompound(sentence, at) && /^\p{L}{3}/u.test(lower[at] ?? '') && /^(?:VBG|VBN)$/u.test(tags[at] ?? '') && /^NN/u.test(tags[at - 1] ?? '') && !/^times?$/u.test(lower[at - 1] ?? '') && !(tags[at] === 'VBG' && ((tags[at - 2] ?? '').startsWith('VB') || (tags[at - 2] === 'IN' && tags[at - 1] === 'NN')));
  });
}

/** "The police | shooting of a guard", "fraud and money | laundering": no participle, but a noun with the one before. */
const isCompound = ({ tags, lower }: FrameSentence, at: number): boolean =>
  tags[at] === 'VBG' && tags[at - 1] === 'NN' && (lower[at + 1] === 'of' || !/^(?:DT|PRP\$|CD|JJ|NN|POS)/u.test(tags[at - 2] ?? ''));

/** Behind a verb with nothing of its own but what follows: "it comes after …". */
const isAlone = (tags: readonly string[], at: number): boolean => (tags[at - 1] ?? '').startsWith('VB') && !/^VB.*-AUX$/u.test(tags[at - 2] ?? '');

/** Prepositions that belong to the noun before them, to a word that compares, or to a verb that leads somewhere. */
const BOUND = /^(?:of|as|than|like|per|plus|minus|versus|v|vs|to|into|onto|toward|towards|against|upon)$/u;
/** And those that say when or through what, behind whatever word. */
const LOOSE = /^(?:after|before|during|following|amid|despite)$/u;

/** "… of the mill | in Arden", "… the mill | to mend it": a phrase behind a noun. */
function opensPhrase(sentence: FrameSentence, at: number, to: number): boolean {
  const { tags, lower, frames } = sentence;
  const [before, next] = [tags[at - 1] ?? '', tags[at + 1] ?? ''];
  const nominal = /^(?:NN|CD|PRP|-RRB-|'')/u.test(before);
  if (frames.some(({ kind, mark, tense }) => kind === 'adverbial' && mark === at && tense === null)) return nominal && (tags[at] === 'TO-AUX' || lower[at] === 'by');
  const word = lower[at] ?? '';
  if (!/^(?:IN|TO)$/u.test(tags[at] ?? '') || BOUND.test(word) || !/^(?:DT|PRP\$|JJ|NN|CD|\$)/u.test(next) || /ing$|^least$|^most$/u.test(lower[at + 1] ?? '')) return false;
  if ((!nominal && !(LOOSE.test(word) && !/^(?:IN|RB|TO|VB[DZPG])/u.test(before))) || lower[at - 1] === '-' || isFixed(sentence, at)) return false;
  return isBeside(sentence, at, to);
}

/** "In return | for", "set fire | to", "Bank | for Coasts", "two | in five", "two years | after". */
function isFixed({ tags, lower }: FrameSentence, at: number): boolean {
  const word = lower[at] ?? '';
  const [first, before, next] = [tags[at - 2] ?? '', tags[at - 1] ?? '', tags[at + 1] ?? ''];
  const counted = word === 'in' && next === 'CD' && before === 'CD';
  return (before === 'NN' && (first === 'IN' || first === 'TO')) || (/^NNS?$/u.test(before) && first.startsWith('VB'))
    || (before.startsWith('NNP') && next.startsWith('NNP') && word === 'for') || counted || MEASURE.test(lower[at - 1] ?? '') || (/^(?:until|till)$/u.test(word) && lower.slice(0, at).includes('from'));
}

/** Each finite verb from one token on is that of a clause that begins there and hangs on what stands before, or of a part of it. */
export function isBeside({ tags, frames, parents, starts, groups }: FrameSentence, from: number, to: number): boolean {
  const hangs = (index: number): boolean => {
    for (let at: number | null = index, depth = 0; at !== null && depth < 12; at = parents[at] ?? null, depth += 1) {
      const { kind, mark, tense } = frames[at] ?? {};
      if ((starts[at] ?? 0) >= from && (kind === 'relative' || (tense === null && (kind === 'noun' || kind === 'adverbial') && (starts[at] ?? 0) > from) || ((kind === 'adverbial' || kind === 'conjunct') && mark != null && mark >= from))) return true;
    }
    return false;
  };
  return tags.slice(from, to).every((tag, k) => !/^(?:VBD|VBZ|VBP|MD)/u.test(tag) || frames.some(({ verb }, index) => (groups[index] ?? verb) <= from + k && from + k <= verb && hangs(index)));
}

const hasVerb = ({ tags }: FrameSentence, from: number, to: number): boolean => tags.slice(from, to).some((tag) => /^(?:VBD|VBZ|VBP|MD)/u.test(tag));
