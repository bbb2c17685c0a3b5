import type { OpenFinder } from './finder.ts';

/** The search, fetched with the first question. */
export const findLater: OpenFinder = (timeline) => {
  const opened = import('./find-in-worker.ts').then(({ findInWorker }) => findInWorker(timeline));
  opened.catch(() => undefined);
  return {
    find: async (query) => (await opened).find(query),
    close: () => void opened.then(({ close }) => close(), () => undefined),
  };
};
