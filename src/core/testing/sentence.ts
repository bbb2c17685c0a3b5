import type { Span } from '../model.ts';
import { fold } from '../text/index.ts';
import { clausesOf, type Clause } from '../events/grammar/clauses.ts';
import { quotedStretches, tokensOf, type Token } from '../events/grammar/tokens.ts';
import type { VerbGroup } from '../events/grammar/verb-group.ts';
import { verbGroups } from '../events/grammar/verb-groups.ts';

/** A sentence taken apart, for tests that look at one step. */
export interface TakenApart {
  readonly tokens: readonly Token[];
  readonly groups: readonly VerbGroup[];
  readonly clauses: readonly Clause[];
  /** The words of tokens `first` to `last`. */
  readonly words: (first: number, last: number) => string;
}

export function takeApart(text: string, headline = false): TakenApart {
  const all: Span = { start: 0, end: text.length };
  const tokens = tokensOf(text, fold(text), all, quotedStretches(text, all));
  const groups = verbGroups(tokens, headline);
  return { tokens, groups, clauses: clausesOf(tokens, groups), words: (first, last) => text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0) };
}
