import { coreOf, mentionFrom } from './mention-core.ts';
import type { Mention } from './mention.ts';
import type { ParsedSentence } from './parsed-sentence.ts';

/** Verbs of checking: who "has not confirmed" something doubts what was just told. */
const CHECKS = new Set(['confirm', 'verify', 'acknowledge', 'establish', 'prove']);

/** A sentence that only says that what was told before is not confirmed. It goes with that event; null: it says something else. */
export function doubt(parsed: ParsedSentence): Mention | null {
  const { sentence, tokens, groups, caveats, previous } = parsed;
  if (sentence.headline || previous === null || previous.kind !== 'event' || previous.headline || previous.paragraph < sentence.paragraph - 1) return null;
  const group = groups.find((g) => g.negated && CHECKS.has(g.lemma));
  const first = tokens[group?.first ?? -1];
  const last = tokens[group?.last ?? -1];
  if (first === undefined || last === undefined || first.quoted) return null;
  const span = { start: first.start, end: last.end };
  return mentionFrom(coreOf(parsed, { start: sentence.start, end: sentence.end }), {
    predicate: span, kind: 'event', actions: [], objects: [], figures: [], caveats: caveats.length > 0 ? caveats : [span],
    speaker: null, times: [], title: null, weak: true, elaborates: true,
  });
}
