/** What `dateline/core` is: pure functions, which run anywhere once a model of syntax is installed. */
export type * from '../core/index.ts';
export { analyseText, assemble, installModel, isDay, tagTimes } from '../core/index.ts';
