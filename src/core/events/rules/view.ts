import type { Frame } from '../../syntax/index.ts';
import { says } from '../frames/attribution.ts';
import type { FrameSentence } from '../frames/read-sentence.ts';
import { actionsOfNoun, actionsOfVerb, isStateVerb } from '../lexicon/forms.ts';
import { isCondition, isSubordinator } from '../lexicon/function-words.ts';
import { NONVERIDICAL_VERBS } from '../lexicon/verbs.ts';

/** Tense and mood: a frame's own, or those of the verb that it is joined to. */
export interface Mood {
  readonly tense: Frame['tense'];
  readonly modal: string | null;
  readonly negated: boolean;
  readonly perfect: boolean;
  readonly progressive: boolean;
}

/** A frame with what rules ask of it. */
export interface View {
  readonly sentence: FrameSentence;
  readonly index: number;
  readonly frame: Frame;
  readonly lemma: string;
  readonly mood: Mood;
  /** The word that it begins with, if that links it; "": none. */
  readonly mark: string;
  /** Of the verb. */
  readonly tag: string;
  readonly headline: boolean;
  /** "To leave", or a bare infinitive. */
  readonly infinitive: boolean;
  /** The verb is of a class of actions that news tells of. */
  readonly known: boolean;
  /** A verb of being, having or thinking, and no such action. */
  readonly stative: boolean;
  /** A time expression says when. */
  readonly dated: boolean;
  /** It stands inside a quotation that is a part of its sentence. */
  readonly quoted: boolean;
  /** The frame that it hangs on; null: none. */
  readonly parent: View | null;
  readonly children: readonly number[];
}

const DEEPEST = 24;
/** Who is told not to have done it, or only asked about. */
const NOBODY = /^(?:neither|nobody|none|no|not|nothing|few|any|anybody|anyone)$/u;

/** The frames of a sentence as rules see them. `dated` has those with a time expression of their own. */
export function viewsOf(sentence: FrameSentence, dated: ReadonlySet<number>): readonly View[] {
  const { frames, lemmas, lower, tags, parents, children, quoted, present } = sentence;
  const all = quoted.every((inside, at) => inside || /^\W+$/u.test(lower[at] ?? ''));
  const done: (View | undefined)[] = [];
  const view = (index: number, depth: number): View | null => {
    const known = done[index];
    const frame = frames[index];
    if (known !== undefined || frame === undefined) return known ?? null;
    const lemma = lemmas[index] ?? '';
    const tag = tags[frame.verb] ?? '';
    const parent = parents[index] ?? null;
    const mood = moodOf(sentence, index, 0);
    const isKnown = actionsOfVerb(lemma, lower[frame.particle ?? frame.verb + 1] ?? null).length > 0;
    const made: View = {
      sentence, index, frame, lemma, mood, mark: lower[frame.mark ?? -1] ?? '', tag, headline: present,
      infinitive: frame.tense === null && (tag === 'VB' || tag === 'VB-AUX' || (lower[frame.verb - 1] === 'to' && !tag.startsWith('VBG'))),
      known: isKnown, stative: isStateVerb(lemma) && !isKnown, dated: dated.has(index), quoted: quoted[frame.verb] === true && !all && !((mood.tense === 'past' || mood.perfect) && isPartly(sentence, index)),
      parent: parent === null || depth > DEEPEST ? null : view(parent, depth + 1), children: children[index] ?? [],
    };
    done[index] = made;
    return made;
  };
  return frames.flatMap((_, index) => view(index, 0) ?? []);
}

/** "Roe “sketched out” a plan": the clause begins before the quotation. */
const isPartly = ({ quoted, starts, groups, frames }: FrameSentence, at: number): boolean =>
  quoted[groups[at] ?? -1] !== true || (frames[at]?.subjectFrom === 'own' && quoted[starts[at] ?? -1] !== true);

function moodOf(sentence: FrameSentence, at: number, depth: number): Mood {
  const frame = sentence.frames[at];
  if (frame === undefined) return { tense: null, modal: null, negated: false, perfect: false, progressive: false };
  const negated = frame.negated || isOfNobody(sentence, at, frame) || isOfAny(sentence, frame);
  const own: Mood = { tense: frame.tense, modal: frame.modal === null ? null : (sentence.lower[frame.modal] ?? ''), negated, perfect: frame.perfect, progressive: frame.progressive };
  const parent = sentence.parents[at] ?? null;
  if (frame.kind !== 'conjunct' || parent === null || depth > DEEPEST) return own;
  // "Has not lost or abandoned a tank": neither.
  const either = /^n?or$/u.test(sentence.lower[frame.mark ?? -1] ?? '') && frame.subjectFrom === 'shared' && frame.modal === null;
  if (frame.tense !== null && !either) return own;
  const above = moodOf(sentence, parent, depth + 1);
  if (frame.tense !== null) return { ...own, negated: negated || above.negated };
  return { ...above, negated: negated || above.negated };
}

/** "Any soldiers who resisted": nobody says that some did. */
function isOfAny({ lower, tags }: FrameSentence, { kind, parent }: Frame): boolean {
  if (kind !== 'relative' || parent === null) return false;
  let at = parent;
  while (at > 0 && /^(?:JJ|NN|CD|VBN|HYPH)/u.test(tags[at] ?? '') && !/^(?:DT|PDT)$/u.test(tags[at] ?? '')) at -= 1;
  return /^(?:any|no|every|each)$/u.test(lower[at] ?? '');
}

