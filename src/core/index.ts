/** The front door of the core: pure functions and the nouns that they speak in. */
export type * from './model.ts';
export { analyseText, type Analysis, type InputFile, type Outcome } from './analyse.ts';
export { assemble, type AssembleOptions } from './assemble.ts';
export { correctionOf, isCorrection, placeOfCorrection } from './correction.ts';
export { readTime, timeTold, type PlacedTime } from './read-time.ts';
export { tagTimes } from './tag-times.ts';
export { givenOf, jsonEntries, readArticle, readCorpus, readRecord, type Corpus, type Given, type JsonEntries, type NamedRecord } from './article/index.ts';
export { decode, type Decoded } from './text/index.ts';
export { daysBetween, isDay, type TimeContext } from './time/index.ts';
