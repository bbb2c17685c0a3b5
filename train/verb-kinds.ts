import type { WordNet } from './wordnet.ts';

/** What a verb tells on the whole: only verbs of one kind can name one action. */
export type VerbKind = 'acting' | 'saying' | 'thinking' | 'seeing' | 'being';

/** The lexicographer's files of verbs that do not act: what is thought, said, felt, seen, and how things stand. */
const KINDS: ReadonlyMap<number, VerbKind> = new Map([[31, 'thinking'], [32, 'saying'], [37, 'thinking'], [39, 'seeing'], [42, 'being']]);

/** The kind that most uses of a verb are of. */
export function verbKinds(net: WordNet): (verb: string) => VerbKind {
  return (verb) => {
    const shares = new Map<VerbKind, number>();
    for (const { synset, share } of net.senses(verb, 'verb')) {
      const kind = KINDS.get(synset.file) ?? 'acting';
      shares.set(kind, (shares.get(kind) ?? 0) + share);
    }
    const [best] = [...shares].sort((a, b) => b[1] - a[1]);
    return best?.[0] ?? 'acting';
  };
}
