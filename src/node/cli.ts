import { runCommand } from './run-command.ts';

// `dateline … | head` closes the pipe early: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const CLEAR = '\r\u001B[K';
const began = performance.now();
/** When the line of progress was last drawn; null: none stands there. */
let drawn: number | null = null;

function clear(): void {
  if (drawn !== null) process.stderr.write(CLEAR);
  drawn = null;
}

/** Not for work that is done before anybody could read it, and ten times a second at most. */
function progress(text: string): void {
  const now = performance.now();
  if (now - began < 400 || (drawn !== null && now - drawn < 100)) return;
  process.stderr.write(`${CLEAR}${text.slice(0, (process.stderr.columns || 80) - 1)}`);
  drawn = now;
}

const code = await runCommand(process.argv.slice(2), {
  out: (content) => {
    clear();
    process.stdout.write(content);
  },
  err: (text) => {
    clear();
    process.stderr.write(text);
  },
  // Where standard error is a file or a pipe, nobody looks on.
  progress: process.stderr.isTTY ? progress : null,
});
clear();
// Not process.exit: it would cut off output that a slow reader has not taken yet.
process.exitCode = code;
