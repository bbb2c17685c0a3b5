import type { Span } from '../model.ts';
import { fold } from '../text/index.ts';
import { cuesOf, governorOf, quotedRanges, tenseOf } from './cues.ts';
import { findInSentence } from './find.ts';
import type { TimeReading } from './form.ts';
import { refiners } from './refine.ts';
import { orderSlashes } from './slash-order.ts';

const FRAME = /^["'(\s]*(?:(?:and|but|then|so|back|also) )?(?:(?:early|late|earlier|later|just|by|in|on|at|during|over|from|around|about) ?){0,3}$/i;

/**
 * Finds the time expressions of a text without placing them on the calendar. Sorted by start, without overlap, none
 * crossing a sentence. Sentences are sorted and do not overlap.
 */
export function readTimes(text: string, sentences: readonly Span[]): readonly TimeReading[] {
  const folded = fold(text);
  const quotes = quotedRanges(folded);
  let q = 0;
  const readings = sentences.flatMap((sentence, index) => {
    const found = findInSentence(folded, sentence);
    if (found.length === 0) return [];
    const drafts = refiners.reduce((list, refiner) => refiner.refine(list, folded, sentence), found);
    const cues = cuesOf(folded, sentence);
    while (q < quotes.length && (quotes[q]?.end ?? 0) <= sentence.start) q++;
    return drafts.map((draft): TimeReading => {
      let k = q;
      while (k < quotes.length && (quotes[k]?.end ?? 0) <= draft.start) k++;
      const quote = quotes[k];
      const governor = governorOf(folded, sentence, cues, draft);
      return {
        ...draft,
        sentence: index,
        tense: tenseOf(folded, sentence, governor, draft),
        reported: governor?.saying === true && governor.at < draft.start,
        quoted: quote !== undefined && quote.start < draft.start,
        frame: FRAME.test(folded.slice(sentence.start, draft.start)),
      };
    });
  });
  return orderSlashes(readings, folded);
}
