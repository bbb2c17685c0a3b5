import type { EventRule } from '../src/core/events/index.ts';

const TELLS = { event: 'an event', statement: 'a statement', projection: 'what is to come' };

/** docs/event-rules.md, made of the rules themselves. */
export function eventRulesPage(rules: readonly EventRule[]): string {
  const rows = rules.map(({ name, tells, about, examples }) => [
    `\`${name}\``,
    tells === null ? 'nothing' : TELLS[tells],
    about,
    examples.map((example) => example.replace('[', '**').replace(']', '**')).join('<br>'),
  ]);
  return [
    '# What a frame tells',
    '',
    '<!-- Made by `npm run docs:rules` from the rules in src/core/events/rules/catalogue.ts; not to be edited by hand. -->',
    '',
    `A frame is a predicate with who takes part in it ([syntax.md](syntax.md)). ${rules.length} rules say what a frame tells; they are asked in this order, and the first that holds decides. Every example is also a test: the verb in bold is the one that the rule decides about. A sentence without a full stop is a headline. A question tells nothing, nor does what stands under a condition, a possibility, a denial or a wish.`,
    '',
    '| rule | tells | about | examples |',
    '| --- | --- | --- | --- |',
    ...rows.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`),
    '',
  ].join('\n');
}
