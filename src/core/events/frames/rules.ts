import type { EventKind } from '../../model.ts';
import type { Frame } from '../../syntax/index.ts';
import { actionsOfNoun, actionsOfVerb, isLightVerb, isSayVerb, isSpeechAct, isStateVerb } from '../lexicon/forms.ts';
import { says, thinks } from './attribution.ts';
import type { Placed } from './frame-times.ts';
import type { FrameSentence } from './read-sentence.ts';

/** What a frame tells: what kind of thing, and whether on the side. */
export interface Told {
  readonly kind: EventKind;
  readonly background: boolean;
  readonly rule: string;
  /** A time expression says when. */
  readonly dated: boolean;
}

/** A frame with what the rules ask of it. */
interface View {
  readonly sentence: FrameSentence;
  readonly index: number;
  readonly frame: Frame;
  readonly lemma: string;
  readonly mood: Mood;
  /** The word that it begins with, if that links it. */
  readonly mark: string;
  /** Of the verb. */
  readonly tag: string;
  readonly headline: boolean;
  /** "To leave", or a bare infinitive. */
  readonly infinitive: boolean;
  /** A class of actions that news tells of holds the verb. */
  readonly known: boolean;
  /** A verb of being, having, thinking. */
  readonly state: boolean;
  /** A time expression says when. */
  readonly dated: boolean;
  readonly quoted: boolean;
  readonly parent: View | null;
}

/** Tense and mood: a frame's own, or those of the verb that it is joined to. */
interface Mood {
  readonly tense: Frame['tense'];
  readonly modal: string | null;
  readonly negated: boolean;
  readonly perfect: boolean;
  readonly progressive: boolean;
}

interface Rule {
  readonly name: string;
  /** Null: nothing that happened, is planned or is said. */
  readonly tells: EventKind | null;
  readonly when: (view: View) => boolean;
  /** Whether it is told on the side, where its link to the sentence does not say so already. */
  readonly aside?: boolean;
}

const UNREAL = new Set(['if', 'unless', 'whether', 'lest']);
const AWAITED = new Set(['expect', 'anticipate', 'schedule', 'set', 'slate', 'plan', 'project', 'due', 'likely', 'poise', 'ready', 'tip', 'bind', 'prepare', 'forecast']);
const PLANNING = new Set(['expect', 'anticipate', 'schedule', 'plan', 'intend', 'prepare', 'aim', 'slate', 'set', 'hope', 'seek']);
/** What stands in the infinitive behind them is done, or as real as they are. */
const BRINGING_ABOUT = new Set('begin start continue manage help force cause come go get prove dare happen proceed lead allow enable make let keep stop finish see find catch leave say report believe think allege know seem appear have send prompt move rush turn use watch hear'.split(' '));
/** What is done by saying it, and leaves something changed. */
const ACTS = new Set(['announce', 'order', 'appoint', 'reject', 'declare', 'charge', 'accuse', 'dismiss', 'name', 'call', 'pledge', 'rule', 'find', 'report', 'publish', 'post', 'write', 'estimate', 'add', 'complain', 'reveal', 'disclose', 'indicate', 'hear', 'learn', 'read', 'quote', 'record']);
const ENDED = new Set(['dead', 'missing', 'underway', 'over', 'complete', 'finished', 'ablaze']);
const RATE = /^(?:always|usually|often|routinely|regularly|typically|generally|sometimes|rarely|annually|daily|weekly|monthly|hourly|per)$/u;
const NO_PARTICIPLE_CLAUSE = new Set(['without', 'of', 'for', 'instead', 'by', 'than', 'like']);

const past = ({ mood }: View): boolean => mood.tense === 'past' || mood.perfect;
const finite = ({ mood }: View): boolean => mood.tense !== null;
const stative = ({ state, known }: View): boolean => state && !known;
const lemmaIs = (view: View | null, set: ReadonlySet<string>): boolean => view !== null && set.has(view.lemma);
const eventNoun = ({ sentence: { lower } }: View, part: { readonly head: number } | null): boolean => part !== null && actionsOfNoun(lower[part.head] ?? '').length > 0;
const rated = ({ sentence: { lower, owners }, index }: View): boolean => lower.some((word, at) => owners[at] === index && RATE.test(word));
const predicate = ({ sentence, frame, lemma }: View): string => (frame.predicate === frame.verb ? lemma : (sentence.lower[frame.predicate] ?? ''));
/** "is expected to", "is due to", "is to", "is going to". */
const leadsTo = (view: View): boolean => (view.lemma === 'be' && (view.frame.predicate === view.frame.verb || AWAITED.has(predicate(view)))) || (view.frame.passive && AWAITED.has(view.lemma)) || (view.lemma === 'go' && view.frame.progressive);

