import type { Examples } from '../rule.ts';

/** By the name of the rule in `eras.ts`. */
export const eraExamples: Readonly<Record<string, Examples>> = {
  'era-year': [['The fleet sailed in [480 BC].', 'BC0480'], ['He died on [15 March 44 BC].', 'BC0044-03-15'], ['The town burned in [64 A.D.]', '0064'], ['People came around [20,000 BC].', 'BC20000']],
  'era-before': [['The town burned in [AD 79].', '0079']],
  'era-range': [['The war of [264-241 BC] cost them the islands.', 'BC0264/BC0241']],
  'era-decade': [['The wall was built in [the 480s BC].', 'BC048']],
  'era-century': [['It dates from [the 5th century BC].', 'BC04'], ['It dates from [the 3rd] and 1st centuries BC.', 'BC02'], ['It dates from the 3rd and [1st centuries BC].', 'BC00']],
  millennium: [['It dates from [the first millennium BC].', 'BC0'], ['It dates from [the second millennium].', '1']],
};
