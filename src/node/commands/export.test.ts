import { describe, expect, it } from 'vitest';
import { runCommand } from '../run-command.ts';
import { tempFolder } from '../testing/temp-folder.ts';

async function dateline(...args: readonly string[]) {
  let [out, err] = ['', ''];
  const code = await runCommand(args, { out: (text) => void (out += text), err: (text) => void (err += text) });
  return { code, out, err };
}

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

  it.each([
    ['no path', ['--format', 'csv'], /name at least one file/], ['no format', ['a.txt'], /name a format: json, csv/], ['a format that is none', ['--format', 'pdf', 'a.txt'], /there is no format "pdf"/],
    ['a moment that is none', ['--format', 'icalendar', '--stamp', 'now', 'a.txt'], /"now" is no moment/],
  ])('%s is not understood', async (_what, args, expected) => {
    const { code, err } = await dateline('export', ...args);
    expect(code).toBe(2);
    expect(err).toMatch(expected);
  });

  it('nothing to read is said', async () => expect(await dateline('export', '--format', 'csv', await tempFolder({}))).toMatchObject({ code: 1, out: '' }));
});
