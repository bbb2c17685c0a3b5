import { createBreath } from './breath.ts';
import { createDesk } from './desk.ts';
import type { DeskAnswer, DeskRequest } from './protocol.ts';

const post = (answer: DeskAnswer): void => {
  // The pieces of a timeline are handed over, not copied.
  self.postMessage(answer, answer.type === 'timeline' ? { transfer: answer.pieces.map(({ buffer }) => buffer) } : {});
};
const desk = createDesk({ post, breath: createBreath() });

self.onmessage = ({ data }: MessageEvent<DeskRequest>) => desk.hear(data);
