#!/usr/bin/env node
import { codeOf, reason } from './reason.ts';
import { runCommand } from './run-command.ts';
import { standardOutput } from './standard-output.ts';

/** What a shell says of a program that ended because its reader did: `dateline build pile | head -1`. */
const READER_GONE = 141;

// Where nobody can be told, nobody is told; the result may be whole all the same.
process.stderr.on('error', () => undefined);

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

function err(text: string): void {
  clear();
  process.stderr.write(text);
}

const output = standardOutput();
const code = await runCommand(process.argv.slice(2), {
  out: (content) => {
    clear();
    output.write(content);
  },
  gone: () => output.gone(),
  // Standard input is opened when it is asked for: some programs wait to see whether it is.
  input: { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() },
  err,
  // Where standard error is a file or a pipe, nobody looks on.
  progress: process.stderr.isTTY ? progress : null,
});
clear();
const failure = await output.done();
const readerGone = codeOf(failure) === 'EPIPE';
if (failure !== null && !readerGone) err(`dateline: the result cannot be written to standard output (${reason(failure)}).\n`);
// Not process.exit: it would cut off what a slow reader of standard error has not taken yet.
process.exitCode = failure === null || code !== 0 ? code : readerGone ? READER_GONE : 1;
