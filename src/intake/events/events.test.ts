import { beforeAll, describe, expect, it } from 'vitest';
import { assemble, installedSyntax } from '../../core/index.ts';
import { analyseFile } from '../pieces.ts';
import { readFile } from '../read-file.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
/** What a file holds, row by row; and what is said of it. */
const rows = (name: string, text: string): readonly string[] => readFile({ name, bytes: bytes(text) }).records.flatMap((record) => record.text.split('\n\n'));
const said = (name: string, text: string): readonly string[] => readFile({ name, bytes: bytes(text) }).diagnostics.map(({ message }) => message);

const TIMELINE_JS = 'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Type\n,,,,,,,,,The mill of Orrin,,,title\n2031,5,6,,,,,,,Mill burns down,"<p>It <b>burned</b>.</p><p>Three died.</p>",,\n2031,6,,,2031,8,,,,Inquiry,,,\n';
const calendar = (...events: readonly string[]): string => `BEGIN:VCALENDAR\r\nX-WR-CALNAME:Orrin\r\n${events.map((event) => `BEGIN:VEVENT\r\n${event}\r\nEND:VEVENT\r\n`).join('')}END:VCALENDAR\r\n`;

describe('a file of events', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    ['a table of TimelineJS', 'a.csv', TIMELINE_JS, ['2031-05-06 | Mill burns down | line 3\nIt burned.\nThree died.', '2031-06/2031-08 | Inquiry | line 4']],
    ['the table of a calendar, of which one row says how its days are written', 'a.csv', 'Subject,Start Date,Start Time,End Date,End Time,Description\nFair,05/06/2031,10:00 AM,05/06/2031,2:30 PM,On the quay\nMarket,05/20/2031,,05/21/2031,,\n', ['2031-05-06T10:00/2031-05-06T14:30 | Fair | line 2\nOn the quay', '2031-05-20/2031-05-21 | Market | line 3']],
    ['a table by hand', 'a.tsv', 'date\tevent\n7 May 2031\tMayor resigns\n1931\tMill | built\n', ['2031-05-07 | Mayor resigns | line 2', '1931 | Mill / built | line 3']],
    ['whole days as midnights', 'a.csv', 'start,end,title\n2031-05-06T00:00,2031-05-07T00:00,Fair\n2031-05-06T00:00,2031-05-09T00:00,Feast\n', ['2031-05-06 | Fair | line 2', '2031-05-06/2031-05-08 | Feast | line 3']],
    ['TimelineJS as JSON', 'a.json', '{"title":{"text":{"headline":"Orrin"}},"events":[{"start_date":{"year":"2031","month":"5","day":"6","hour":"9","minute":"5"},"text":{"headline":"Mill burns","text":"<p>Three died</p>"}},{"start_date":{"year":1931},"end_date":{"year":1934},"text":{"headline":"Built"}}]}', ['2031-05-06T09:05 | Mill burns | event 1\nThree died', '1931/1934 | Built | event 2']],
    ['a calendar', 'a.ics', calendar('DTSTART;VALUE=DATE:20310506\r\nDTEND;VALUE=DATE:20310508\r\nSUMMARY:Summer\\, fair\r\nDESCRIPTION:On the\r\n  quay\\nBy boat\r\nBEGIN:VALARM\r\nDESCRIPTION:alarm\r\nEND:VALARM', 'DTSTART;TZID="Orrin:Lusk":20310506T140000\r\nSUMMARY:Council sits', 'DTSTART:20310506T140000Z\r\nDTEND:20310506T150000Z\r\nSUMMARY:Call'), ['2031-05-06/2031-05-07 | Summer, fair | line 3\nOn the quay\nBy boat', '2031-05-06T14:00 | Council sits | line 13', '2031-05-06T14:00/2031-05-06T15:00Z | Call | line 17']],
    // No day is guessed.
    ['days that could be two, or are none', 'a.csv', 'start,title\n05/06/2031,Fair\n2031-02-30,Feast\nsoon,Rest\n', ['undated | Fair | line 2', 'undated | Feast | line 3', 'undated | Rest | line 4']],
    ['an end before the beginning', 'a.csv', 'start,end,title\n2031-05-06,2031-05-04,Fair\n', ['2031-05-06 | Fair | line 2']],
  ])('%s', (_what, name, text, expected) => expect(rows(name, text)).toEqual(expected));

  it.each<readonly [string, string, string, readonly RegExp[]]>([
    ['rows without a day', 'a.csv', 'start,title\nsoon,Fair\n2031-05-06,Feast\n', [/Of its 2 events 1 have no day.*\(line 2\)/]],
    ['rows without a title', 'a.csv', 'start,title\n2031-05-06,\n2031-05-06,Feast\n', [/1 of its 2 events have no title/]],
    ['what recurs or was called off', 'a.ics', calendar('DTSTART:20310506\r\nRRULE:FREQ=DAILY\r\nSUMMARY:Mass', 'DTSTART:20310506\r\nSTATUS:CANCELLED\r\nSUMMARY:Fair'), [/1 recur: the first/, /called off: 1/]],
    ['a calendar without events', 'a.ics', calendar(), [/without an event/]],
    ['a table without rows', 'a.csv', 'start,title\n', [/no row/]],
  ])('says of %s', (_what, name, text, expected) => {
    const messages = said(name, text);
    expect(messages).toHaveLength(expected.length);
    for (const [at, each] of expected.entries()) expect(messages[at]).toMatch(each);
  });

  it('is none where its rows are articles', () => {
    expect(rows('a.csv', 'title,date,text\nFerry sinks,2031-05-06,The ferry sank on Friday.\n')).toEqual(['The ferry sank on Friday.']);
  });
});

