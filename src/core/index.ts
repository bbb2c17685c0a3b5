/** The front door of the core: pure functions and the nouns that they speak in. */
export type * from './model.ts';
export { analyseText, type Analysis, type InputFile, type Outcome } from './analyse.ts';
export { assemble, assembleInSteps, type AssembleOptions } from './assemble.ts';
export { correctionOf, placeOfCorrection } from './correction.ts';
export { correctionFault, isCalendarDay, isCorrection, isQuote, readCorrection } from './read-correction.ts';
export { fieldsOf, holding, isOneOf, isText, isWords, like, listOf, orNull, type Check } from './shape.ts';
export { datedSentences, type DatedSentence } from './dated-sentences.ts';
export { readTime, timeTold, type PlacedTime } from './read-time.ts';
export { tagTimes } from './tag-times.ts';
export { dayWritten, givenOf, jsonEntries, jsonLine, listedEvents, readArticle, readCorpus, readRecord, webAddress, type Corpus, type Given, type JsonEntries, type JsonEntry, type NamedRecord } from './article/index.ts';
export { leansOnOthers } from './events/index.ts';
export { decode, type Decoded } from './text/index.ts';
export { addDays, daysBetween, isDay, type TimeContext } from './time/index.ts';
export { installedSyntax, installModel, readModel, readSyntax, syntaxOf, syntaxTokens, type Syntax, type SyntaxSentence } from './syntax/index.ts';
