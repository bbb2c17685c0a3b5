import { knownOf, openDesk, type Desk } from './desk.ts';
import type { Assemble } from './assemble.ts';

/** The desk of this page; there is one. */
export const desk: Desk = openDesk();

/** Has articles of a timeline read again, and assembled. */
export const assembleAgain: Assemble = async (articles, options) => (await desk.assemble(articles.map(knownOf), options)).timeline;
