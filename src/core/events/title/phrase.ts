import type { Placed } from '../frames/frame-times.ts';
import { wordsOf, type FrameSentence } from '../frames/read-sentence.ts';
import { DOUBTING, tagIs } from './words.ts';

const BOUNDS = /^(?:at least|at most|more than|less than|fewer than|up to|as many as|only|just|about|around|nearly|almost|over|under|some|roughly|approximately)$/u;

/** Where a phrase begins with the words that say how exact its number is: "at least six people", "up to 80 percent". */
export function boundedStart(sentence: FrameSentence, start: number): number {
  const { lower, tags } = sentence;
  const from = /^(?:least|most)$/u.test(lower[start] ?? '') ? start + 1 : start;
  if (tags[from] !== 'CD' && tags[from] !== '$') return start;
  // "12 to 15 guards".
  if (/^(?:to|or|-|–)$/u.test(lower[from - 1] ?? '') && tags[from - 2] === 'CD') return boundedStart(sentence, from - 2);
  for (const size of [3, 2, 1]) if (from >= size && BOUNDS.test(lower.slice(from - size, from).join(' '))) return Math.min(start, from - size);
  return start;
}

/** The noun phrase that a token ends: "a mill" of "the owner of a mill". */
export function phraseBefore(sentence: FrameSentence, at: number, whole: boolean): { readonly start: number; readonly end: number } {
  const { lower } = sentence;
  let start = at;
  while (start > 0 && (tagIs(sentence, start - 1, 'DT', 'PDT', 'PRP$', 'JJ', 'NN', 'CD', 'POS', 'HYPH', '$') || (tagIs(sentence, start - 1, 'VBN', 'VBG', 'RB') && tagIs(sentence, start - 2, 'DT', 'CD')))) start -= 1;
  if (whole && lower[start - 1] === 'of' && start > 1) return { ...phraseBefore(sentence, start - 2, true), end: at + 1 };
  return { start, end: at + 1 };
}

/** "The head of the council, Olena Roe, resigned": who it is, with its commas. */
function nameBeside({ tags }: FrameSentence, from: number, to: number): ReadonlySet<number> {
  if (tags[from] !== ',' || !(tags[from + 1] ?? '').startsWith('NNP')) return new Set();
  let end = from + 1;
  while (end < to && (tags[end] ?? '').startsWith('NNP')) end += 1;
  return tags[end] === ',' && end <= to ? new Set(Array.from({ length: end - from + 1 }, (_, k) => from + k)) : new Set();
}

/**
 * The words of a subject or a speaker: the phrase with all that stands between it and its verb, without asides; behind the verb,
 * with the clauses that say which one.
 */
export function fullPhrase(sentence: FrameSentence, index: number, given: { readonly start: number; readonly end: number; readonly head: number }, placed: readonly Placed[]): string {
  const phrase = { ...given, start: boundedStart(sentence, given.start) };
  const { frames, groups, starts, tags, owners, children, parents, lower } = sentence;
  const group = groups[index] ?? 0;
  const { text, tokens } = sentence;
  if (phrase.end > group) {
    const clause = (children[index] ?? []).find((at) => (frames[at]?.kind === 'relative' || frames[at]?.kind === 'noun') && starts[at] === phrase.end && (frames[at]?.parent ?? -1) >= phrase.start && (frames[at]?.parent ?? -1) < phrase.end);
    if (clause === undefined) return wordsOf(sentence, phrase);
    const last = owners.lastIndexOf(clause);
    let end = Math.max(phrase.end, last + 1);
    while (end > phrase.end && /^\W/u.test(tokens[end - 1]?.text ?? '')) end -= 1;
    return wordsOf(sentence, { start: phrase.start, end });
  }
  let found = '';
  let last = -1;
  let aside = false;
  const named = nameBeside(sentence, phrase.end, group);
  const timed = new Set(placed.filter((p) => p.frame === index && p.noun === null).flatMap((p) => Array.from({ length: p.end - p.start }, (_, k) => p.start + k)));
  const belongs = (at: number): boolean => {
    const owner = owners[at] ?? -1;
    return owner === index || (/^(?:noun|relative|controlled|adverbial)$/u.test(frames[owner]?.kind ?? '') && owner >= 0 && (parents[owner] === index || parents[parents[owner] ?? -1] === index));
  };
  // Another clause stands between: "dropped the ball, and the referee …".
  if (!Array.from({ length: Math.max(0, group - phrase.end) }, (_, k) => phrase.end + k).every((at) => belongs(at) || /^(?:,|:|-LRB-|-RRB-|``|'')$/u.test(tags[at] ?? ''))) return wordsOf(sentence, phrase);
  // "Roe also | left": how, when or that he too did is no part of who.
  const adverb = (at: number): boolean => at >= phrase.end && tags.slice(at, group).every((tag) => /^RB/u.test(tag)) && !DOUBTING.test(lower[at] ?? '');
  // "Mr Marsh, of Mill Lane, Lusk, left": an aside with a comma of its own goes on to the last.
  const isLast = (at: number): boolean => !tags.slice(at + 1, group).some((tag, ahead) => tag === ',' && !named.has(at + 1 + ahead));
  // And no name is made of two that an aside parts.
  const isGlued = (at: number): boolean => last >= 0 && at !== last + 1 && (tags[last] ?? '').startsWith('NNP') && (tags[at] ?? '').startsWith('NNP');
  const opensAside = (at: number): boolean => /^(?:,|:|-LRB-)$/u.test(tags[at] ?? '') && at >= phrase.end;
  for (let at = phrase.start; at < group; at += 1) {
    if (opensAside(at) && !named.has(at)) aside = !aside || tags[at] === '-LRB-' || (tags[at] === ',' && !isLast(at));
    if (adverb(at)) continue;
    const mine = at < phrase.end || named.has(at) || (!aside && !/^(?:,|:|-RRB-)$/u.test(tags[at] ?? '') && !timed.has(at));
    if (!mine || isGlued(at)) continue;
    const [left, right] = [tokens[last], tokens[at]];
    found += (found === '' ? '' : left !== undefined && right !== undefined && at === last + 1 ? text.slice(left.end, right.start).replace(/\s+/gu, ' ') : ' ') + (right?.text ?? '');
    last = at;
  }
  return found;
}
