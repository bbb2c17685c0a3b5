/** Draws what is seen first of a timeline that is being published; it lives for one. */
import { forReaders } from '../../formats/index.ts';
import { render } from '../published/render.tsx';
import type { SightAnswer, SightRequest } from './draw-sight.ts';

self.onmessage = ({ data: { timeline, title } }: MessageEvent<SightRequest>) => {
  try {
    answer({ type: 'drawn', sight: render(forReaders(timeline), title) });
  } catch (error) {
    answer({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
};

const answer = (said: SightAnswer): void => self.postMessage(said);
