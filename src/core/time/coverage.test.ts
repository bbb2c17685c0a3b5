import { describe, expect, it } from 'vitest';
import { splitSentences } from '../text/index.ts';
import { day, rangeEnds, readTimes, resolveTimes } from './index.ts';

/** A Wednesday. */
const publication = day(2021, 6, 16);

const read = (text: string): readonly string[] =>
  rangeEnds(resolveTimes(text, readTimes(text, splitSentences(text)), { publication })).map((t) => `${t.exact}=${t.value}`);

describe('ends of stretches', () => {
  it.each([
    ['It stood between 1994 and 1997.', ['1994=1994', '1997=1997']],
    ['The war of 1914-18 came.', ['1914=1914', '18=1918']],
    ['The fair ran May 3-5.', ['May 3=2021-05-03', '5=2021-05-05']],
    ['It takes between 12 and 18 months.', ['12=P12M', '18 months=P18M']],
    ['It may take the next 12 to 18 months.', ['the next 12 to 18 months=P12M']],
    ['On May 4 it rained from 9 p.m. to 2 a.m.', ['May 4=2021-05-04', '9 p.m.=2021-05-04T21:00', '2 a.m.=2021-05-05T02:00']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('gives each end its own interval', () => {
    const text = 'It stood between 1994 and 1997.';
    const ends = rangeEnds(resolveTimes(text, readTimes(text, splitSentences(text)), { publication }));
    expect(ends.map((t) => [t.start, t.end, t.interval?.start])).toEqual([[17, 21, '1994-01-01T00:00'], [26, 30, '1997-01-01T00:00']]);
  });
});

describe('where a stretch begins and ends', () => {
  it.each([
    ['It grew over the past two years.', '2019', '2021-06-16'],
    ['It will grow in the next three weeks.', '2021-06-16', '2021-W27'],
    ['It grew in recent weeks.', null, '2021-06-16'],
    ['It will grow in the coming months.', '2021-06-16', null],
    ['The fair ran from Monday to Wednesday.', '2021-06-14', '2021-06-16'],
    ['The fair ran for three days from May 4, 2019.', '2019-05-04', '2019-05-07'],
    ['It earned $3 million in the nine months ended Sept. 30, 2019.', '2018-12', '2019-09-30'],
    ['Rents fell over the 12 months to April.', '2020-04', '2021-04'],
    ['They came in May 2019. In the following two months the mill burned.', '2019-05', '2019-07'],
    ['They came in May 2019. They had gone there in the previous two years.', '2017', '2019-05'],
  ])('%s', (text, begin, end) => {
    expect(resolveTimes(text, readTimes(text, splitSentences(text)), { publication }).at(text.includes('three days') || text.includes('12 months') || text.includes('nine months') ? 0 : -1)?.points).toEqual({ begin, end });
  });

  it.each(['It took two years.', 'It shut for the first two weeks.', 'It rained on Friday.', 'It ran daily.'])('%s: nobody says', (text) => {
    expect(resolveTimes(text, readTimes(text, splitSentences(text)), { publication }).map((t) => t.points)).toEqual([null]);
  });

  it('counts from nothing when no publication date is known', () => {
    const text = 'It grew over the past two years.';
    expect(resolveTimes(text, readTimes(text, splitSentences(text)), { publication: null }).map((t) => t.points)).toEqual([null]);
  });
});

describe('results', () => {
  it.each([
    ['Profit rose 5% in the first quarter from $3 million a year earlier.', 'a year earlier=2020-Q1'],
    ['Orlo Corp. lost $2 million in the first quarter. The latest period includes a gain of $1 million.', 'The latest period=2021-Q1'],
    ['Orlo Corp. lost $2 million in the first quarter. In the 2019 period it earned $4 million.', 'the 2019 period=2019-Q1'],
    ['Orlo Corp. lost $2 million in the first quarter. It expects a charge in the second quarter. Sales fell in the latest quarter.', 'the latest quarter=2021-Q1'],
    ['Orlo Corp. lost $2 million in the first quarter. For the nine months it lost $9 million, against $8 million a year earlier.', 'a year earlier=2020'],
    ['The mill has 13 workers, up from 7 a year ago.', 'a year ago=2020'],
    ['Orlo Corp. lost $9 million in the nine months, against $8 million in the 2020 period. The year-ago results include a gain.', 'The year-ago=2020'],
  ])('%s', (text, expected) => {
    expect(read(text).at(-1)).toBe(expected);
  });
});

describe('how people write it', () => {
  it.each([
    ['They left over the weekend of May 1.', ['the weekend of May 1=2021-W17-WE']],
    ['They left on 04-May-2019.', ['04-May-2019=2019-05-04']],
    ['They left half an hour ago.', ['half an hour ago=2021-06-16']],
    ['They left the week before last Tuesday.', ['the week=2021-W23', 'last Tuesday=2021-06-15']],
    ['They left on the first day of the year.', ['the first day of the year=2021-01-01']],
    ['They will leave on the last day of the month.', ['the last day of the month=2021-06-30']],
    ["They left at 9 o'clock on Friday night.", ["9 o'clock on Friday night=2021-06-11T21:00"]],
    ['They left at half past six on Friday morning.', ['half past six on Friday morning=2021-06-11T06:30']],
    ["Profit rose in fiscal 2020's second quarter.", ["fiscal 2020's second quarter=2020-Q2"]],
    ['Profit rose in the fourth quarter of fiscal 2019.', ['the fourth quarter of fiscal 2019=2019-Q4']],
    ['They left on the fourth Thursday of November.', ['the fourth Thursday of November=2020-11-26']],
    ['They left on Easter Sunday.', ['Easter Sunday=2021-04-04']],
    ['They will leave on Labor Day.', ['Labor Day=2021-09-06']],
    ['They left last weekend.', ['last weekend=2021-W23-WE']],
    ['They left on 25.12.2019.', ['25.12.2019=2019-12-25']],
    ['They left at 17:00 CET on 4 May.', ['17:00 CET on 4 May=2021-05-04T17:00']],
    ['"We leave tomorrow," Lund said on Monday.', ['tomorrow=2021-06-15', 'Monday=2021-06-14']],
    ['They meet every other week.', ['every other week=P2W']],
    ['They left three days before Christmas.', ['three days=2020-12-22', 'Christmas=2020-12-25']],
    ['They left last Thursday night.', ['last Thursday night=2021-06-10TNI']],
    ['They left in the early 20th century.', ['the early 20th century=19']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('the quarter', () => {
  it.each([
    ['Orlo Corp. lost $2 million in the quarter ended July 31.', 'the quarter=2020-Q2'],
    ['Orlo Corp. lost $2 million in the quarter ended March 31.', 'the quarter=2021-Q1'],
    ['Orlo Corp. lost $2 million in the quarter ended Jan. 31.', 'the quarter=2020-Q4'],
  ])('%s', (text, expected) => {
    expect(read(text)[0]).toBe(expected);
  });
});

describe('looking ahead', () => {
  it.each([
    ['The vote is due in May.', 'May=2022-05'],
    ['The firm announced an agreement to buy the mill in January.', 'January=2022-01'],
    ['The minister told the mills of a cut in supply in July.', 'July=2021-07'],
    ['Just ahead of the trip, the harbour office on Sunday issued a warning.', 'Sunday=2021-06-13'],
    ['Lund and Orr meet separately Monday.', 'Monday=2021-06-21'],
    ['They had to meet Monday.', 'Monday=2021-06-14'],
    ['The deadline is Friday.', 'Friday=2021-06-18'],
    ['The law takes effect Jan. 1.', 'Jan. 1=2022-01-01'],
    ['The law took effect Jan. 1.', 'Jan. 1=2021-01-01'],
    ['The fair is set for September.', 'September=2021-09'],
  ])('%s', (text, expected) => {
    expect(read(text).at(-1)).toBe(expected);
  });
});

describe('what only looks like a time', () => {
  it.each([
    'The lens QX J1207-1315 and the plane QX1984 glow.', 'Call 1207-1315.', 'The star J2014-2018 glows.', 'They like 60 Minutes.', 'Sales grew 20 percent annually.', 'He owns more than a quarter of the mill.', 'They fear for the future of Odell.', 'He soon became mayor.', 'It ran on electric current for long.', 'It was not that long ago.', 'They sang Happy New Year songs.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('odd letters', () => {
  it('keeps offsets where a letter grows in lower case', () => {
    expect(read('\u0130\u0130\u0130 They left on 4 May 2019, in \u0130zmit.')).toEqual(['4 May 2019=2019-05-04']);
  });
});