const notUntil = (v: View): boolean => v.mood.negated && v.dated && /^(?:until|till)$/u.test(v.sentence.lower.find((word, at) => (word === 'until' || word === 'till') && v.sentence.owners[at] === v.index) ?? '');

/** In order: the first that holds decides. */
const RULES: readonly Rule[] = [
  { name: 'not-until', tells: 'event', when: (v) => notUntil(v) && v.mood.tense === 'past' && !stative(v) },
  { name: 'not-until', tells: 'projection', when: (v) => notUntil(v) && v.mood.tense !== null && (!stative(v) || eventNoun(v, v.frame.subject)) },
  { name: 'negated', tells: null, when: (v) => v.mood.negated || /^(?:neither|nobody|none|no|not|nothing|few)$/u.test(v.sentence.lower[v.frame.subject?.start ?? -1] ?? '') || (v.frame.subject !== null && /^(?:not|neither)$/u.test(v.sentence.lower[v.frame.subject.start - 1] ?? '')) || v.sentence.lower[v.sentence.starts[v.index] ?? 0] === 'neither' || v.sentence.lower[(v.sentence.starts[v.index] ?? 0) - 1] === 'neither' },
  { name: 'quoted', tells: null, when: (v) => v.quoted && !v.known },
  { name: 'can', tells: null, when: (v) => v.mood.modal !== null && /^(?:can|ca)$/u.test(v.mood.modal) },
  { name: 'unreal-past', tells: null, when: (v) => v.mood.modal !== null && v.mood.perfect },
  { name: 'future', tells: 'projection', when: (v) => (v.mood.tense === 'future' || v.mood.modal !== null) && !stative(v) && !thinks(v.lemma) && !says(v.lemma) },
  { name: 'future-state', tells: null, when: (v) => v.mood.tense === 'future' || v.mood.modal !== null },
  { name: 'scheduled', tells: 'projection', when: (v) => v.infinitive && v.frame.kind === 'controlled' && v.parent !== null && (leadsTo(v.parent) || (v.parent.lemma === 'be' && v.parent.frame.predicate === v.frame.predicate)) && !v.parent.mood.negated && !stative(v) },
  { name: 'planned', tells: 'projection', when: (v) => v.infinitive && v.frame.kind === 'controlled' && lemmaIs(v.parent, PLANNING) && v.parent?.mood.negated === false && v.parent.mood.modal === null && !stative(v) },
  { name: 'first-to', tells: 'event', when: (v) => v.infinitive && v.dated && v.parent !== null && v.parent.lemma === 'be' && past(v.parent) && v.frame.kind === 'noun' && !stative(v) },
  { name: 'dated-infinitive', tells: 'projection', when: (v) => v.infinitive && v.sentence.lower[v.frame.verb - 1] === 'to' && v.dated && !stative(v) && !lemmaIs(v.parent, BRINGING_ABOUT) },
  { name: 'brought-about', tells: 'event', when: (v) => !finite(v) && (v.frame.kind === 'controlled' || v.frame.kind === 'complement') && lemmaIs(v.parent, BRINGING_ABOUT) && v.parent?.mood.negated === false && (past(v.parent) || v.headline || v.parent.mood.progressive) && !stative(v) },
  { name: 'headline-infinitive', tells: 'projection', when: (v) => v.headline && v.infinitive && v.frame.kind !== 'controlled' && v.frame.kind !== 'adverbial' && (v.parent === null || v.frame.kind === 'main' || v.sentence.starts[v.index] === 1 || v.frame.parent === 0) && !stative(v) },
  { name: 'infinitive', tells: null, when: (v) => v.infinitive && !finite(v) },
  { name: 'headline-participle', tells: 'event', when: (v) => v.headline && !finite(v) && (v.frame.kind === 'main' || v.frame.kind === 'conjunct' || (v.frame.kind === 'noun' && v.sentence.frames.every(({ tense }) => tense === null))) && (v.tag === 'VBN' || v.tag === 'VBG') && !stative(v) },
  // "The van exploded in the north": a past that is taken for a participle.
  { name: 'past', tells: 'event', when: (v) => !finite(v) && v.frame.kind === 'main' && v.tag === 'VBN' && v.frame.subject !== null && !stative(v) && !thinks(v.lemma) && !says(v.lemma) },
  { name: 'participle-clause', tells: null, when: (v) => !finite(v) && (v.frame.kind === 'adverbial' || v.frame.kind === 'conjunct') && (NO_PARTICIPLE_CLAUSE.has(v.mark) || stative(v) || says(v.lemma) || thinks(v.lemma)) },
  { name: 'participle-clause', tells: 'event', when: (v) => !finite(v) && (v.frame.kind === 'adverbial' || v.frame.kind === 'conjunct') && (v.known || v.dated || v.frame.kind === 'conjunct') },
  { name: 'reduced-relative', tells: 'event', aside: true, when: (v) => !finite(v) && v.frame.kind === 'noun' && (v.known || v.dated) && v.tag === 'VBN' && (v.frame.parent ?? 0) < v.frame.verb && !stative(v) && !says(v.lemma) },
  { name: 'reduced-relative', tells: 'event', aside: true, when: (v) => !finite(v) && v.frame.kind === 'noun' && v.known && v.tag === 'VBG' && (v.frame.parent ?? 0) < v.frame.verb },
  { name: 'not-finite', tells: null, when: (v) => !finite(v) },
  { name: 'does', tells: null, when: (v) => v.lemma === 'do' && v.frame.object === null },
  { name: 'existential', tells: 'event', when: (v) => v.lemma === 'be' && past(v) && v.sentence.lower[v.frame.verb - 1] === 'there' && eventNoun(v, v.frame.subject) },
  { name: 'dated-by-be', tells: 'event', when: (v) => v.lemma === 'be' && past(v) && v.dated && v.frame.kind !== 'relative' && eventNoun(v, v.frame.subject) && (v.frame.predicate === v.frame.verb || v.sentence.tags[v.frame.predicate] === 'NNP' || v.sentence.tags[v.frame.predicate] === 'CD') },
  { name: 'ended', tells: 'event', when: (v) => v.lemma === 'be' && v.frame.predicate !== v.frame.verb && ENDED.has(predicate(v)) && !/^V/u.test(v.sentence.tags[v.frame.predicate] ?? '') },
  { name: 'scheduled-noun', tells: 'projection', when: (v) => v.frame.passive && AWAITED.has(v.lemma) && v.dated && eventNoun(v, v.frame.subject) && v.frame.complement === null },
  { name: 'being', tells: null, when: (v) => v.lemma === 'be' || v.lemma === 'seem' || v.lemma === 'appear' || v.lemma === 'remain' },
  { name: 'quoted', tells: null, when: (v) => v.quoted && !past(v) },
  { name: 'acts-by-words', tells: 'event', when: (v) => ACTS.has(v.lemma) && !hasSaid(v) && (past(v) || v.headline) },
  { name: 'says', tells: 'statement', when: (v) => says(v.lemma) && !v.frame.passive && (past(v) || v.headline || v.mood.progressive || hasSaid(v)) && (isSpeechAct(v.lemma) || v.frame.object === null || hasSaid(v)) },
  { name: 'perceives', tells: null, when: (v) => /^(?:see|hear|notice|watch|find|learn|discover|realise|realize|know|remember|witness|film|show|depict|capture)$/u.test(v.lemma) && (v.frame.complement !== null || (v.sentence.children[v.index] ?? []).some((child) => perceived(v, child))) },
  { name: 'said-of', tells: null, when: (v) => (isSayVerb(v.lemma) && !v.known) || thinks(v.lemma) },
  { name: 'timetable', tells: 'projection', when: (v) => v.mood.tense === 'present' && !v.mood.perfect && !v.headline && !v.mood.progressive && v.dated && !stative(v) && !rated(v) && (v.frame.kind === 'main' || v.frame.kind === 'conjunct' || v.mark === 'when' || v.mark === 'before' || v.mark === 'after' || v.frame.kind === 'relative' || v.frame.kind === 'complement') },
  { name: 'habit', tells: null, when: (v) => (v.mood.tense === 'present' && !v.mood.perfect && !v.headline && !v.mood.progressive) || rated(v) },
  { name: 'planning', tells: null, when: (v) => PLANNING.has(v.lemma) && v.sentence.children[v.index]?.some((child) => v.sentence.frames[child]?.kind === 'controlled') === true && !says(v.lemma) && v.lemma !== 'agree' },
  { name: 'brings-about', tells: null, when: (v) => /^(?:begin|start|continue|manage|come|go|seem|appear|have|get|help|happen|see|find|hear|watch)$/u.test(v.lemma) && v.sentence.children[v.index]?.some((child) => v.sentence.frames[child]?.kind === 'controlled') === true },
  { name: 'state', tells: null, when: (v) => stative(v) && !isLightVerb(v.lemma) },
  { name: 'progressive', tells: 'event', when: (v) => v.mood.progressive && !past(v) },
  { name: 'headline-present', tells: 'event', when: (v) => v.headline && v.mood.tense === 'present' },
  { name: 'past', tells: 'event', when: past },
];

