import { wordsOf, type FrameSentence } from '../frames/read-sentence.ts';
import { clearPerson } from '../people.ts';
import { boundedStart, fullPhrase, phraseBefore } from './phrase.ts';
import type { TitleSetting } from './setting.ts';
import { PRONOUN, tagIs } from './words.ts';

const RELATIVE = /^(?:who|which|that|whom)$/u;

/** Below this margin, of subjects that a parser finds, too many are not those of the annotators (`Frame.margin`). */
export const SURE = 50;
const DEEPEST = 12;

export interface Subject {
  readonly words: string;
  readonly plural: boolean;
  /** It stands for a pronoun or is of another clause. */
  readonly lent: boolean;
}

/** Who or what a frame is about, in words that stand by themselves; null: it cannot be told. */
export function subjectOf(setting: TitleSetting, index: number, depth = 0): Subject | null {
  const { sentence, named, before } = setting;
  const { frames, lower, parents } = sentence;
  const frame = frames[index];
  const subject = frame?.subject ?? null;
  if (frame === undefined || subject === null || depth > DEEPEST) return null;
  // In doubt the sentence says it as it stands.
  if (depth === 0 && frame.margin < SURE) return null;
  if (frame.subjectFrom === 'shared' && (isBesideNoun(sentence, index) || isOtherVoice(sentence, index))) return null;
  // "Their soldiers": whose, another sentence says.
  if (/^(?:his|her|its|their|my|our|your)$/u.test(lower[subject.start] ?? '')) return null;
  const word = lower[subject.start] ?? '';
  const single = subject.end - subject.start === 1;
  // A clause for a subject: "It is hoped that …".
  if (tagIs(sentence, subject.head, 'VB', 'MD') && frame.subjectFrom === 'own' && subject.head > 0 && frames.some(({ verb }) => verb === subject.head)) return null;
  const plural = tagIs(sentence, subject.head, 'NNS', 'NNPS') || (tagIs(sentence, subject.start, 'CD') && lower[subject.start] !== 'one') || lower.slice(subject.start, subject.end).includes('and') || /^(?:they|we|you|these|those|people|police)$/u.test(lower[subject.head] ?? '');
  if ((single && RELATIVE.test(word)) || word === 'whose') {
    const holder = relativeOf(sentence, index);
    const noun = holder === null ? null : (frames[holder]?.parent ?? null);
    if (noun === null) return null;
    const phrase = phraseBefore(sentence, noun, word === 'who' && tagIs(sentence, noun, 'NNP'));
    if (isNobody(sentence, phrase) || !isBehind(sentence, noun, sentence.starts[holder ?? -1] ?? 0)) return null;
    if (phrase.end - phrase.start === 1 && !tagIs(sentence, noun, 'NN')) return null;
    // "The lawyer for Jon Roe, who left": it may be either.
    if (lower[noun + 1] === ',' && tagIs(sentence, phrase.start - 1, 'IN') && lower[phrase.start - 1] !== 'of' && (word === 'who' || word === 'whose') && (frames[parents[holder ?? -1] ?? -1]?.subject?.start ?? Infinity) < phrase.start && (frames[parents[holder ?? -1] ?? -1]?.verb ?? 0) > noun) return null;
    const words = wordsOf(sentence, phrase);
    const isPlural = tagIs(sentence, noun, 'NNS', 'NNPS');
    return word === 'whose' ? { words: `${words}’${isPlural && words.endsWith('s') ? '' : 's'} ${wordsOf(sentence, { start: subject.start + 1, end: subject.end })}`, plural, lent: true } : { words, plural: isPlural, lent: true };
  }
  if (frame.kind === 'noun' && frame.subjectFrom === 'controlled' && frame.parent !== null && (isNobody(sentence, phraseBefore(sentence, frame.parent, false)) || !isBehind(sentence, frame.parent, sentence.groups[index] ?? 0))) return null;
  if (frame.kind === 'noun' && frame.subjectFrom === 'controlled' && frame.parent !== null) return { words: wordsOf(sentence, phraseBefore(sentence, frame.parent, false)), plural, lent: true };
  if (/^(?:he|she)$/u.test(word) && single) {
    const person = clearPerson(sentence, named, index, before);
    return person === null ? null : { words: person, plural: false, lent: true };
  }
  if (PRONOUN.test(word) && single) return null;
  const words = frame.subjectFrom === 'own' ? fullPhrase(sentence, index, subject, setting.placed) : lentWords(setting, index, subject);
  return { words, plural, lent: frame.subjectFrom !== 'own' };
}

/** A clause stands right behind its noun. */
const isBehind = ({ tags }: FrameSentence, noun: number, clause: number): boolean => tags.slice(noun + 1, clause).every((tag) => /^(?:,|RB.*|:|IN|CC|-RRB-|POS|``|'')$/u.test(tag)) && clause > noun && clause - noun <= 3;

/** "Anyone who left", "7 | - 0 run", "queen and | icon": nobody of whom it could be told, or a part of another phrase. */
const isNobody = ({ lower, tags }: FrameSentence, { start }: { readonly start: number }): boolean =>
  /^(?:any|anyone|anybody|anything|every|everyone|everybody|everything|each|no|none|nobody|nothing|those|few|whoever|only)$/u.test(lower[start] ?? '') || /^(?:HYPH|CD|SYM|CC)$/u.test(tags[start - 1] ?? '') || /^\W/u.test(lower[start] ?? '') || /^[-–—/]$/u.test(lower[start - 1] ?? '') || /^(?:any|every|only)$/u.test(lower[start - 1] ?? '');

/** A participle that is joined to a verb has its helper, which may be another's ("was vaguely worded and extended the right"). */
const isOtherVoice = ({ frames }: FrameSentence, index: number): boolean => frames[index]?.tense === null;

/** "as Roe targeted rivals", "and the actress left": where a noun stands right before a verb, that is its subject, whatever it was taken for. */
function isBesideNoun({ frames, groups, tags }: FrameSentence, index: number): boolean {
  const group = groups[index] ?? 0;
  const mark = frames[index]?.mark ?? null;
  let at = group - 1;
  while (at > 0 && /^RB/u.test(tags[at] ?? '')) at -= 1;
  if (mark === null) return !/^(?:,|CC|:|``|'')$/u.test(tags[at] ?? '');
  // "and Tanya Wilson, 47, was shot", but "and on Monday was shot".
  const opens = tags[mark + 1] ?? '';
  return at > mark && !/^IN/u.test(opens) && tags.slice(mark, group).some((tag) => /^(?:NN|PRP|CD|DT)/u.test(tag));
}

/** The words of a subject that another frame has for its own. */
function lentWords({ sentence, placed }: TitleSetting, index: number, subject: { readonly start: number; readonly end: number; readonly head: number }): string {
  const owner = sentence.frames.findIndex((frame, at) => at !== index && frame.subjectFrom === 'own' && frame.subject?.start === subject.start && frame.subject.head === subject.head && frame.verb > subject.start);
  return owner < 0 ? wordsOf(sentence, { start: boundedStart(sentence, subject.start), end: subject.end }) : fullPhrase(sentence, owner, subject, placed);
}

/** The relative clause that a frame is, or goes on from; null: none. */
function relativeOf({ frames, parents }: FrameSentence, index: number): number | null {
  for (let at: number | null = index, depth = 0; at !== null && depth < DEEPEST; depth += 1) {
    if (frames[at]?.kind === 'relative') return at;
    at = parents[at] ?? null;
  }
  return null;
}
