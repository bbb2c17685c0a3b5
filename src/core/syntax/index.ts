/** The front door of the syntax layer: words of a sentence with what they are in it. */
export { readModel, type SyntaxModel } from './model.ts';
export { syntaxTokens, type SyntaxToken } from './tokens.ts';
export { syntaxOf, type Syntax } from './syntax.ts';
