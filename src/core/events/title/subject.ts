import { wordsOf, type FrameSentence } from '../frames/read-sentence.ts';
import { says, thinks } from '../frames/attribution.ts';
import { verbForm } from '../lexicon/forms.ts';
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
  if ((depth === 0 && frame.margin < SURE && !isPlain(sentence, index)) || isTail(sentence, subject.start)) return null;
  for (let at: number | null = index, steps = 0; at !== null && frames[at]?.subjectFrom === 'shared' && steps < DEEPEST; at = parents[at] ?? null, steps += 1) if (isBesideNoun(setting, at) || isOtherVoice(sentence, at) || hidesVerb(sentence, at)) return null;
  // "Attacked her in | May spoke to reporters": no day does anything.
  if (setting.placed.some(({ start, end, as }) => as === 'own' && start <= subject.head && subject.head < end)) return null;
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
    // "The son of Jon Roe, who …", "the brother of the captain who …": it may be either.
    if (lower[phrase.start - 1] === 'of' || (lower.slice(phrase.start, noun).includes('of') && isPerson(setting, noun))) return null;
    // "Roe fled, an incident which …", "the film was a mess that …": what it was, the words before say.
    if (/^an?$/u.test(lower[phrase.start] ?? '') && (lower[phrase.start - 1] === ',' || frames.some(({ predicate, verb }) => predicate === noun && predicate !== verb))) return null;
    // "Strikes this month which killed thirty": no month did.
    if (setting.placed.some(({ start, end }) => start <= noun && noun < end)) return null;
    if (isNobody(sentence, phrase) || !isBehind(sentence, noun, sentence.starts[holder ?? -1] ?? 0)) return null;
    if (phrase.end - phrase.start === 1 && !tagIs(sentence, noun, 'NNP', 'NNS')) return null;
    // "The lawyer for Jon Roe, who left": it may be either.
    if (lower[noun + 1] === ',' && tagIs(sentence, phrase.start - 1, 'IN') && lower[phrase.start - 1] !== 'of' && (word === 'who' || word === 'whose') && (frames[parents[holder ?? -1] ?? -1]?.subject?.start ?? Infinity) < phrase.start && (frames[parents[holder ?? -1] ?? -1]?.verb ?? 0) > noun) return null;
    const words = wordsOf(sentence, { start: boundedStart(sentence, phrase.start), end: phrase.end });
    const isPlural = tagIs(sentence, noun, 'NNS', 'NNPS');
    return word === 'whose' ? { words: `${words}’${isPlural && words.endsWith('s') ? '' : 's'} ${wordsOf(sentence, { start: subject.start + 1, end: subject.end })}`, plural, lent: true } : { words, plural: isPlural, lent: true };
  }
  // "Jon Roe stopped by the mill" is no participle.
  if (frame.kind === 'noun' && frame.parent !== null && tagIs(sentence, frame.parent, 'NNP') && sentence.tags[(sentence.groups[index] ?? 0) - 1] !== ',') return null;
  if (frame.kind === 'noun' && frame.subjectFrom === 'controlled' && frame.parent !== null && (isNobody(sentence, phraseBefore(sentence, frame.parent, false)) || !isBehind(sentence, frame.parent, sentence.groups[index] ?? 0))) return null;
  // "There were claims of sailors fleeing": what they are of, or it, may not be so.
  if (frame.kind === 'noun' && frame.subjectFrom === 'controlled' && frame.parent !== null && isOfReports(sentence, phraseBefore(sentence, frame.parent, false).start - 1)) return null;
  if (frame.kind === 'noun' && frame.subjectFrom === 'controlled' && frame.parent !== null) return { words: wordsOf(sentence, { start: boundedStart(sentence, phraseBefore(sentence, frame.parent, false).start), end: frame.parent + 1 }), plural: tagIs(sentence, frame.parent, 'NNS', 'NNPS'), lent: true };
  if (/^(?:he|she)$/u.test(word) && single) {
    const person = clearPerson(sentence, named, index, before);
    return person === null ? null : { words: person, plural: false, lent: true };
  }
  if (PRONOUN.test(word) && single) return null;
  const words = frame.subjectFrom === 'own' ? fullPhrase(sentence, index, subject, setting.placed) : lentWords(setting, index, subject);
  return words === null ? null : { words, plural, lent: frame.subjectFrom !== 'own' };
}

