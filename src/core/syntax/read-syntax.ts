import type { Span } from '../model.ts';
import { lettersOf, mapped, paragraphsOf, splitSentences } from '../text/index.ts';
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
  const letters = lettersOf(text);
  const within = { start: 0, end: text.length };
  return paragraphsOf(text, within, letters).flatMap((paragraph) => splitSentences(text, paragraph, letters)).map((sentence) => {
    const tokens = syntaxTokens(text, sentence);
    const words = mapped(tokens, (token) => token.text);
    const tags = syntax.tag(words);
    return { start: sentence.start, end: sentence.end, tokens, tags, frames: syntax.frames(words, tags) };
  });
}
