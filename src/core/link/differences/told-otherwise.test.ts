import { describe, expect, it } from 'vitest';
import { pile } from '../../testing/pile.ts';

/** Two reports of one day, or of so many days apart, and what is told to differ between them. */
const differing = (one: string, other: string, days = 0): readonly string[] => {
  const article = (headline: string, day: number, words: string): string => `${headline}\n\n${day} May 2031\n\n${words}\n`;
  const { events } = pile({ a: article('News of the day', 8, one), b: article('What is known', 8 + days, other) });
  return events.flatMap(({ disagreements, recounts }) => [...disagreements.map((each) => ({ ...each, mark: '≠' })), ...recounts.map((each) => ({ ...each, mark: '→' }))].map(({ mark, what, claims }) => `${what} ${claims.map(({ quote }) => quote.exact).join(` ${mark} `)}`));
};

type Row<T> = readonly [name: string, one: string, other: string, expected: T, days?: number];
const rows = <T>(all: readonly Row<T>[]) => all.map(([name, one, other, expected, days = 0]) => ({ name, one, other, expected, days }));

describe('what two reports tell otherwise', () => {
  it.each(rows<string>([
    ['ages of a group', 'Nine children, aged between 8 and 14, were trapped in a cave near Tarn on 7 May 2031, police said.', 'Nine children aged 8 to 12 were trapped in a cave near Tarn on 7 May 2031, the school said.', 'ages aged between 8 and 14 ≠ aged 8 to 12'],
    ['ages with a word between', 'Six hikers between the ages of 60 and 75 died in a storm on Mount Lusk on 7 May 2031, police said.', 'Six hikers aged 60 to 81 died in a storm on Mount Lusk on 7 May 2031, a doctor said.', 'ages ages of 60 and 75 ≠ aged 60 to 81'],
    ['the age of somebody', 'Jon Roe, 41, died in an avalanche at Lusk on 7 May 2031, police said.', 'Jon Roe, 44, died in an avalanche at Lusk on 7 May 2031, rescuers said.', 'age Jon Roe, 41 ≠ Jon Roe, 44', 1],
    ['the same, said in another way', 'The 47-year-old Ida Marsh drowned in the Wend River on 7 May 2031, police said.', 'Ida Marsh, 52, drowned in the Wend River on 7 May 2031, her brother said.', 'age 47-year-old Ida Marsh ≠ Ida Marsh, 52'],
    ['one and several, in words', 'A truck fell into the river when the Wend Bridge collapsed on 7 May 2031, police said.', 'Three trucks fell into the river when the Wend Bridge collapsed on 7 May 2031, a witness said.', 'trucks A truck ≠ Three trucks'],
    ['a single one and two', 'One tanker sank off Selmouth in the storm on 7 May 2031, the coastguard said.', 'Two tankers sank off Selmouth in the storm on 7 May 2031, the owner said.', 'tankers One tanker ≠ Two tankers'],
    ['one and several, a day later', 'A guard drew a knife on the rowers in Aldport on 7 May 2031, police said.', 'Two guards drew knives on the rowers in Aldport on 7 May 2031, an official said.', 'guards A guard ≠ Two guards', 1],
    ['parts of a hundred', 'Turnout in the Norland vote reached 62 percent on 7 May 2031, officials said.', 'Turnout in the Norland vote reached 55 percent on 7 May 2031, observers said.', 'percent 62 percent ≠ 55 percent'],
    ['parts of a hundred, by the sign', 'The Corvale council raised water prices by 12% on 7 May 2031, the mayor said.', 'The Corvale council raised water prices by 18% on 7 May 2031, a newsletter said.', 'percent 12 ≠ 18'],
    ['the hour', 'The Wend Bridge collapsed at 6 a.m. on 7 May 2031, police said.', 'The Wend Bridge collapsed at 9 a.m. on 7 May 2031, neighbours said.', 'date 6 a.m. on 7 May 2031 ≠ 9 a.m. on 7 May 2031'],
    ['the dead, on the same day', 'The Wend Bridge collapsed on 7 May 2031 and killed four people, police said.', 'The Wend Bridge collapsed on 7 May 2031 and killed nine people, doctors said.', 'killed four people ≠ nine people'],
  ]))('$name', ({ one, other, expected, days }) => expect(differing(one, other, days)).toContain(expected));

  it.each(rows<null>([
    ['an age that is only about right', 'Nine children, aged between 8 and about 13, were trapped in a cave near Tarn on 7 May 2031, police said.', 'Nine children aged 8 to 12 were trapped in a cave near Tarn on 7 May 2031, the school said.', null],
    ['ages of two groups', 'Nine children, aged 8 to 14, were trapped in a cave near Tarn on 7 May 2031, police said.', 'Rescuers aged 25 to 60 reached the children who were trapped in a cave near Tarn on 7 May 2031, the school said.', null],
    ['a birthday', 'Jon Roe, 41, was elected mayor of Lusk on 7 May 2031, the council said.', 'Jon Roe, 42, was elected mayor of Lusk on 7 May 2031, a clerk said.', null, 20],
    ['two of one last name', 'Jon Roe, 71, died in an avalanche at Lusk on 7 May 2031, police said.', 'Tom Roe, 44, died in an avalanche at Lusk on 7 May 2031, rescuers said.', null],
    ['one of several that the article tells of', 'A truck fell into the river when the Wend Bridge collapsed on 7 May 2031, and another hung over it, police said.', 'Two trucks fell into the river when the Wend Bridge collapsed on 7 May 2031, a witness said.', null],
    ['one and many: a part and the whole', 'A cow drowned when the Wend flooded Tarn on 7 May 2031, a farmer said.', 'Forty cows drowned when the Wend flooded Tarn on 7 May 2031, the council said.', null],
    ['parts of two things', 'Halden Steel said on 7 May 2031 that its profit rose by 12 percent.', 'Halden Steel said on 7 May 2031 that exports to Norland fell by 18 percent after the strike at the Corvale mill.', null],
    ['what one who is not named does not do', 'A clerk in Aldport, who did not give her name, said on 7 May 2031 that the office had closed.', 'A clerk in Aldport gave her name as Ann Moor on 7 May 2031, the Aldport office said.', null],
    ['two steps of what goes up', 'The Norland health agency raised its alert from two to three on 6 May 2031.', 'The Norland health agency raised its alert from three to four on 7 May 2031.', null],
    ['counts far apart of two days', 'The fever killed six people in Corvale on 7 May 2031, officials said.', 'The fever has killed 4,000 people, and began in Corvale on 7 May 2031, officials said.', null, 1],
  ]))('$name: nothing', ({ one, other, days }) => expect(differing(one, other, days)).toEqual([]));
});