/** What is seen or shown: "saw him fall", "showed the tower collapsing". */
const perceived = ({ sentence: { frames, tags }, frame: { object } }: View, child: number): boolean => {
  const inner = frames[child];
  return inner !== undefined && (inner.kind === 'complement' || inner.kind === 'controlled' || (inner.kind === 'noun' && inner.parent === object?.head && tags[inner.verb] === 'VBG'));
};

/** A quotation, or words beside, that the verb leads to. */
const hasSaid = ({ sentence: { frames, children, quoted, owners }, index, frame }: View): boolean =>
  frame.kind === 'beside' || (frame.complement !== null && (children[index] ?? []).some((child) => frames[child]?.kind === 'complement')) || quoted.some((inside, at) => inside && owners[at] === index) || (children[index] ?? []).some((child) => frames[child]?.kind === 'beside');

function moodOf(sentence: FrameSentence, at: number, depth = 0): Mood {
  const frame = sentence.frames[at];
  if (frame === undefined) return { tense: null, modal: null, negated: false, perfect: false, progressive: false };
  const own: Mood = { tense: frame.tense, modal: frame.modal === null ? null : (sentence.lower[frame.modal] ?? ''), negated: frame.negated, perfect: frame.perfect, progressive: frame.progressive };
  const parent = sentence.parents[at] ?? null;
  if (frame.kind !== 'conjunct' || frame.tense !== null || parent === null || depth > 8) return own;
  const above = moodOf(sentence, parent, depth + 1);
  return { ...above, negated: own.negated || above.negated };
}

