import { assemble, type Diagnostic, type InputFile, type Outcome, type Timeline } from '../core/index.ts';
import { analyseFile, joinOutcomes } from '../intake/index.ts';
import { provideModel } from './load-syntax.ts';
import type { Reading } from './read-folder.ts';

/** Turns files into a timeline; keeps what it learned of each file, so that only files that changed are analysed again. */
export interface Loader {
  load(reading: Reading): Timeline;
}

export function createLoader(): Loader {
  provideModel();
  let known = new Map<string, { readonly bytes: Uint8Array; readonly outcome: Outcome }>();

  function outcomeOf(file: InputFile): Outcome {
    const before = known.get(file.name);
    return before !== undefined && same(before.bytes, file.bytes) ? before.outcome : analyseFile(file);
  }

  return {
    load({ files, diagnostics }) {
      const outcomes = files.map((file) => ({ file, outcome: outcomeOf(file) }));
      known = new Map(outcomes.map(({ file, outcome }) => [file.name, { bytes: file.bytes, outcome }]));
      return timelineOf(outcomes.map(({ outcome }) => outcome), diagnostics);
    },
  };
}

/** One load, with nothing kept. */
export function loadTimeline(reading: Reading): Timeline {
  return createLoader().load(reading);
}

/** The timeline of what came of files, in their order; `before` is what a person should know of files that could not be read at all. */
export function timelineOf(outcomes: readonly Outcome[], before: readonly Diagnostic[]): Timeline {
  const { analyses, corrections, diagnostics } = joinOutcomes(outcomes);
  const timeline = assemble(analyses, { corrections });
  return { ...timeline, diagnostics: [...before, ...diagnostics, ...timeline.diagnostics] };
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
