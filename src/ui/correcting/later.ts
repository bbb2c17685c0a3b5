import { lazy } from 'react';

type Acts = Awaited<ReturnType<typeof importCorrecting>>;

const importCorrecting = () => import('./index.ts');
let here: Acts | null = null;
const fetchCorrecting = async (): Promise<Acts> => (here = await importCorrecting());

/** All of correcting, fetched with the first event or article that is read. A page that is published goes without. */
export const correctingLater = {
  EventForm: lazy(() => fetchCorrecting().then((all) => ({ default: all.EventForm }))),
  MergeForm: lazy(() => fetchCorrecting().then((all) => ({ default: all.MergeForm }))),
  ArticleForm: lazy(() => fetchCorrecting().then((all) => ({ default: all.ArticleForm }))),
  AddForm: lazy(() => fetchCorrecting().then((all) => ({ default: all.AddForm }))),
  Said: lazy(() => fetchCorrecting().then((all) => ({ default: all.Said }))),
  fetch: fetchCorrecting,
  /** Does what needs no form: at once, if all is here, as the page may be closed the next moment. */
  act: (work: (acts: Acts) => void): void => (here === null ? void fetchCorrecting().then(work) : work(here)),
};

export type Correcting = typeof correctingLater;