const DEEPEST = 24;

/** True where a frame, or one that it hangs on, is a condition, a possibility, a denial or what is wanted: what it says is not so, as far as anybody tells. */
function isUnreal(view: View | null): boolean {
  for (let at = view, depth = 0; at !== null && depth < DEEPEST; at = at.parent, depth += 1) {
    if ((at.frame.kind === 'adverbial' || at.frame.kind === 'complement') && UNREAL.has(at.mark)) return true;
    const above = at.parent;
    if (above === null || at.frame.kind === 'beside' || at.frame.kind === 'main') return false;
    if (at.frame.kind === 'relative') continue;
    if (at.frame.kind === 'complement' && (above.mood.negated || above.lemma === 'deny' || above.lemma === 'want' || above.lemma === 'wish')) return true;
    if (at.frame.kind === 'controlled' && above.mood.negated) return true;
    if (above.mood.modal !== null && at.frame.kind !== 'conjunct' && above.mood.modal !== 'would' && !(at.mood.tense === 'past')) return true;
  }
  return false;
}

/** What each frame tells; null: nothing. */
export function toldBy(sentence: FrameSentence, placed: readonly Placed[]): readonly (Told | null)[] {
  const dated = new Set(placed.filter(({ as, noun }) => (as === 'own' || as === 'by') && noun === null).map(({ frame }) => frame));
  const views = viewsOf(sentence, dated);
  if (sentence.lower.slice(-2).includes('?')) return views.map(() => null);
  return views.map((view): Told | null => {
    const rule = RULES.find(({ when }) => when(view));
    if (rule === undefined || rule.tells === null || isUnreal(view)) return null;
    return { kind: rule.tells, background: rule.aside === true || isAside(view), rule: rule.name, dated: view.dated };
  });
}

/** A clause that may tell of long ago: "which …", "since …". */
function isAside(view: View): boolean {
  const { frame, mark, sentence, parent } = view;
  if (frame.kind === 'relative') return !/^(?:where|when)$/u.test(sentence.lower[sentence.starts[view.index] ?? 0] ?? '') && !(view.lemma === 'die' && view.mood.perfect);
  if (frame.kind === 'adverbial' && /^(?:since|before|until|till|once|because)$/u.test(mark)) return true;
  return frame.kind === 'conjunct' && parent !== null && parent.frame.kind !== 'relative' && isAside(parent);
}

function viewsOf(sentence: FrameSentence, dated: ReadonlySet<number>): readonly View[] {
  const { frames, lemmas, lower, tags, parents, quoted, headline } = sentence;
  const all = quoted.every((inside, at) => inside || /^\W+$/u.test(lower[at] ?? ''));
  const done: (View | undefined)[] = [];
  const view = (index: number, depth: number): View | null => {
    const known = done[index];
    const frame = frames[index];
    if (known !== undefined || frame === undefined) return known ?? null;
    const lemma = lemmas[index] ?? '';
    const tag = tags[frame.verb] ?? '';
    const parent = parents[index] ?? null;
    const made: View = {
      sentence, index, frame, lemma, mood: moodOf(sentence, index), mark: lower[frame.mark ?? -1] ?? '', tag, headline,
      infinitive: frame.tense === null && (tag === 'VB' || tag === 'VB-AUX' || lower[frame.verb - 1] === 'to'),
      known: actionsOfVerb(lemma, frame.particle === null ? (lower[frame.verb + 1] ?? null) : (lower[frame.particle] ?? null)).length > 0,
      state: isStateVerb(lemma), dated: dated.has(index), quoted: quoted[frame.verb] === true && !all,
      parent: parent === null || depth > DEEPEST ? null : view(parent, depth + 1),
    };
    done[index] = made;
    return made;
  };
  return frames.flatMap((_, index) => view(index, 0) ?? []);
}
