import type { Span } from '../model.ts';
import { paragraphsOf, splitSentences } from '../text/index.ts';
import type { Frame } from './frame.ts';
import type { Syntax } from './syntax.ts';
import { syntaxTokens, type SyntaxToken } from './tokens.ts';

/** A sentence with what was read of it. */
export interface SyntaxSentence extends Span {
  readonly tokens: readonly SyntaxToken[];
  /** One a token. */
  readonly tags: readonly string[];
  readonly frames: readonly Frame[];
}

/** The sentences of a text, in order. */
export function readSyntax(text: string, syntax: Syntax): readonly SyntaxSentence[] {
  return paragraphsOf(text).flatMap((paragraph) => splitSentences(text, paragraph)).map((sentence) => {
    const tokens = syntaxTokens(text, sentence);
    const words = tokens.map((token) => token.text);
    const tags = syntax.tag(words);
    return { start: sentence.start, end: sentence.end, tokens, tags, frames: syntax.frames(words, tags) };
  });
}
