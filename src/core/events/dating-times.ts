import type { Span } from '../model.ts';
import type { ParsedSentence } from './parsed-sentence.ts';

/** The words of time that a title goes without. How long something lasted is told, not when: it stays. */
export function datingTimes({ tokens, times }: ParsedSentence): readonly Span[] {
  return times.filter(({ start, form }) => {
    if (form.kind !== 'fixed' || form.type !== 'DURATION') return true;
    const before = tokens.findLast((t) => t.end <= start);
    // "Sentenced to six years".
    if (before?.lower === 'to') return false;
    const verb = before?.verb;
    return verb === null || verb === undefined || !(verb.past || verb.base || verb.ing);
  });
}