/** "A clerk of an Arden, Norland, | coal board left": what follows a place between commas may end the phrase before it. */
export const isTail = ({ tags }: FrameSentence, start: number): boolean =>
  /^(?:NN|JJ)$/u.test(tags[start] ?? '') && tags[start - 1] === ',' && (tags[start - 2] ?? '').startsWith('NNP') && tags[start - 3] === ',';

function isPerson({ sentence: { tokens }, named }: TitleSetting, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && named.names.some(({ start, end, kind }) => kind === 'person' && start <= token.start && token.end <= end);
}

/** What stands around leaves no doubt: a subject right before its verb, behind nothing that it could be a part of; "who" right behind a noun that no other stands before. */
function isPlain(sentence: FrameSentence, index: number): boolean {
  const { frames, tags, groups, lower, parents } = sentence;
  const frame = frames[index];
  const subject = frame?.subject ?? null;
  const host = frames[parents[index] ?? -1];
  // "Six people hurt in a crash have left": the verb of the people comes behind.
  if (frame?.kind === 'noun' && frame.passive && frame.parent !== null && groups[index] === frame.parent + 1) return host?.tense != null && host.subjectFrom === 'own' && host.subject?.end === frame.parent + 1 && host.verb > frame.verb && !/^(?:,|CC|``)$/u.test(tags[(groups[parents[index] ?? -1] ?? 0) - 1] ?? '');
  if (frame === undefined || subject === null || frame.subjectFrom !== 'own' || groups[index] !== subject.end) return false;
  const before = tags[subject.start - 1] ?? '';
  if (!/^W/u.test(tags[subject.start] ?? '')) return before === '' || (before === 'CC' && frame.kind === 'conjunct') || before === 'IN-SCONJ' || frame.mark === subject.start - 1;
  const noun = before === ',' ? subject.start - 2 : subject.start - 1;
  const phrase = phraseBefore(sentence, noun, lower[subject.start] === 'who' && tagIs(sentence, noun, 'NNP'));
  return /^(?:who|which|that|whose)$/u.test(lower[subject.start] ?? '') && tagIs(sentence, noun, 'NN') && !/^(?:IN|TO|CC|NN)/u.test(tags[phrase.start - 1] ?? '');
}

/** A clause stands right behind its noun. */
const isBehind = ({ tags }: FrameSentence, noun: number, clause: number): boolean => tags.slice(noun + 1, clause).every((tag) => /^(?:,|RB.*|:|IN|CC|-RRB-|POS|``|'')$/u.test(tag)) && clause > noun && clause - noun <= 3;

