import { write } from 'node:fs';
import { isatty } from 'node:tty';
import { promisify } from 'node:util';
import { printableText } from './printable.ts';
import { codeOf } from './reason.ts';

export interface StandardOutput {
  /** Writes this after what came before; nothing more once something could not be written. */
  write(content: string | Uint8Array): void;
  /** When what came so far is written. False: it could not be, and nothing more will. */
  gone(): Promise<boolean>;
  /** When all is written: null, or what kept it from being written whole. */
  done(): Promise<unknown>;
}

/**
 * What a command prints, in order and whole. Not by process.stdout: into a file it takes a disk that is full half way
 * through for success, and a failure comes as an event, when the exit code may be settled already.
 */
export function standardOutput(fd = 1): StandardOutput {
  const print = isatty(fd) ? onTerminal : (content: string | Uint8Array) => whole(fd, content);
  let failure: unknown = null;
  let last = Promise.resolve();
  return {
    write(content) {
      last = last.then(() => (failure === null ? print(content) : undefined)).catch((error: unknown) => { failure = error; });
    },
    gone: () => last.then(() => failure === null),
    done: () => last.then(() => failure),
  };
}

async function whole(fd: number, content: string | Uint8Array): Promise<void> {
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length;) {
    try {
      at += (await promisify(write)(fd, bytes, at, bytes.length - at)).bytesWritten;
    } catch (error) {
      // Its reader is slow, and whoever opened it did not want to wait; we do.
      if (codeOf(error) !== 'EAGAIN') throw error;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

/** Through Node, which knows how a terminal of each system takes its letters. */
async function onTerminal(content: string | Uint8Array): Promise<void> {
  if (typeof content !== 'string') throw new Error('it is not text: name a file for it, or send it into one');
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(printableText(content), (error) => (error == null ? resolve() : reject(error)));
  });
}
