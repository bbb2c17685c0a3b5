import type { WriteRequest } from './protocol.ts';
import { write } from './write.ts';

self.onmessage = ({ data }: MessageEvent<WriteRequest>) => self.postMessage(write(data));
