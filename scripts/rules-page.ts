import type { Rule } from '../src/core/time/index.ts';
import { patternWords } from './pattern-words.ts';

/** docs/time-rules.md, made of the rules themselves. */
export function rulesPage(rules: readonly Rule[]): string {
  const rows = rules.map(({ name, pattern, examples }) => [
    `\`${name}\``,
    `\`${cell(patternWords(pattern))}\``,
    examples.map(([sentence]) => cell(sentence.replace('[', '**').replace(']', '**'))).join('<br>'),
    examples.map(([, value]) => `\`${cell(value)}\``).join('<br>'),
  ]);
  return [
    '# The rules of the time tagger',
    '',
    '<!-- Made by `npm run docs:rules` from the rules in src/core/time/rules; not to be edited by hand. -->',
    '',
    `${rules.length} rules, in their order. Every example is also a test. Values are TIMEX3 values in an article published on 2021-06-16, a Wednesday. [time-tagger.md](time-tagger.md) says how the rules work together.`,
    '',
    'How to read the second column: what stands in `[ ]` may be missing, `/` parts choices, `#` is a digit, and `<month>`, `<count>` … are the words of a list in `src/core/time/lexicon.ts`. It is a summary: a rule may refuse what stands in the wrong surroundings.',
    '',
    '| rule | what it reads | examples | value |',
    '| --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
  ].join('\n');
}

const cell = (words: string): string => words.replaceAll('|', '\\|').replaceAll('`', "'").replace(/\s+/g, ' ');
