import { lazy } from 'react';
import type { Timeline } from '../../core/index.ts';
import { late, latePlace } from '../frame/late.tsx';
import type { ReviewViewProps } from '../review/ReviewView.tsx';

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
  DateForm: lazy(() => fetchCorrecting().then((all) => ({ default: all.DateForm }))),
  Said: lazy(() => fetchCorrecting().then((all) => ({ default: all.Said }))),
  fetch: fetchCorrecting,
  Review: latePlace(late<ReviewViewProps>(() => import('../review/ReviewView.tsx').then((module) => module.default)), 'The review could not be fetched.'),
  /** Finds all that a person should look at. */
  lookThrough: async (timeline: Timeline) => (await import('../review/look-through.ts')).lookThrough(timeline),
  /** Does what needs no form: at once, if all is here, as the page may be closed the next moment. */
  act: (work: (acts: Acts) => void): void => (here === null ? void fetchCorrecting().then(work) : work(here)),
};

export type Correcting = typeof correctingLater;
