import { describe, expect, it } from 'vitest';
import { takeApart } from '../../testing/sentence.ts';

const sentences: readonly (readonly [string, readonly string[]])[] = [
  ['The mayor said the bridge had collapsed, but engineers found no fault.', ['main: The mayor said', 'content: the bridge had collapsed', 'coordinate: but engineers found no fault']],
  ['Police arrested two men after a van hit a wall in Aldport on Monday.', ['main: Police arrested two men', 'time: after a van hit a wall in Aldport on Monday']],
  ['Rebels, who had taken the port in May, withdrew and burned their stores.', ['main: Rebels', 'relative: who had taken the port in May', 'coordinate: withdrew', 'coordinate: and burned their stores']],
  ['As crowds gathered, the minister announced that the curfew would end.', ['time: As crowds gathered', 'main: the minister announced', 'content: that the curfew would end']],
  ['“We will rebuild,” Olena Marsh, the mayor, told reporters.', ['main: We will rebuild', 'attribution: Olena Marsh, the mayor, told reporters']],
  ['Soldiers entered the town, sparking a panic and forcing shops to close.', ['main: Soldiers entered the town', 'ing: sparking a panic and forcing shops to close']],
  ['It was the only town taken by the rebels since the war began.', ['main: It was the only town taken by the rebels', 'time: since the war began']],
  ['The ferry sank, according to the coastguard.', ['main: The ferry sank', 'attribution: according to the coastguard']],
  ['The firm announced on Monday it would close its mill.', ['main: The firm announced on Monday', 'content: it would close its mill']],
  ['He wrecked the car he bought last week.', ['main: He wrecked the car', 'relative: he bought last week']],
  // Behind an aside the main clause goes on.
  ['The airline, which is small, signed the deal in May.', ['main: The airline', 'relative: which is small', 'coordinate: signed the deal in May']],
  ['“We plan to grow,” says Olena Marsh.', ['main: We plan to grow', 'attribution: says Olena Marsh']],
  // Prepositions before a noun open no clause.
  ['Traders left before the storm and returned after the flood.', ['main: Traders left before the storm', 'coordinate: and returned after the flood']],
  // A colon inside a time of day parts nothing.
  ['The dam of Aldport broke on Monday at 4:30 pm and four people were hurt.', ['main: The dam of Aldport broke on Monday at 4:30 pm', 'coordinate: and four people were hurt']],
  ['Shops stayed shut.', ['main: Shops stayed shut']],
];

describe('clausesOf', () => {
  it.each(sentences)('%s', (sentence, expected) => {
    const { clauses, words } = takeApart(sentence);
    expect(clauses.map((c) => `${c.role}: ${words(c.first, c.last)}`)).toEqual(expected);
  });

  it.each(sentences)('puts every word into one clause: %s', (sentence) => {
    const { clauses, tokens } = takeApart(sentence);
    expect(clauses[0]?.first).toBe(0);
    expect(clauses.at(-1)?.last).toBe(tokens.length - 1);
    for (const [at, clause] of clauses.slice(1).entries()) expect(clause.first).toBe((clauses[at]?.last ?? 0) + 1);
  });
});
