import { knownOf, openDesk, unpackSlowly, type Desk } from './desk.ts';
import type { Assemble } from './assemble.ts';

/** The desk of this page; there is one. */
export const desk: Desk = openDesk();

/** Has articles of a timeline read again, and assembled. */
export const assembleAgain: Assemble = async (articles, options) => unpackSlowly(await desk.pack(articles.map(knownOf), options));
