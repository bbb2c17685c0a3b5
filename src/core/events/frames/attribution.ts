import type { Constituent } from '../../syntax/index.ts';
import { isSayVerb, isSpeechAct } from '../lexicon/forms.ts';
import type { FrameSentence } from './read-sentence.ts';

/** By whose words a frame is told. */
export interface Attribution {
  /** The frame of the verb that says or thinks it, the nearest; null: "according to", or a noun ("rumours that …"). */
  readonly holder: number | null;
  /** The outermost of such frames: "The mayor said Roe told him that …". */
  readonly top: number | null;
  /** Who says it; null: nobody is named. */
  readonly speaker: Constituent | null;
  /** Stands beside what is said, not over it: "…, police said". */
  readonly beside: boolean;
  /** It is said, not only thought, feared or suspected. */
  readonly said: boolean;
}

const THOUGHT = new Set(['believe', 'think', 'suspect', 'fear', 'assume', 'speculate', 'suppose', 'understand', 'expect', 'hope', 'feel', 'imagine', 'guess', 'worry', 'doubt', 'wish', 'want', 'know', 'consider', 'wonder', 'dream']);
const SAID = new Set('say tell report claim announce declare state allege assert insist maintain argue add explain confirm warn admit concede acknowledge write tweet reveal testify promise vow pledge suggest indicate note accuse charge estimate disclose complain predict agree inform contend hint imply recount swear plead attest deny reply respond joke boast caution stress conclude recall describe emphasise emphasize observe remark quote comment post'.split(' '));

/** What is heard or found out is told by others, whoever they are. */
const HEARD = new Set(['hear', 'learn', 'read', 'find', 'rule', 'emerge', 'transpire', 'show', 'decide', 'prove']);

export const says = (lemma: string): boolean => (SAID.has(lemma) || isSayVerb(lemma) || isSpeechAct(lemma)) && !THOUGHT.has(lemma);
export const thinks = (lemma: string): boolean => THOUGHT.has(lemma);

/** Nouns that do not vouch for what their "that" says. */
const RUMOURS = /^(?:reports?|claims?|allegations?|accusations?|rumou?rs?|fears?|suspicions?|speculation|suggestions?|indications?|beliefs?|theory|theories)$/u;
const CHARGING = new Set('accuse charge suspect convict arrest jail sentence fine blame indict try condemn imprison detain question sue hold wanted'.split(' '));

/** "Accused of stealing", "charged with killing": what somebody is said to have done. */
export function isCharge({ frames, lemmas, parents, lower }: FrameSentence, at: number): boolean {
  const frame = frames[at];
  return frame?.tense === null && frame.kind === 'adverbial' && frame.mark !== null && /^(?:of|with|for|over|about)$/u.test(lower[frame.mark] ?? '') && CHARGING.has(lemmas[parents[at] ?? -1] ?? '');
}

const DEEPEST = 24;

/** By whose words each frame is told; null: the article's own. */
export function attributionOf(sentence: FrameSentence, index: number): Attribution | null {
  const { frames, parents } = sentence;
  let found: Attribution | null = null;
  // "According to papers filed on Friday": that they were filed is nobody's saying.
  const source = accordingTo(sentence);
  const { verb = -1, kind } = frames[index] ?? {};
  if (source !== null && kind === 'noun' && source.start <= verb && verb < source.end) return null;
  for (let at: number | null = index, depth = 0; at !== null && depth < DEEPEST; depth += 1) {
    const frame = frames[at];
    if (frame === undefined) break;
    const parent: number | null = parents[at] ?? null;
    const here = heldBy(sentence, at, parent);
    if (here !== null) found = joinedWith(found, here);
    if (frame.kind === 'main') break;
    // "After serving a term, Roe said": the clause beside is no part of what is said.
    if (frame.kind === 'beside' && here === null) break;
    if (here?.beside === true) break;
    at = parent;
  }
  return found;
}

/** What one says stands before a verb that is joined to the saying. */
const saysBetween = ({ children, frames }: FrameSentence, at: number, verb: number): boolean =>
  (children[at] ?? []).some((child) => frames[child]?.kind === 'complement' && frames[child].verb > (frames[at]?.verb ?? 0) && frames[child].verb < verb);

/** The nearest, under the outermost. */
const joinedWith = (near: Attribution | null, far: Attribution): Attribution => {
  if (near === null) return far;
  // "Roe says he left, a paper reported": two speakers, of whom a title can name one.
  return far.beside ? { ...near, top: null, speaker: null, said: false } : { ...near, top: far.top };
};

