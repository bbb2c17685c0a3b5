import type { Examples } from '../rule.ts';

/** By the name of the rule in `anchors.ts`. */
export const anchorExamples: Readonly<Record<string, Examples>> = {
  'from-event': [['They left [six weeks] after the dam broke.', 'P6W'], ['They left [the day] after the dam broke.', 'P1D'], ['They left [two days] before the vote.', 'P2D'], ['They left in [the weeks] before the vote.', 'PXW']],
};
