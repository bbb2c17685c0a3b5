import { lazy } from 'react';

const fetchCorrecting = () => import('./index.ts');

/** All of correcting, fetched with its first act. A page that is published goes without. */
export const correctingLater = {
  EventForm: lazy(() => fetchCorrecting().then((all) => ({ default: all.EventForm }))),
  MergeForm: lazy(() => fetchCorrecting().then((all) => ({ default: all.MergeForm }))),
  ArticleForm: lazy(() => fetchCorrecting().then((all) => ({ default: all.ArticleForm }))),
  AddForm: lazy(() => fetchCorrecting().then((all) => ({ default: all.AddForm }))),
  Said: lazy(() => fetchCorrecting().then((all) => ({ default: all.Said }))),
  /** Does what needs no form. */
  act: (work: (acts: Awaited<ReturnType<typeof fetchCorrecting>>) => void): void => void fetchCorrecting().then(work),
};

export type Correcting = typeof correctingLater;
