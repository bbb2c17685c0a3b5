import { formsOf } from './form.ts';
import type { SyntaxModel } from './model.ts';
import { taggerOf } from './tag.ts';

/** What reads the syntax of sentences. */
export interface Syntax {
  /** The part of speech of each token, as `learnedTags` of the training has them: Penn's, "VBZ-AUX", "IN-SCONJ". */
  readonly tag: (tokens: readonly string[]) => readonly string[];
}

export function syntaxOf({ words, tags, tagging }: SyntaxModel): Syntax {
  const tagger = taggerOf(tags, tagging, formsOf(words));
  return { tag: (tokens) => Array.from(tagger.tag(tokens), (tag) => tags[tag] ?? '') };
}
