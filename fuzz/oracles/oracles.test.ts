/** Each oracle says nothing of what is sound, and speaks of a fault that is planted. */
import { describe, expect, it } from 'vitest';
import { analyseText, assemble, type Timeline } from '../../src/core/index.ts';
import { collected, guarded, type Finding } from '../finding.ts';
import type { Entry } from '../plan.ts';
import { checkCsv } from './csv.ts';
import { checkForm } from './exports.ts';
import { checkLosses } from './losses.ts';
import { checkMarkdown } from './notes.ts';
import { checkTimeline } from './timeline.ts';

const text = 'Mill burns down\n\nThe Orrin Herald, 17 June 2031\n\nThe old mill in Orrin burned down early on Tuesday. At least six people were injured.\n\nThe mill was built in 1911.';
const sound = assemble([analyseText('a.txt', text).analysis]);
const [first = expect.unreachable()] = sound.events;
const [excerpt = expect.unreachable()] = first.excerpts;
const [article = expect.unreachable()] = sound.articles;
const withFirst = (change: object): Timeline => ({ ...sound, events: [{ ...first, ...change }, ...sound.events.slice(1)] });

function said(ask: (say: ReturnType<typeof collected>['say']) => void): readonly string[] {
  const { say, findings } = collected();
  ask(say);
  return findings.map(({ oracle, cause }: Finding) => `${oracle} ${cause}`);
}

describe('a timeline', () => {
  it('that is sound is passed', () => expect([sound.events.length > 1, said((say) => checkTimeline(sound, say))]).toEqual([true, []]));

  it.each<[string, Timeline]>([
    ['schema /articles/n/modified must be null', { ...sound, articles: [{ ...article, modified: JSON.parse('3') }] }],
    ['verbatim excerpt: other words stand there', withFirst({ excerpts: [{ ...excerpt, exact: `${excerpt.exact}x` }] })],
    ['verbatim excerpt: its place is not in the text', withFirst({ excerpts: [{ ...excerpt, end: 9e6 }] })],
    ['verbatim at: its article is not there', withFirst({ at: { ...first.at, article: 'a0000000000000' } })],
    ['verbatim focus is not in its excerpt', withFirst({ excerpts: [{ ...excerpt, focus: { start: 0, end: text.length } }] })],
    ['verbatim words of no block', { ...sound, articles: [{ ...article, blocks: article.blocks.slice(1) }] }],
    ['verbatim a block outside its text, or over another', { ...sound, articles: [{ ...article, blocks: [...article.blocks, ...article.blocks] }] }],
    ['salience salience', withFirst({ salience: 1.5 })],
    ['salience salience', withFirst({ salience: Number.NaN })],
    ['order a time that ends before it begins', withFirst({ time: { ...first.time, end: first.time.start } })],
    ['order one end of a time alone', withFirst({ time: { ...first.time, end: null } })],
    ['order two events of one id', { ...sound, events: [first, ...sound.events] }],
    ['order events out of order', { ...sound, events: sound.events.toReversed() }],
  ])('%s', (fault, timeline) => expect(said((say) => checkTimeline(timeline, say))).toContain(fault));
});

describe('losses', () => {
  const entry = (marker: string | null, good: boolean): Entry => ({ what: 'line 1', marker, good, named: ({ message }) => message.startsWith('Line 1') });
  const plan = (entries: readonly Entry[]) => ({ form: 'lines', file: { name: 'a.jsonl', bytes: new Uint8Array() }, entries });
  const said1 = { severity: 'warning', code: 'record', file: 'a.jsonl', message: 'Line 1: It is null.', span: null } as const;

  it.each([
    ['a good one that came through', [entry('mill', true)], [{ file: 'a', text: 'The mill.' }], [], []],
    ['a good one that is named and gone', [entry('mill', true)], [], [said1], ['lost lines: record Line …: It is null.']],
    ['a hurt one that is named', [entry('mill', false)], [], [said1], []],
    ['a hurt one of which nothing is said', [entry('mill', false)], [], [], ['silent lines: nothing is said']],
    ['a hurt one when another is named', [entry('mill', false)], [], [{ ...said1, message: 'Line 2: It is null.' }], ['silent lines: record Line …: It is null.']],
  ] as const)('%s', (_what, entries, articles, diagnostics, expected) => {
    expect(said((say) => checkLosses(plan(entries), articles, diagnostics, say))).toEqual(expected);
  });
});

describe('exports', () => {
  it.each(['html', 'svg', 'png', 'json', 'csv', 'markdown', 'icalendar', 'timelinejs', 'annotations', 'timeml'] as const)('%s that is sound is passed', (format) => {
    expect(said((say) => checkForm(format, sound, 'A pile', null, say))).toEqual([]);
  });

  it.each([
    ['html', '<html><body><script>alert(1)</script></body></html>', 'html an element that the template does not have'],
    ['svg', '<svg><script>alert(1)</script></svg>', 'svg an element that no picture has'],
    ['png', 'no picture', 'png the picture is no PNG'],
    ['json', '{}', 'reread the JSON is not the timeline'],
    ['icalendar', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nURL:javascript:alert(1)\r\nDTSTART;VALUE=DATE:20310617\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n', 'icalendar a link of another scheme'],
    ['timelinejs', '{"title":{"text":{"headline":"","text":""}},"events":[{"start_date":{"year":1},"group":"","display_date":"","text":{"headline":"<b>","text":""}}]}', 'timelinejs an element b'],
    ['annotations', '{"first":{"items":[{"id":"x","target":{"source":"javascript:alert(1)"}}]}}', 'annotations a target that is no address'],
    ['timeml', '<TimeML><TEXT>other</TEXT></TimeML>', 'timeml another text'],
  ] as const)('%s with a fault is told', (format, content, fault) => {
    expect(said((say) => checkForm(format, sound, 'A pile', content, say))).toContain(fault);
  });

  it.each([
    ['a,b\r\n=1,2\r\n', 'csv a formula under ,'], ['a,b\r\nx;=1,2\r\n', 'csv a formula under ;'], ['a,b\r\n1,2\r\n', 'csv rows are not as many as events'],
  ])('a table %j', (content, fault) => expect(said((say) => checkCsv(content, sound, say))).toContain(fault));

  it.each([['a <b>b</b>', 'markdown words became html_inline'], ['[a](javascript:x)', 'markdown a link of another scheme'], ['![a](https://a.example/)', 'markdown words became image']])('notes %j', (content, fault) => {
    expect(said((say) => checkMarkdown(content, say))).toContain(fault);
  });
});

it('what throws is a finding, with the place', () => {
  const { say, findings } = collected();
  expect(guarded(say, 'act', () => { throw new RangeError('There is no day 12.'); })).toBeNull();
  expect(findings).toMatchObject([{ oracle: 'throws', cause: 'act: RangeError: There is no day ….' }]);
  expect(findings[0]?.detail).toContain('oracles.test.ts');
});
