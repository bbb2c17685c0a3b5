import { analyseText, type InputFile, type NamedRecord, type Outcome } from '../core/index.ts';
import { kindOf } from './kind.ts';
import type { PlaceInStream } from './forms/records.ts';
import { readFile, readLine } from './read-file.ts';

/** What can be read without anything else, wherever it is done: a file of one article, or one article of a file that holds many. */
export type Piece = InputFile | NamedRecord;

/** A file in pieces. */
export interface Pieces {
  /** What is known of the file before any piece is read: what is amiss with it, and the corrections that it holds. */
  readonly first: Outcome;
  readonly pieces: readonly Piece[];
}

/** Reads a file and analyses each article in it. */
export function analyseFile(file: InputFile): Outcome {
  const { first, pieces } = articlesOf(file);
  return joinOutcomes([first, ...pieces.map(readPiece)]);
}

/** Takes a file apart, if it holds many articles. Reading its pieces and joining what comes of them, in their order, is `analyseFile`. */
export function takeApart(file: InputFile): Pieces {
  const kind = kindOf(file.name, file.bytes);
  return kind === 'html' ? { first: joinOutcomes([]), pieces: [file] } : articlesOf(file);
}

/** The same of one line of a stream of records; `records`: how many it holds, articles or not. */
export function takeLineApart(name: string, line: string, place: PlaceInStream): Pieces & { readonly records: number } {
  const { corpus: { records: pieces, corrections, diagnostics }, records } = readLine(name, line, place);
  return { first: { analyses: [], corrections, diagnostics }, pieces, records };
}

export function readPiece(piece: Piece): Outcome {
  if ('bytes' in piece) return analyseFile(piece);
  const { analysis, diagnostics } = analyseText(piece.name, piece.text, piece.given);
  return { analyses: [analysis], corrections: [], diagnostics };
}

export function joinOutcomes(outcomes: readonly Outcome[]): Outcome {
  return {
    analyses: outcomes.flatMap(({ analyses }) => analyses),
    corrections: outcomes.flatMap(({ corrections }) => corrections),
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
  };
}

function articlesOf(file: InputFile): Pieces {
  const { records, corrections, diagnostics } = readFile(file);
  return { first: { analyses: [], corrections, diagnostics }, pieces: records };
}