/** "Anyone who left", "7 | - 0 run", "queen and | icon": nobody of whom it could be told, or a part of another phrase. */
const isNobody = ({ lower, tags, tokens }: FrameSentence, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  /^ones?$/u.test(lower[end - 1] ?? '') || tokens.some((token, at) => at > start && at < end && /^[-–—]$/u.test(token.text) && token.start > (tokens[at - 1]?.end ?? 0)) || /^(?:any|anyone|anybody|anything|every|everyone|everybody|everything|each|no|none|nobody|nothing|those|these|one|ones|few|whoever|only)$/u.test(lower[start] ?? '') || /^(?:HYPH|CD|SYM|CC|TO.*|IN-SCONJ)$/u.test(tags[start - 1] ?? '') || /^(?:as|to|after|before|since|until|when|while|because|with|once|than)$/u.test(lower[start - 1] ?? '') || /^\W/u.test(lower[start] ?? '') || /^[-–—/]$/u.test(lower[start - 1] ?? '') || /^(?:any|every|only)$/u.test(lower[start - 1] ?? '') || (/^VB[GN]/u.test(tags[start - 1] ?? '') && !/^(?:DT|PRP|CD)/u.test(tags[start] ?? '') && lower[start - 1] !== 'including');

/** A participle that is joined to a verb has its helper, which may be another's ("was badly built and sank a boat"). */
function isOtherVoice({ frames, parents, tags }: FrameSentence, index: number): boolean {
  const [frame, parent] = [frames[index], frames[parents[index] ?? -1]];
  if (frame === undefined || frame.tense === null) return true;
  const { verb } = frame;
  return parent?.passive === true && !frame.passive && frame.predicate === verb && frame.object === null && tags[verb] === 'VBD' && !/^(?:MD|VB.*-AUX|TO)/u.test(tags[verb - 1] ?? '');
}

/** "Roe left days after a dam burst and killed two": what was taken for a noun may be the verb of another, who then did what is told. */
function hidesVerb({ frames, parents, tags, lower }: FrameSentence, index: number): boolean {
  const [frame, parent] = [frames[index], frames[parents[index] ?? -1]];
  if (frame === undefined || parent === undefined) return false;
  for (let at = parent.verb + 1; at < frame.verb; at += 1) if (/^NNS?$/u.test(tags[at] ?? '') && (tags[at - 1] ?? '').startsWith('NN') && verbForm(lower[at] ?? '')?.past === true) return true;
  return false;
}

/** "Reports of", "claims of". */
function isOfReports({ lower }: FrameSentence, at: number): boolean {
  const [noun, of] = [lower[at - 1] ?? '', lower[at]];
  const verb = of === 'of' ? verbForm(noun)?.lemma ?? null : null;
  return verb !== null && (says(verb) || thinks(verb));
}

/** "as Roe targeted rivals", "and the actress left": where a noun stands right before a verb, that is its subject, whatever it was taken for. */
function isBesideNoun({ sentence: { frames, groups, tags, parents }, placed }: TitleSetting, index: number): boolean {
  const group = groups[index] ?? 0;
  const mark = frames[index]?.mark ?? null;
  let at = group - 1;
  while (at > 0 && /^RB/u.test(tags[at] ?? '')) at -= 1;
  const host = frames[parents[index] ?? -1]?.verb ?? group;
  if (mark === null) return !/^(?:,|CC|:|``|'')$/u.test(tags[at] ?? '') || tags.slice(host, group).includes('CC');
  // "and Ida Hale, 47, was shot", but "and on Monday was shot".
  return tags.slice(0, group).some((tag, k) => k > mark && /^(?:NN|PRP|CD|DT)/u.test(tag) && !placed.some(({ start, end }) => start <= k && k < end));
}

const isHelperOf = ({ tags }: FrameSentence, at: number, verb: number): boolean => tags.slice(at, verb).every((tag) => /-AUX$|^MD|^RB/u.test(tag));

/** The words of a subject that another frame has for its own; null: who it is may be in doubt. */
function lentWords({ sentence, placed }: TitleSetting, index: number, subject: { readonly start: number; readonly end: number; readonly head: number }): string | null {
  const owner = sentence.frames.findIndex((frame, at) => at !== index && frame.subjectFrom === 'own' && frame.subject?.start === subject.start && frame.subject.head === subject.head && frame.verb > subject.start);
  const group = sentence.groups[owner] ?? 0;
  // "Police say Roe fired, killing a man", "police say Roe fired and killed a man", "footage showed how guards left and sang": who it was, a parser may not tell.
  const frame = sentence.frames[index];
  const lemma = sentence.lemmas[owner] ?? '';
  if (frame?.tense === null && (says(lemma) || thinks(lemma))) return null;
  const host = sentence.frames[sentence.parents[index] ?? -1]?.verb ?? Infinity;
  if (frame?.subjectFrom === 'shared' && sentence.tags.some((tag, at) => at > host && at < frame.verb && /^(?:VB[DZP]|MD)/u.test(tag) && !isHelperOf(sentence, at, frame.verb) && !sentence.frames.some((other) => other.verb === at && other.subjectFrom === 'shared' && other.subject?.start === subject.start))) return null;
  const clause = sentence.tags.slice(subject.end, Math.max(subject.end, group)).some((tag) => /^(?:VB[DZP]|MD)/u.test(tag));
  return owner < 0 || clause ? wordsOf(sentence, { start: boundedStart(sentence, subject.start), end: subject.end }) : fullPhrase(sentence, owner, subject, placed);
}

/** The relative clause that a frame is, or goes on from; null: none. */
function relativeOf({ frames, parents }: FrameSentence, index: number): number | null {
  for (let at: number | null = index, depth = 0; at !== null && depth < DEEPEST; depth += 1) {
    if (frames[at]?.kind === 'relative') return at;
    at = parents[at] ?? null;
  }
  return null;
}
