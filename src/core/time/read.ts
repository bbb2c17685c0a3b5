import type { Span } from '../model.ts';
import { lettersOf, type Letters } from '../text/index.ts';
import { wordReader } from './clause-words.ts';
import { cuesIn, cueWords, governorOf, isSaying, quotedRanges, tenseOf, type Cue, type Cues } from './cues.ts';
import { findInSentence } from './find.ts';
import type { Draft, TimeReading } from './form.ts';
import { refine } from './refine.ts';
import { orderSlashes } from './slash-order.ts';

const FRAME = /^["'(\s]*(?:(?:and|but|then|so|back|also) )?(?:(?:early|late|earlier|later|just|by|in|on|at|during|over|from|around|about) ?){0,3}$/i;

/** No frame is longer, in characters. */
const FRAME_REACH = 60;

/** Has it a side of now that a verb could tell? */
const isPlaced = (draft: Draft): boolean => draft.form.kind !== 'fixed' && draft.form.kind !== 'anchored';

const isBareMonth = ({ form }: Draft): boolean => form.kind === 'date' && form.month !== null && form.day === null && form.year === null;

const wordsOf = wordReader(cueWords);

/**
 * Finds the time expressions of a text without placing them on the calendar. Sorted by start, without overlap, none
 * crossing a sentence. Sentences are sorted and do not overlap. Whoever has the letters of the text hands them in.
 */
export function readTimes(text: string, sentences: readonly Span[], letters: Letters = lettersOf(text)): readonly TimeReading[] {
  // ASCII has as many small letters as capitals, so that offsets hold.
  const lower = letters.plain.toLowerCase();
  const readings: TimeReading[] = [];
  let quotes: readonly Span[] | null = null;
  let q = 0;
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index];
    const found = sentence === undefined ? [] : findInSentence(letters, lower, sentence);
    if (sentence === undefined || found.length === 0) continue;
    quotes ??= quotedRanges(letters.plain);
    const drafts = refine(found, letters.plain, sentence);
    const cues = drafts.some(isPlaced) ? cuesIn(wordsOf(letters, lower, sentence)) : null;
    for (const draft of drafts) {
      while (q < quotes.length && (quotes[q]?.end ?? 0) <= draft.start) q++;
      readings.push(reading(draft, letters.plain, sentence, index, cues, (quotes[q]?.start ?? text.length) < draft.start));
    }
  }
  return orderSlashes(readings, letters.plain);
}

function reading(draft: Draft, plain: string, sentence: Span, index: number, cues: Cues | null, quoted: boolean): TimeReading {
  const governor = cues === null ? null : governorOf(plain, sentence, cues, draft);
  const { rule, form, mod, zone, clip, start, end } = draft;
  const reported = governor !== null && governor.at < start && isSaying(governor);
  return {
    start, end, rule, form, mod, zone, clip,
    sentence: index,
    tense: reported && apart(draft, governor) ? null : tenseOf(plain, sentence, governor, draft),
    reported,
    quoted,
    frame: start === sentence.start || (start - sentence.start < FRAME_REACH && FRAME.test(plain.slice(sentence.start, start))),
  };
}

/** What is said need not lie on the side of the saying: "told them of cuts in September". */
const apart = (draft: Draft, saying: Cue): boolean => saying.tense === 'past' && saying.at < draft.start - 20 && isBareMonth(draft);
