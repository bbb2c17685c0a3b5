/** The front door of the core: two pure functions and the nouns that they speak in. */
export type * from './model.ts';
export { analyse, analyseText, type Analysis, type InputFile, type Outcome } from './analyse.ts';
export { assemble, type AssembleOptions } from './assemble.ts';
