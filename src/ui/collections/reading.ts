import type { Diagnostic } from '../../core/index.ts';
import type { ReadOutcome } from '../../worker/protocol.ts';
import type { Death } from '../assembler/assembler.ts';

/** A file that a person added, and how far it is. */
export interface FileReading {
  readonly name: string;
  readonly state: 'waiting' | 'reading' | 'read' | 'failed';
  /** Articles read so far, and in all; 0 of 0 while it is not known how many there are. */
  readonly done: number;
  readonly total: number;
  /** What a person should know of it, in a sentence each; of a file that failed, first the reason. */
  readonly notes: readonly string[];
}

/** All that is being added, and what came of it. */
export interface Reading {
  readonly files: readonly FileReading[];
  readonly phase: 'reading' | 'assembling' | 'ended';
  /** A person called it off. */
  readonly stopped: boolean;
  /** What the reader broke down of. */
  readonly broken: Death | null;
  /** The name of the collection that they go into, and whether it was made for them; null: nothing went in yet. */
  readonly into: { readonly name: string; readonly fresh: boolean } | null;
  /** Articles that went in. */
  readonly added: number;
  /** Articles that were there before, by name. */
  readonly same: readonly string[];
}

const NO_READING: Reading = { files: [], phase: 'reading', stopped: false, broken: null, into: null, added: 0, same: [] };

export function withFiles(reading: Reading | null, names: readonly string[]): Reading {
  const before = reading === null || reading.phase === 'ended' ? NO_READING : reading;
  return { ...before, phase: 'reading', files: [...before.files, ...names.map((name): FileReading => ({ name, state: 'waiting', done: 0, total: 0, notes: [] }))] };
}

export function withProgress(reading: Reading, at: number, done: number, total: number): Reading {
  return changed(reading, at, (file) => ({ ...file, state: 'reading', done, total }));
}

export function withOutcome(reading: Reading, at: number, { articles, diagnostics }: ReadOutcome): Reading {
  const { length } = articles;
  return changed(reading, at, (file) => ({ ...file, state: length === 0 ? 'failed' : 'read', done: length, total: length, notes: diagnostics.map((each) => noteOf(each, file.name)) }));
}

/** Those that were not read any more. */
export function withStop(reading: Reading, broken: Death | null): Reading {
  return { ...reading, stopped: true, broken, files: reading.files.filter(({ state }) => state === 'read' || state === 'failed') };
}

function changed(reading: Reading, at: number, change: (file: FileReading) => FileReading): Reading {
  return { ...reading, files: reading.files.map((file, index) => (index === at ? change(file) : file)) };
}

/** Of a file inside a file it says which. */
function noteOf({ file, message }: Diagnostic, name: string): string {
  return file === name ? message : `${file.startsWith(name) ? file.slice(name.length).replace(/^[/#]/, '') : file}: ${message}`;
}

export interface Tally {
  readonly files: number;
  readonly finished: number;
  readonly failed: readonly FileReading[];
  /** Files that were read, of which something is to be said. */
  readonly noted: readonly FileReading[];
}

export function tallyOf({ files }: Reading): Tally {
  return {
    files: files.length,
    finished: files.filter(({ state }) => state === 'read' || state === 'failed').length,
    failed: files.filter(({ state }) => state === 'failed'),
    noted: files.filter(({ state, notes }) => state === 'read' && notes.length > 0),
  };
}
