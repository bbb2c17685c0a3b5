import type { Article, ArticleId, Day, Timeline } from '../../core/index.ts';
import type { WorkerRequest, WorkerResponse } from '../../worker/protocol.ts';

/** Reads the articles again with the dates that a person gave, off the page's own thread. */
export type Assemble = (articles: readonly Article[], published: Readonly<Record<ArticleId, Day>>) => Promise<Timeline>;

let job = 0;

export const assembleInWorker: Assemble = (articles, published) => new Promise((resolve, reject) => {
  job += 1;
  const own = job;
  const worker = new Worker(new URL('../../worker/worker.ts', import.meta.url), { type: 'module' });
  const end = (act: () => void) => {
    worker.terminate();
    act();
  };
  worker.onmessage = ({ data }: MessageEvent<WorkerResponse>) => {
    if (data.job !== own) return;
    if (data.type === 'timeline') end(() => resolve(data.timeline));
    if (data.type === 'failed') end(() => reject(new Error(data.message)));
  };
  worker.onerror = () => end(() => reject(new Error('The reader of articles could not be started.')));
  const request: WorkerRequest = { type: 'assemble', job: own, articles: articles.map(({ file, text, externalId, url, title, published, source }) => ({ file, text, externalId, url, title, published, source })), published };
  worker.postMessage(request);
});
