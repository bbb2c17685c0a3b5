import { readSentence } from '../events/frames/read-sentence.ts';
import { verbGroupsOf, type VerbGroup } from '../events/frames/verb-groups.ts';
import { quotedStretches, tokensOf, type Token } from '../events/tokens.ts';
import type { Span } from '../model.ts';
import { installedSyntax } from '../syntax/index.ts';
import { fold } from '../text/index.ts';

/** A sentence taken apart, for tests that look at one step. */
export interface TakenApart {
  readonly tokens: readonly Token[];
  readonly groups: readonly VerbGroup[];
  /** The words of tokens `first` to `last`. */
  readonly words: (first: number, last: number) => string;
}

export function takeApart(text: string, headline = false): TakenApart {
  const all: Span = { start: 0, end: text.length };
  const quotes = quotedStretches(text, all);
  const tokens = tokensOf(text, fold(text), all, quotes);
  const groups = verbGroupsOf(readSentence(text, all, headline ? 'headline' : 'text', quotes, installedSyntax()), tokens);
  return { tokens, groups, words: (first, last) => text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0) };
}
