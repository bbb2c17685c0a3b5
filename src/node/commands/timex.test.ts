import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTimeml } from '../../formats/index.ts';
import { dateline } from '../testing/dateline.ts';
import { tempFolder } from '../testing/temp-folder.ts';

const ferry = `<?xml version="1.0" ?>
<TimeML><DOCID>ferry</DOCID><DCT><TIMEX3 tid="t0" type="DATE" value="2019-04-03" functionInDocument="CREATION_TIME">x</TIMEX3></DCT>
<TEXT>
Pell &amp; Sons said the ferry <EVENT eid="e1">sank</EVENT> <TIMEX3 tid="t1" type="DATE" value="2019-04-02">on Tuesday</TIMEX3>. It was built in <TIMEX3 tid="t2" type="DATE" value="1987">1987</TIMEX3>.
</TEXT></TimeML>`;
const plain = '\nPell & Sons said the ferry sank on Tuesday. It was built in 1987.\n';

describe('dateline timex', () => {
  it('prints the expressions of a TimeML file, from the day that the file says', async () => {
    const folder = await tempFolder({ 'ferry.tml': ferry });
    const { code, out, err } = await dateline('timex', join(folder, 'ferry.tml'));
    expect([code, err]).toEqual([0, '']);
    const tuesday = plain.indexOf('Tuesday');
    const year = plain.indexOf('1987');
    expect(JSON.parse(out)).toEqual({
      ferry: [
        { start: tuesday, end: tuesday + 7, text: 'Tuesday', type: 'DATE', value: '2019-04-02', rule: expect.any(String), resolvedBy: 'publication', interval: { start: '2019-04-02T00:00', end: '2019-04-03T00:00' } },
        { start: year, end: year + 4, text: '1987', type: 'DATE', value: '1987', rule: expect.any(String), resolvedBy: 'itself', interval: { start: '1987-01-01T00:00', end: '1988-01-01T00:00' } },
      ],
    });
  });

  it('says where a stretch begins and ends', async () => {
    const folder = await tempFolder({ 'barge.txt': 'The barge lay at Pell from May 2014 to June 2016. It was rebuilt over the past two years.' });
    const points = { beginPoint: '2014-05', endPoint: '2016-06' };
    const { out } = await dateline('timex', '--dct', '2021-12-20', folder);
    expect(JSON.parse(out)).toMatchObject({ barge: [{ value: '2014-05', ...points }, { value: '2016-06', ...points }, { value: 'P2Y', beginPoint: '2019', endPoint: '2021-12-20' }] });
    const timeml = await dateline('timex', '--dct', '2021-12-20', '--format', 'timeml', folder);
    expect(timeml.out).toContain('<TIMEX3 tid="t3" type="DURATION" value="P2Y" beginPoint="t4" endPoint="t0">the past two years</TIMEX3>.<TIMEX3 tid="t4" type="DATE" value="2019"/><TIMEX3 tid="t5" type="DURATION" value="P25M" beginPoint="t1" endPoint="t2"/></TEXT>');
  });

  it.each<{ what: string; text: string; args: readonly string[]; value: string }>([
    { what: 'the date that the article states', text: 'Ferry sinks\n\nPublished: 3 April 2019\n\nThe ferry sank on Tuesday, said its owners.\n', args: [], value: '2019-04-02' },
    { what: 'the date that a person gives', text: 'Ferry sinks\n\nPublished: 3 April 2019\n\nThe ferry sank on Tuesday, said its owners.\n', args: ['--dct', '2001-02-03'], value: '2001-01-30' },
    { what: 'no date', text: 'The ferry sank on Tuesday, said its owners.\n', args: [], value: 'XXXX-WXX-2' },
  ])('counts in an article from $what', async ({ text, args, value }) => {
    const folder = await tempFolder({ 'notes.on.ferries': text });
    const { code, out } = await dateline('timex', ...args, join(folder, 'notes.on.ferries'));
    expect(code).toBe(0);
    const found: readonly { readonly text: string; readonly value: string; readonly start: number }[] = JSON.parse(out)['notes.on'];
    const tuesday = found.find((each) => each.text === 'Tuesday');
    expect([tuesday?.value, tuesday?.start]).toEqual([value, text.indexOf('Tuesday')]);
  });

  it.each([['news', '2021-10'], ['narrative', '2020-10']])('reads a bare month as in %s when told to', async (mode, value) => {
    const folder = await tempFolder({ 'barge.txt': 'The barge sank on Friday, police said. The owners bought it in May 2020. In October they hired a guard, the mayor said on Saturday.' });
    const { out } = await dateline('timex', '--dct', '2021-12-20', '--mode', mode, folder);
    const found: readonly { readonly text: string; readonly value: string }[] = JSON.parse(out)['barge'];
    expect(found.find(({ text }) => text === 'October')?.value).toBe(value);
  });

  it('prints TimeML with the same expressions', async () => {
    const folder = await tempFolder({ 'ferry.tml': ferry });
    const { code, out } = await dateline('timex', '--format', 'timeml', join(folder, 'ferry.tml'));
    expect(code).toBe(0);
    const read = readTimeml(out);
    expect([read?.id, read?.created, read?.text]).toEqual(['ferry', '2019-04-03', plain]);
    expect(read?.timexes.map(({ start, end, type, value }) => [plain.slice(start, end), type, value])).toEqual([['Tuesday', 'DATE', '2019-04-02'], ['1987', 'DATE', '1987']]);
  });

  it('takes the texts of a folder, and names those apart that have the same name', async () => {
    const folder = await tempFolder({ 'a/ferry.tml': ferry, 'b/ferry.txt': 'It sank in 1987.', 'b/other.txt': 'It sank in 1988.', 'b/picture.png': 'x' });
    const { code, out, err } = await dateline('timex', folder);
    expect(code).toBe(0);
    expect(Object.keys(JSON.parse(out))).toEqual([`${folder}/a/ferry.tml`, `${folder}/b/ferry.txt`, 'other']);
    expect(err).toContain('b/picture.png: warning: ');
  });

  it.each<{ files: Readonly<Record<string, string>>; args: readonly string[]; code: number; err: string }>([
    { files: {}, args: [], code: 2, err: 'name at least one file or folder' },
    { files: {}, args: ['--dct', '2019-02-30', 'x'], code: 2, err: '"2019-02-30" is no day of the calendar' },
    { files: {}, args: ['--mode', 'poem', 'x'], code: 2, err: 'there is no mode "poem"' },
    { files: {}, args: ['--format', 'xml', 'x'], code: 2, err: 'there is no format "xml"' },
    { files: {}, args: ['no-such-file'], code: 1, err: 'nothing could be read' },
    { files: { 'a.tml': '<TimeML></TimeML>' }, args: ['.'], code: 1, err: 'a.tml: warning: This is no TimeML: there is no TEXT element.' },
    { files: { 'a.txt': 'x', 'b.txt': 'y' }, args: ['--format', 'timeml', '.'], code: 2, err: 'name one file' },
  ])('$args: $err', async ({ files, args, code, err }) => {
    const folder = await tempFolder(files);
    const result = await dateline('timex', ...args.map((arg) => (arg === '.' ? folder : arg)));
    expect([result.code, result.out]).toEqual([code, '']);
    expect(result.err).toContain(err);
  });
});

