import type { Diagnostic, InputFile, Outcome } from '../core/index.ts';
import { joinOutcomes } from '../intake/index.ts';
import { joinLines, readAnalysisLine, type LineOutcomes } from './analysis-lines.ts';
import { linesOf } from './lines.ts';
import { programParts } from './program/from-sources.ts';

/** In bytes: no string is longer. */
const LONGEST_LINE = 500e6;

/** What the lines of a stream hold, and what is amiss with one that holds nothing. */
export async function* analysesIn(name: string, stream: AsyncIterable<Uint8Array>): AsyncGenerator<LineOutcomes | Diagnostic> {
  const version = programParts.version();
  for await (const { number, text } of linesOf(stream, LONGEST_LINE)) {
    if (text !== null && !/\S/.test(text)) continue;
    const read = text === null ? { wrong: 'It is too long. It was left out.' } : readAnalysisLine(text, version);
    yield 'wrong' in read ? { severity: 'warning', code: 'record', file: name, message: `Line ${number}: ${read.wrong}`, span: null } : read;
  }
}

/** The same of a file. */
export async function readAnalyses({ name, bytes }: InputFile): Promise<Outcome> {
  const lines: LineOutcomes[] = [];
  const diagnostics: Diagnostic[] = [];
  for await (const read of analysesIn(name, piecesOf(bytes))) {
    if ('severity' in read) diagnostics.push(read);
    else lines.push(read);
  }
  return joinOutcomes([{ analyses: [], corrections: [], diagnostics }, joinLines(lines)]);
}

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
