/** What the package `dateline` is in Node: the core with the model that comes with it, and the reading of files. */
import { providePdf } from './load-pdf.ts';
import { provideModel } from './load-syntax.ts';

// Nothing is read until the first article is.
provideModel();
providePdf();

export * from './library-core.ts';
export { analyseAnyFile, analyseFile, joinOutcomes } from '../intake/index.ts';
