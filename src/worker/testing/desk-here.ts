import { createDesk } from '../desk.ts';
import type { DeskAnswer, DeskRequest } from '../protocol.ts';

/** The desk in the thread of a test: hears requests, and breathes after every piece of work. */
export function deskHere(post: (answer: DeskAnswer) => void): { hear(request: DeskRequest): void } {
  return createDesk({ post, breath: () => new Promise((done) => { setTimeout(done); }) });
}
