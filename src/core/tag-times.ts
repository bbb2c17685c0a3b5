import type { TimeExpression } from './model.ts';
import { splitSentences } from './text/index.ts';
import { readTimes, resolveTimes, type TimeContext } from './time/index.ts';

/**
 * The time expressions of a text, sorted, without overlap; offsets count UTF-16 units of the text. All of it is read:
 * nothing is taken for a byline or a caption.
 */
export function tagTimes(text: string, context: TimeContext): readonly TimeExpression[] {
  return resolveTimes(text, readTimes(text, splitSentences(text)), context);
}
