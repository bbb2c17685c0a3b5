import { createAssembler } from '../assembler.ts';
import type { AssemblerAnswer, AssemblerRequest } from '../protocol.ts';

/** The assembler in the thread of a test: hears requests, and breathes after every piece of work. */
export function assemblerHere(post: (answer: AssemblerAnswer) => void): { hear(request: AssemblerRequest): void } {
  return createAssembler({ post, breath: () => new Promise((done) => { setTimeout(done); }) });
}
