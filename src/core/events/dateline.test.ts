import { describe, expect, it } from 'vitest';
import { pile } from '../testing/pile.ts';
import { datelineLength } from './dateline.ts';

const LEAD = 'The bridge fell into the river.';

describe('a dateline at the head of a story', () => {
  it.each([
    'PORT MORAY (Agency) — ', 'ARDEN/LUSK (Agency) - ', 'PORT MORAY, Scotland — ', 'ARDEN, May 6, 2024 - ', 'ARDEN, May 6 (Norpress) -- ', 'Arden, 6 May 2024 – ', 'Arden, Westland, Aug. 7 (NP) - ', 'St. Orrin, Monday May 6, 2024 | ', 'ARDEN, 6 May 2024, 10:15 GMT (Norpress) — ',
  ])('%s', (dateline) => expect(datelineLength(`${dateline}${LEAD}`, true)).toBe(dateline.length));
  it.each([
    ['a date alone dates an entry', 'May 6, 2024 - '], ['a day alone', '6 May – '], ['no place', 'In May 2024 - '], ['words', 'The bridge of Arden, built in May 1911 - '], ['no date', 'Arden Bridge - '], ['no dash', 'Arden, May 6, 2024 '],
  ])('%s: %s', (_, words) => expect(datelineLength(`${words}${LEAD}`, true)).toBe(0));
  it('keeps its date where the story goes on, or the day is not known without it', () => expect(datelineLength(`Arden, May 6, 2024 - ${LEAD}`, false)).toBe(0));
});

describe('what a story with a dateline tells', () => {
  const told = (text: string) => pile({ 'a.txt': text }).events.map(({ title, time, excerpts }) => [title, time.value, time.certainty, time.steps[0]?.kind, excerpts[0]?.exact]);
  it('has no date of it: that it was news then is worked out', () =>
    expect(told('Arden news\n\nARDEN, May 6, 2024 - The bridge fell into the river.\n')).toEqual([['The bridge fell into the river', '2024-05-06', 'reported', 'reported-as-new', 'The bridge fell into the river.']]));
  it('has the day that its words give', () =>
    expect(told('Arden news\n\nARDEN, May 8, 2024 - The bridge fell into the river on Monday.\n')).toEqual([['The bridge fell into the river', '2024-05-06', 'stated', 'words', 'The bridge fell into the river on Monday.']]));
});
