import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day, TimeExpression } from '../model.ts';
import { day, readTimes, resolveTimes } from './index.ts';
import { splitSentences } from '../text/index.ts';

/** A Wednesday. */
const publication = day(2021, 6, 16);

const read = (text: string, on: Day | null = publication): readonly TimeExpression[] => resolveTimes(text, readTimes(text, splitSentences(text)), { publication: on });
const values = (text: string, on: Day | null = publication): readonly string[] => read(text, on).map((t) => `${t.exact}=${t.value}`);

describe('direction of weekdays, days and months', () => {
  it.each([
    ['Rebels took Odell on Wednesday.', 'Wednesday=2021-06-16'],
    ['Rebels took Odell on Thursday.', 'Thursday=2021-06-10'],
    ['The court will rule on Thursday.', 'Thursday=2021-06-17'],
    ['The library will remain shut until Thursday.', 'Thursday=2021-06-17'],
    ['The mill would stay locked until Thursday.', 'Thursday=2021-06-17'],
    ['The library remained shut until Thursday.', 'Thursday=2021-06-10'],
    ['The talks are due to resume Monday.', 'Monday=2021-06-21'],
    ['The ferry is scheduled to sail on Saturday.', 'Saturday=2021-06-19'],
    ['The vote is Tuesday.', 'Tuesday=2021-06-22'],
    ['The funeral is on Friday.', 'Friday=2021-06-18'],
    ['The final is at 4 p.m. Friday.', '4 p.m. Friday=2021-06-18T16:00'],
    ['The last day is June 30.', 'June 30=2021-06-30'],
    ['Monday is a holiday.', 'Monday=2021-06-21'],
    ['It is Friday.', 'Friday=2021-06-11'],
    ['Unions called a strike for Friday.', 'Friday=2021-06-18'],
    ["They blamed the mayor for Friday's fire.", 'Friday=2021-06-11'],
    ['The film airs Friday.', 'Friday=2021-06-18'],
    ['The play runs Friday.', 'Friday=2021-06-18'],
    ['Orlo scored two runs Friday.', 'Friday=2021-06-11'],
    ['The season kicks off Sunday.', 'Sunday=2021-06-20'],
    ['Dock workers to strike on Monday', 'Monday=2021-06-21'],
    ['Lund to leave council Friday after talks failed', 'Friday=2021-06-18'],
    ['Storm brings rain to coast on Friday', 'Friday=2021-06-11'],
    ['Efforts to free the ship on Friday failed.', 'Friday=2021-06-11'],
    ['Trip to Odell on Friday', 'Friday=2021-06-11'],
    ['MAYOR MAY MEET STRIKERS ON FRIDAY', 'FRIDAY=2021-06-18'],
    ['MILL SHUT IN MAY', 'MAY=2021-05'],
    ['Mayor Lund said on Friday it would withdraw.', 'Friday=2021-06-11'],
    ['The talks would have ended on Friday.', 'Friday=2021-06-11'],
    ['The bridge had been due to open on Friday.', 'Friday=2021-06-11'],
    ['The dam broke in September.', 'September=2020-09'],
    ['The dam will open in September.', 'September=2021-09'],
    ['The dam broke on May 30.', 'May 30=2021-05-30'],
    ['The town was shelled on June 16.', 'June 16=2021-06-16'],
    ['They fled since mid-March.', 'mid-March=2021-03'],
    ["February's landslide cut the road.", 'February=2021-02'],
    ['Crowds filled the square on Independence Day.', 'Independence Day=2020-07-04'], ['Two men died on Bastille Day.', 'Bastille Day=2020-07-14'], ['They will meet on Bastille Day.', 'Bastille Day=2021-07-14'],
    ["The shop was shut on Father's Day.", "Father's Day=2021-06-20"],
    ['It was planned at the end of the summer.', 'the end of the summer=2020-SU'],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual([expected]);
  });
});

