import { analyseText, type Corpus, type InputFile, type NamedRecord, type Outcome } from '../core/index.ts';
import { kindOf } from './kind.ts';
import type { PlaceInStream } from './forms/records.ts';
import { readAtOnce, readDelayed, readFile, readLine } from './read-file.ts';

/** What can be read without anything else, wherever it is done: a file of one article, or one article of a file that holds many. */
export type Piece = InputFile | NamedRecord;

/** A file in pieces. */
export interface Pieces {
  /** What is known of the file before any piece is read: what is amiss with it, and the corrections that it holds. */
  readonly first: Outcome;
  readonly pieces: readonly Piece[];
}

/** Reads a file and analyses each article in it, without those that have to be waited for, PDFs, which are named. */
export const analyseFile = (file: InputFile): Outcome => analyseCorpus(readFile(file));

/** Reads any file and analyses each article in it. */
export async function analyseAnyFile(file: InputFile): Promise<Outcome> {
  const { first, pieces } = takeApart(file);
  const outcomes = [first];
  for (const piece of pieces) outcomes.push(await readPiece(piece));
  return joinOutcomes(outcomes);
}

/** Takes a file apart, if it holds many articles. Reading its pieces and joining what comes of them, in their order, is `analyseAnyFile`. */
export function takeApart(file: InputFile): Pieces {
  const kind = kindOf(file.name, file.bytes);
  if (kind === 'html') return { first: joinOutcomes([]), pieces: [file] };
  const { records, waiting = [], corrections, diagnostics } = readAtOnce(file);
  return { first: { analyses: [], corrections, diagnostics }, pieces: [...records, ...waiting] };
}

/** The same of one line of a stream of records; `records`: how many it holds, articles or not. */
export function takeLineApart(name: string, line: string, place: PlaceInStream): { readonly first: Outcome; readonly pieces: readonly NamedRecord[]; readonly records: number } {
  const { corpus: { records: pieces, corrections, diagnostics }, records } = readLine(name, line, place);
  return { first: { analyses: [], corrections, diagnostics }, pieces, records };
}

export async function readPiece(piece: Piece): Promise<Outcome> {
  if (!('bytes' in piece)) return analyseRecord(piece);
  return kindOf(piece.name, piece.bytes) === 'pdf' ? analyseCorpus(await readDelayed(piece)) : analyseFile(piece);
}

export function analyseRecord({ name, text, given }: NamedRecord): Outcome {
  const { analysis, diagnostics } = analyseText(name, text, given);
  return { analyses: [analysis], corrections: [], diagnostics };
}

const analyseCorpus = ({ records, corrections, diagnostics }: Corpus): Outcome => joinOutcomes([{ analyses: [], corrections, diagnostics }, ...records.map(analyseRecord)]);

export function joinOutcomes(outcomes: readonly Outcome[]): Outcome {
  return {
    analyses: outcomes.flatMap(({ analyses }) => analyses),
    corrections: outcomes.flatMap(({ corrections }) => corrections),
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
  };
}
