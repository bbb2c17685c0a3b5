import { actionsOfNoun, actionsOfVerb, isLightVerb, isSpeechAct, verbForm } from '../lexicon/forms.ts';
import { actionsOfIdiom } from '../lexicon/idioms.ts';
import { partsWithin } from './parts-within.ts';
import type { FrameSentence } from './read-sentence.ts';

export interface FrameActions {
  readonly actions: readonly string[];
  /** Classes of what it is done to, or of what is announced, ordered or planned. */
  readonly objects: readonly string[];
  /** The token that names it. */
  readonly at: number;
}

const CAUSES = /^(?:in|by|during|after)$/u;
const VIOLENT = /^(?:kill|injure|destroy|damage)$/u;
const AWAITED = /^(?:schedule|slate|plan|expect|set|anticipate)$/u;
/** So many words behind a verb may make an idiom with it. */
const IDIOM = 8;

/** What is done: classes of the verb, or of the noun that a light verb carries. */
export function actionsOfFrame(sentence: FrameSentence, index: number): FrameActions {
  const { frames, lower, lemmas, owners, tags } = sentence;
  const frame = frames[index];
  if (frame === undefined) return { actions: [], objects: [], at: 0 };
  const lemma = lemmas[index] ?? '';
  const ofNoun = (part: { readonly head: number } | null): readonly string[] => (part === null ? [] : actionsOfNoun(lower[part.head] ?? ''));
  const ofVerb = (at: number): readonly string[] => actionsOfVerb(lemmas[at] ?? '', lower[frames[at]?.particle ?? (frames[at]?.verb ?? 0) + 1] ?? null);
  const inner = [...partsWithin(sentence, index)].filter((at) => at !== index).flatMap(ofVerb);
  // Whatever its nouns hang on: "quizzed over the murder", "opened a trial for murder".
  const nouns = lower.flatMap((word, at) => (at > frame.verb && owners[at] === index && (tags[at] ?? '').startsWith('NN') ? actionsOfNoun(word) : []));
  const objects = [...new Set([...nouns, ...inner])];
  // "Three towns taken": what it is done to stands before it.
  const patient = frame.passive && frame.subject !== null ? [lower[frame.subject.head] ?? ''] : [];
  const idiom = actionsOfIdiom(lemma, [...patient, ...lower.slice(frame.verb + 1, frame.verb + IDIOM)]);
  if (idiom.length > 0) return { actions: idiom, objects, at: frame.verb };
  const subject = ofNoun(frame.subject);
  if (lemma === 'be' && subject.length > 0 && frame.subject !== null) return { actions: subject, objects: [], at: frame.subject.head };
  // "Is to close".
  const verb = lemma === 'be' && (tags[frame.predicate] ?? '').startsWith('VB') ? verbForm(lower[frame.predicate] ?? '') : null;
  if (verb !== null) {
    const classes = actionsOfVerb(verb.lemma, lower[frame.predicate + 1] ?? null);
    return { actions: classes.length > 0 ? classes : [`=${verb.lemma}`], objects: ofNoun(frame.object), at: frame.predicate };
  }
  if (lemma === 'be') return { actions: [`=${lower[frame.predicate] ?? 'be'}`], objects: [], at: frame.predicate };
  // "The vote is scheduled for Monday": the vote is.
  if (frame.passive && AWAITED.test(lemma) && subject.length > 0 && frame.subject !== null) return { actions: subject, objects: [], at: frame.subject.head };
  // "Was left in ruins": somebody else left.
  const own = frame.passive && lemma === 'leave' ? [] : ofVerb(index);
  if (isLightVerb(lemma) && own.length === 0) {
    const carried = frame.passive || frame.object === null ? frame.subject : frame.object;
    const classes = ofNoun(carried);
    if (classes.length > 0 && carried !== null) return { actions: classes, objects: [], at: carried.head };
  }
  if (isSpeechAct(lemma)) return { actions: own.length > 0 ? own : [`=${lemma}`], objects, at: frame.verb };
  if (own.length === 0) return { actions: [`=${lemma}`], objects, at: frame.verb };
  const cause = own.some((action) => VIOLENT.test(action)) ? [...subject, ...ofNoun(frame.agent), ...frame.obliques.filter(({ preposition }) => CAUSES.test(lower[preposition ?? -1] ?? '')).flatMap(ofNoun)] : [];
  return { actions: [...new Set([...own, ...cause])], objects, at: frame.verb };
}
