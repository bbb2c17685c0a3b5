import { clearPerson, type Named, type People } from '../people.ts';
import { shownSpeaker } from '../shown-speaker.ts';
import type { Attribution } from './attribution.ts';
import type { Placed } from './frame-times.ts';
import { pastForm } from './past-form.ts';
import { wordsOf, type FrameSentence } from './read-sentence.ts';

/** What a title is made from. */
export interface TitleSetting {
  readonly sentence: FrameSentence;
  readonly placed: readonly Placed[];
  readonly attributions: readonly (Attribution | null)[];
  readonly named: Named;
  /** The people of the sentence before. */
  readonly before: People;
}

/** A title, and whether another report's is better. */
export interface FrameTitle {
  readonly words: string;
  readonly weak: boolean;
}

const PRONOUN = /^(?:it|he|she|they|we|i|you|this|that|these|those|one|some|others|both|all|many|what|such|another|few|most|none|several|there|each|neither|either)$/u;
const RELATIVE = /^(?:who|which|that|whom)$/u;
const DOUBTING = /^(?:allegedly|reportedly|apparently|purportedly|supposedly|falsely|probably|possibly|perhaps|maybe|likely)$/u;
const CONNECTING = /^(?:(?:but|and|so|yet|instead|meanwhile|however|also|moreover|furthermore|indeed|finally|still|then|now|later|earlier|nevertheless|nonetheless|additionally)\b,? )+/iu;
const STAYS = /^(?:by|to|if|unless|for|without|because|that|with|from|of|over|into|about|against)$/u;
/** So many words a title has at most before what only surrounds it is left out, and so many in any case. */
const LONG = 16;
const LONGEST = 26;
const DEEPEST = 12;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const tagIs = ({ tags }: FrameSentence, at: number, ...kinds: readonly string[]): boolean => kinds.some((kind) => (tags[at] ?? '').startsWith(kind));

/** The frames that are a part of what one tells. */
export function partsWithin(sentence: FrameSentence, index: number): ReadonlySet<number> {
  const { frames, children, starts, groups, tags, lower } = sentence;
  const found = new Set<number>();
  const visit = (at: number, depth: number): void => {
    found.add(at);
    if (depth > DEEPEST) return;
    for (const child of children[at] ?? []) {
      const frame = frames[child];
      if (frame === undefined || found.has(child)) continue;
      const opens = starts[child] ?? 0;
      const apart = /^(?:,|:|-LRB-|NFP|HYPH)$/u.test(tags[opens - 1] ?? '') && lower[opens - 1] !== '-';
      const mark = lower[frame.mark ?? -1] ?? '';
      const inside = frame.kind === 'complement' || frame.kind === 'controlled' || frame.kind === 'subject' || mark === 'if' || mark === 'unless'
        || ((frame.kind === 'noun' || frame.kind === 'relative') && !apart)
        || (frame.kind === 'adverbial' && !apart && (frame.mark === null || STAYS.test(mark)))
        || (frame.kind === 'conjunct' && at !== index && frame.subjectFrom !== 'own' && frame.mark !== null && (groups[child] ?? 0) - frame.mark <= 2);
      if (inside) visit(child, depth + 1);
    }
  };
  visit(index, 0);
  return found;
}

/** The tokens of some frames, in order. */
export const tokensOf = ({ owners }: FrameSentence, frames: ReadonlySet<number>): readonly number[] => owners.flatMap((owner, at) => (frames.has(owner) ? [at] : []));

