/** Draws what is seen first of a timeline that is being published; it lives for one. */
import { forReaders } from '../../formats/index.ts';
import type { PrerenderAnswer, PrerenderRequest } from './prerender.ts';

const answer = (said: PrerenderAnswer): void => self.postMessage(said);

// What draws waits for its parts as it is imported: a worker that did so before it listens would hear nothing.
self.onmessage = ({ data: { timeline, title } }: MessageEvent<PrerenderRequest>) => {
  import('../published/render.tsx').then(({ render }) => answer({ type: 'drawn', sight: render(forReaders(timeline), title) }))
    .catch((error: unknown) => answer({ type: 'failed', message: error instanceof Error ? error.message : String(error) }));
};
