import { handle } from './handle.ts';
import type { WorkerRequest } from './protocol.ts';

self.onmessage = (event: MessageEvent<WorkerRequest>) => handle(event.data, (response) => self.postMessage(response));