/** What says a frame directly: the verb that it is the complement of, the noun that its "that" hangs on, or a speaker beside it. */
function heldBy(sentence: FrameSentence, at: number, parent: number | null): Attribution | null {
  const { frames, lemmas, lower, tags } = sentence;
  const frame = frames[at];
  if (frame === undefined) return null;
  const above = parent === null ? undefined : frames[parent];
  const lemma = parent === null ? '' : (lemmas[parent] ?? '');
  if (frame.kind === 'complement' && above !== undefined && parent !== null && (frame.tense !== null || says(lemma) || thinks(lemma) || HEARD.has(lemma))) {
    // "Olena Roe, said a guard, stole the boat": who spoke was taken for who did it.
    const between = frame.mark === null && tags[above.verb - 1] === ',' && above.subject?.end === above.verb - 1 && tags[frame.subject?.end ?? -1] === ',';
    if (between) return { holder: null, top: null, speaker: null, beside: false, said: false };
    // "The road is shut, the council said".
    const beside = frame.verb < above.verb && (frame.mark === null || frame.mark > (frame.subject?.start ?? frame.mark));
    // "Asked if he left, Roe said …": it is not what he said.
    if (beside && sentence.groups[at] === 0) return { holder: null, top: null, speaker: null, beside: false, said: false };
    // "…, the council announced": a participle that has no verb over it is a past.
    const passive = above.passive && (above.tense !== null || above.kind !== 'main' || sentence.headline);
    return { holder: parent, top: beside ? null : parent, speaker: passive ? above.agent : above.subject, beside, said: says(lemma) };
  }
  // "It has been reported that the mill was sold", "police said a man who was hurt died": whatever it was taken for.
  const isThat = frame.kind === 'adverbial' && frame.tense !== null && lower[frame.mark ?? -1] === 'that' && (says(lemma) || thinks(lemma));
  if (parent !== null && above !== undefined && (isThat || isSaidOf(sentence, at, parent))) {
    return { holder: parent, top: parent, speaker: above.passive ? above.agent : above.subject, beside: false, said: says(lemma) };
  }
  if (/^(?:noun|relative)$/u.test(frame.kind) && frame.tense !== null && RUMOURS.test(lower[frame.parent ?? -1] ?? '') && frame.subjectFrom === 'own' && lower[frame.subject?.head ?? -1] !== 'that') {
    return { holder: null, top: null, speaker: null, beside: false, said: !RUMOURS.test(lower[frame.parent ?? -1] ?? '') };
  }
  // "He told a court that Roe left": a "that" with a clause that lacks nothing is what is said.
  const whole = frame.tense !== null && frame.subject !== null && frame.subjectFrom === 'own' && lower[frame.subject.head] !== 'that' && (frame.object !== null || frame.passive || frame.obliques.length > 0);
  if ((frame.kind === 'relative' || frame.kind === 'noun') && (lower[sentence.starts[at] ?? 0] === 'that' || lower[(sentence.starts[at] ?? 0) - 1] === 'that') && whole && parent !== null && above !== undefined && says(lemma)) {
    return { holder: parent, top: parent, speaker: above.subject, beside: false, said: true };
  }
  // "Told a briefing many had left and had changed their clothes": whether the speaker did, nobody can tell.
  if (frame.kind === 'conjunct' && above !== undefined && parent !== null && frame.subjectFrom === 'shared' && says(lemma) && saysBetween(sentence, parent, frame.verb)) return { holder: null, top: null, speaker: null, beside: false, said: false };
  // "saying she, Roe and Marsh left": whose words the last part is, nobody can tell.
  if (frame.kind === 'conjunct' && above !== undefined && above.tense === null && says(lemma)) return { holder: null, top: null, speaker: null, beside: false, said: false };
  if (frame.kind === 'noun' && frame.mark !== null && lower[frame.mark] === 'that' && frame.tense !== null) {
    return { holder: null, top: null, speaker: null, beside: false, said: !RUMOURS.test(lower[frame.parent ?? -1] ?? '') };
  }
  if (frame.kind === 'controlled' && parent !== null && above !== undefined && says(lemma) && (above.passive || frame.perfect)) return { holder: parent, top: parent, speaker: above.passive ? above.agent : above.subject, beside: false, said: true };
  // "Charged with killing six": it is the charge that is told.
  if (isCharge(sentence, at) && parent !== null) return { holder: parent, top: parent, speaker: null, beside: false, said: false };
  const beside = besides(sentence, at);
  if (beside !== null) {
    const teller = frames[beside];
    const speaker = teller?.kind === 'conjunct' && teller.subjectFrom !== 'own' ? null : (teller?.subject ?? null);
    return { holder: beside, top: null, speaker, beside: true, said: says(lemmas[beside] ?? '') };
  }
  const source = accordingTo(sentence);
  return source === null ? null : { holder: null, top: null, speaker: source, beside: true, said: true };
}

