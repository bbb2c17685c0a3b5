import type { TimeExpression } from './model.ts';
import { lettersOf, splitSentences } from './text/index.ts';
import { rangeEnds, readTimes, resolveTimes, type TimeContext } from './time/index.ts';

/**
 * The time expressions of a text, sorted, without overlap; offsets count UTF-16 units of the text. All of it is read:
 * nothing is taken for a byline or a caption. As in TimeML, the two ends of a stretch ("between 1994 and 1996") are
 * expressions of their own.
 */
export function tagTimes(text: string, context: TimeContext): readonly TimeExpression[] {
  const letters = lettersOf(text);
  return rangeEnds(resolveTimes(text, readTimes(text, splitSentences(text, undefined, letters), letters), context));
}
