import { describe, expect, it } from 'vitest';
import { pile } from '../../testing/pile.ts';

const dates = (sentence: string): readonly string[] => pile({ a: `Ferry news\n\n6 May 2024\n\n${sentence}\n` }).events.map((e) => `${e.kind} ${e.time.value} ${e.title}`);

describe('a plan and the clause beside it', () => {
  it.each([
    ['The ferry will wear the new colours when it arrives on 11 June.', 'projection 2024-06-11 The ferry will wear the new colours when it arrives on 11 June'],
    ['The council will build a new pier after a storm destroyed the old one on 3 May.', 'projection 2024-05-06 The council will build a new pier after a storm destroyed the old one'],
  ])('%s', (sentence, expected) => expect(dates(sentence)).toContain(expected));
});

describe('a year that says which thing is meant', () => {
  it.each([
    'The harbour showed a remake of the 1986 action film "Gulls".', "The museum sold Holm's 1998 novel to a collector.", 'Thieves destroyed the 1992 portrait.',
  ])('does not date %s', (sentence) => expect(dates(sentence).map((told) => told.slice(0, 16))).toContain('event 2024-05-06'));

  it.each([
    ['The museum sold the novel to a collector in 1998.', 'event 1998'],
    ['Ferries won the 1998 festival.', 'event 1998'],
    ['The mayor opened the 1998 film festival.', 'event 1998'],
  ])('but dates %s', (sentence, expected) => expect(dates(sentence).map((told) => told.slice(0, 10))).toContain(expected));
});

describe('whose date it is', () => {
  it.each([
    ['The launch of the ferry, first due this spring, will be delayed until May 2041.', 'projection 2041-05 The launch of the ferry will be delayed until May 2041'],
    ['The bridge did not open until 1932.', 'event 1932 The bridge did not open until 1932'],
    ['The first flight of the balloon was in 1994.', 'event 1994 The first flight of the balloon'],
    ['The sale follows a quarrel begun between Norvale and Corvale last year, but their bank had failed.', 'event 2023 The sale follows a quarrel begun between Norvale and Corvale last year'],
    ['Norvale, which plans to close its mill in May 2041, sold a ferry.', 'projection 2041-05 Norvale plans to close its mill'],
    ['Norvale showed the ferry its owners intend to launch in May 2041.', 'event 2024-05-06 Norvale showed the ferry its owners intend to launch in May 2041'],
    ['The fair is the largest since the start of the strike on 3 May 2021.', 'event 2021-05-03 The start of the strike'],
    ['In the face of a Corvale offensive launched at the end of April, the Norvale army announced on Friday that it would leave the port.', 'statement 2024-05-03 In the face of a Corvale offensive launched at the end of April, the Norvale army announced on Friday that it would leave the port'],
    // A day right behind a participle is its own.
    ['The man arrested Friday in Arden was jailed.', 'event 2024-05-03 The man arrested Friday in Arden was jailed'],
    ['In papers released Friday, the mayor said the mill was sold.', 'event 2024-05-03 In papers released Friday, the mayor said the mill was sold'],
    ['A guard stole a ferry, according to papers seen Friday.', 'event 2024-05-03 A guard stole a ferry, according to papers seen Friday'],
    // What a paper of then says.
    ['A 2019 report found faults in the ferry.', 'event 2019 A 2019 report found faults in the ferry'],
    ['The 2019 report found faults in the ferry.', 'event 2024-05-06 The 2019 report found faults in the ferry'],
    ['A 2019 ferry sank off Corvale.', 'event 2024-05-06 A 2019 ferry sank off Corvale'],
    ['A November report listed faults in the ferry but gave no cause.', 'event 2023-11 A November report gave no cause'],
    ['The mayor visited the mill Sunday evening after speaking with the crew.', 'event 2024-05-05TEV The mayor visited the mill after speaking with the crew'],
    ['1960s film star Olena Roe died in Arden.', 'event 2024-05-06 1960s film star Olena Roe died in Arden'],
    ['Norvale were to get their ferry in May 2022, but will now receive it next month.', 'projection 2022-05 Norvale were to get their ferry'],
    // Of a subject that the parser begins with a time.
    ['Two years ago today pirates burned the port.', 'event 2022-05-06 Two years ago today pirates burned the port'],
    ['In the mid-70s thieves robbed the mint.', 'event 197 In the mid-70s thieves robbed the mint'],
    // A day that is named and cannot be told is not that of the report.
    ['A guard was stabbed on the Tuesday before the vote.', 'event XXXX-WXX-2 A guard was stabbed before the vote'],
    // From when something is to be.
    ['The council voted to close the bridge from 20 May.', 'projection 2024-05-20 The council voted to close the bridge'],
    ["The ministry's order to halt flights from Tuesday angered pilots.", "projection 2024-05-07 The ministry's order to halt flights from Tuesday angered pilots"],
    // The date is the main verb's where that tells something.
    ['Rebels on Saturday seized a town held by the army.', 'event 2024-05-04 Rebels seized a town held by the army'],
  ])('%s', (sentence, expected) => expect(dates(sentence)).toContain(expected));
});

