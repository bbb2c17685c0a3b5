/** The front door of the syntax layer: words of a sentence with what they are in it, and what its predicates say. */
export { readModel, type SyntaxModel } from './model.ts';
export { readSyntax, type SyntaxSentence } from './read-syntax.ts';
export type { Frame } from './frame.ts';
export type { Constituent } from './constituent.ts';
export { syntaxOf, type Syntax } from './syntax.ts';
export { syntaxTokens, type SyntaxToken } from './tokens.ts';