describe('days, parts of days and clock times', () => {
  it.each([
    ['The hall burned early on Friday.', ['early on Friday=2021-06-11TMO']],
    ['The hall burned early Friday.', ['early Friday=2021-06-11TMO']],
    ['The hall burned on Friday evening.', ['Friday evening=2021-06-11TEV']],
    ["Wednesday's fire killed two.", ['Wednesday=2021-06-16']],
    ['The hall burned earlier Friday.', ['earlier Friday=2021-06-11']],
    ['It ended by 6am Norland time (3am GMT) on Friday morning.', ['6am Norland time (3am GMT) on Friday morning=2021-06-11T06:00']],
    ['It ended on Friday. It began at 17:30 local time.', ['Friday=2021-06-11', '17:30 local time=2021-06-11T17:30']],
    ['Shells fell in the night from Saturday to Sunday.', ['the night from Saturday to Sunday=2021-06-12TNI']],
    ['The fire broke out on Friday. The roof fell just after 3 a.m.', ['Friday=2021-06-11', '3 a.m.=2021-06-11T03:00']],
    ['The fire broke out on Friday. The bells rang early in the morning.', ['Friday=2021-06-11', 'early in the morning=2021-06-11TMO']],
    ['Guns were heard shortly after midnight on Friday.', ['midnight on Friday=2021-06-11T00:00']],
    ['Guns were heard at midnight on Friday.', ['midnight on Friday=2021-06-11T24:00']],
    ['They met at 7:30 a.m. on Friday. Six hours later they left.', ['7:30 a.m. on Friday=2021-06-11T07:30', 'Six hours later=2021-06-11T13:30']],
    ['They met at 0300 hours on Friday.', ['0300 hours on Friday=2021-06-11T03:00']],
    ['They met at 8:15 on Friday night.', ['8:15 on Friday night=2021-06-11T20:15']],
    ['They met Friday night at 7:30.', ['Friday night at 7:30=2021-06-11T19:30']],
    ['They met at 8:15 on Friday morning.', ['8:15 on Friday morning=2021-06-11T08:15']],
    ['It rained from noon to 5 p.m. on Friday.', ['noon to 5 p.m. on Friday=2021-06-11T12:00/2021-06-11T17:00']],
    ['Crowds came around midday on Friday.', ['midday on Friday=2021-06-11T12:00']],
    ['"They left camp yesterday (Monday)," said Lund.', ['yesterday (Monday)=2021-06-14']],
    ['"They left camp yesterday," said Lund on Friday.', ['yesterday=2021-06-10', 'Friday=2021-06-11']],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    ['It left at 7:20 p.m. (GMT +9) on Friday.', '7:20 p.m. (GMT +9) on Friday', 'GMT +9'],
    ['It left at 7:20 p.m. (Odell time) on Friday.', '7:20 p.m. (Odell time) on Friday', 'Odell time'],
    ['It left on 8 Mar 2016 10:20:31 -0500.', '8 Mar 2016 10:20:31 -0500', '-0500'],
    ['It left at 6 pm from Odell on Friday.', '6 pm from Odell on Friday', 'Odell'],
    ['It left at 7:20 p.m. (GMT was not told).', '7:20 p.m.', null],
  ])('%s', (text, exact, zone) => {
    expect(read(text).map((t) => [t.exact, t.zone])).toEqual([[exact, zone]]);
  });

  it('keeps a stated zone and never applies it', () => {
    expect(read('It ended by 6am Norland time (3am GMT) on Friday.').map((t) => [t.type, t.zone, t.interval?.start])).toEqual([['TIME', 'Norland time', '2021-06-11T06:00']]);
  });

  it('does not take the day of a saying for the day of what is told next', () => {
    expect(values('The council said on Monday that the roads would stay shut. A barn burned down just after 3 a.m. near the mill.').at(-1)).toBe('3 a.m.=2021-06-16T03:00');
  });
});

it('takes "about" for what it is right after a mark, too', () => {
  const text = 'The ferry (about two hours from Odell) was late.';
  expect(readTimes(text, splitSentences(text)).map(({ mod }) => mod)).toEqual(['APPROX']);
});

it('does not widen a day by hours that are counted roughly', () => {
  expect(read('The ferry left about an hour ago.').map(({ value, mod, interval }) => [value, mod, interval])).toEqual([['2021-06-16', 'APPROX', { start: '2021-06-16T00:00', end: '2021-06-17T00:00' }]]);
});

