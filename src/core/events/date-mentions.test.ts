import { describe, expect, it } from 'vitest';
import { pile } from '../testing/pile.ts';

const dates = (sentence: string): readonly string[] => pile({ a: `Ferry news\n\n6 May 2024\n\n${sentence}\n` }).events.map((e) => `${e.kind} ${e.time.value} ${e.title}`);

describe('a plan and the clause beside it', () => {
  it.each([
    ['The ferry will wear the new colours when it arrives on 11 June.', 'projection 2024-06-11 The ferry will wear the new colours'],
    ['The council will build a new pier after a storm destroyed the old one on 3 May.', 'projection 2024-05-06 The council will build a new pier'],
  ])('%s', (sentence, expected) => expect(dates(sentence)).toContain(expected));
});