/** The noun phrase that a token ends: "a mill" of "the owner of a mill". */
function phraseBefore(sentence: FrameSentence, at: number, whole: boolean): { readonly start: number; readonly end: number } {
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

interface Subject {
  readonly words: string;
  readonly plural: boolean;
  /** It stands for a pronoun or is of another clause. */
  readonly lent: boolean;
}

/** Who or what a frame is about, in words that stand by themselves; null: it cannot be told. */
function subjectOf(setting: TitleSetting, index: number, depth = 0): Subject | null {
  const { sentence, named, before } = setting;
  const { frames, lower, parents } = sentence;
  const frame = frames[index];
  const subject = frame?.subject ?? null;
  if (frame === undefined || subject === null || depth > DEEPEST) return null;
  const word = lower[subject.start] ?? '';
  const single = subject.end - subject.start === 1;
  // A clause for a subject: "It is hoped that …".
  if (tagIs(sentence, subject.head, 'VB', 'MD') && frame.subjectFrom === 'own' && subject.head > 0 && frames.some(({ verb }) => verb === subject.head)) return null;
  const plural = tagIs(sentence, subject.head, 'NNS', 'NNPS') || lower.slice(subject.start, subject.end).includes('and') || /^(?:they|we|you|these|those|people|police)$/u.test(lower[subject.head] ?? '');
  if ((single && RELATIVE.test(word)) || word === 'whose') {
    const holder = relativeOf(sentence, index);
    const noun = holder === null ? null : (frames[holder]?.parent ?? null);
    if (noun === null) return null;
    const phrase = phraseBefore(sentence, noun, word === 'who' && tagIs(sentence, noun, 'NNP'));
    if (phrase.end - phrase.start === 1 && !tagIs(sentence, noun, 'NN')) return null;
    const words = wordsOf(sentence, phrase);
    const isPlural = tagIs(sentence, noun, 'NNS', 'NNPS');
    return word === 'whose' ? { words: `${words}’${isPlural && words.endsWith('s') ? '' : 's'} ${wordsOf(sentence, { start: subject.start + 1, end: subject.end })}`, plural, lent: true } : { words, plural: isPlural, lent: true };
  }
  if (frame.kind === 'noun' && frame.subjectFrom === 'controlled' && frame.parent !== null) return { words: wordsOf(sentence, phraseBefore(sentence, frame.parent, false)), plural, lent: true };
  if (/^(?:he|she)$/u.test(word) && single) {
    const person = clearPerson(sentence, named, index, before);
    return person === null ? null : { words: person, plural: false, lent: true };
  }
  if (/^(?:it|they)$/u.test(word) && single) {
    // "After the ferry was sold, it was scrapped": the clause that opens the sentence says what.
    const opening = frames.findIndex((other, at) => at !== index && other.kind === 'adverbial' && parents[at] === index && other.subject !== null && other.subjectFrom === 'own' && other.subject.end <= subject.start);
    const told = opening < 0 ? null : subjectOf(setting, opening, depth + 1);
    return told === null || told.lent || told.words.split(' ').length > 6 ? null : { ...told, lent: true };
  }
  if (PRONOUN.test(word) && single) return null;
  const words = frame.subjectFrom === 'own' ? fullPhrase(sentence, index, subject, setting.placed) : lentWords(setting, index, subject);
  return { words, plural, lent: frame.subjectFrom !== 'own' };
}

/** The words of a subject that another frame has for its own. */
function lentWords({ sentence, placed }: TitleSetting, index: number, subject: { readonly start: number; readonly end: number; readonly head: number }): string {
  const owner = sentence.frames.findIndex((frame, at) => at !== index && frame.subjectFrom === 'own' && frame.subject?.start === subject.start && frame.subject.head === subject.head && frame.verb > subject.start);
  return owner < 0 ? wordsOf(sentence, subject) : fullPhrase(sentence, owner, subject, placed);
}

/** The relative clause that a frame is, or goes on from; null: none. */
function relativeOf({ frames, parents }: FrameSentence, index: number): number | null {
  for (let at: number | null = index, depth = 0; at !== null && depth < DEEPEST; depth += 1) {
    if (frames[at]?.kind === 'relative') return at;
    at = parents[at] ?? null;
  }
  return null;
}

/**
 * The words of a subject or a speaker: the phrase with all that stands between it and its verb, without asides; behind the verb,
 * with the clauses that say which one.
 */
export function fullPhrase(sentence: FrameSentence, index: number, phrase: { readonly start: number; readonly end: number; readonly head: number }, placed: readonly Placed[]): string {
  const { frames, groups, starts, tags, owners, children, parents } = sentence;
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
  const opensAside = (at: number): boolean => /^(?:,|:|-LRB-)$/u.test(tags[at] ?? '') && at >= phrase.end;
  for (let at = phrase.start; at < group; at += 1) {
    if (opensAside(at) && !named.has(at)) aside = !aside || /^(?:-LRB-)$/u.test(tags[at] ?? '');
    const mine = at < phrase.end || named.has(at) || (!aside && !/^(?:,|:|-RRB-)$/u.test(tags[at] ?? '') && !/^RB/u.test(tags[at] ?? '') && !timed.has(at));
    if (!mine) continue;
    const [left, right] = [tokens[last], tokens[at]];
    found += (found === '' ? '' : left !== undefined && right !== undefined && at === last + 1 ? text.slice(left.end, right.start).replace(/\s+/gu, ' ') : ' ') + (right?.text ?? '');
    last = at;
  }
  return found;
}

interface Word {
  readonly at: number;
  readonly text: string;
}

/** The clause put as a headline: who, and what is said of him, without the words that date it. Null: it does not stand by itself. */
function rendered(setting: TitleSetting, index: number): string | null {
  const { sentence, placed } = setting;
  const { frames, tokens, lower, starts, groups, owners } = sentence;
  const frame = frames[index];
  const subject = subjectOf(setting, index);
  if (frame === undefined || subject === null || balanced(subject.words) !== subject.words) return null;
  const within = partsWithin(sentence, index);
  if ([...within].some((at) => /^(?:if|unless)$/u.test(lower[frames[at]?.mark ?? -1] ?? '') && (starts[at] ?? 0) < frame.verb)) return null;
  const dropped = new Set<number>();
  for (const { start, end, frame: owner, as, noun } of placed) {
    // Which noun is meant is told by its date, too: "the man arrested on Friday".
    if (!within.has(owner) || /^(?:noun|relative)$/u.test(owner === index ? '' : (frames[owner]?.kind ?? '')) || as === null || as === 'vague' || noun !== null) continue;
    for (let at = start; at < end; at += 1) dropped.add(at);
  }
  const group = Math.min(groups[index] ?? frame.verb, frame.predicate);
  // "allegedly attacked": an adverb before the verb stays with it.
  const first = tagIs(sentence, group - 1, 'RB') && owners[group - 1] === index && group - 1 > (frame.subject?.end ?? 0) - 1 ? group - 1 : group;
  const own = new Set(tokensOf(sentence, within));
  const said = frame.subject;
  // A subject behind its verb: "said Olena Roe".
  const behind = said !== null && frame.subjectFrom === 'own' && said.start > frame.verb;
  for (const at of accordingTo(sentence, index)) dropped.add(at);
  let body = [...own].filter((at) => at >= first && !dropped.has(at) && !(behind && said.start <= at && at < said.end) && !(at === frame.mark));
  body = upToAnd(sentence, index, body);
  if (body.length > LONG) body = shorter(sentence, index, body);
  body = trimmed(sentence, body);
  if (isTorn(sentence, index, body, within)) return null;
  const before = [...own].filter((at) => at < first && DOUBTING.test(lower[at] ?? '') && (said === null || at < said.start || at >= said.end)).map((at) => tokens[at]?.text ?? '');
  const words = joined(sentence, verbed(sentence, index, body, subject.plural));
  if (words === '') return null;
  const opens = before.length > 0 ? `${before.join(' ')}, ` : '';
  const found = balanced(`${opens}${subject.words} ${words}`.replace(/\s+/gu, ' ').trim());
  return found.split(' ').length > LONGEST ? null : capital(found.replace(CONNECTING, ''));
}

/** The tokens of "according to …", with all that hangs on it. */
function accordingTo({ frames, lower, owners, starts }: FrameSentence, index: number): readonly number[] {
  const from = lower.findIndex((word, at) => word === 'according' && owners[at] === index);
  if (from < 0) return [];
  const source = frames[index]?.obliques.find(({ preposition }) => preposition === from || preposition === from + 1);
  if (source === undefined) return [];
  const inner = frames.flatMap(({ parent }, at) => (parent !== null && source.start <= parent && parent < source.end && (starts[at] ?? 0) >= source.end ? [at] : []));
  const end = Math.max(source.end, ...inner.map((at) => owners.lastIndexOf(at) + 1));
  return Array.from({ length: end - from }, (_, k) => from + k);
}

/** What stands behind ", and" without a verb of its own is no part of the clause before. */
function upToAnd({ frames, tags, lower }: FrameSentence, index: number, body: readonly number[]): number[] {
  const frame = frames[index];
  const needed = Math.max(frame?.verb ?? 0, (frame?.object?.end ?? 0) - 1, (frame?.attribute?.end ?? 0) - 1, (frame?.subject?.end ?? 0) - 1);
  const end = body.find((at) => at > needed && ((tags[at] === ',' && tags[at + 1] === 'CC') || lower[at] === 'but'));
  return end === undefined ? [...body] : body.filter((at) => at < end);
}

/** Trailing phrases go first, never what is inside one. */
function shorter({ frames, starts, parents }: FrameSentence, index: number, body: readonly number[]): number[] {
  const frame = frames[index];
  if (frame === undefined) return [...body];
  const needed = Math.max(frame.verb, frame.predicate, (frame.object?.end ?? 0) - 1, (frame.attribute?.end ?? 0) - 1, (frame.agent?.end ?? 0) - 1, (frame.indirectObject?.end ?? 0) - 1);
  const inner = frames.flatMap((other, at) => (parents[at] === index && (other.kind === 'adverbial' || other.kind === 'relative') ? [starts[at] ?? 0] : []));
  const ends = [...frame.obliques.map(({ start, preposition }) => preposition ?? start), ...inner].filter((at) => at > needed).sort((a, b) => b - a);
  let found = [...body];
  for (const end of ends) {
    if (found.length <= LONG) break;
    const cut = found.filter((at) => at < end);
    if (cut.length >= 3) found = cut;
  }
  return found;
}

/**
 * True where the sentence goes on in the middle of something: a verb follows whose subject was taken ("apologised after the church |
 * was destroyed"), or a condition without what hangs on it.
 */
function isTorn({ tags, lower, frames, tokens }: FrameSentence, index: number, body: readonly number[], within: ReadonlySet<number>): boolean {
  const last = body.at(-1) ?? 0;
  const next = last + 1;
  const verbal = (at: number): boolean => /^(?:VBD|VBZ|VBP|MD)/u.test(tags[at] ?? '');
  if (verbal(next) || (/^RB/u.test(tags[next] ?? '') && verbal(next + 1))) return true;
  const ends = tokens.slice(next).every(({ text }) => /^\W*$/u.test(text));
  return !ends && [...within].some((at) => at !== index && /^(?:if|unless)$/u.test(lower[frames[at]?.mark ?? -1] ?? ''));
}

const LOOSE = /^(?:,|\.|:|``|HYPH|NFP|CC|IN|IN-SCONJ|DT|TO|TO-AUX|WP|WDT|WRB|WP\$|PRP\$|-LRB-)$/u;
/** Words that lead to what was cut. */
const LEADING = /^(?:just|only|about|nearly|almost|around|shortly|soon|even|so|as|more|less|up|far)$/u;
const MEASURE = /^(?:moments?|seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?)$/u;

/** Without signs and small words that lead nowhere. */
function trimmed(sentence: FrameSentence, body: readonly number[]): number[] {
  const { tags, frames, lower } = sentence;
  const particles = new Set(frames.flatMap(({ particle }) => particle ?? []));
  const found = [...body];
  for (let last = found.at(-1); last !== undefined; last = found.at(-1)) {
    const cut = /^(?:after|before|later|earlier|ago)$/u.test(lower[last + 1] ?? '') && MEASURE.test(lower[last] ?? '');
    if (cut) {
      found.pop();
      while (found.length > 0 && /^(?:CD|DT|JJ|RB|IN)$/u.test(tags[found.at(-1) ?? 0] ?? '') && found.at(-1) === last - 1) found.pop();
      continue;
    }
    const leads = /^RB/u.test(tags[last] ?? '') && LEADING.test(lower[last] ?? '') && last + 1 < tags.length - 1;
    if (particles.has(last) || !(LOOSE.test(tags[last] ?? '') || leads)) break;
    found.pop();
  }
  while (found.length > 0 && /^(?:,|\.|:|NFP)$/u.test(tags[found[0] ?? 0] ?? '')) found.shift();
  return found;
}

/** The words of a body with its verb told as a headline of the past tells it: "has died" is "died", "killing" is "killed". */
function verbed(sentence: FrameSentence, index: number, body: readonly number[], plural: boolean): readonly Word[] {
  const { frames, tokens, tags, lower, lemmas, parents } = sentence;
  const frame = frames[index];
  const plain = body.map((at) => ({ at, text: tokens[at]?.text ?? '' }));
  if (frame === undefined) return plain;
  const lemma = lemmas[index] ?? '';
  const first = sentence.groups[index] ?? frame.verb;
  const replace = (words: readonly string[], from = first): readonly Word[] => [...words.map((text) => ({ at: frame.verb, text })), ...plain.filter(({ at }) => at < from || at > frame.verb)];
  const be = plural ? 'were' : 'was';
  if (frame.tense === null) {
    const tag = tags[frame.verb] ?? '';
    const parent = parents[index] ?? null;
    const host = parent === null ? undefined : frames[parent];
    if (frame.kind === 'conjunct' && host !== undefined && host.tense !== null && tag === 'VB') {
      const helpers = [sentence.groups[parent ?? -1] ?? host.verb, host.verb];
      const words = lower.slice(helpers[0], helpers[1]).filter((_, k) => /-AUX$|^MD/u.test(tags[(helpers[0] ?? 0) + k] ?? ''));
      return [...words.map((text) => ({ at: frame.verb, text })), ...plain];
    }
    if (tag === 'VBN' && (frame.kind !== 'main' || frame.passive) && frame.kind !== 'main') return frame.passive ? [{ at: frame.verb, text: be }, ...plain.filter(({ at }) => at >= frame.verb)] : replace([pastForm(lemma)]);
    if (tag === 'VBG' || tag === 'VBG-AUX') return frame.passive ? replace([be, tokens[frame.verb]?.text ?? '']) : replace([pastForm(lemma)]);
    return plain;
  }
  const helper = lower[first] ?? '';
  if (!frame.perfect || frame.progressive || frame.modal !== null || frame.tense === 'future' || !/^(?:has|have|had|'ve|'s|'d)$/u.test(helper)) return plain;
  // Adverbs between stay: "has also died" is "also died".
  const between = plain.filter(({ at }) => at > first && at < frame.verb && !/-AUX$/u.test(tags[at] ?? '') && !/^(?:now|just|already|recently|since)$/u.test(lower[at] ?? ''));
  const rest = plain.filter(({ at }) => at > frame.verb);
  const verb = frame.passive ? [be, ...between.map(({ text }) => text), tokens[frame.verb]?.text ?? ''] : [...between.map(({ text }) => text), frame.predicate === frame.verb ? pastForm(lemma) : be];
  return [...plain.filter(({ at }) => at < first), ...verb.map((text) => ({ at: frame.verb, text })), ...rest];
}

/** Words with what stands between them in the text, and one blank where some are left out. */
function joined({ text, tokens }: FrameSentence, words: readonly Word[]): string {
  let found = '';
  let last = -1;
  for (const { at, text: word } of words) {
    const [left, right] = [tokens[last], tokens[at]];
    const glue = found === '' ? '' : left !== undefined && right !== undefined && at === last + 1 ? text.slice(left.end, right.start).replace(/\s+/gu, ' ') : ' ';
    found += glue + word;
    last = at;
  }
  return found.replace(/ ([,.;:%)])/gu, '$1').replace(/,{2,}/gu, ',').replace(/[,;:]$/u, '');
}

/** A mark of quotation without its other half goes. */
function balanced(words: string): string {
  const marks = words.match(/["“”]/gu) ?? [];
  if (marks.length % 2 === 0 && (!/[“”]/u.test(words) || (words.match(/“/gu) ?? []).length === (words.match(/”/gu) ?? []).length)) return words;
  return words.replace(/["“”]/gu, '').replace(/\s+/gu, ' ');
}

/** The sentence as it stands. */
export function sentenceTitle({ sentence }: TitleSetting): string {
  const { text, tokens } = sentence;
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return '';
  const words = text.slice(first.start, last.end).replace(/\s+/gu, ' ').trim().replace(/[.,;:]$/u, '').replace(/\.([”"])$/u, '$1');
  return capital(words.replace(CONNECTING, ''));
}

/** The title of what a frame tells: with who says it, if the article does not; in doubt the sentence itself. */
export function titleOfFrame(setting: TitleSetting, index: number, rule: string): FrameTitle {
  const { sentence, attributions } = setting;
  const { parents, frames, lower, quoted } = sentence;
  const whole: FrameTitle = { words: sentenceTitle(setting), weak: isWeak(setting, index) };
  if (sentence.headline) return { ...whole, weak: false };
  const attribution = attributions[index] ?? null;
  if (rule === 'says' && attribution === null) return quotation(setting, index) ?? fitting(setting, index) ?? whole;
  if (rule === 'dated-by-be' && attribution === null) {
    const subject = subjectOf(setting, index);
    return subject === null ? whole : { words: capital(subject.words), weak: false };
  }
  // "is expected to vote": the verb above is told with it.
  const at = /^(?:scheduled|planned|dated-infinitive|brought-about)$/u.test(rule) && parents[index] !== null ? (parents[index] ?? index) : index;
  if (quoted[frames[index]?.verb ?? 0] === true && attribution === null) return whole;
  // "will not reopen until May": without its date it says the contrary.
  if (rule === 'not-until') return whole;
  if (attribution === null) return fitting(setting, at) ?? whole;
  const { holder, top, speaker, beside, said } = attribution;
  if (!beside && holder !== null && top !== null) {
    // "…, adding that …": who says so stands elsewhere.
    const direct = frames[top]?.tense !== null && isWithin(sentence, at, top);
    const words = direct ? rendered(setting, top) : null;
    if (words !== null && words.toLowerCase().includes(lower[frames[index]?.verb ?? 0] ?? '\0')) return { words, weak: false };
  }
  if (!said || speaker === null) return whole;
  const own = rendered(setting, at);
  const who = speaker.end - speaker.start === 1 && PRONOUN.test(lower[speaker.start] ?? '') ? null : fullPhrase(sentence, holder ?? index, speaker, setting.placed);
  if (own === null || who === null || who.split(' ').length > 8 || (subjectOf(setting, at)?.lent === true && frames[at]?.kind !== 'conjunct')) return whole;
  return { words: `${shownSpeaker(who)}: ${own}`, weak: false };
}

/** So many words of a quotation are shown, and so many have to be quoted for it to say something. */
const MOST_QUOTED = 14;
const FEWEST_QUOTED = 3;

/** "Olena Roe: “The road stays shut”", of a verb with the words that it quotes; null: it quotes none, or who says it cannot be told. */
function quotation(setting: TitleSetting, index: number): FrameTitle | null {
  const { sentence } = setting;
  const { frames, quoted, tokens, tags, children, text } = sentence;
  const frame = frames[index];
  const subject = subjectOf(setting, index);
  const besides = frame?.kind === 'beside' || (children[index] ?? []).some((at) => frames[at]?.kind === 'beside');
  const first = quoted.indexOf(true);
  if (frame === undefined || subject === null) return null;
  if (first < 0) return besides ? { words: sentenceTitle(setting), weak: true } : null;
  let last = first;
  while (quoted[last + 1] === true) last += 1;
  // A part of a sentence in marks says too little.
  const whole = frames.some(({ verb, tense }) => verb >= first && verb <= last && tense !== null) && /^\p{Lu}/u.test(tokens[first]?.text ?? '');
  if (!whole || last - first < FEWEST_QUOTED) return besides ? { words: sentenceTitle(setting), weak: true } : null;
  let end = last;
  let count = 0;
  for (let at = first; at <= last; at += 1) {
    if (/^\p{L}|^\d/u.test(tokens[at]?.text ?? '')) count += 1;
    if (count > MOST_QUOTED) {
      end = at - 1;
      break;
    }
  }
  while (end > first && /^[,.:]$/u.test(tags[end] ?? '')) end -= 1;
  const words = text.slice(tokens[first]?.start ?? 0, tokens[end]?.end ?? 0).replace(/\s+/gu, ' ').replace(/[“”"]/gu, '');
  return { words: `${shownSpeaker(subject.words)}: “${words}${end < last - 1 ? ' …' : ''}”`, weak: false };
}

/** Nobody is named whom it is about, or it is told on the side: another report tells it better. */
function isWeak(setting: TitleSetting, index: number): boolean {
  const { frames, lower } = setting.sentence;
  const frame = frames[index];
  if (frame?.subject == null || (frame.tense === null && /^(?:noun|adverbial|relative)$/u.test(frame.kind))) return true;
  const single = frame.subject.end - frame.subject.start === 1;
  return single && PRONOUN.test(lower[frame.subject.start] ?? '') && subjectOf(setting, index) === null;
}

function fitting(setting: TitleSetting, index: number): FrameTitle | null {
  const words = rendered(setting, index);
  if (words === null) return null;
  return { words, weak: isWeak(setting, index) };
}

/** A frame is what another says, by complements alone. */
function isWithin({ frames, parents }: FrameSentence, index: number, top: number): boolean {
  for (let at = index, depth = 0; depth < DEEPEST; depth += 1) {
    const kind = frames[at]?.kind;
    if (kind !== 'complement' && kind !== 'controlled') return false;
    const parent = parents[at] ?? null;
    if (parent === top) return true;
    if (parent === null) return false;
    at = parent;
  }
  return false;
}
