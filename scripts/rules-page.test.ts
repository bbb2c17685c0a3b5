import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eventRules } from '../src/core/events/index.ts';
import { catalogue } from '../src/core/time/index.ts';
import { linkWeights } from '../src/core/link/link-weights.ts';
import { eventRulesPage } from './event-rules-page.ts';
import { linkingPage } from './linking-page.ts';
import { patternWords } from './pattern-words.ts';
import { rulesPage } from './rules-page.ts';

describe('what a pattern reads, in words', () => {
  it.each([
    ['{month}', '<month>'],
    ['(?:the )?{count} {unit}s? ago', '[the ]<count> <unit>[s] ago'],
    ['{month:from}(?:-| to ){~month}', '<month>(- / to )<month>'],
    ['(?<y>[12]\\d{3})-(?<mo>\\d{2})', '####-##'],
    ['\\d{1,2}(?:st|nd)?(?!\\d)', '##[st / nd]'],
    ['[ap]\\.?m\\b', '(a / p)[.]m'],
    ['mid[- ]?year(?= ends)', 'mid year'],
    ['(?:a|(?:b|c)d)', '(a / (b / c)d)'],
    ['a(?:|b)', 'a[b]'],
    ['of .{0,3}x+', 'of …x…'],
  ])('%s', (pattern, words) => {
    expect(patternWords(pattern)).toBe(words);
  });
});

describe('the page of the rules', () => {
  it('shows the expression and its value', () => {
    const page = rulesPage([{ name: 'moon', starts: ['moon'], pattern: 'moon|tide', read: () => null, examples: [['By [moon] they left.', 'P1M'], ['At [tide].', 'PT6H']] }]);
    expect(page).toContain('| `moon` | `moon / tide` | By **moon** they left.<br>At **tide**. | `P1M`<br>`PT6H` |');
  });

  it('is current; if not, run "npm run docs:rules"', () => {
    expect(readFileSync('docs/time-rules.md', 'utf8')).toBe(rulesPage(catalogue));
  });
});

it('the page of the rules for events is current; if not, run "npm run docs:rules"', () => {
  expect(readFileSync('docs/event-rules.md', 'utf8')).toBe(eventRulesPage(eventRules));
});

describe('the table of what evidence weighs', () => {
  const page = readFileSync('docs/linking.md', 'utf8');
  it('is current; if not, run "npm run docs:rules"', () => expect(page).toBe(linkingPage(page, linkWeights)));
  it('shows a weight', () => expect(linkingPage(page, { base: -3, of: new Map([['top 2', 7]]) })).toMatch(/begin with \| \| −3 \|[^]*both are \| \+7 \|/u));
});
