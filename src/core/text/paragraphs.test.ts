import { describe, expect, it } from 'vitest';
import { linesOf } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';

const held = (text: string): readonly string[] => paragraphsOf(text).map(({ start, end }) => text.slice(start, end)).filter((words) => words !== '');

const wrapped = 'The council of the small town of Arden met on Monday\nto speak about the bridge that fell last week, and\nabout who will pay for a new one. Nobody was hurt.';

const table: readonly (readonly [why: string, text: string, paragraphs: readonly string[]])[] = [
  ['a line each', 'The bridge fell.\nNobody was hurt.', ['The bridge fell.', 'Nobody was hurt.']],
  ['broken to a width', wrapped, [wrapped]],
  ['broken to a width, twice', `${wrapped}\n\n${wrapped}`, [wrapped, wrapped]],
  ['short lines in small letters are a list', 'apples\npears\nplums', ['apples', 'pears', 'plums']],
  ['long lines are paragraphs', `${'The bridge over the Arden fell '.repeat(5)}\nand nobody knew`, [`${'The bridge over the Arden fell '.repeat(5)}`, 'and nobody knew']],
  ['a heading above a paragraph', 'The fall of the bridge over the river at Arden\nThe council met. It was late.', ['The fall of the bridge over the river at Arden', 'The council met. It was late.']],
];

describe('paragraphsOf', () => {
  it.each(table)('%s', (_, text, paragraphs) => {
    expect(held(text)).toEqual(paragraphs);
  });

  it('takes any number of lines', () => {
    expect(held('moor\n'.repeat(200_000))).toHaveLength(200_000);
  });
});

describe('lines', () => {
  it('counts from 1, with any line end', () => {
    const text = 'one\ntwo\r\nthree\rfour';
    expect(linesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))).toEqual(['one', 'two', 'three', 'four']);
  });
});
