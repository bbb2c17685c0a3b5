import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTimeml } from '../../formats/index.ts';
import { dateline } from '../testing/dateline.ts';
import { schemaCheck } from '../testing/schema.ts';
import { tempFolder } from '../testing/temp-folder.ts';

describe('export', () => {
  const article = 'Mill burns down\n\nORRIN, June 17, 2031 - The mill in Orrin burned down on Tuesday.\n';

  it.each([
    ['json', /^\{"format":"dateline\/1"/], ['csv', /^id,title,when,.*\r\n.*burned down/], ['timelinejs', /"year": 2031/], ['icalendar', /^BEGIN:VCALENDAR\r\n[^]*DTSTAMP:20310618T090000Z[^]*DTSTART;VALUE=DATE:20310617/],
    ['annotations', /"type": "AnnotationCollection"/], ['markdown', /^# Fires\n\n## Tue 17 Jun 2031/],
  ])('prints %s', async (format, expected) => {
    const folder = await tempFolder({ 'a.txt': article });
    const { code, out } = await dateline('export', '--format', format, '--title', 'Fires', '--stamp', '2031-06-18T09:00', folder);
    expect(code).toBe(0);
    expect(out).toMatch(expected);
  });

  it('writes a web page into the file that is named', async () => {
    const folder = await tempFolder({ 'a.txt': article });
    const page = join(folder, 'out.html');
    expect(await dateline('export', '--format', 'html', '--title', 'Fires & floods', '--out', page, join(folder, 'a.txt'))).toMatchObject({ code: 0, out: '', err: '' });
    const html = await readFile(page, 'utf8');
    expect(html).toContain('<title>Fires &amp; floods</title>');
    expect(html).toMatch(/<script type="application\/json" id="dateline-timeline">\{"format":"dateline\/1"[^<]*burned down[^<]*<\/script>/);
  });

  it('a Dateline file has the documented form, and is read back as the same timeline', async () => {
    const folder = await tempFolder({ 'a.txt': article, 'b.txt': article.replaceAll('Tuesday', 'Monday') });
    const file = join(folder, 'timeline.dateline.json');
    const built = await dateline('build', folder);
    await dateline('export', '--format', 'json', '--out', file, folder);
    expect((await schemaCheck())(JSON.parse(await readFile(file, 'utf8')))).toEqual([]);
    expect((await dateline('build', file)).out).toBe(built.out);
  });

  it('gives TimeML as it is of one article, as an archive of several', async () => {
    const folder = await tempFolder({ 'a.txt': article, 'b.txt': article.replace('mill', 'barn') });
    const one = await dateline('export', '--format', 'timeml', join(folder, 'a.txt'));
    expect(readTimeml(one.out)?.text).toBe(article);
    const several = await dateline('export', '--format', 'timeml', '--stamp', '2031-06-18T09:00', folder);
    expect(several.out).toBe('');
    expect(Object.keys(unzipSync(several.bytes[0] ?? new Uint8Array()))).toEqual(['a.tml', 'b.tml']);
  });

  it('refuses to write over what was read; a page that it made before it replaces', async () => {
    const folder = await tempFolder({ 'a.md': article });
    const out = join(folder, 'a.md');
    expect(await dateline('export', '--format', 'markdown', '--out', out, folder)).toMatchObject({ code: 1, out: '', err: `dateline export: ${out} was read, so it is not written over: name another file.\n` });
    expect(await readFile(out, 'utf8')).toBe(article);
    const page = join(folder, 'page.html');
    expect(await dateline('export', '--format', 'html', '--out', page, folder)).toMatchObject({ code: 0, err: '' });
    const first = await readFile(page, 'utf8');
    expect(await dateline('export', '--format', 'html', '--out', page, folder)).toMatchObject({ code: 0, err: expect.stringContaining(`${page}: warning: This is a page that Dateline made`) });
    // But for the note that it was left out, it is the same page.
    const without = (html: string): string => html.replace(/"diagnostics":\[.*?\]/, '').replace(/<div class="notices">.*?<\/details><\/div><\/div>/, '');
    expect(without(await readFile(page, 'utf8')) === without(first)).toBe(true);
  });

  it('takes whole paths and others together', async () => {
    const folder = await tempFolder({ 'a.txt': article, 'b.txt': article.replace('mill', 'barn') });
    const page = join(folder, 'page.html');
    expect(await dateline('export', '--format', 'html', '--out', page, join(folder, 'a.txt'), relative('.', join(folder, 'b.txt')))).toMatchObject({ code: 0 });
    expect(await readFile(page, 'utf8')).not.toContain(folder.slice(1));
  });

  it('draws a picture of the key events', async () => {
    const folder = await tempFolder({ 'a.txt': article });
    const picture = join(folder, 'mill.png');
    expect(await dateline('export', '--format', 'png', '--title', 'The mill', '--out', picture, folder)).toMatchObject({ code: 0, err: '' });
    expect((await readFile(picture)).subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001A\n');
    const { code, out } = await dateline('export', '--format', 'svg', '--title', 'The mill', folder);
    expect([code, out]).toEqual([0, expect.stringContaining('<title>A timeline of 1 key event: The mill</title>')]);
  });

  it('a file that cannot be written is named, with the reason', async () => {
    const folder = await tempFolder({ 'a.txt': article });
    const nowhere = join(folder, 'no/such/out.csv');
    expect(await dateline('export', '--format', 'csv', '--out', nowhere, folder)).toMatchObject({ code: 1, err: `dateline export: ${nowhere} cannot be written (there is nothing of that name).\n` });
  });

  it.each([
    ['no path', ['--format', 'csv'], /name at least one file/], ['no format', ['a.txt'], /name a format: html, json, svg, png, csv/], ['a format that is none', ['--format', 'pdf', 'a.txt'], /there is no format "pdf"/],
    ['an address that is none', ['--format', 'html', '--address', 'x', 'a.txt'], /"x" is no address of a page/],
    ['a moment that is none', ['--format', 'icalendar', '--stamp', 'now', 'a.txt'], /"now" is no moment/],
  ])('%s is not understood', async (_what, args, expected) => {
    const { code, err } = await dateline('export', ...args);
    expect(code).toBe(2);
    expect(err).toMatch(expected);
  });

  it('a file that is named is looked into, whatever its name says', async () => {
    const folder = await tempFolder({ 'note.log': 'The mill burned on 3 May 2031.', 'table.xlsx': 'PK\u0003\u0004' });
    expect(await dateline('export', '--format', 'csv', join(folder, 'note.log'), join(folder, 'table.xlsx'))).toMatchObject({ code: 0, out: expect.stringContaining('2031-05-03'), err: expect.stringMatching(/table\.xlsx: warning: This is a spreadsheet/) });
  });

  it('nothing to read is said', async () => expect(await dateline('export', '--format', 'csv', await tempFolder({}))).toMatchObject({ code: 1, out: '' }));
});
