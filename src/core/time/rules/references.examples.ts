import type { Examples } from '../rule.ts';

/** By the name of the rule in `references.ts`. */
export const referenceExamples: Readonly<Record<string, Examples>> = {
  present: [['They are [now] at home.', 'PRESENT_REF']],
  current: [['He met his [current] wife there.', 'PRESENT_REF']],
  past: [['They left [recently].', 'PAST_REF'], ['They did so in [the past].', 'PAST_REF'], ['They were small at [the time].', 'PAST_REF']],
  future: [['They will leave [soon].', 'FUTURE_REF'], ['They hope for it in [the near future].', 'FUTURE_REF']],
};
