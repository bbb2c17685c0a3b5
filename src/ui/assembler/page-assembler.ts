import { knownOf, openAssembler, unpackSlowly, type Assembler } from './assembler.ts';
import type { Assemble } from './assemble.ts';

/** The assembler of this page; there is one. */
export const assembler: Assembler = openAssembler();

/** Has articles of a timeline read again, and assembled. */
export const assembleAgain: Assemble = async (articles, options) => unpackSlowly(await assembler.pack(articles.map(knownOf), options));
