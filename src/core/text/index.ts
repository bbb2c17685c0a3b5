/** The front door of the text layer: bytes to text, text to sentences and words, and keys for matching. */
export { decode, type Decoded, type Encoding } from './decode.ts';
export { fold } from './fold.ts';
export { CURRENCY, lettersOf, type Letters } from './letters.ts';
export { splitSentences } from './sentences.ts';
export { words, type Word } from './words.ts';
export { remembered } from './remembered.ts';
export { mapped } from './mapped.ts';
export { finished, pace, type Steps } from './steps.ts';
export { stem } from './stem.ts';
export { irregularVerbs, type IrregularVerb } from './irregular-verbs.ts';
export { contentId } from './content-id.ts';
export { paragraphsOf } from './paragraphs.ts';
