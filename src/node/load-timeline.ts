import { assemble, type InputFile, type Outcome, type Timeline } from '../core/index.ts';
import { analyseFile } from '../intake/index.ts';
import type { Reading } from './read-folder.ts';

/** Turns files into a timeline; keeps what it learned of each file, so that only files that changed are analysed again. */
export interface Loader {
  load(reading: Reading): Timeline;
}

export function createLoader(): Loader {
  let known = new Map<string, { readonly bytes: Uint8Array; readonly outcome: Outcome }>();

  function outcomeOf(file: InputFile): Outcome {
    const before = known.get(file.name);
    return before !== undefined && same(before.bytes, file.bytes) ? before.outcome : analyseFile(file);
  }

  return {
    load({ files, diagnostics }) {
      const outcomes = files.map((file) => ({ file, outcome: outcomeOf(file) }));
      known = new Map(outcomes.map(({ file, outcome }) => [file.name, { bytes: file.bytes, outcome }]));
      const timeline = assemble(outcomes.flatMap(({ outcome }) => outcome.analyses));
      const own = outcomes.flatMap(({ outcome }) => outcome.diagnostics);
      return { ...timeline, diagnostics: [...diagnostics, ...own, ...timeline.diagnostics] };
    },
  };
}

/** One load, with nothing kept. */
export function loadTimeline(reading: Reading): Timeline {
  return createLoader().load(reading);
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
