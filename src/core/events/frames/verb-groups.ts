import type { Frame } from '../../syntax/index.ts';
import type { Token } from '../tokens.ts';
import type { FrameSentence } from './read-sentence.ts';

/** `modal`: would, may, will. `copula`: a form of "be" alone. `ing`, `participle`: no finite verb of their own. */
export type Tense = 'past' | 'perfect' | 'progressive' | 'present' | 'modal' | 'copula' | 'ing' | 'participle';

/** A verb with its auxiliaries, as indexes of the words of a sentence, `last` inclusive. */
export interface VerbGroup {
  readonly first: number;
  readonly head: number;
  readonly last: number;
  readonly lemma: string;
  readonly tense: Tense;
  readonly passive: boolean;
  readonly negated: boolean;
  /** "was said to have …", "appeared to have …": told at second hand. */
  readonly hearsay: boolean;
}

const HEARSAY = new Set(['say', 'report', 'believe', 'think', 'allege', 'rumour', 'rumor', 'understand', 'claim', 'appear', 'seem']);

/** The verbs of a sentence by its words, which the treebank's division of words cuts finer. Infinitives are none. */
export function verbGroupsOf(sentence: FrameSentence, words: readonly Token[]): readonly VerbGroup[] {
  const { frames, tokens, tags, lemmas, groups, parents } = sentence;
  const at = new Map(words.map((word, index) => [word.start, index]));
  const wordAt = (token: number): number | undefined => at.get(tokens[token]?.start ?? -1);
  const found = frames.flatMap((frame, index): readonly VerbGroup[] => {
    const head = wordAt(frame.verb);
    const first = wordAt(groups[index] ?? frame.verb) ?? head;
    const tense = tenseOf(frame, tags[frame.verb] ?? '', lemmas[index] ?? '');
    if (head === undefined || first === undefined || tense === null) return [];
    const parent = parents[index] ?? -1;
    const hearsay = frame.kind === 'controlled' && frame.perfect && HEARSAY.has(lemmas[parent] ?? '');
    return [{ first, head, last: head, lemma: lemmas[index] ?? '', tense, passive: frame.passive, negated: frame.negated, hearsay }];
  });
  // A sentence's frames begin with what is said over it, which may stand last.
  return found.toSorted((a, b) => a.head - b.head);
}

function tenseOf({ tense, modal, perfect, progressive, passive, predicate, verb }: Frame, tag: string, lemma: string): Tense | null {
  if (tense === 'future' || modal !== null) return 'modal';
  if (tense === null) return tag.startsWith('VBG') ? 'ing' : tag.startsWith('VBN') ? 'participle' : perfect ? 'perfect' : null;
  if (lemma === 'be' && !passive) return predicate === verb || !perfect ? 'copula' : 'perfect';
  return perfect ? 'perfect' : progressive ? 'progressive' : tense;
}