describe('dateline evaluate', () => {
  // Two in the gold, two found, both overlap; the preposition makes one span wrong.
  const lines = ['strict       P  50.00  R  50.00  F1  50.00', 'relaxed      P 100.00  R 100.00  F1 100.00', 'value        P 100.00  R 100.00  F1 100.00'];

  it('prints the figures of a folder', async () => {
    const { code, out, err } = await dateline('evaluate', 'timex', await tempFolder({ 'ferry.tml': ferry }));
    expect([code, err]).toEqual([0, '']);
    for (const line of lines) expect(out).toContain(line);
    expect(out).toContain('2 in the gold, 2 found, 2 of them overlap');
    expect(out).not.toContain('Wrong span');
  });

  it('prints the errors by kind and by rule', async () => {
    const { out } = await dateline('evaluate', 'timex', '--errors', await tempFolder({ 'ferry.tml': ferry }));
    expect(out).toContain('Missed: 0');
    expect(out).toMatch(/Wrong span, right value: 1\n {2}[\w-]+: 1\n {4}"on Tuesday" DATE 2019-04-02 <- "Tuesday" DATE 2019-04-02 {2}ferry at 33: …/);
  });

  it('shows words and names that would act on a terminal escaped', async () => {
    const { out, err } = await dateline('evaluate', 'timex', '--errors', await tempFolder({ 'fe\u001Brry\n.tml': ferry.replace('on Tuesday', 'on Tue\u009Bsday').replace('It was', 'It\u202E was'), 'e\u0007.tml': '' }));
    expect(out).toContain('fe\\u001brry\\n at');
    expect(out).toContain('Tue\\u009bsday');
    expect(`${out}${err}`).not.toMatch(/[\u0007\u001B\u009B\u202E]/);
  });

  it('prints JSON', async () => {
    const { out } = await dateline('evaluate', 'timex', '--json', '--errors', await tempFolder({ 'ferry.tml': ferry }));
    expect(JSON.parse(out)).toMatchObject({ counts: { gold: 2, system: 2, strict: 1 }, strict: { precision: 0.5, recall: 0.5, f1: 0.5 }, errors: [{ kind: 'span', name: 'ferry' }] });
  });

  it.each<{ args: readonly string[]; code: number; err: string }>([
    { args: [], code: 2, err: 'dateline evaluate: say what: timex and events are known' },
    { args: ['names', 'x'], code: 2, err: 'dateline evaluate: there is no "names": timex and events are known' },
    { args: ['timex'], code: 2, err: 'name at least one folder' },
    { args: ['timex', '--mode', 'poem', 'x'], code: 2, err: 'there is no mode "poem"' },
    { args: ['timex', 'no-such-folder'], code: 1, err: 'no TimeML file could be read' },
  ])('$args: $err', async ({ args, code, err }) => {
    const result = await dateline('evaluate', ...args);
    expect([result.code, result.out]).toEqual([code, '']);
    expect(result.err).toContain(err);
  });
});