describe('what is not a time', () => {
  it.each([
    'Some 1,999 people and 2000 people came, with 40,000 troops and 280,000 more.', 'They are open 24/7.', 'A 45-year-old and two 6-month-olds were hurt.', 'It may rain, and they march on.', 'He sat in the sun for a second.',
    'The team won 3-2 and 21-19.', 'It cost $2,000, then $1999.', 'April Smith met May Jones.', 'The Black Friday sale failed.', 'British Summer Time is a time.', 'Flight 1999 landed.', 'The fall of Odell was quick.', 'A five-minute mile is fast.', 'UN resolution 1850 was backed.', 'At the end of the day, it is a choice.', 'Pay the sum to JAN.', "The Farmers' March went on.", 'It ran in ODELL TODAY.', 'One day they will be back.', 'A room is $55 a night.', 'It is a matter of days.', 'Around 400 Varrans and 700 Marines came.', 'It is in 500 Orlo shops.', 'Tens of 1000s came.', 'It is a matter of weeks before they leave.', 'Some 40 people died in 843 raids, and in 280,000 homes.', 'The boats use port 1984.', 'They flew a Vireo 2000-5.', 'The list has part 2012-1400.', 'Temperatures were in the 40s and 50s.', 'Orlo led the game in the fourth quarter.', 'They beat Odell Wednesday 2-1.', 'The label signed the band Merry Mondays.', 'On May 3,1500 homes burned.', 'They spent it in winter quarters.',
  ])('%s', (text) => {
    expect(values(text)).toEqual([]);
  });
});

describe('counted from an event', () => {
  it.each([
    ['The trial opened six weeks after General Orlo seized the harbour, and the port closed.', 'six weeks', 'after', 'P6W', 'General Orlo seized the harbour'],
    ['The ferry sank on Thursday, the day after Norland closed its ports.', 'the day', 'after', 'P1D', 'Norland closed its ports'],
    ['Two days before the vote a bomb went off.', 'Two days', 'before', 'P2D', 'the vote a bomb went off'],
  ])('%s', (text, exact, direction, distance, event) => {
    const found = read(text).find((t) => t.anchor !== null);
    expect([found?.exact, found?.anchor?.direction, found?.anchor?.distance, text.slice(found?.anchor?.event.start, found?.anchor?.event.end), found?.interval, found?.resolvedBy]).toEqual([exact, direction, distance, event, null, 'event']);
  });
});

describe('counted from a date', () => {
  it.each([
    ['They fled two days after Christmas.', 'two days=2020-12-27'],
    ['They fled the day before Monday.', 'the day=2021-06-13'],
    ["They fled the day before Monday's vote.", 'the day=2021-06-13'],
    ['They fled three weeks after May 4, 2019.', 'three weeks=2019-W21'],
    ['They fled on the Thursday before the council vote of 2 June 2019.', 'Thursday=2019-05-30'], ['They fled on the Monday after the launch on May 4, 2019.', 'Monday=2019-05-06'], ['They fled on the Monday before the launch.', 'Monday=XXXX-WXX-1'],
  ])('%s', (text, expected) => {
    expect(values(text)[0]).toBe(expected);
    expect(read(text)[0]?.anchor).toBeNull();
  });
});

describe('stories of another time', () => {
  it('goes on in the year of the story', () => {
    expect(values('In March 1943 the harbour fell. On 5 April the fleet left.')).toEqual(['March 1943=1943-03', '5 April=1943-04-05']);
  });
  it('starts no story from a year in passing', () => {
    expect(values('The firm has owned the mill since 2011. It stood idle at the start of March.')).toEqual(['2011=2011', 'the start of March=2021-03']);
  });
  it('takes the story also where no publication date is known', () => {
    expect(values('In March 1943 the harbour fell. On 5 April the fleet left.', null)).toEqual(['March 1943=1943-03', '5 April=1943-04-05']);
  });
});

describe('ranges', () => {
  it.each([
    ['The fair ran from Monday to Wednesday.', 'Monday to Wednesday=2021-06-14/2021-06-16'],
    ['It was built between 1994 and 1996.', '1994 and 1996=1994/1996'],
    ['The fair ran May 3-5.', 'May 3-5=2021-05-03/2021-05-05'],
    ['The fair ran between 3 and 9 May.', '3 and 9 May=2021-05-03/2021-05-09'],
    ['The house of Arden ruled 1644-1912.', '1644-1912=1644/1912'], ['Trade fell between May and July in 2015.', 'May and July in 2015=2015-05/2015-07'],
    ['Trade fell between January and March.', 'January and March=2021-01/2021-03'],
    ['It takes two to three weeks.', 'two to three weeks=P2W'],
    ['The fair ran from 28 March to 5 April 2019.', '28 March to 5 April 2019=2019-03-28/2019-04-05'],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual([expected]);
  });
});

