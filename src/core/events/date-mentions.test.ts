import { describe, expect, it } from 'vitest';
import { pile } from '../testing/pile.ts';

const dates = (sentence: string): readonly string[] => pile({ a: `Ferry news\n\n6 May 2024\n\n${sentence}\n` }).events.map((e) => `${e.kind} ${e.time.value} ${e.title}`);

describe('a plan and the clause beside it', () => {
  it.each([
    ['The ferry will wear the new colours when it arrives on 11 June.', 'projection 2024-06-11 The ferry will wear the new colours'],
    ['The council will build a new pier after a storm destroyed the old one on 3 May.', 'projection 2024-05-06 The council will build a new pier'],
  ])('%s', (sentence, expected) => expect(dates(sentence)).toContain(expected));
});

describe('a year that says which thing is meant', () => {
  it.each([
    'The harbour showed a remake of the 1986 action film "Gulls".', "The museum sold Holm's 1998 novel to a collector.", 'Thieves destroyed the 1992 portrait.',
  ])('does not date %s', (sentence) => expect(dates(sentence).map((told) => told.slice(0, 16))).toContain('event 2024-05-06'));

  it.each([
    ['The museum sold the novel to a collector in 1998.', 'event 1998'],
    ['Ferries won the 1998 race.', 'event 1998'],
    ['The mayor opened the 1998 film festival.', 'event 1998'],
  ])('but dates %s', (sentence, expected) => expect(dates(sentence).map((told) => told.slice(0, 10))).toContain(expected));
});
