import { describe, expect, it } from 'vitest';
import { pile } from '../testing/pile.ts';
import { toldLines } from '../testing/told.ts';

describe('what a sentence tells, however it begins', () => {
  it.each<readonly [sentence: string, ...events: readonly string[]]>([
    ['There was an explosion at a factory in Arden on Sunday.', '2024-05-05 An explosion at a factory in Arden'],
    ['On Sunday there was a large fire at a mill in Arden.', '2024-05-05 A large fire at a mill in Arden'],
    ['There has been an explosion at a factory in Arden.', '2024-05-06 An explosion at a factory in Arden'],
    ['There were clashes in Arden on Sunday.', '2024-05-05 Clashes in Arden'],
    ['There was no explosion on Sunday.'],
    ['There were fears of an attack on Sunday.'],
    ['There was anger in Arden on Sunday.'],
    ['An earthquake of great force struck Norland on Sunday.', '2024-05-05 An earthquake of great force struck Norland'],
    ['Over the weekend, thousands marched through Arden.', '2024-W18-WE Thousands marched through Arden'],
    ['Hours after the attack, police detained two men.', '2024-05-06 Police detained two men'],
    ['A week earlier the council had approved the plan.', 'P1W The council had approved the plan'],
    ['At least six people have been killed in an attack in Arden.', '2024-05-06 At least six people have been killed in an attack in Arden'],
    ['Jon Roe, who led the town from 2001 to 2009, died on Sunday.', '2001/2009 Jon Roe led the town', '2024-05-05 Jon Roe died'],
    ['Jon Roe, who led the town for nine years, died on Sunday.', '2024-05-05 Jon Roe died'],
    ['In the 1990s the mill was sold twice.', '199 The mill was sold twice'],
    ['The mill closed in the 19th century.', '18 The mill closed'],
    ['A court sentenced Jon Roe to six years in prison on Sunday.', '2024-05-05 A court sentenced Jon Roe to six years in prison'],
  ])('%s', (sentence, ...events) => expect(toldLines(sentence)).toEqual(events));
});

describe('a clause without a time beside one of long ago', () => {
  const after = (sentence: string): readonly string[] => pile({ a: `Fire in Arden\n\n6 May 2024\n\nA fire destroyed a house in Arden on Sunday.\n\n${sentence}\n` }).events.map(({ title, time }) => `${time.value} ${title}`).filter((line) => !/house|Fire/.test(line));
  it.each<readonly [sentence: string, ...events: readonly string[]]>([
    ['The mill burned in 1944, when a bomb hit it.', '1944 The mill burned', '1944 The mill burned in 1944, when a bomb hit it'],
    ['When the war began in 1939, the mill closed.', '1939 The war began', '1939 The mill closed'],
    // Not on Sunday, and nobody says when.
    ['The mill burned in 1944 and reopened.', '1944 The mill burned', 'null The mill reopened'],
    ['The mill burned in March and reopened.', '2024-03 The mill burned', '2024-03 The mill reopened'],
  ])('%s', (sentence, ...events) => expect(after(sentence)).toEqual(events));
});
