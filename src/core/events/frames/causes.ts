import { actionsOfNoun, actionsOfVerb } from '../lexicon/forms.ts';
import { leadsToCircumstance, opensOccasion } from '../lexicon/function-words.ts';
import type { FrameSentence } from './read-sentence.ts';

/** What befalls people by something else that happens. */
const FATES: ReadonlySet<string> = new Set(['kill', 'injure', 'displace']);

/** True for an action that tells what became of people. */
export const isFate = (action: string): boolean => FATES.has(action);

const DEEPEST = 3;

/** The classes of what a frame that tells a fate comes of: "four died when a bridge fell", "a fire killed four", "a bridge fell, killing four". */
export function causesOf(sentence: FrameSentence, index: number): readonly string[] {
  const frame = sentence.frames[index];
  if (frame === undefined) return [];
  const { lower } = sentence;
  const nouns = [frame.passive ? null : frame.subject, frame.agent, ...frame.obliques.filter(({ preposition }) => leadsToCircumstance(lower[preposition ?? -1] ?? ''))].flatMap((part) => (part === null ? [] : actionsOfNoun(lower[part.head] ?? '')));
  const clauses = [...clausesBehind(sentence, index, 0), ...clauseAbove(sentence, index)].flatMap((at) => happeningOf(sentence, at));
  return [...new Set([...nouns, ...clauses])].filter((action) => !isFate(action));
}

/** What a clause tells: its verb, and the noun of something that happens which is its subject, "a fire broke out". */
function happeningOf({ frames, lemmas, lower }: FrameSentence, at: number): readonly string[] {
  const frame = frames[at];
  if (frame === undefined) return [];
  const lemma = lemmas[at] ?? '';
  const own = actionsOfVerb(lemma, lower[frame.particle ?? frame.verb + 1] ?? null);
  return [...(own.length > 0 ? own : [`=${lemma}`]), ...[frame.subject, frame.object].flatMap((part) => (part === null ? [] : actionsOfNoun(lower[part.head] ?? '')))];
}

/** The clauses of when or why that hang on a frame, or on what it is joined with: "four died and six were hurt when …". */
function clausesBehind(sentence: FrameSentence, index: number, depth: number): readonly number[] {
  if (depth > DEEPEST) return [];
  const { frames, children, lower } = sentence;
  return (children[index] ?? []).flatMap((at) => {
    const { kind, mark } = frames[at] ?? {};
    if (kind === 'adverbial' && opensOccasion(lower[mark ?? -1] ?? '')) return [at];
    return kind === 'conjunct' ? clausesBehind(sentence, at, depth + 1) : [];
  });
}

/** The clause that a participle goes on from, "a bridge fell, killing four", or what is joined with it, "four killed and six hurt when …". */
function clauseAbove(sentence: FrameSentence, index: number): readonly number[] {
  const { frames, parents, tags } = sentence;
  const frame = frames[index];
  const parent = parents[index] ?? null;
  if (frame === undefined || parent === null) return [];
  if (frame.tense === null && tags[frame.verb] === 'VBG' && frame.kind !== 'complement' && frame.kind !== 'relative') return [parent];
  return frame.kind === 'conjunct' ? clausesBehind(sentence, parent, 1) : [];
}