describe('a clock whose sentence sets a day apart', () => {
  it.each([
    ['A ferry was found last Monday. The last guards fled at 10 p.m. with the nurse who had been there since she was found last Monday.', 'event XXXX-XX-XXT22:00 The last guards fled with the nurse who had been there'],
    ['A ferry was found last Monday. The last guards fled at 10 p.m. with the nurse.', 'event 2024-04-29T22:00 The last guards fled with the nurse'],
  ])('%s', (sentence, expected) => expect(dates(sentence)).toContain(expected));
});

describe('what is dated after the day of publication', () => {
  it.each([
    ['Norvale is set to hold its yearly council meeting next month.', 'projection 2024-06 Norvale is set to hold its yearly council meeting'],
  ])('is a plan: %s', (sentence, expected) => expect(dates(sentence)).toContain(expected));

  it.each([
    ['Norvale sold tickets ahead of the 11 June launch of the ferry.', 'event 2024-05-06 Norvale sold tickets ahead of the 11 June launch of the ferry'],
    ['The ferry left Corvale at 00:05 on 7 May 2024.', 'event 2024-05-07T00:05 The ferry left Corvale'],
    ["Crowds came to Corvale for last month's launch of the ferry.", "event 2024-04 Crowds came to Corvale for last month's launch of the ferry"],
  ])('but not %s', (sentence, expected) => expect(dates(sentence)).toContain(expected));
});

describe('words of another clause of the same sentence', () => {
  const told = (sentence: string): readonly string[] => pile({ a: `Ferry news\n\n6 May 2024\n\n${sentence}\n` }).events.map(({ title, time, excerpts }) => {
    const [excerpt] = excerpts;
    const phrase = excerpt?.timePhrase == null ? '' : excerpt.exact.slice(excerpt.timePhrase.start - excerpt.start, excerpt.timePhrase.end - excerpt.start);
    return `${title}: ${time.certainty} ${time.value} ${time.steps[0]?.kind} “${phrase}”`;
  });
  it.each([
    ['Four people died when a bridge in Selmouth collapsed on Saturday evening.', 'Four people died when a bridge in Selmouth collapsed on Saturday evening: stated 2024-05-04TEV same-sentence “Saturday evening”'],
    ['As a bridge in Selmouth collapsed on Saturday evening, four people died.', 'Four people died: stated 2024-05-04TEV same-sentence “Saturday evening”'],
    // Only the day is sure where they follow each other.
    ['A bridge in Selmouth collapsed on Saturday evening, and four people died.', 'Four people died: inferred 2024-05-04 same-sentence “Saturday evening”'],
    ['A ferry sank on Saturday evening. Four people died.', 'Four people died: inferred 2024-05-04 inherited “”'],
  ])('%s', (sentence, expected) => expect(told(sentence)).toContain(expected));
});

describe('a text that was brought up to a later day', () => {
  it.each([
    // By when it was told, where no words say when it was.
    ['Guards closed the port. Police said on Tuesday that a ferry sank.', 'event 2024-05-07 Guards closed the port'],
  ])('%s', (sentence, expected) => expect(dates(sentence)).toContain(expected));
});