describe('events of a file', () => {
  beforeAll(() => void installedSyntax());

  const file = analyseFile({ name: 'orrin.csv', bytes: bytes('start,end,title,description\n2031-05-06,,Mill of Orrin burns down,Three people died.\n2031-05-09T14:00,2031-05-11,Summer fair,\nsoon,,Ferry to Lusk stopped,\n1931,1934,Founding of the mill,\n') });
  const article = analyseFile({ name: 'a.txt', bytes: bytes('Mill burns down\n\n7 May 2031\n\nThe mill of Orrin burned down on Tuesday, killing three people.\n') });
  const { events, articles, diagnostics } = assemble([...article.analyses, ...file.analyses]);
  const of = (title: string) => events.find((event) => event.title.includes(title));

  it('are one a row, with its title, its time and the row as their words', () => {
    expect(events.map(({ time }) => [time.start, time.end, time.certainty])).toEqual([
      ['1931-01-01T00:00', '1935-01-01T00:00', 'stated'], ['2031-05-06T00:00', '2031-05-07T00:00', 'stated'], ['2031-05-09T14:00', '2031-05-12T00:00', 'stated'], [null, null, 'unknown'],
    ]);
    expect(of('Summer fair')?.excerpts.map(({ exact }) => exact)).toEqual(['2031-05-09T14:00/2031-05-11 | Summer fair | line 3']);
    expect(of('Founding')?.time.granularity).toBe('year');
    expect(of('Ferry')?.detailOf).toBeNull();
  });

  it('are joined with what articles tell', () => expect(of('mill of Orrin burned')?.excerpts.map(({ exact }) => exact)).toContain('2031-05-06 | Mill of Orrin burns down | line 2\nThree people died.'));

  it('have the file as their source, which needs no day of its own', () => {
    expect(articles.find(({ file: name }) => name === 'orrin.csv')).toMatchObject({ source: { name: null }, published: { date: null } });
    expect(diagnostics.map(({ file: name, code }) => [name, code])).not.toContainEqual(['orrin.csv', 'undated']);
  });

  it('come out the same when their text is read again', () => {
    const [analysis] = file.analyses;
    const again = analyseFile({ name: 'orrin.txt', bytes: bytes(analysis?.article.text ?? '') });
    expect(again.analyses[0]?.mentions).toEqual(analysis?.mentions);
  });
});