describe('lists', () => {
  it.each([
    ['They met on May 3, 4 and 7, 1998.', ['May 3=1998-05-03', '4=1998-05-04', '7, 1998=1998-05-07']],
    ['They met on June 5, 6 and 7 in Odell.', ['June 5=2021-06-05', '6=2021-06-06', '7=2021-06-07']],
    ['On April 3, 12 people fled.', ['April 3=2021-04-03']],
    ['On April 3 and 500 miles away it rained.', ['April 3=2021-04-03']],
    ['On April 3 and 5 they met.', ['April 3=2021-04-03', '5=2021-04-05']],
    ['On May 3 and 5 May 2019 it rained.', ['May 3=2019-05-03', '5 May 2019=2019-05-05']],
    ['In May and June 1942 it rained.', ['May=1942-05', 'June 1942=1942-06']],
    ['In December and January 1942 it rained.', ['December=2020-12', 'January 1942=1942-01']],
    ['In the summer and autumn of 1942 it rained.', ['the summer=1942-SU', 'autumn of 1942=1942-FA']],
    ['In the late 15th and early 16th centuries it rained.', ['the late 15th=14', 'early 16th centuries=15']],
    ['They sing on Monday and Tuesday nights.', ['Monday=XXXX-WXX-1TNI', 'Tuesday nights=XXXX-WXX-2TNI']],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe('how an article writes its dates', () => {
  it.each([
    ['Signed 3/4/2019. Opened 25/4/2019.', ['2019-04-03', '2019-04-25']],
    ['Signed 3/4/2019. Opened 4/25/2019.', ['2019-03-04', '2019-04-25']],
    ['Signed 3/4/2019.', ['2019-03-04']],
  ])('%s', (text, expected) => {
    expect(read(text).map((t) => t.value)).toEqual(expected);
  });
});

describe('years that a date does not say', () => {
  it.each([
    ['They met on Monday, 4 May.', 'Monday, 4 May=2020-05-04'],
    ['The law, signed in July, cut taxes.', 'July=2020-07'],
    ['The dam broke last May.', 'last May=2020-05'],
    ['The dam broke last April.', 'last April=2021-04'],
    ['He has no wish to leave until September.', 'September=2021-09'],
    ['The council agreed to pay by August.', 'August=2021-08'],
    ['The hall was shut on 3 January.', '3 January=2021-01-03'],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual([expected]);
  });

  it('never takes a story into a new year without a publication date', () => {
    expect(values('On 5 November 2019 the dam broke. It was built in March.', null)).toEqual(['5 November 2019=2019-11-05', 'March=XXXX-03']);
  });
});

describe('intervals of what is read', () => {
  it.each([
    ['It began nearly nine months ago.', '2020-09', '2020-09-01T00:00', '2020-11-01T00:00'],
    ['It began more than eight months ago.', '2020-10', '2020-09-01T00:00', '2020-11-01T00:00'],
    ['It came earlier this week.', '2021-W24', '2021-06-14T00:00', '2021-06-17T00:00'],
    ['It will come later this year.', '2021', '2021-06-16T00:00', '2022-01-01T00:00'],
    ['It fell in early March.', '2021-03', '2021-03-01T00:00', '2021-03-11T00:00'],
    ['It fell in the night from Saturday to Sunday.', '2021-06-12TNI', '2021-06-12T18:00', '2021-06-13T06:00'],
    ['It fell at around 3am on Friday.', '2021-06-11T03:00', '2021-06-11T02:30', '2021-06-11T03:30'],
  ])('%s', (text, value, start, end) => {
    expect(read(text).map((t) => [t.value, t.interval])).toEqual([[value, { start, end }]]);
  });
});

describe('counted from what was told', () => {
  it.each([
    ['The dam broke on May 4. Two days later the town was empty.', '2021-05-06'],
    ['The dam broke on May 4. The next day the town was empty.', '2021-05-05'],
    ['The dam broke on May 4. That evening the town was empty.', '2021-05-04TEV'],
    ['The dam broke in March. Two days later the town was empty.', '2021-03-XX'],
    ['Two days later the town was empty.', 'P2D'],
    ['The dam broke on Friday. An hour later the town was empty.', 'PT1H'],
    ['Earlier in the day the town was empty.', '2021-06-16'],
  ])('%s', (text, value) => {
    expect(read(text).at(-1)?.value).toBe(value);
  });
});

describe('without a publication date', () => {
  it.each([
    ['They left on Friday.', 'Friday=XXXX-WXX-5'], ['They left on Feb. 24.', 'Feb. 24=XXXX-02-24'], ['They left in September.', 'September=XXXX-09'], ['They left yesterday.', 'yesterday=XXXX-XX-XX'],
    ['They left on Friday morning.', 'Friday morning=XXXX-WXX-5TMO'], ['They left last week.', 'last week=XXXX-WXX'], ['They left in the spring.', 'the spring=XXXX-SP'], ['They left at 5 am on Friday.', '5 am on Friday=XXXX-WXX-5T05:00'],
    ['They left last year.', 'last year=XXXX'], ['They left three years ago.', 'three years ago=XXXX'],
  ])('%s', (text, expected) => {
    const found = read(text, null);
    expect(found.map((t) => `${t.exact}=${t.value}`)).toEqual([expected]);
    expect(found.map((t) => [t.resolvedBy, t.interval])).toEqual([['nothing', null]]);
  });
});

const piece = fc.constantFrom('Friday', 'on Friday', 'last week', 'May 4', 'in March 1943', 'since 2014', 'five days', 'after', 'the day after', 'six weeks', 'early', 'the end of', 'September', 'at 5 am', 'from Moscow', 'said', 'will', '"', '\u201C', '\u2019', '\u00A0', ',', '.', '\n\n', 'the first week of',
  'ago', 'earlier', 'night', 'to', 'a year', 'the quarter', 'third quarter', '1999', '31', '-', '12/13/2014', 'tomorrow', '24:00', '23:59', 'the 31st', '29 February', 'winter', 'next', 'this', 'every', 'last', 'Christmas', 'Easter Monday', 'Thanksgiving', 'between 3 and 5 a.m.', 'last week\'s Friday', 'the night before', 'two days after', 'Monday, 4 May', 'a year earlier', 'overnight', 'the second half of', 'in 1999', 'until', '1990s', '\u{1F600}', '(Wednesday)');
const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.array(piece, { maxLength: 30 }).map((words) => words.join(' ')));
const anyPublication = fc.oneof(fc.constant(null), fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([y, m, d]) => day(y, m, d)));

describe('whatever the text', () => {
  it('gives sorted expressions inside their sentences, verbatim, one for each reading', () => {
    fc.assert(fc.property(anyText, anyPublication, (text, on) => {
      const sentences = splitSentences(text);
      const readings = readTimes(text, sentences);
      const found = resolveTimes(text, readings, { publication: on });
      expect(found.length).toBe(readings.length);
      let end = 0;
      for (const [i, t] of found.entries()) {
        expect(t.start).toBeGreaterThanOrEqual(end);
        expect(t.end).toBeGreaterThan(t.start);
        expect(t.exact).toBe(text.slice(t.start, t.end));
        expect(sentences.some((s) => s.start <= t.start && t.end <= s.end)).toBe(true);
        expect([t.start, t.end]).toEqual([readings[i]?.start, readings[i]?.end]);
        if (t.interval !== null) expect(t.interval.start < t.interval.end).toBe(true);
        expect(t.interval === null).toBe(t.granularity === 'unknown');
        end = t.end;
      }
      expect(JSON.parse(JSON.stringify(readings))).toEqual(readings);
    }), { numRuns: 400 });
  });

  it('shows no year that is not written when no publication date is known', () => {
    fc.assert(fc.property(fc.array(piece.filter((w) => !/\d{4}|\d0s/.test(w)), { maxLength: 30 }).map((words) => words.join(' ')), (text) => {
      for (const t of read(text, null)) expect([t.exact, t.value.match(/^\d{4}/), t.interval]).toEqual([t.exact, null, null]);
    }), { numRuns: 300 });
  });

  it('takes time in proportion to the length', () => {
    for (const unit of ['Friday said ', 'the ', 'a year ', '12 ', 'the end of ', 'six weeks after ', '"today ', 'May 3-', 'early ', 'third quarter a year earlier ', ', ', 'from Monday to ']) {
      const text = unit.repeat(Math.ceil(40000 / unit.length));
      const readings = readTimes(text, [{ start: 0, end: text.length }]);
      expect(resolveTimes(text, readings, { publication }).length).toBe(readings.length);
    }
  }, 20000);
});
