import { describe, expect, it } from 'vitest';
import { lettersOf } from '../../text/index.ts';
import { installedSyntax } from '../../syntax/index.ts';
import { readTimes } from '../../time/index.ts';
import { placeTimes } from '../frames/frame-times.ts';
import { readSentence } from '../frames/read-sentence.ts';
import { quotedStretches } from '../tokens.ts';
import { catalogue } from './catalogue.ts';
import { decided } from './told.ts';

/** The rule that decides about the verb in brackets. */
function ruleOf(example: string): string | undefined {
  const at = example.indexOf('[');
  const text = example.replace(/[[\]]/gu, '');
  const all = { start: 0, end: text.length };
  const sentence = readSentence(text, all, text.endsWith('.') ? 'text' : 'headline', quotedStretches(text, all), installedSyntax());
  const readings = readTimes(text, [all], lettersOf(text));
  const placed = placeTimes(sentence, readings, [...readings.keys()]);
  return decided(sentence, placed).find(({ view }) => sentence.tokens[view.frame.verb]?.start === at)?.rule?.name;
}

describe('the rules for what a frame tells', () => {
  it.each(catalogue.flatMap(({ name, examples }) => examples.map((example) => [example, name] as const)))('%s: %s', (example, name) => expect(ruleOf(example)).toBe(name));

  it('each has a name of its own, and an example', () => {
    expect(new Set(catalogue.map(({ name }) => name)).size).toBe(catalogue.length);
    expect(catalogue.filter(({ examples }) => examples.length === 0).map(({ name }) => name)).toEqual([]);
  });
});