/** A clause at the object of "say", which has none, or behind whom somebody tells, without "who" or "that". */
function isSaidOf({ frames, lemmas, lower, starts }: FrameSentence, at: number, parent: number): boolean {
  const [frame, above] = [frames[at], frames[parent]];
  if (frame === undefined || above === undefined || (above.object ?? above.indirectObject) === null) return false;
  if (frame.tense === null || !/^(?:noun|relative)$/u.test(frame.kind) || (frame.parent ?? -1) < above.verb) return false;
  if (lemmas[parent] === 'say') return true;
  const linked = /^(?:who|whom|whose|which|that|where|when)$/u.test(lower[starts[at] ?? 0] ?? '');
  return lemmas[parent] === 'tell' && frame.subject !== null && frame.subjectFrom === 'own' && !linked;
}

/** The end of a phrase with its apposition: "the head of the council, Olena Roe", "Olena Roe, head of the council". */
function anotherName(tags: readonly string[], start: number, comma: number): number {
  const next = tags.findIndex((tag, at) => at > comma && /^(?:,|:|\.)$/u.test(tag));
  const end = next < 0 ? tags.length : next;
  const inside = tags.slice(comma + 1, end);
  if (tags[comma] !== ',' || inside.length === 0 || inside.length > LONGEST_APPOSITION) return comma;
  const names = (some: readonly string[]): boolean => some.every((tag) => tag.startsWith('NNP'));
  const before = tags.slice(start, comma);
  const named = names(inside) && !names(before);
  const described = names(before) && /^(?:DT|NNS?|JJ)$/u.test(inside[0] ?? '') && inside.some((tag) => /^NNS?$/u.test(tag)) && !inside.some((tag) => /^(?:VB|MD|W|PRP$|CC)/u.test(tag));
  return named || described ? end : comma;
}

const LONGEST_APPOSITION = 8;

/** "According to Olena Roe", at the head of a sentence up to its comma, else to the end of the clause; `from` is "according". Null: there is none. */
export function accordingTo({ lower, tags }: FrameSentence): (Constituent & { readonly from: number }) | null {
  const from = lower.findIndex((word, at) => word === 'according' && lower[at + 1] === 'to');
  if (from < 0) return null;
  const start = from + 2;
  const comma = lower.findIndex((word, at) => at > start && /^(?:,|;|\.+)$/u.test(word));
  const end = comma < 0 ? lower.length : anotherName(tags, start, comma);
  const head = tags.findLastIndex((tag, at) => at >= start && at < end && tag.startsWith('NN'));
  return end <= start ? null : { from, start, end, head: head < 0 ? end - 1 : head };
}

/** The frame that says what stands beside it; null: none. */
export function besides(sentence: FrameSentence, at: number): number | null {
  const { frames, lemmas, parents, children, lower, quoted } = sentence;
  const speaks = (other: number): boolean => {
    const frame = frames[other];
    return frame !== undefined && !frame.passive && frame.complement === null && (frame.object === null || /^(?:tell|inform|remind|assure)$/u.test(lemmas[other] ?? '')) && frame.tense !== null && !frame.negated && (says(lemmas[other] ?? '') || thinks(lemmas[other] ?? '')) && quoted[frame.verb] !== true;
  };
  const frame = frames[at];
  if (frame === undefined || (frame.kind !== 'main' && frame.kind !== 'beside' && frame.kind !== 'conjunct')) return null;
  // "Asked if he left, Roe said …": it is not what he said.
  if (sentence.groups[at] === 0 && frame.subject?.start !== 0) return null;
  // "…, Olena Roe, the owner, told the Herald": a second verb behind a comma alone.
  const told = (children[at] ?? []).find((other) => frames[other]?.kind === 'conjunct' && frames[other].mark === null && frames[other].tense !== null && says(lemmas[other] ?? '') && lower.slice(frame.verb, frames[other].verb).includes(','));
  if (told !== undefined) return told;
  const child = (children[at] ?? []).find((other) => frames[other]?.kind === 'beside' && speaks(other));
  if (child !== undefined) return child;
  const parent = parents[at] ?? null;
  return frame.kind === 'beside' && parent !== null && speaks(parent) ? parent : null;
}
