import { describe, expect, it } from 'vitest';
import { pile } from '../testing/pile.ts';
import { dayAtHead } from './chronicle.ts';

const told = (...paragraphs: readonly string[]): readonly string[] =>
  pile({ a: `Ferry news\n\n20 May 2024\n\nA court heard Olena Roe in Arden.\n\n${paragraphs.join('\n\n')}\n` }).events.filter(({ title }) => !title.includes('court')).map(({ kind, title, time }) => `${kind} ${time.value} ${title}`);

describe('a chronicle', () => {
  it('tells in the present what happened, of the day above it', () => {
    expect(told('How it came about', 'Sunday 12 May', 'Storm closes the port of Arden', 'Monday 13 May', 'Police say the crew is safe', 'Divers find the ferry off Corvale')).toEqual([
      'event 2024-05-12 Storm closes the port of Arden',
      'event 2024-05-13 Divers find the ferry off Corvale',
      'statement 2024-05-13 Police say the crew is safe',
    ]);
  });

  it.each<readonly [paragraph: string, ...events: readonly string[]]>([
    ['13 May: The council sells the ferry.', 'event 2024-05-13 The council sells the ferry'],
    ['May 13 - Rebels seize the port after burning a mill.', 'event 2024-05-13 Rebels seize the port after burning a mill', 'event 2024-05-13 Rebels burned a mill'],
    ['13 May 2021 — A storm sinks the ferry. Two people drown.', 'event 2021-05-13 A storm sinks the ferry', 'event 2021-05-13 Two people drown'],
    // Its own words go before the day above it, and what is to come has none of it.
    ['13 May: The council sells the ferry that a storm damaged in 2019.', 'event 2019 The council sells the ferry that a storm damaged in 2019', 'event 2024-05-13 The council sells the ferry that a storm damaged in 2019'],
  ])('by its paragraphs: %s', (paragraph, ...events) => expect(told('10 May: Nothing to report', paragraph).toSorted()).toEqual(events.toSorted()));

  it('ends with the next heading', () => {
    expect(told('12 May', 'Storm closes the port.', '13 May', 'Divers find the ferry.', 'What comes next', 'The council sells old ferries.')).toEqual(['event 2024-05-12 Storm closes the port', 'event 2024-05-13 Divers find the ferry']);
  });

  it('is more than one day by itself', () => {
    expect(told('Monday 13 May', 'The council sells old ferries.')).toEqual([]);
  });
});

describe('dayAtHead', () => {
  it.each([
    ['13 May: the ferry sank', 6], ['Mon. 13 May 2024 - it sank', 16], ['Monday, May 13 — it sank', 14], ['May: a month', 0], ['In May - the month of the vote - it sank', 0], ['13: a number', 0], ['Monday: it sank', 6], ['13 May 10:30 it sank', 0],
  ])('%s', (text, end) => expect(dayAtHead(text)).toBe(end));
});