/** "Nobody was hurt", "not all of them fled", "neither Roe nor Marsh left", "the ferry neither sank nor burned". */
function isOfNobody({ lower, groups }: FrameSentence, at: number, { verb, subject }: Frame): boolean {
  const before = (place: number | undefined): string => lower[(place ?? 0) - 1] ?? '';
  const around = lower.slice(Math.max(0, (groups[at] ?? verb) - 1), verb);
  return around.some((word) => /^(?:neither|nor|hardly|scarcely)$/u.test(word))
    || (subject !== null && (NOBODY.test(lower[subject.start] ?? '') || /^(?:not|neither|nor)$/u.test(before(subject.start))));
}

export const past = ({ mood }: View): boolean => mood.tense === 'past' || mood.perfect;
export const finite = ({ mood }: View): boolean => mood.tense !== null;
export const kindIs = ({ frame }: View, ...kinds: readonly Frame['kind'][]): boolean => kinds.includes(frame.kind);
/** Some noun names something that happens. */
export const eventNoun = ({ sentence: { lower } }: View, part: { readonly head: number } | null): boolean => part !== null && actionsOfNoun(lower[part.head] ?? '').length > 0;
/** What is said of the subject by a form of "be"; else the verb. */
export const predicate = ({ sentence, frame, lemma }: View): string => (frame.predicate === frame.verb ? lemma : (sentence.lower[frame.predicate] ?? ''));
export const hasChild = ({ children, sentence: { frames } }: View, ...kinds: readonly Frame['kind'][]): boolean => children.some((child) => kinds.includes(frames[child]?.kind ?? 'main'));

/** It has words behind or beside it that it says: a clause, a quotation. */
export const hasSaid = (view: View): boolean =>
  kindIs(view, 'beside') || (view.frame.complement !== null && hasChild(view, 'complement')) || hasChild(view, 'beside')
  || view.sentence.quoted.some((inside, at) => inside && view.sentence.owners[at] === view.index);

const RATE = /^(?:always|usually|often|routinely|regularly|typically|generally|sometimes|rarely|annually|daily|weekly|monthly|hourly|per)$/u;
/** It says how often something is done. */
export const isRate = ({ sentence: { lower, owners, tags }, index, frame: { subject } }: View): boolean =>
  lower.some((word, at) => owners[at] === index && RATE.test(word) && !(tags[at] ?? '').startsWith('JJ') && !(subject !== null && subject.start <= at && at < subject.end));

/** "Did not open until May": what stands behind "until" is when it did. */
export const isUntil = ({ sentence: { lower, owners }, index, mood, dated }: View): boolean =>
  mood.negated && dated && lower.some((word, at) => owners[at] === index && (word === 'until' || word === 'till'));

/** What a past says of a thing that is known: "the man who stole it", "the pact signed in May". */
const isKnownThing = ({ sentence, frame, mood, tag }: View): boolean => {
  if (frame.mark !== null || (mood.tense !== 'past' && tag !== 'VBN')) return false;
  let at = frame.parent ?? 0;
  while (at > 0 && /^(?:JJ|NN|CD|HYPH|POS)/u.test(sentence.tags[at] ?? '') && sentence.tags[at - 1] !== 'IN') at -= 1;
  return /^(?:the|those|this|his|her|its|their)$/u.test(sentence.lower[at] ?? '');
};

/** True where a frame, or one that it hangs on, is a condition, a possibility, a denial or a wish: nobody tells that it is so. */
export function isUnreal(view: View): boolean {
  let known = false;
  for (let at: View | null = view, depth = 0; at !== null && depth < DEEPEST; at = at.parent, depth += 1) {
    if (kindIs(at, 'adverbial', 'complement') && isCondition(at.mark)) return true;
    if (kindIs(at, 'noun', 'relative', 'complement') && at.sentence.lower[(at.frame.subject?.start ?? 0) - 1] === 'whether') return true;
    const above: View | null = at.parent;
    if (above === null || kindIs(at, 'beside', 'main')) return false;
    // "Denied that he knew the man who stole it", "need not adjust it, because it held the bonds": that is taken for granted.
    known ||= (kindIs(at, 'relative', 'noun') && isKnownThing(at)) || (kindIs(at, 'adverbial') && at.mood.tense === 'past' && isSubordinator(at.mark));
    if (known || kindIs(at, 'relative')) continue;
    if (kindIs(at, 'complement') && (above.mood.negated || NONVERIDICAL_VERBS.includes(above.lemma) || (above.lemma === 'hope' && past(at)))) return true;
    if (kindIs(at, 'controlled') && above.mood.negated) return true;
    if (above.mood.modal !== null && above.mood.modal !== 'would' && !kindIs(at, 'conjunct') && at.mood.tense !== 'past') return true;
  }
  return false;
}

const ASKING = /^(?:what|who|whom|which|why|how)$/u;

/** A clause that may tell of long ago: "which …", "since …". */
export function isAside(view: View): boolean {
  const { sentence, parent } = view;
  if (kindIs(view, 'relative')) return !/^(?:where|when)$/u.test(sentence.lower[sentence.starts[view.index] ?? 0] ?? '') && !(view.lemma === 'die' && view.mood.perfect);
  // "The gun he used", "what he had done".
  if (kindIs(view, 'noun') && finite(view) && !view.headline && view.frame.mark === null && sentence.lower[sentence.starts[view.index] ?? 0] !== 'as' && sentence.starts[view.index] === (view.frame.parent ?? 0) + 1 && !says(parent?.lemma ?? '')) return true;
  const first = sentence.starts[view.index] ?? 0;
  if (kindIs(view, 'complement', 'adverbial') && [first, first - 1].some((at) => ASKING.test(sentence.lower[at] ?? ''))) return true;
  if (kindIs(view, 'adverbial') && /^(?:since|before|until|till|once|because)$/u.test(view.mark)) return true;
  return kindIs(view, 'conjunct') && parent !== null && !kindIs(parent, 'relative') && isAside(parent);
}
