import type { Timeline } from '../../core/index.ts';
import type { FirstSight } from '../../formats/index.ts';

export interface PrerenderRequest {
  readonly timeline: Timeline;
  readonly title: string;
}

export type PrerenderAnswer = { readonly type: 'drawn'; readonly sight: FirstSight } | { readonly type: 'failed'; readonly message: string };

/** The page without anything that is seen before its program. */
const NOTHING: FirstSight = { markup: '', panes: '', rest: '', sight: null };

/** Has a worker draw what is seen first of a published timeline: what draws a page as markup is as large as the page. */
export function prerender(request: PrerenderRequest): Promise<FirstSight> {
  // The development server puts into every component a way to change it in place, which asks for a window and a document.
  if (import.meta.env.DEV) return Promise.resolve(NOTHING);
  return new Promise((done, failed) => {
    const worker = new Worker(new URL('./prerender-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<PrerenderAnswer>) => {
      worker.terminate();
      if (data.type === 'drawn') done(data.sight);
      else failed(new Error(data.message));
    };
    worker.onerror = () => failed(new Error('What draws the page could not be started.'));
    worker.postMessage(request);
  });
}
