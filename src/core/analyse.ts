import { readArticle } from './article/index.ts';
import { extractMentions, sentencesOf, type Mention, type Sentence } from './events/index.ts';
import type { Article, Diagnostic } from './model.ts';
import { decode } from './text/index.ts';
import { readTimes, type TimeReading } from './time/index.ts';

/** A file as it came in. */
export interface InputFile {
  /** Path or name, with forward slashes. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * All that one article alone can tell. Plain JSON: it may be cached, sent to a worker or made on another machine.
 * Times are read but not resolved, since the publication date may only come from other articles.
 */
export interface Analysis {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly readings: readonly TimeReading[];
  readonly mentions: readonly Mention[];
}

/** What came of a file: an analysis, or null with the reason among the diagnostics. */
export interface Outcome {
  readonly analysis: Analysis | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one article whose text is decoded already. */
export function analyseText(name: string, text: string): Outcome {
  const article = readArticle(name, text);
  const sentences = sentencesOf(article);
  const readings = readTimes(text, sentences);
  const mentions = extractMentions(article, sentences, readings);
  const diagnostics: Diagnostic[] = [];
  if (mentions.length === 0) diagnostics.push({ severity: 'warning', code: 'no-events', file: name, message: 'No event was found in this text. It is listed, and can be read.', span: null });
  return { analysis: { article, sentences, readings, mentions }, diagnostics };
}

/** Reads one file. Never throws for what a file may hold. */
export function analyse(file: InputFile): Outcome {
  const decoded = decode(file.bytes);
  if (!decoded.ok) return { analysis: null, diagnostics: [{ severity: 'warning', code: decoded.code, file: file.name, message: decoded.reason, span: null }] };
  const outcome = analyseText(file.name, decoded.text);
  if (decoded.replaced === 0) return outcome;
  const message = `${decoded.replaced} characters could not be decoded and are shown as \uFFFD. Save the file as UTF-8 and add it again.`;
  return { ...outcome, diagnostics: [{ severity: 'warning', code: 'decoding', file: file.name, message, span: null }, ...outcome.diagnostics] };
}
