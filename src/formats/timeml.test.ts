// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTimeml, writeTimeml, type TimemlDocument, type Timex } from './index.ts';

const timex = (start: number, end: number, rest: Partial<Timex> = {}): Timex => ({ start, end, type: 'DATE', value: '2019-04-02', mod: null, quant: null, freq: null, beginPoint: null, endPoint: null, ...rest });

const tml = (text: string, head = ''): string => `<?xml version="1.0" ?>\n<TimeML>${head}<TEXT>${text}</TEXT></TimeML>`;

describe('reading TimeML', () => {
  it('takes the plain text of TEXT, and where each TIMEX3 stands in it', () => {
    const source = tml(
      '\nThe ferry <EVENT eid="e1" class="OCCURRENCE">sank</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2019-04-02">Tuesday</TIMEX3> at Pell &amp; Sons.\n',
      '<DOCID> pell-1 </DOCID><DCT><TIMEX3 tid="t0" type="DATE" value="2019-04-03" functionInDocument="CREATION_TIME">April 3</TIMEX3></DCT>',
    );
    const text = '\nThe ferry sank on Tuesday at Pell & Sons.\n';
    expect(readTimeml(source)).toEqual({ id: 'pell-1', created: '2019-04-03', text, timexes: [timex(19, 26)] });
    expect(text.slice(19, 26)).toBe('Tuesday');
  });

  it.each<{ content: string; text: string; found?: readonly (readonly [string, Partial<Timex>])[] }>([
    { content: '', text: '' },
    { content: "<TIMEX3 type='SET' value='P1D' freq='2X' quant='EVERY' mod='APPROX'>daily</TIMEX3>", text: 'daily', found: [['daily', { type: 'SET', value: 'P1D', freq: '2X', quant: 'EVERY', mod: 'APPROX' }]] },
    { content: '<TIMEX3 type="DATE" value="A">one <TIMEX3 type="TIME" value="B">two</TIMEX3></TIMEX3>', text: 'one two', found: [['one two', { type: 'DATE', value: 'A' }], ['two', { type: 'TIME', value: 'B' }]] },
    { content: '<TIMEX3\n  type = "DATE"\n  value\n= "P &lt; Q">now</TIMEX3>', text: 'now', found: [['now', { value: 'P < Q' }]] },
    { content: '<TIMEX3>then</TIMEX3>', text: 'then', found: [['then', { type: '', value: '' }]] },
    // Times that no words tell, and what is broken.
    { content: 'a<TIMEX3 tid="t9" type="DATE" value="1999"/>b<TIMEX3 value="1999"> </TIMEX3>c', text: 'ab c' },
    { content: 'before <TIMEX3 value="1999">never closed', text: 'before never closed' },
    { content: 'closed too often</TIMEX3> <TIMEX3 value="1" type="DATE">x</TIMEX3>', text: 'closed too often x', found: [['x', { value: '1' }]] },
    { content: '<TIMEX3S value="1999">not one</TIMEX3S>', text: 'not one' },
    { content: 'less < than <> and <', text: 'less  and ' },
    { content: 'a <> b < c', text: 'a > b  c' },
    { content: '&#65;&#x42;&lt;&gt;&quot;&apos;&nbsp;&#x110000;&;&amp;lt;', text: 'AB<>"\'&nbsp;&#x110000;&;&lt;' },
    { content: 'a\r\nb', text: 'a\r\nb' },
  ])('reads $content', ({ content, text, found = [] }) => {
    const read = readTimeml(tml(content));
    expect(read?.text).toBe(text);
    expect(read?.timexes.map((each) => read.text.slice(each.start, each.end))).toEqual(found.map(([words]) => words));
    expect(read?.timexes).toEqual(found.map(([, rest]) => expect.objectContaining(rest)));
  });

  it.each<{ head: string; created: string | null }>([
    { head: '', created: null },
    { head: '<DCT><TIMEX3 value="2001-01-01" functionInDocument="NONE"/></DCT>', created: '2001-01-01' },
    { head: '<DCT><TIMEX3 value="2001-01-01"/></DCT><X><TIMEX3 functionInDocument="PUBLICATION_TIME" value="2002-02-02T09:30"/></X>', created: '2002-02-02T09:30' },
    { head: '<DCT>2001-01-01</DCT>', created: null },
    { head: '<DCT>', created: null },
  ])('takes from $head the creation time $created', ({ head, created }) => {
    expect(readTimeml(tml('x', head))?.created).toBe(created);
  });

  it.each(['', 'plain words', '<TEXT>without an end', '</TEXT>the wrong way round<TEXT>', '<text>no</text>'])('says that %j is none', (source) => {
    expect(readTimeml(source)).toBeNull();
  });
});

// A reader that looked for the end of each again would need hours for these.
it.each(['<', '<TIMEX3', '<TIMEX3 value="', '<TIMEX3 value="1">', '</TIMEX3>', '&', '&#', '&amp', '=', "a='", 'a="', '<a =', '<DCT>', '<TEXT>', '<>'])('reads %j three hundred thousand times over', (unit) => {
  const source = tml(unit.repeat(300_000), `<DCT>${unit.repeat(300_000)}`);
  expect(readTimeml(source)).not.toBeNull();
}, 10_000);

