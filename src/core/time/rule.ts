import type { Draft, Form } from './form.ts';

/** A match as the rule sees it. Texts have plain quotes, spaces and dashes. */
export interface Match {
  readonly words: string;
  /** A named group in lower case; empty when it took no part. */
  readonly group: (name: string) => string;
  /** What stands before and after in the sentence, at most 40 characters. */
  readonly before: string;
  readonly after: string;
}

export interface Read {
  readonly form: Form;
  readonly mod?: Draft['mod'];
  readonly clip?: Draft['clip'];
}

/** A sentence with the expected expression in brackets, and its value in an article published on 2021-06-16, a Wednesday. */
export type Example = readonly [sentence: string, value: string];

export type Examples = readonly [Example, ...Example[]];

/** How words are read. */
export interface Rule {
  readonly name: string;
  /** Words that a match can begin with, or `#` for digits; `{month}` stands for all its words. */
  readonly starts: readonly string[];
  /** A regular expression with macros. Must be linear: no repeat inside a repeat. Every group has a name or begins `(?:`.
   *  What must follow, `(?=…)`, stands last. */
  readonly pattern: string;
  /** Null: these words only look like a time. */
  readonly read: (match: Match) => Read | null;
}

/** A rule as a person reads it: with what it reads. The tagger itself runs without the examples. */
export interface CatalogueRule extends Rule {
  readonly examples: Examples;
}

export const capital = (words: string): boolean => /^[A-Z]/.test(words);
