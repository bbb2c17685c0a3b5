/** What the package `dateline` is in Node: the core with the model that comes with it, and the reading of files. */
import { provideModel } from './load-syntax.ts';

// Nothing is read until the first article is.
provideModel();

export * from './library-core.ts';
export { analyseFile, joinOutcomes } from '../intake/index.ts';
