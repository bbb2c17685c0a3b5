import type { Rule } from './rule.ts';
import { anchorRules } from './rules/anchors.ts';
import { clockRules } from './rules/clocks.ts';
import { dateRules } from './rules/dates.ts';
import { durationRules } from './rules/durations.ts';
import { eraRules } from './rules/eras.ts';
import { holidayRules } from './rules/holidays.ts';
import { referenceRules } from './rules/references.ts';
import { unitRules } from './rules/units.ts';
import { weekdayRules } from './rules/weekdays.ts';
import { yearRules } from './rules/years.ts';

/** Every rule of the tagger, as it runs. At one place the longest match wins; of two as long, the one that stands first here. */
export const rules: readonly Rule[] = [
  ...dateRules, ...holidayRules, ...weekdayRules, ...clockRules, ...yearRules, ...eraRules, ...anchorRules, ...unitRules, ...durationRules, ...referenceRules,
];
