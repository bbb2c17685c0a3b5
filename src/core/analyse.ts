import { listedEvents, readArticle, readEventList, type Given } from './article/index.ts';
import { extractMentions, mentionsOfList, sentencesOf, type Mention, type Sentence } from './events/index.ts';
import type { Article, Correction, Diagnostic } from './model.ts';
import { installedSyntax } from './syntax/index.ts';
import { lettersOf } from './text/index.ts';
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
  /** Sentences that tell nothing of their own, but may speak of an event; and what is said not to have happened. */
  readonly passing: readonly Mention[];
}

/** What came of a file: an analysis for each article in it; none, with the reason among the diagnostics. */
export interface Outcome {
  readonly analyses: readonly Analysis[];
  /** What a person said of them before. */
  readonly corrections: readonly Correction[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one article whose text is decoded already. `given` is what is known of it beside its text. */
export function analyseText(name: string, text: string, given?: Given): { readonly analysis: Analysis; readonly diagnostics: readonly Diagnostic[] } {
  const rows = listedEvents(text);
  if (rows !== null) {
    const article = readEventList(name, text, rows, given);
    return { analysis: { article, ...mentionsOfList(article, rows, installedSyntax()), passing: [] }, diagnostics: [] };
  }
  const article = readArticle(name, text, given);
  const letters = lettersOf(text);
  const sentences = sentencesOf(article, letters);
  const readings = readTimes(text, sentences, letters);
  const { mentions, passing } = extractMentions(article, sentences, readings, installedSyntax());
  const diagnostics: Diagnostic[] = [];
  if (mentions.length === 0) diagnostics.push({ severity: 'warning', code: 'no-events', file: name, message: 'No event was found in this text. It is listed, and can be read.', span: null });
  return { analysis: { article, sentences, readings, mentions, passing }, diagnostics };
}
