import { knownOf, openDesk, type Desk } from './desk.ts';
import type { Assemble } from './assemble.ts';

/** The desk of this page; there is one. */
const desk: Desk = openDesk();

/** Has articles of a timeline read again, and assembled. */
export const assembleAgain: Assemble = (articles, options) => desk.assemble(articles.map(knownOf), options);
