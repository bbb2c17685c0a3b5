import { describe, expect, it } from 'vitest';
import { pile } from '../../testing/pile.ts';

/** What the first event that has these words in its title is dated by, in an article whose lead tells of Sunday. */
function dated(sentence: string, title: string): string {
  const { events } = pile({ a: `Fire in Arden\n\n6 May 2024\n\nA fire destroyed a mill in Arden on Sunday. ${sentence}\n` });
  const time = events.find((e) => e.title.includes(title))?.time;
  if (time === undefined) return events.map((e) => e.title).join('; ');
  return `${time.start?.slice(0, 10) ?? 'no day'} ${time.certainty} ${time.value} ${time.steps.map(({ kind, quote }) => (quote === null ? kind : `${kind} “${quote.exact}”`)).join(', ')}`;
}

describe('words that say when and give no date', () => {
  it.each([
    ['Hunters settled in the valley 65 million years ago.', 'settled', 'no day unknown PAST_REF vague “65 million years ago”'],
    ['The owners recently mended the roof.', 'mended', 'no day unknown PAST_REF vague “recently”'],
    ['The owners closed a dye house centuries later.', 'dye house', 'no day unknown PXC vague “centuries”'],
    ['Thieves robbed the owners over the years.', 'robbed', 'no day unknown PXY vague “the years”'],
    ['Thieves robbed the owners in recent weeks.', 'robbed', 'no day unknown PXW vague “recent weeks”'],
    ['The owners dug a canal 30 years before the war.', 'canal', 'no day unknown P30Y vague “30 years”'],
  ])('keep the day of the lead away: %s', (sentence, title, expected) => expect(dated(sentence, title)).toBe(expected));

  it.each([
    ['The owners built the road in the first millennium BC.', 'road', 'no day unknown BC0 words “the first millennium BC”'],
    ['The owners built the harbour in the 4th century BC.', 'harbour', 'no day unknown BC03 words “the 4th century BC”'],
    ['Raiders killed King Arn on 15 March 44 BC.', 'Arn', 'no day unknown BC0044-03-15 words “15 March 44 BC”'],
    ['Hunters settled in the valley 12,000 years ago.', 'settled', 'no day unknown BC9977 words “12,000 years ago”, publication'],
  ])('keep their value before Christ: %s', (sentence, title, expected) => expect(dated(sentence, title)).toBe(expected));

  it.each([
    ['The owners closed the shop in the mid-90s.', 'shop', '1993-05-02 stated 199 words “the mid-90s”'],
    ['The owners closed the shop two and a half years ago.', 'shop', '2021-11-01 stated 2021-11 words “two and a half years ago”, publication'],
    ['The owners closed the shop more than 30 years ago.', 'shop', '1993-01-01 stated 1994 words “more than 30 years ago”, publication'],
    ['The owners closed the shop earlier this year.', 'shop', '2024-01-01 stated 2024 words “earlier this year”, publication'],
    ['The owners closed 40 shops in the past two weeks.', 'shops', '2024-04-22 inferred 2024-W17/2024-05-06 words “the past two weeks”, publication'],
  ])('give what they come to: %s', (sentence, title, expected) => expect(dated(sentence, title)).toBe(expected));

  it.each([
    ['The owners announced cuts over the next four years.', 'cuts'],
    ['Police arrested a guard and questioned him for two hours.', 'arrested'],
    ['The mayor closed the street after years of quarrels.', 'street'],
    ['Two hours later police arrested a guard.', 'arrested'],
    ['Firemen rescued a boy five hours after the blast.', 'boy'],
  ])('but a measure is no time: %s', (sentence, title) => expect(dated(sentence, title)).toMatch(/^2024-05-05 inferred/u));
});

describe('what the words themselves state', () => {
  it.each([
    ['At 3 a.m. police arrested a guard.', 'arrested', '2024-05-05 inferred 2024-05-05T03:00 words “3 a.m.”, context “Sunday”'],
    ['On Monday a shed collapsed.', 'shed', '2024-05-06 stated 2024-05-06 words “Monday”, publication'],
    ['A storm destroyed a shed at 3 a.m. on Monday.', 'shed', '2024-05-06 stated 2024-05-06T03:00 words “3 a.m. on Monday”, publication'],
    ['The next day a shed collapsed.', 'shed', '2024-05-06 inferred 2024-05-06 words “The next day”, context “Sunday”'],
    ['A storm destroyed a shed this morning.', 'shed', '2024-05-06 stated 2024-05-06TMO words “this morning”, publication'],
  ])('%s', (sentence, title, expected) => expect(dated(sentence, title)).toBe(expected));

  it('is no day where only a clock is named', () => {
    const [event] = pile({ a: 'Shed\n\n6 May 2024\n\nA shed collapsed at 3 a.m. in Arden.\n' }).events;
    expect(event?.time).toMatchObject({ value: '2024-05-06T03:00', certainty: 'inferred' });
  });
});

describe('what no words date', () => {
  const times = (...texts: readonly string[]) => pile(Object.fromEntries(texts.map((text, at) => [`a${at}`, text]))).events.map(({ title, time }) => `${title}: ${time.certainty} ${time.value}`);
  it('has the day of its report, which is not called its day', () => {
    expect(times('Shed\n\n6 May 2024\n\nPolice arrested Jon Roe in Arden.\n')).toEqual(['Police arrested Jon Roe in Arden: reported 2024-05-06']);
  });
  it('takes a day that words of another report state', () => {
    expect(times('Shed\n\n6 May 2024\n\nPolice arrested Jon Roe in Arden.\n', 'Arden Star\n\n7 May 2024\n\nPolice arrested Jon Roe in Arden on Sunday.\n')).toEqual(['Police arrested Jon Roe in Arden: stated 2024-05-05']);
  });
});

it('does not take another report’s inherited day for what went on for months', () => {
  const { events } = pile({
    a: 'Arden Post\n\n6 May 2024\n\nRebels shelled the Arden bridge for months.\n',
    b: 'Arden Star\n\n6 May 2024\n\nA fire destroyed a mill in Arden on Sunday. Rebels shelled the Arden bridge.\n',
  });
  expect(events.filter((e) => e.title.includes('shelled') && e.excerpts.some((x) => x.exact.includes('for months'))).map((e) => e.time.start)).toEqual([null]);
});

it('parts what was before Christ from what was after', () => {
  const { events } = pile({ a: 'Arden\n\n6 May 2024\n\nThe Arden road was built in the first millennium BC.\n\nThe Arden road was built 300 years ago.\n' });
  expect(events.map(({ time }) => time.value).toSorted()).toEqual(['1724', 'BC0']);
});