/** Words with all that mark-up is afraid of, cut into those outside and those within an expression, in turns. */
const words = fc.string({ unit: fc.constantFrom('a', ' ', '<', '>', '&', '"', "'", '\r', '\n', '\t', '&amp;', '</TEXT>', '<TIMEX3>', ']]>', '\u00E9', '\u{1F6A2}', '=') , minLength: 1, maxLength: 12 });
const attribute = fc.option(words, { nil: null });
const documents: fc.Arbitrary<TimemlDocument> = fc.record({
  id: fc.option(words.map((id) => id.trim()).filter((id) => id !== ''), { nil: null }),
  created: fc.constantFrom(null, '2019-04-02', '2019-04-02T05:30'),
  parts: fc.array(fc.record({ before: words, within: words.filter((w) => w.trim() !== ''), type: words, value: words, mod: attribute, quant: attribute, freq: attribute, beginPoint: attribute, endPoint: attribute }), { maxLength: 6 }),
  rest: words,
}).map(({ id, created, parts, rest }) => {
  let text = '';
  const timexes = parts.map(({ before, within, beginPoint, endPoint, ...attributes }, at) => {
    // Only durations have points.
    const points = at % 2 === 0 ? { type: 'DURATION', beginPoint, endPoint } : { beginPoint: null, endPoint: null };
    const start = text.length + before.length;
    text += before + within;
    return { start, end: text.length, ...attributes, ...points };
  });
  return { id, created, text: text + rest, timexes };
});

describe('writing TimeML', () => {
  it('looks as the guidelines have it', () => {
    const written = writeTimeml({ id: 'pell-1', created: '2019-04-03', text: 'Sunk on Tuesday.', timexes: [timex(8, 15, { mod: 'START' })] });
    expect(written).toContain('<DCT><TIMEX3 tid="t0" type="DATE" value="2019-04-03" temporalFunction="false" functionInDocument="CREATION_TIME">2019-04-03</TIMEX3></DCT>');
    expect(written).toContain('<TEXT>Sunk on <TIMEX3 tid="t1" type="DATE" value="2019-04-02" mod="START">Tuesday</TIMEX3>.</TEXT>');
  });

  it('makes references of points, to the time of creation, to other words, or to an element without words', () => {
    const timexes = [
      timex(0, 4, { value: '1999', type: 'DATE' }),
      timex(5, 9, { type: 'DURATION', value: 'P3Y', beginPoint: '1999', endPoint: '2019-04-03' }),
      timex(10, 14, { type: 'DURATION', value: 'P2Y', beginPoint: '2017' }),
    ];
    const document: TimemlDocument = { id: null, created: '2019-04-03T05:30', text: 'aaaa bbbb cccc', timexes };
    const written = writeTimeml(document);
    expect(written).toContain('<TIMEX3 tid="t2" type="DURATION" value="P3Y" beginPoint="t1" endPoint="t0">bbbb</TIMEX3> <TIMEX3 tid="t3" type="DURATION" value="P2Y" beginPoint="t4">cccc</TIMEX3><TIMEX3 tid="t4" type="DATE" value="2017"/></TEXT>');
    expect(readTimeml(written)?.timexes.map(({ beginPoint, endPoint }) => [beginPoint, endPoint])).toEqual([[null, null], ['1999', '2019-04-03T05:30'], ['2017', null]]);
  });

  it.each([
    ['1994', '1997', 'P3Y'], ['2019-11', '2020-02', 'P3M'], ['2019-04-28', '2019-05-03', 'P5D'], ['BC0264', 'BC0241', 'PXX'],
  ])('gives the range from %s to %s a duration without words', (beginPoint, endPoint, value) => {
    const written = writeTimeml({ id: null, created: null, text: 'aaaa to bbbb', timexes: [timex(0, 4, { value: beginPoint, beginPoint, endPoint }), timex(8, 12, { value: endPoint, beginPoint, endPoint })] });
    expect(written).toContain(`>bbbb</TIMEX3><TIMEX3 tid="t3" type="DURATION" value="${value}" beginPoint="t1" endPoint="t2"/></TEXT>`);
  });

  it('is read back as it was', () => {
    fc.assert(fc.property(documents, (document) => {
      expect(readTimeml(writeTimeml(document))).toEqual(document);
    }));
  });

  it("is XML: a browser's parser takes it and finds the same", () => {
    fc.assert(fc.property(documents, (document) => {
      const parsed = new DOMParser().parseFromString(writeTimeml(document), 'application/xml');
      expect(parsed.querySelector('TEXT')?.textContent).toBe(document.text);
      expect([...parsed.querySelectorAll('TEXT > TIMEX3')].slice(0, document.timexes.length).map((each) => [each.getAttribute('tid'), each.textContent, each.getAttribute('value'), each.getAttribute('mod')]))
        .toEqual(document.timexes.map(({ start, end, value, mod }, at) => [`t${at + 1}`, document.text.slice(start, end), value, mod]));
    }), { numRuns: 50 });
  });

  it('leaves out an event whose words begin or end within a character', () => {
    const text = 'A \u{1F525} rose.';
    for (const [start, end] of [[3, 9], [0, 3], [2, 3]] as const) {
      const written = writeTimeml({ id: null, created: null, text, timexes: [] }, [{ start, end, kind: 'OCCURRENCE', within: null }]);
      expect(written).not.toContain('<EVENT');
      expect(readTimeml(written)?.text).toBe(text);
    }
  });

  it('puts U+FFFD where XML can hold no such character, so that offsets stay', () => {
    const text = 'a\u0000b\u0007c\uD800d\uFFFE';
    const written = writeTimeml({ id: null, created: null, text, timexes: [timex(2, 5)] });
    expect(readTimeml(written)?.text).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFD');
    expect(readTimeml(written)?.timexes).toEqual([timex(2, 5)]);
  });
});
