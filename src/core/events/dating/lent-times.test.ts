import { describe, expect, it } from 'vitest';
import { pile } from '../../testing/pile.ts';

/** What an article of Monday, 6 May 2024, tells, with how sure the day is. */
const told = (...sentences: readonly string[]): readonly string[] =>
  pile({ a: `News of the harbour\n\n6 May 2024\n\n${sentences.join('\n\n')}\n` }).events.map(({ title, time }) => `${time.value} ${time.certainty} ${title}`);

describe('whose time an expression is', () => {
  it.each<readonly [sentence: string, event: string]>([
    ['Norair halted sailings after a ferry sank on Sunday.', '2024-05-06 reported Norair halted sailings'],
    ['The mayor extended the ban until 4 June, after first naming 7 April.', '2024-05-06 reported The mayor extended the ban'],
    ['The council said that work on a pier, begun in 1990, has been dropped.', '2024-05-06 reported The council said'],
    ['Sailors offered the players tickets for Sunday\'s final.', '2024-05-06 reported Sailors offered the players tickets for Sunday\'s final'],
    ['Jon Roe died in Sunday\'s crash.', '2024-05-05 stated Jon Roe died'],
    ['The boys were found by divers a week ago.', '2024-W18 stated The boys were found by divers'],
    ['Jon Roe said Friday he felt sorry for the union.', '2024-05-03 stated Jon Roe said he felt sorry'],
    ['Police said on Friday that two men had robbed a bank.', '2024-05-03 reported Police said that two men had robbed a bank'],
  ])('%s', (sentence, event) => expect(told(sentence).some((line) => line.startsWith(event)), told(sentence).join('\n')).toBe(true));
});

describe('what is counted from an event', () => {
  it.each<readonly [event: string, ...sentences: readonly string[]]>([
    ['2024-05-03 inferred Police detained two men', 'A bus crashed on 1 May.', 'Police detained two men two days after the crash.'],
    ['2024-05-02 inferred Thieves stole the crown of Queen Ilva', 'A guard was arrested on Saturday, two days after thieves stole the crown of Queen Ilva.'],
    ['2024-05-04 stated The ferry sailed to Lusk', 'The ferry sailed to Lusk on Saturday, two days after a boat hit a pier.'],
    ['2024-05-02 inferred A boat hit a pier', 'The ferry sailed to Lusk on Saturday, two days after a boat hit a pier.'],
    // Of the flood nobody says when.
    ['2024-05-06 reported Police detained two men', 'Jon Roe died on Saturday.', 'Police detained two men a week after the flood.'],
  ])('%s', (event, ...sentences) => expect(told(...sentences).some((line) => line.startsWith(event)), told(...sentences).join('\n')).toBe(true));
});

describe('what was before', () => {
  it('has no day of what it is told beside', () => expect(told('Jon Roe was arrested on Thursday.', 'Olena Marsh had fled to Norland.')).toContain('2024-05-06 reported Olena Marsh had fled to Norland'));
});

describe('an article that tells of the day after its own', () => {
  it('says so', () => {
    const [event] = pile({ a: 'News of the harbour\n\n6 May 2024\n\nThe mill burned down early on Tuesday.\n' }).events;
    expect(event?.time.certainty).toBe('inferred');
    expect(event?.time.steps.map(({ kind, value, quote }) => `${kind} ${value} ${quote?.exact ?? ''}`)).toEqual(['words 2024-05-07TMO early on Tuesday', 'publication 2024-05-06 ', 'told-later 2024-05-07 early on Tuesday']);
  });
});
