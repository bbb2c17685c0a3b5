import type { Span } from '../model.ts';
import { fold } from '../text/index.ts';
import { cuesOf, governorOf, quotedRanges, tenseOf } from './cues.ts';
import { findInSentence } from './find.ts';
import type { Draft, TimeReading } from './form.ts';
import { refiners } from './refine.ts';
import { orderSlashes } from './slash-order.ts';

const FRAME = /^["'(\s]*(?:(?:and|but|then|so|back|also) )?(?:(?:early|late|earlier|later|just|by|in|on|at|during|over|from|around|about) ?){0,3}$/i;

/** No frame is longer, in characters. */
const FRAME_REACH = 60;

/** Has it a side of now that a verb could tell? */
const isPlaced = (draft: Draft): boolean => draft.form.kind !== 'fixed' && draft.form.kind !== 'anchored';

const isBareMonth = ({ form }: Draft): boolean => form.kind === 'date' && form.month !== null && form.day === null && form.year === null;

/** In lower case, one UTF-16 unit for one: the few letters that grow stay as they are. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}

/**
 * Finds the time expressions of a text without placing them on the calendar. Sorted by start, without overlap, none
 * crossing a sentence. Sentences are sorted and do not overlap.
 */
export function readTimes(text: string, sentences: readonly Span[]): readonly TimeReading[] {
  const folded = fold(text);
  const lower = lowered(folded);
  const quotes = quotedRanges(folded);
  let q = 0;
  const readings = sentences.flatMap((sentence, index) => {
    const found = findInSentence(folded, lower, sentence);
    if (found.length === 0) return [];
    const drafts = refiners.reduce((list, refiner) => refiner.refine(list, folded, sentence), found);
    const cues = drafts.some(isPlaced) ? cuesOf(folded, sentence) : [];
    return drafts.map((draft): TimeReading => {
      while (q < quotes.length && (quotes[q]?.end ?? 0) <= draft.start) q++;
      const quote = quotes[q];
      const governor = governorOf(folded, sentence, cues, draft);
      return {
        ...draft,
        sentence: index,
        // What is said need not lie on the side of the saying: "told them of cuts in September".
        tense: governor?.saying === true && isBareMonth(draft) && governor.at < draft.start - 20 && governor.tense === 'past' ? null : tenseOf(folded, sentence, governor, draft),
        reported: governor?.saying === true && governor.at < draft.start,
        quoted: quote !== undefined && quote.start < draft.start,
        frame: draft.start - sentence.start < FRAME_REACH && FRAME.test(folded.slice(sentence.start, draft.start)),
      };
    });
  });
  return orderSlashes(readings, folded);
}
