import type { ComponentType } from 'react';
import type { Timeline } from '../../core/index.ts';
import { late, latePlace } from '../late/late.tsx';
import type { ReviewViewProps } from '../review/ReviewView.tsx';

type Acts = Awaited<ReturnType<typeof importCorrecting>>;

const importCorrecting = () => import('../correcting/index.ts');
let here: Acts | null = null;
const fetchCorrecting = async (): Promise<Acts> => (here = await importCorrecting());

const form = <Props extends object>(pick: (all: Acts) => ComponentType<Props>, waiting: string | null = 'Opening…') =>
  latePlace(late(() => fetchCorrecting().then(pick)), undefined, waiting);

/** All of correcting, fetched with the first event or article that is read. A page that is published goes without. */
export const correctingLater = {
  EventForm: form((all) => all.EventForm),
  MergeForm: form((all) => all.MergeForm),
  ArticleForm: form((all) => all.ArticleForm),
  AddForm: form((all) => all.AddForm),
  DateForm: form((all) => all.DateForm, null),
  LastCorrection: form((all) => all.LastCorrection, null),
  fetch: fetchCorrecting,
  Review: latePlace(late<ReviewViewProps>(() => import('../review/ReviewView.tsx').then((module) => module.default)), 'The review could not be fetched.'),
  /** Finds all that a person should look at. */
  lookThrough: async (timeline: Timeline) => (await import('../review/look-through.ts')).lookThrough(timeline),
  /** Does what needs no form: at once, if all is here, as the page may be closed the next moment. */
  act: (work: (acts: Acts) => void): void => (here === null ? void fetchCorrecting().then(work) : work(here)),
};

export type Correcting = typeof correctingLater;
