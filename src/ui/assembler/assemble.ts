import type { Article, AssembleOptions, Timeline } from '../../core/index.ts';

/** Makes the timeline of articles of one that is there, off the page's own thread. */
export type Assemble = (articles: readonly Article[], options: AssembleOptions) => Promise<Timeline>;

/** At the page's assembler, which is fetched with the first change. */
export const assembleInWorker: Assemble = async (articles, options) => (await import('./page-assembler.ts')).assembleAgain(articles, options);
