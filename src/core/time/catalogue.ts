import type { CatalogueRule, Examples } from './rule.ts';
import { anchorExamples } from './rules/anchors.examples.ts';
import { clockExamples } from './rules/clocks.examples.ts';
import { dateExamples } from './rules/dates.examples.ts';
import { durationExamples } from './rules/durations.examples.ts';
import { eraExamples } from './rules/eras.examples.ts';
import { holidayExamples } from './rules/holidays.examples.ts';
import { referenceExamples } from './rules/references.examples.ts';
import { unitExamples } from './rules/units.examples.ts';
import { weekdayExamples } from './rules/weekdays.examples.ts';
import { yearExamples } from './rules/years.examples.ts';
import { rules } from './rules.ts';

/** Throws for a rule without examples. */
function withExamples(): readonly CatalogueRule[] {
  const examples: ReadonlyMap<string, Examples> = new Map(Object.entries({
    ...anchorExamples, ...clockExamples, ...dateExamples, ...durationExamples, ...eraExamples, ...holidayExamples, ...referenceExamples, ...unitExamples, ...weekdayExamples, ...yearExamples,
  }));
  return rules.map((rule) => {
    const found = examples.get(rule.name);
    if (found === undefined) throw new Error(`The rule ${rule.name} has no examples.`);
    return { ...rule, examples: found };
  });
}

/** Every rule of the tagger with its examples, in the order in which they win. The page does not take it, so examples cost it nothing. */
export const catalogue: readonly CatalogueRule[] = /* @__PURE__ */ withExamples();
