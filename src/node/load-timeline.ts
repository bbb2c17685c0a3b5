import { assemble, type InputFile, type Outcome, type Timeline } from '../core/index.ts';
import { analyseFile } from '../intake/index.ts';
import type { Reading } from './read-folder.ts';

type OnFile = (done: number, total: number) => void;

/** Turns files into a timeline; keeps what it learned of each file, so that only files that changed are analysed again. */
export interface Loader {
  /** `onFile` is told of how many files are read; of all, before they are joined. */
  load(reading: Reading, onFile?: OnFile): Timeline;
}

export function createLoader(): Loader {
  let known = new Map<string, { readonly bytes: Uint8Array; readonly outcome: Outcome }>();

  function outcomeOf(file: InputFile): Outcome {
    const before = known.get(file.name);
    return before !== undefined && same(before.bytes, file.bytes) ? before.outcome : analyseFile(file);
  }

  return {
    load({ files, diagnostics }, onFile) {
      const outcomes = files.map((file, at) => {
        onFile?.(at, files.length);
        return { file, outcome: outcomeOf(file) };
      });
      onFile?.(files.length, files.length);
      known = new Map(outcomes.map(({ file, outcome }) => [file.name, { bytes: file.bytes, outcome }]));
      const timeline = assemble(outcomes.flatMap(({ outcome }) => outcome.analyses), { corrections: outcomes.flatMap(({ outcome }) => outcome.corrections) });
      const own = outcomes.flatMap(({ outcome }) => outcome.diagnostics);
      return { ...timeline, diagnostics: [...diagnostics, ...own, ...timeline.diagnostics] };
    },
  };
}

/** One load, with nothing kept. */
export function loadTimeline(reading: Reading, onFile?: OnFile): Timeline {
  return createLoader().load(reading, onFile);
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
