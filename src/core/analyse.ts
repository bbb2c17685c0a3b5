import type { Article, Diagnostic } from './model.ts';

/** A file as it came in. */
export interface InputFile {
  /** Path or name, with forward slashes. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** All that one article alone can tell. Plain JSON: it may be cached, sent to a worker or made on another machine. */
export interface Analysis {
  readonly article: Article;
}

/** What came of a file: an analysis, or null with the reason among the diagnostics. */
export interface Outcome {
  readonly analysis: Analysis | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one file. Never throws for what a file may hold. */
export function analyse(file: InputFile): Outcome {
  return { analysis: null, diagnostics: [{ severity: 'warning', code: 'unreadable', file: file.name, message: 'Not built yet.', span: null }] };
}

/** Reads one article whose text is decoded already. */
export function analyseText(name: string, text: string): Outcome {
  return analyse({ name, bytes: new Uint8Array(text.length) });
}
